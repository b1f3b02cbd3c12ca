import type { FastifyInstance, FastifyRequest } from 'fastify';
import { decodeText } from '../../ingest/decode.js';
import { MEDIA_TYPES, parseJson } from '../../ingest/formats.js';
import { Unreadable } from '../../ingest/incoming.js';
import { Problem } from '../problems.js';

/**
 * Bodies are read into characters, JSON into values, before anything looks at them; what cannot be is refused. The formats of reports keep
 * their characters: the routes that take them read them.
 */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  for (const [type, format] of [
    ...Object.entries(MEDIA_TYPES),
    ['application/json', 'ninjs'] as const,
    ['application/merge-patch+json', 'ninjs'] as const,
  ])
    app.addContentTypeParser(type, { parseAs: 'buffer' }, (request, body: Buffer, done) => {
      try {
        const text = decode(body, format === 'ninjs' ? 'utf-8' : charsetOf(request));
        done(null, format === 'ninjs' ? parseJson(text) : text);
      } catch (error) {
        done(error instanceof Unreadable ? new Problem(400, error.message) : (error as Problem));
      }
    });
}

function decode(body: Buffer, charset: string | null): string {
  const text = decodeText(body, charset);
  if (text.trim() === '') throw new Problem(400, 'The body is empty.');
  return text;
}

const charsetOf = ({ headers }: FastifyRequest): string | null =>
  /;\s*charset="?([\w.:-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? null;
