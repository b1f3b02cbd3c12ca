import type { FastifyInstance } from 'fastify';

/** No browser guesses that an answer is of another type than it says: words of a report are never taken for a page or a script. */
export function forbidSniffing(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.header('x-content-type-options', 'nosniff');
    done();
  });
}
