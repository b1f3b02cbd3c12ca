import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Abandoned } from '../../store/heavy/failures.js';
import type { Budget } from '../../store/heavy/pool.js';
import { PATIENCE_MS } from '../../store/write/transaction.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** How long the work for a request may take, in milliseconds; the reading of copy takes more by its length. */
    deadlineMs: number;
  }
}

/** How long a read, or a chunk of an export, may take where nothing else is configured, in milliseconds. */
export const DEADLINE_MS = 10_000;
/** How much longer copy may be read for each of its characters, in milliseconds: ten times what it takes on a slow machine. */
const READING_MS = 0.1;

/** Says how long the work for a request may take. */
export function limitWork(app: FastifyInstance, deadlineMs = DEADLINE_MS): void {
  app.decorate('deadlineMs', deadlineMs);
}

interface Asked {
  /** Whether it waits however many others do: for what has begun to answer. */
  patient?: boolean;
  /** How much copy is read, in characters. */
  characters?: number;
  /** Whether it is stored too: a write may wait for those of other processes. */
  stored?: boolean;
}

/** What the work for a request may use. It is stopped when the client goes away. */
export const budgetOf = (
  request: FastifyRequest,
  { raw }: FastifyReply,
  { patient = false, characters = 0, stored = false }: Asked = {},
): Budget => ({
  client: `${request.ip} ${request.editor}`,
  deadlineMs: request.server.deadlineMs + characters * READING_MS + (stored ? PATIENCE_MS : 0),
  signal: signalOf(raw),
  patient,
});

/** One reason for all: making one anew each time costs more than all else here. */
const GONE = new Abandoned();

const signals = new WeakMap<ServerResponse, AbortSignal>();

/** Aborted when the answer was sent, or the connection is closed: what is still done for it then is of no use. */
function signalOf(response: ServerResponse): AbortSignal {
  const known = signals.get(response);
  if (known) return known;
  const gone = new AbortController();
  // One request may ask for a lot.
  setMaxListeners(0, gone.signal);
  signals.set(response, gone.signal);
  response.once('close', () => gone.abort(GONE));
  return gone.signal;
}
