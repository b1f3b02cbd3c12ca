import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { RATE_HEADERS } from './rates.js';

/**
 * Lets pages of other origins read what is answered (CORS).
 * @param origins whose pages may; `*` is any, none is none
 */
export async function shareWith(app: FastifyInstance, origins: string[] = []): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : origins,
    exposedHeaders: ['etag', 'link', 'location', 'last-modified', 'retry-after', ...RATE_HEADERS],
    strictPreflight: false,
  });
}
