import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Store } from '../../../store/open.js';
import { confirm, correct, reject, withdraw } from '../../../store/write/editing/decide.js';
import { patched } from '../../../store/write/editing/patch.js';
import { Problem } from '../../problems.js';
import { ref } from '../../schemas/common.js';
import { patchOf } from '../../schemas/editing.js';
import { problems } from '../lists.js';
import type { Editing } from './kinds.js';
import { edit, Id, IfMatch, type Edit } from './match.js';

interface Patching extends Edit {
  Body: { review?: 'confirmed' | 'rejected' | 'unreviewed'; reason?: string | null };
}

/** An editor corrects parts of a record, confirms it, rejects it, or takes that back. */
export function patchRoute(app: FastifyInstance, store: Store, now: () => string, editing: Editing): void {
  const { kind, list, title } = editing;
  const schema = patchOf(kind);
  app.patch(
    `/${list}/:id`,
    {
      schema: {
        operationId: `patch${title}`,
        summary: `Corrects, confirms or rejects one of the ${list}; needs If-Match with its ETag`,
        tags: [list],
        params: Id,
        headers: IfMatch,
        body: { content: { 'application/merge-patch+json': { schema }, 'application/json': { schema } } },
        response: {
          200: { ...ref(title), description: 'As it became' },
          ...problems(400, 401, 403, 404, 412, 428),
        },
      },
    },
    (request: FastifyRequest<Patching>, reply) => {
      const { review, reason, ...parts } = request.body;
      if (review !== undefined && Object.keys(parts).length > 0)
        throw new Problem(400, 'Set parts or a review, not both: what is set is corrected.', [
          { path: 'review', message: 'stands alone' },
        ]);
      const { id } = request.params;
      return edit(store, editing, request, reply, { reason, at: now() }, (db, decision) => {
        if (review === 'confirmed') confirm(db, kind, id, decision);
        else if (review === 'rejected') reject(db, kind, id, decision);
        else if (review === 'unreviewed') withdraw(db, kind, id, decision);
        else correct(db, kind, id, (before, body) => patched(before, body, parts), decision);
      });
    },
  );
}
