import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems.js';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Bodies are UTF-8: JSON or plain text. What is not is refused before anything reads it. */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('text/plain', { parseAs: 'buffer' }, (_request, body: Buffer, done) => {
    try {
      done(null, decode(body));
    } catch (error) {
      done(error as Problem);
    }
  });
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body: Buffer, done) => {
    try {
      done(null, parse(decode(body)));
    } catch (error) {
      done(error as Problem);
    }
  });
}

function decode(body: Buffer): string {
  try {
    const text = utf8.decode(body);
    if (text.trim() === '') throw new Problem(400, 'The body is empty.');
    return text;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(400, 'The body is not UTF-8.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'The body is not JSON.');
  }
}
