import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Store } from '../../../store/open.js';
import { readRecord } from '../../../store/read/records.js';
import { budgetOf } from '../../plugins/budget.js';
import { Problem } from '../../problems.js';
import { ref } from '../../schemas/common.js';
import { problems } from '../lists.js';
import type { Editing } from './kinds.js';
import { Id, type Edit } from './match.js';

/** Who made what of a record, when and why. */
export function revisionsRoute(app: FastifyInstance, store: Store, { kind, list, title }: Editing): void {
  app.get(
    `/${list}/:id/revisions`,
    {
      schema: {
        operationId: `revisionsOf${title}`,
        summary: `What was made of one of the ${list}, the latest first`,
        tags: [list],
        params: Id,
        querystring: Type.Object({}, { additionalProperties: false }),
        response: { 200: { ...ref('Revisions'), description: 'Revisions' }, ...problems(400, 404) },
      },
    },
    async (request: FastifyRequest<Edit>, reply) => {
      const { id } = request.params;
      if (readRecord(store, list, id) === null) throw new Problem(404, `There is no ${kind} called ${id}.`);
      return { data: await store.heavy.run('revisionsOf', [kind, id], budgetOf(request, reply)) };
    },
  );
}
