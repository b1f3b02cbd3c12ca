import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** Where clients find this server, without a slash at its end; null where that is what they ask it by. */
    publicUrl: string | null;
    /** The part of an address that a proxy takes away before it asks this server; mostly empty. */
    publicPath: string;
  }
}

/** Keeps the address that clients have this server by, for every link that leads back to it. */
export function keepPublicAddress(app: FastifyInstance, publicUrl: string | null = null): void {
  const path = publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');
  app.decorate('publicUrl', publicUrl);
  app.decorate('publicPath', path);
  if (path === '') return;
  app.addHook('onSend', (_request, reply, payload, done) => {
    const location = reply.getHeader('location');
    if (typeof location === 'string' && location.startsWith('/'))
      void reply.header('location', path + location);
    done(null, payload);
  });
}

/** What an absolute link begins with: the public address, or else what the client (or a trusted proxy) asked by. */
export const baseOf = (request: FastifyRequest): string =>
  request.server.publicUrl ?? `${request.protocol}://${request.host}`;

/**
 * Whose X-Forwarded headers are believed, as Fastify takes it.
 * @param proxies how many there are in front, or their addresses and networks; null for none. A number trusts whoever connects: it is for a
 *   server that only its proxy reaches
 */
export const trustedProxies = (
  proxies: number | string[] | null,
): ((address: string, hop: number) => boolean) | string[] | false =>
  typeof proxies === 'number' ? (_address, hop) => hop < proxies : (proxies ?? false);
