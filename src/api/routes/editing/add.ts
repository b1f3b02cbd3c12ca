import type { Database } from 'better-sqlite3';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Store } from '../../../store/open.js';
import {
  createActor,
  createEvent,
  createLocation,
  createQuote,
} from '../../../store/write/editing/create.js';
import type { Edited } from '../../../store/write/editing/parts.js';
import type { Decision } from '../../../store/write/editing/revise.js';
import { ref } from '../../schemas/common.js';
import { creationOf } from '../../schemas/editing.js';
import { problems } from '../lists.js';
import type { Editing } from './kinds.js';
import { answer, written } from './match.js';

/** What a body that passed the schema of its kind holds. */
type Stated = Parameters<typeof createEvent>[1] &
  Parameters<typeof createQuote>[1] &
  Parameters<typeof createActor>[1] &
  Parameters<typeof createLocation>[1];

const CREATE: Record<Edited, (db: Database, stated: Stated, decision: Decision) => string> = {
  event: createEvent,
  quote: createQuote,
  actor: createActor,
  location: createLocation,
};

/** An editor adds what the machine missed, by naming the words. */
export function addRoute(
  app: FastifyInstance,
  store: Store,
  now: () => string,
  { kind, list, title }: Editing,
): void {
  app.post(
    `/${list}`,
    {
      schema: {
        operationId: `add${title}`,
        summary: `Adds one of the ${list} that the machine missed`,
        description:
          'Words are named by themselves where the report has them once, else with their start. Parts that are not given are empty, or what the report says there. The record is an editor’s: re-runs leave it alone.',
        tags: [list],
        body: creationOf(kind),
        response: {
          201: { ...ref(title), description: 'Added' },
          ...problems(400, 401, 403, 409),
        },
      },
    },
    async (request: FastifyRequest<{ Body: Stated & { reason?: string | null } }>, reply) => {
      const { reason = null, ...stated } = request.body;
      const decision: Decision = { by: request.editor, reason, at: now() };
      const id = await written(store, (db) => CREATE[kind](db, stated, decision));
      return answer(
        store,
        { kind, list, title },
        id,
        reply.code(201).header('location', `/v1/${list}/${id}`),
      );
    },
  );
}
