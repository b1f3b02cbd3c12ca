import type { Server } from 'node:http';
import type { FastifyHttpOptions, FastifyInstance } from 'fastify';

export interface ConnectionOptions {
  /** How long a client may take to send a whole request, in seconds. */
  requestTimeout?: number;
  /** Connections that are held at once; more are closed. */
  maxConnections?: number;
}

/** Headers are short: who takes longer than this is not sending any, in milliseconds. */
const HEADERS_MS = 15_000;
/**
 * A connection over which nothing passes for so long, either way, is closed: whoever takes nothing of an answer holds what it was read with.
 * A feed of hundreds of reports takes minutes to be stored, and streams say more often that they live.
 */
const SILENT_MS = 300_000;
/** How often connections are looked at, at most, in milliseconds. */
const LOOK_MS = 5_000;

/** How long the server waits for what clients send; how long an answer takes is not limited here. */
export function timeouts({ requestTimeout = 60 }: ConnectionOptions) {
  const whole = requestTimeout * 1_000;
  return {
    requestTimeout: whole,
    connectionTimeout: SILENT_MS,
    http: {
      headersTimeout: Math.min(HEADERS_MS, whole),
      connectionsCheckingInterval: Math.min(LOOK_MS, whole / 2),
    },
  } satisfies FastifyHttpOptions<Server>;
}

/** Holds no more connections than that: each costs memory, and a body that is half sent the most. */
export function capConnections(app: FastifyInstance, { maxConnections = 1_000 }: ConnectionOptions): void {
  app.server.maxConnections = maxConnections;
}
