import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { etagOf } from './caching.js';

const DIST = new URL('../../page/dist/', import.meta.url);

const FILES: [path: string, file: string, type: string][] = [
  ['/', 'index.html', 'text/html'],
  ['/page.js', 'page.js', 'text/javascript'],
  ['/page.css', 'page.css', 'text/css'],
  ['/world.json', 'world.json', 'application/json'],
  ['/world-fine.json', 'world-fine.json', 'application/json'],
];

/** Everything comes from here; no script stands in the page itself. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The newsroom page, where `npm run generate` has built it. */
export function servePage(app: FastifyInstance): void {
  for (const [path, file, type] of FILES) {
    const content = readIfThere(file);
    if (content === null) continue;
    const etag = etagOf(content);
    app.get(path, { schema: { hide: true } }, (request, reply) => {
      void reply.type(`${type}; charset=utf-8`).headers({
        etag,
        'cache-control': 'no-cache',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
      });
      return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(content);
    });
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(new URL(file, DIST), 'utf8');
  } catch {
    return null;
  }
}
