import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { Abandoned } from '../../store/heavy/failures.js';
import type { Budget } from '../../store/heavy/pool.js';
import type { Store } from '../../store/open.js';
import { lastSequence } from '../../store/read/changes.js';
import { changeJson, type Subscription, type ToldChange } from '../../store/read/subscription.js';
import { isStillAdmitted } from '../plugins/access.js';
import { budgetOf } from '../plugins/budget.js';
import type { RawQuery } from '../query/grammar.js';
import { readSubscription, subscriptionSchema } from '../query/subscription.js';
import { startOf } from './changes.js';
import { problems } from './lists.js';
import type { Troubles } from '../troubles.js';
import { Writes } from '../writes.js';

/** How often a stream says that it lives, in milliseconds. */
export const HEARTBEAT_MS = 15_000;
/** How often the keys that opened streams are looked at again, in milliseconds. */
const KEY_CHECK_MS = 3_000;
/** A reader that takes nothing for so long is let go; it comes back with what it had last. */
const STALLED_MS = 120_000;
/** Changes that are read at a time, and held for a reader at most. */
const BATCH = 50;

/** In milliseconds. */
export interface StreamTimes {
  /** How often a stream says that it lives. */
  heartbeatMs?: number | undefined;
  /** How often the keys of open streams are looked at. */
  keyCheckMs?: number | undefined;
}

/** The change feed live, as server-sent events. */
export function streamRoute(
  app: FastifyInstance,
  store: Store,
  troubles: Troubles,
  { heartbeatMs = HEARTBEAT_MS, keyCheckMs = KEY_CHECK_MS }: StreamTimes = {},
): void {
  const open = new Map<AbortController, FastifyRequest>();
  const writes = new Writes(store);
  // Whoever was let in stays for days: what let them in may be taken back meanwhile.
  const checking = setInterval(() => {
    try {
      for (const [stream, request] of open) if (!isStillAdmitted(store, request)) stream.abort();
    } catch {
      // The database cannot be read just now: the streams read it too, and say so.
    }
  }, keyCheckMs).unref();
  // A stream would keep the server from closing for as long as somebody listens.
  app.addHook('preClose', (done) => {
    for (const stream of open.keys()) stream.abort();
    clearInterval(checking);
    writes.stop();
    done();
  });
  app.get(
    '/stream',
    {
      // A HEAD would wait for ever; compression would hold back what is to be live.
      exposeHeadRoute: false,
      compress: false,
      schema: {
        operationId: 'followChanges',
        summary: 'Every write as it happens, as server-sent events',
        description:
          'Takes the filters of the lists, as the change feed does. Begins with the next write, after `since`, or after what the header Last-Event-ID says, which browsers send when they come back: nothing is lost and nothing comes twice.',
        tags: ['service'],
        querystring: subscriptionSchema({ since: 'Sequence number after which to begin; else the last' }),
        headers: Type.Object({
          'last-event-id': Type.Optional(
            Type.String({ description: 'The id of the last event that was had' }),
          ),
        }),
        response: {
          200: {
            description:
              'Events `created`, `updated` and `deleted`, each with its sequence number as id and a Change as data',
            content: { 'text/event-stream': { schema: Type.String() } },
          },
          ...problems(400),
        },
      },
    },
    (request: FastifyRequest<{ Querystring: RawQuery }>, reply) => {
      const subscription = readSubscription(request.query);
      const start = startOf(request, store);
      const stream = new AbortController();
      open.set(stream, request);
      reply.raw.once('close', () => {
        open.delete(stream);
        stream.abort();
      });
      reply.raw.setTimeout(STALLED_MS, () => reply.raw.destroy());
      const budget = { ...budgetOf(request, reply, { patient: true }), signal: stream.signal };
      const events = untilTrouble(follow(store, writes, subscription, start, heartbeatMs, budget), troubles);
      return (
        reply
          .type('text/event-stream; charset=utf-8')
          // Its connection serves nothing else: a server that closes need not wait for it.
          .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no', connection: 'close' })
          .send(Readable.from(events, { objectMode: false, highWaterMark: 1 }))
      );
    },
  );
}

/** What a stream says until the database fails: then it ends, and who comes back is told why by a problem. */
async function* untilTrouble(events: AsyncIterable<string>, troubles: Troubles): AsyncGenerator<string> {
  try {
    yield* events;
  } catch (error) {
    if (troubles.tell(error) === null) throw error;
  }
}

/** The text of a stream. It is read only as fast as it is taken, so that a slow reader costs one batch. */
async function* follow(
  store: Store,
  writes: Writes,
  subscription: Subscription,
  start: number,
  heartbeatMs: number,
  budget: Budget & { signal: AbortSignal },
): AsyncGenerator<string> {
  const { signal } = budget;
  const end = lastSequence(store);
  let last = Math.min(start, end);
  yield 'retry: 2000\n\n';
  // The database was put back to an earlier state: what the client knows came after it.
  if (start > end) yield `event: reset\nid: ${end}\ndata: {"last":${end}}\n\n`;
  while (!signal.aborted && store.db.open && store.condition.broken === null) {
    const seen = writes.count();
    // Many writes put nothing into the feed, and each wakes every stream.
    if (lastSequence(store) > last) {
      const told = await store.heavy
        .run('tellChanges', [subscription, last, BATCH], budget)
        .catch(unlessGone);
      if (told === null) return;
      last = told.through;
      if (told.changes.length > 0) yield told.changes.map(eventOf).join('');
      if (!told.ended) continue;
    }
    // The id lets a reader resume behind what the filters passed over.
    if (!(await writes.after(seen, heartbeatMs, signal)) && !signal.aborted)
      yield `: still here\nid: ${last}\n\n`;
  }
}

/** Nothing, where nobody listens any more. */
function unlessGone(error: unknown): null {
  if (error instanceof Abandoned) return null;
  throw error;
}

const eventOf = (change: ToldChange): string =>
  `id: ${change.sequence}\nevent: ${change.kind}\ndata: ${changeJson(change)}\n\n`;
