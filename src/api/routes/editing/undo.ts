import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Store } from '../../../store/open.js';
import { undo } from '../../../store/write/editing/undo.js';
import { ref } from '../../schemas/common.js';
import { Undoing } from '../../schemas/editing.js';
import { problems } from '../lists.js';
import type { Editing } from './kinds.js';
import { edit, Id, IfMatch, type Edit } from './match.js';

interface Undo extends Edit {
  Body: { revision?: number; reason?: string | null } | null | undefined;
}

/** An editor takes back what was last made of a record; undoing that does it again. */
export function undoRoute(app: FastifyInstance, store: Store, now: () => string, editing: Editing): void {
  const { kind, list, title } = editing;
  app.post(
    `/${list}/:id/undo`,
    {
      schema: {
        operationId: `undo${title}`,
        summary: `Takes back the last change of one of the ${list}; needs If-Match with its ETag`,
        description:
          'Writes what the record was before its last revision, or before `revision`: a change itself, with a revision of its own, so that undoing it does it again. What the machine did is corrected, not undone; a merge is split.',
        tags: [list],
        params: Id,
        headers: IfMatch,
        body: Type.Union([Undoing, Type.Null()]),
        response: {
          200: { ...ref(title), description: 'As it became' },
          ...problems(400, 401, 403, 404, 409, 412, 428),
        },
      },
    },
    (request: FastifyRequest<Undo>, reply) => {
      const { revision, reason } = request.body ?? {};
      return edit(store, editing, request, reply, { reason, at: now() }, (db, decision) =>
        undo(db, kind, request.params.id, revision, decision),
      );
    },
  );
}
