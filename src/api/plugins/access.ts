import type { FastifyInstance, FastifyRequest } from 'fastify';
import { holderOf, type KeyHolder } from '../../store/keys.js';
import type { Store } from '../../store/open.js';
import { Problem } from '../problems.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose key came with the request; the actor of its changes. */
    editor: string;
    /** What the key that came along lets do; null without one. */
    scope: KeyHolder['scope'] | null;
  }
}

/** Who writes where no key is asked for. */
const LOCAL = 'local';

/**
 * Lets those write who have a key (`Authorization: Bearer …`) with scope write or admin; without one only where writes are open. A key that
 * comes along must be right either way.
 */
export function guardWrites(app: FastifyInstance, store: Store, openWrites: boolean): void {
  app.decorateRequest('editor', LOCAL);
  app.decorateRequest('scope', null);
  app.addHook('onRequest', (request, reply, done) => {
    const key = keyOf(request);
    const holder = key === null ? null : holderOf(store, key);
    if (key !== null && !holder) return done(refuse(reply, 401, 'The key is unknown or was revoked.'));
    if (holder) request.editor = holder.name;
    request.scope = holder?.scope ?? null;
    if (request.method === 'GET' || request.method === 'HEAD' || isExtraction(request)) return done();
    if (!holder && !openWrites)
      return done(
        refuse(reply, 401, 'Writing needs a key: Authorization: Bearer KEY (npm run -s keys -- add NAME).'),
      );
    if (holder?.scope === 'read') return done(refuse(reply, 403, 'This key may only read.'));
    done();
  });
}

function keyOf({ headers }: FastifyRequest): string | null {
  const { authorization } = headers;
  return authorization === undefined ? null : authorization.replace(/^Bearer /i, '').trim();
}

/** POST /v1/extract stores nothing. */
const isExtraction = ({ url }: FastifyRequest): boolean => url.split('?')[0] === '/v1/extract';

function refuse(
  reply: { header(name: string, value: string): unknown },
  status: number,
  detail: string,
): Problem {
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return new Problem(status, detail);
}
