import type { FastifyInstance } from 'fastify';
import { isLoopback } from '../../loopback.js';
import { Problem } from '../problems.js';

export interface HostOptions {
  /** What the server listens on. */
  host?: string;
  /** Names besides those of this machine that requests may be sent to, with or without a port; `*` is any. */
  allowedHosts?: string[];
  publicUrl?: string | null;
}

/**
 * Refuses requests that were sent to another name than the server's. A page can have its own name resolve to 127.0.0.1 (DNS rebinding)
 * and would then read a local server as its own: what only this machine reaches answers to this machine's names, to `allowedHosts` and to
 * the public address alone. What others reach answers to any name, unless some are given.
 */
export function checkHosts(
  app: FastifyInstance,
  { host = '127.0.0.1', allowedHosts = [], publicUrl = null }: HostOptions,
): void {
  if (allowedHosts.includes('*') || (allowedHosts.length === 0 && !isLoopback(host))) return;
  const allowed = new Set(allowedHosts);
  if (publicUrl !== null) allowed.add(new URL(publicUrl).hostname);
  // Nearly every request is sent to the name that the one before was.
  let last = '';
  const isAllowed = (name: string): boolean => {
    if (name === last) return true;
    const lower = name.toLowerCase();
    const right = allowed.has(lower) || allowed.has(withoutPort(lower)) || isLoopback(withoutPort(lower));
    if (right) last = name;
    return right;
  };
  app.addHook('onRequest', (request, _reply, done) => {
    const sent = request.raw.headers.host;
    // Browsers always say to whom they speak; who does not (HTTP/1.0) is none.
    if (sent === undefined || (isAllowed(sent) && isAllowed(request.host))) return done();
    // Where a proxy is trusted, links are made with the name that it forwards; whoever comes past it could forward any.
    const refused = isAllowed(sent) ? request.host : sent;
    done(new Problem(421, `This server is not called ${refused}; ALLOWED_HOSTS can name what it is called.`));
  });
}

const withoutPort = (name: string): string => name.replace(/:\d{1,5}$/, '');
