import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Store } from '../../store/open.js';
import { changesSince, lastSequence } from '../../store/read/changes.js';
import { versionOf } from '../../store/read/version.js';
import { Problem, type Fault } from '../problems.js';
import { once, type RawQuery } from '../query/grammar.js';
import { oneOf } from '../schemas/common.js';
import { problems } from './lists.js';

const MOST = 1_000;
/** How often the stream looks for writes, and how often it says that it lives, in milliseconds. */
const LOOK_MS = 250;
const HEARTBEAT_MS = 15_000;

const Change = Type.Object({
  sequence: Type.Integer(),
  at: Type.String(),
  kind: oneOf(['created', 'updated', 'deleted']),
  record: Type.Object({ type: oneOf(['report', 'actor', 'location', 'quote', 'event']), id: Type.String() }),
});

/** The change feed, to be asked for and live. */
export function changeRoutes(app: FastifyInstance, store: Store): void {
  app.get(
    '/changes',
    {
      schema: {
        operationId: 'listChanges',
        summary: 'Every write since a sequence number, in order; resumable for ever',
        tags: ['service'],
        querystring: Type.Object(
          {
            since: Type.Optional(
              Type.Array(Type.String(), { description: 'Sequence number after which to begin; else 0' }),
            ),
            limit: Type.Optional(Type.Array(Type.String(), { description: `1 to ${MOST}; else ${MOST}` })),
          },
          { additionalProperties: false },
        ),
        response: {
          200: Type.Object(
            {
              data: Type.Array(Change),
              next: Type.Integer({ description: 'What to ask for next as `since`' }),
            },
            { description: 'Changes in order' },
          ),
          ...problems(400),
        },
      },
    },
    ({ query }: FastifyRequest<{ Querystring: RawQuery }>) => {
      const faults: Fault[] = [];
      const since = whole(once(query, 'since', faults) ?? '0', 'since', 0, Number.MAX_SAFE_INTEGER, faults);
      const limit = whole(once(query, 'limit', faults) ?? String(MOST), 'limit', 1, MOST, faults);
      if (faults.length > 0) throw new Problem(400, 'Some parameters are not right.', faults);
      const data = changesSince(store, since, limit);
      return { data, next: data.at(-1)?.sequence ?? since };
    },
  );
  // A stream would keep the server from closing for as long as somebody listens.
  const open = new Set<Sink>();
  app.addHook('preClose', (done) => {
    for (const sink of open) sink.end();
    done();
  });
  app.get('/stream', { schema: { hide: true } }, (request, reply) => {
    const header = request.headers['last-event-id'];
    const last =
      typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : lastSequence(store);
    reply.hijack();
    const socket = reply.raw;
    socket.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    follow(store, last, socket);
  });
}

function whole(text: string, path: string, least: number, most: number, faults: Fault[]): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : -1;
  if (value < least || value > most)
    faults.push({ path, message: `takes a whole number from ${least} to ${most}` });
  return value;
}

/** What a stream writes to: the response's socket. */
interface Sink {
  write(text: string): boolean;
  end(): unknown;
  on(event: 'close', listener: () => void): unknown;
  writableNeedDrain: boolean;
}

/** Writes changes as server-sent events for as long as someone listens; a slow reader gets more only when it has taken what there was. */
function follow(store: Store, from: number, sink: Sink): void {
  let last = from;
  let seen = -1;
  let silentSince = Date.now();
  sink.write('retry: 2000\n\n');
  const timer = setInterval(() => {
    if (!store.db.open) return stop();
    if (sink.writableNeedDrain) return;
    const { number } = versionOf(store);
    if (number !== seen) {
      const changes = changesSince(store, last, MOST);
      if (changes.length < MOST) seen = number;
      for (const change of changes) {
        sink.write(`id: ${change.sequence}\nevent: ${change.kind}\ndata: ${JSON.stringify(change)}\n\n`);
        last = change.sequence;
        silentSince = Date.now();
      }
    }
    if (Date.now() - silentSince > HEARTBEAT_MS) {
      sink.write(': here\n\n');
      silentSince = Date.now();
    }
  }, LOOK_MS);
  const stop = (): void => clearInterval(timer);
  sink.on('close', stop);
}
