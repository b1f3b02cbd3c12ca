import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
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

/** What needs no key. */
interface Open {
  openReads: boolean;
  openWrites: boolean;
}

/**
 * Lets those write who have a key (`Authorization: Bearer …`) with scope write or admin, and those read who have any; without one only what
 * is open. A key that comes along must be right either way.
 */
export function askForKeys(app: FastifyInstance, store: Store, { openReads, openWrites }: Open): void {
  app.decorateRequest('editor', LOCAL);
  app.decorateRequest('scope', null);
  app.addHook('onRequest', (request, reply, done) => {
    const key = keyOf(request);
    const holder = key === null ? null : holderOf(store, key);
    if (key !== null && !holder)
      return done(refuse(reply, 401, 'The key is unknown or was revoked.', 'error="invalid_token"'));
    if (holder) request.editor = holder.name;
    request.scope = holder?.scope ?? null;
    const reads = request.method === 'GET' || request.method === 'HEAD' || isExtraction(request);
    if (!holder && !(reads ? openReads : openWrites))
      return done(
        refuse(
          reply,
          401,
          `${reads ? 'Reading' : 'Writing'} needs a key: Authorization: Bearer KEY (npm run -s keys -- add NAME).`,
        ),
      );
    if (!reads && holder?.scope === 'read') return done(insufficient(reply, 'write'));
    done();
  });
}

function keyOf({ headers }: FastifyRequest): string | null {
  const { authorization } = headers;
  return authorization === undefined ? null : authorization.replace(/^Bearer /i, '').trim();
}

/** POST /v1/extract stores nothing. */
const isExtraction = ({ url }: FastifyRequest): boolean => url.split('?')[0] === '/v1/extract';

type Answering = Pick<FastifyReply, 'header'>;

/** Refuses a key that lets do less than is asked for, and names what it lacks (RFC 6750, section 3.1). */
export const insufficient = (reply: Answering, scope: KeyHolder['scope']): Problem =>
  refuse(
    reply,
    403,
    `This needs a key with the scope ${scope}.`,
    `error="insufficient_scope", scope="${scope}"`,
  );

/** Refuses who has no key, or one that is not known. */
export function refuse(reply: Answering, status: number, detail: string, error?: string): Problem {
  reply.header('www-authenticate', error === undefined ? 'Bearer' : `Bearer ${error}`);
  return new Problem(status, detail);
}
