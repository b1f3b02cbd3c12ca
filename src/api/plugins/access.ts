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

type Answering = Pick<FastifyReply, 'header'>;

/**
 * Lets those write who have a key (`Authorization: Bearer …`) with scope write or admin, and those read who have any; without one only what
 * is open. A key that comes along must be right either way; what other schemes say (a proxy's own `Basic`) is no key and none of our business.
 */
export function askForKeys(app: FastifyInstance, store: Store, { openReads, openWrites }: Open): void {
  app.decorateRequest('editor', LOCAL);
  app.decorateRequest('scope', null);
  app.addHook('onRequest', (request, reply, done) => {
    const reads = request.method === 'GET' || request.method === 'HEAD' || isExtraction(request);
    try {
      const holder = admit(
        store,
        request,
        reply,
        reads ? 'Reading' : 'Writing',
        reads ? openReads : openWrites,
      );
      if (holder) request.editor = holder.name;
      request.scope = holder?.scope ?? null;
      if (!reads && holder?.scope === 'read') throw insufficient(reply, 'write');
      done();
    } catch (error) {
      done(error as Error);
    }
  });
}

/**
 * Who asks, by the key that came along.
 * @returns null where none came and none is needed
 * @throws Problem 401 where the key is not known, or there is none and what is done is not open
 */
export function admit(
  store: Store,
  request: FastifyRequest,
  reply: Answering,
  doing: string,
  open: boolean,
): KeyHolder | null {
  const key = keyOf(request);
  const holder = key === null ? null : holderOf(store, key);
  if (key !== null && !holder)
    throw refuse(reply, 401, 'The key is unknown or was revoked.', 'error="invalid_token"');
  if (!holder && !open)
    throw refuse(
      reply,
      401,
      `${doing} needs a key: Authorization: Bearer KEY (npm run -s keys -- add NAME).`,
    );
  return holder;
}

/** Whether what let a request in still does: its key was not revoked since. */
export function isStillAdmitted(store: Store, request: FastifyRequest): boolean {
  const key = keyOf(request);
  return key === null || holderOf(store, key) !== null;
}

const BEARER = /^bearer /i;

/** The key of a request; null where it has none, or credentials of another scheme. */
function keyOf({ headers: { authorization = '' } }: FastifyRequest): string | null {
  return BEARER.test(authorization) ? authorization.slice('bearer '.length).trim() || null : null;
}

/** POST /v1/extract stores nothing. */
const isExtraction = ({ url }: FastifyRequest): boolean => url.split('?')[0] === '/v1/extract';

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
