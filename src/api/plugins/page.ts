import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { ROOT } from '../../root.js';
import { etagOf, namesTag } from './caching.js';
import { encodedTag, encodingOf, WORTH_COMPRESSING } from './encoding.js';

const DIST = new URL('src/page/dist/', ROOT);

const HTML = 'text/html';
const SCRIPT = 'text/javascript';
const STYLE = 'text/css';
const DATA = 'application/json';

const FILES: [path: string, file: string, type: string][] = [
  ['/', 'index.html', HTML],
  ['/page.js', 'page.js', SCRIPT],
  ['/page.css', 'page.css', STYLE],
  ['/world.json', 'world.json', DATA],
  ['/world-fine.json', 'world-fine.json', DATA],
  ['/embed', 'builder.html', HTML],
  ['/embed/builder.js', 'builder.js', SCRIPT],
  ['/embed/dateline-quotes.js', 'dateline-quotes.js', SCRIPT],
  ['/embed/frame.js', 'frame.js', SCRIPT],
  ['/embed/frame.css', 'frame.css', STYLE],
];

/** Parts of the page that other sites may frame. */
const FRAMES = ['/embed/map', '/embed/timeline', '/embed/quotes'];

/** Everything comes from here; no script stands in the page itself. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'none'";

/**
 * The newsroom page and what can be embedded of it, where `npm run generate` has built them.
 * @param embedOrigins sites that may frame the embeds; `*` is any. The page itself, where keys are typed, is never framed.
 */
export function servePage(app: FastifyInstance, embedOrigins: string[] = []): void {
  const framers = embedOrigins.includes('*') ? '*' : ["'self'", ...embedOrigins].join(' ');
  for (const [path, file, type] of FILES)
    serve(app, path, file, type, `${POLICY}; base-uri 'none'; frame-ancestors 'none'`);
  for (const path of FRAMES)
    serve(app, path, 'frame.html', HTML, `${POLICY}; base-uri 'self'; frame-ancestors ${framers}`);
}

/** A file as it is sent: compressed where it was so when it was built. */
interface Sent {
  encoding: string | null;
  content: Buffer;
}

function serve(app: FastifyInstance, path: string, file: string, type: string, policy: string): void {
  const [plain, ...compressed] = [formOf(file, null), formOf(file, 'br'), formOf(file, 'gzip')];
  if (!plain) return;
  const plainTag = etagOf(plain.content);
  app.get(path, { schema: { hide: true } }, (request, reply) => {
    const asked = plain.content.length < WORTH_COMPRESSING ? null : encodingOf(request);
    const { encoding, content } = compressed.find((form) => form?.encoding === asked) ?? plain;
    const etag = encodedTag(plainTag, asked);
    void reply.type(`${type}; charset=utf-8`).headers({
      etag,
      vary: 'accept-encoding',
      'cache-control': 'no-cache',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      ...(encoding === null ? {} : { 'content-encoding': encoding }),
    });
    return namesTag(request, etag) ? reply.code(304).send() : reply.send(content);
  });
}

const SUFFIXES: Record<string, string> = { br: '.br', gzip: '.gz' };

function formOf(file: string, encoding: string | null): Sent | null {
  try {
    return { encoding, content: readFileSync(new URL(file + (SUFFIXES[encoding ?? ''] ?? ''), DIST)) };
  } catch {
    return null;
  }
}
