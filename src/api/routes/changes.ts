import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Store } from '../../store/open.js';
import { lastSequence } from '../../store/read/changes.js';
import { changeJson } from '../../store/read/subscription.js';
import { budgetOf } from '../plugins/budget.js';
import { Problem, type Fault } from '../problems.js';
import { once, type RawQuery } from '../query/grammar.js';
import { readSubscription, subscriptionSchema } from '../query/subscription.js';
import { Change } from '../schemas/changes.js';
import { problems } from './lists.js';

const MOST = 1_000;

const OWN = {
  since: 'Sequence number after which to begin; else 0',
  limit: `Changes of one answer, 1 to ${MOST}; else ${MOST}`,
};

/** The change feed, to be asked for. */
export function changeRoutes(app: FastifyInstance, store: Store): void {
  app.get(
    '/changes',
    {
      schema: {
        operationId: 'listChanges',
        summary: 'Every write since a sequence number, in order; resumable for ever',
        description:
          'Takes the filters of the lists. With filters, a created record that they do not let through is left out; a change of any other is told, with `listed` saying whether the lists show the record now: where they do not, whoever holds the record drops it. Ask again with `next` until it is `last`.',
        tags: ['service'],
        querystring: subscriptionSchema(OWN),
        response: {
          200: Type.Object(
            {
              data: Type.Array(Change),
              next: Type.Integer({ description: 'What to ask for next as `since`' }),
              last: Type.Integer({ description: 'The number of the last write of all' }),
            },
            { description: 'Changes in order' },
          ),
          ...problems(400),
        },
      },
    },
    async (request: FastifyRequest<{ Querystring: RawQuery }>, reply) => {
      const { query } = request;
      const faults: Fault[] = [];
      const since = whole(once(query, 'since', faults) ?? '0', 'since', 0, Number.MAX_SAFE_INTEGER, faults);
      const limit = whole(once(query, 'limit', faults) ?? String(MOST), 'limit', 1, MOST, faults);
      const subscription = readSubscription(query, faults);
      const last = lastSequence(store);
      const { changes, through } = await store.heavy.run(
        'tellChanges',
        [subscription, since, limit],
        budgetOf(request, reply),
      );
      return reply
        .type('application/json; charset=utf-8')
        .send(
          `{"data":[${changes.map(changeJson).join(',')}],"next":${through},"last":${Math.max(last, changes.at(-1)?.sequence ?? 0)}}`,
        );
    },
  );
}

/** A whole number of a query, or a fault. */
export function whole(text: string, path: string, least: number, most: number, faults: Fault[]): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : -1;
  if (value < least || value > most)
    faults.push({ path, message: `takes a whole number from ${least} to ${most}` });
  return value;
}

/**
 * The change after which a stream begins: what the client had last, or what its address says; else the last of all.
 * @throws Problem 400 where that is no sequence number
 */
export function startOf(request: FastifyRequest<{ Querystring: RawQuery }>, store: Store): number {
  const header = request.headers['last-event-id'];
  const faults: Fault[] = [];
  const since = once(request.query, 'since', faults);
  const given = typeof header === 'string' && header !== '' ? header : since;
  if (given === undefined) return lastSequence(store);
  const start = whole(given, given === since ? 'since' : 'Last-Event-ID', 0, Number.MAX_SAFE_INTEGER, faults);
  if (faults.length > 0) throw new Problem(400, 'The stream cannot begin there.', faults);
  return start;
}
