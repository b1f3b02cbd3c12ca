import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Store } from '../../../store/open.js';
import { survivorOf } from '../../../store/read/names.js';
import { merge, split } from '../../../store/write/editing/merge.js';
import { ref } from '../../schemas/common.js';
import { Merging, Splitting } from '../../schemas/editing.js';
import { problems } from '../lists.js';
import { EDITING } from './kinds.js';
import { edit, Id, IfMatch, type Edit } from './match.js';

interface Merge extends Edit {
  Body: { into: string; reason?: string | null };
}
interface Split extends Edit {
  Body: { reason?: string | null } | null | undefined;
}

/** Two actors, or two places, are made one, and two again; the id of the first leads to the second meanwhile. */
export function mergeRoutes(app: FastifyInstance, store: Store, now: () => string): void {
  redirectMerged(app, store);
  for (const editing of EDITING) {
    if (editing.kind !== 'actor' && editing.kind !== 'location') continue;
    const { kind, list, title } = editing;
    const response = (description: string) => ({
      200: { ...ref(title), description },
      ...problems(400, 401, 403, 404, 409, 412, 428),
    });
    app.post(
      `/${list}/:id/merge`,
      {
        schema: {
          operationId: `merge${title}`,
          summary: `Merges one of the ${list} into another; needs If-Match with its ETag`,
          description:
            'All that speaks of it speaks of the other, its names find the other, and its id answers 308 with the address of the other. What later reports say of it goes to the other too.',
          tags: [list],
          params: Id,
          headers: IfMatch,
          body: Merging,
          response: response('The one that they became'),
        },
      },
      (request: FastifyRequest<Merge>, reply) => {
        const { into, reason } = request.body;
        return edit(store, editing, request, reply, { reason, at: now(), shown: into }, (db, decision) =>
          merge(db, kind, request.params.id, into, decision),
        );
      },
    );
    app.post(
      `/${list}/:id/split`,
      {
        schema: {
          operationId: `split${title}`,
          summary: `Splits one of the ${list} from the one that it was merged into; needs If-Match (\`*\`)`,
          description:
            'What spoke of it before the merge, and what was found of it since, speaks of it again; what an editor changed since stays as it is.',
          tags: [list],
          params: Id,
          headers: IfMatch,
          body: Type.Union([Splitting, Type.Null()]),
          response: response('The one that was merged, as it is again'),
        },
      },
      (request: FastifyRequest<Split>, reply) => {
        const { reason } = request.body ?? {};
        return edit(store, editing, request, reply, { reason, at: now() }, (db, decision) =>
          split(db, kind, request.params.id, decision),
        );
      },
    );
  }
}

/** What a merged record answers itself: how to split it, and what was made of it. */
const OF_ITSELF = /\/(?:split|revisions)$/;

/** Leads from the id of a merged actor or place to the one that it became, on every address below it. A split takes that back: nobody keeps it. */
function redirectMerged(app: FastifyInstance, store: Store): void {
  app.addHook('preValidation', (request, reply, done) => {
    const route = request.routeOptions.url ?? '';
    const [, list] = /^\/v1\/(actors|locations)\/:id/.exec(route) ?? [];
    if ((list !== 'actors' && list !== 'locations') || OF_ITSELF.test(route)) return done();
    const { id } = request.params as { id: string };
    const survivor = survivorOf(store, list, id);
    if (survivor === null) return done();
    const [path = '', query] = request.url.split('?');
    const rest = path.split('/').slice(4);
    const address = ['', 'v1', list, survivor, ...rest].join('/') + (query === undefined ? '' : `?${query}`);
    void reply.code(308).headers({ location: address, 'cache-control': 'no-cache' }).send();
  });
}
