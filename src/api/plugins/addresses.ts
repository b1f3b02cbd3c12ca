import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems.js';

/**
 * Refuses a query that is not percent-encoded rightly: what it asks for cannot be known. Paths are refused by the router (`frameworkErrors`).
 */
export function checkAddresses(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { url = '' } = request.raw;
    const query = url.indexOf('?');
    if (query === -1 || !url.includes('%', query) || isEncoded(url.slice(query))) done();
    else done(new Problem(400, 'The query is not percent-encoded rightly.'));
  });
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
