import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems.js';

export const RATE_HEADERS = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'];

/**
 * How often one address may ask in a minute; 0 is without limit. Counted is whatever comes, before its key is looked at: who guesses at
 * keys or addresses is soon refused. Health is asked for by what would restart the server if it were refused, and counts for nothing.
 */
export async function limitRates(app: FastifyInstance, perMinute = 0): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    // Hooks of single routes would come after the one that asks for keys.
    global: false,
    max: perMinute,
    timeWindow: '1 minute',
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { max, after }) =>
      new Problem(429, `This address may ask ${max} times a minute; try again in ${after}.`),
  });
  const limit = app.rateLimit();
  app.addHook('onRequest', async (request, reply) => {
    if (!/^\/health(?:\/|$)/.test(request.routeOptions.url ?? '')) await limit.call(app, request, reply);
  });
}
