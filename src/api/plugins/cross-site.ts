import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problems.js';
import { baseOf } from './public-address.js';

/** Methods that change nothing: pages of other sites may link to what they give, and cannot read it unless CORS_ORIGINS lets them. */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what a page of another site has a browser send: a browser asks nobody before it posts text or a form across sites, so that any
 * page could write where writing is open, and have reports read (which takes time). Programs send none of the headers that tell so.
 * @param corsOrigins origins whose pages may send what they like; where that is any (`*`) they need a key, which no page has by chance
 */
export function refuseCrossSite(app: FastifyInstance, corsOrigins: string[] = []): void {
  const named = new Set(corsOrigins.filter((origin) => origin !== '*'));
  const any = corsOrigins.includes('*');
  app.addHook('onRequest', (request, _reply, done) => {
    if (SAFE.has(request.method) || !isCrossSite(request)) return done();
    const { origin, authorization } = request.headers;
    if (origin !== undefined && (named.has(origin) || (any && authorization !== undefined))) return done();
    done(
      new Problem(
        403,
        `A page of ${origin ?? 'another site'} may not send this; CORS_ORIGINS names the origins whose pages may.`,
      ),
    );
  });
}

/** What the browser says of the page that sent it (Fetch Metadata); of old ones, and over plain HTTP, its origin alone. */
function isCrossSite(request: FastifyRequest): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  // A page cannot set it: the page is the server's own, or a person typed the address.
  if (site === 'same-origin' || site === 'none') return false;
  return origin === undefined ? site !== undefined : hostOf(origin) !== hostOf(baseOf(request));
}

/** The host of an origin, with its port where that is not the scheme's own; null where it has none. Whether a proxy spoke TLS is not known. */
const hostOf = (origin: string): string | null =>
  /^https?:\/\//.test(origin) && URL.canParse(origin) ? new URL(origin).host : null;
