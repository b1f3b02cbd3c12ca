import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Store } from '../../store/open.js';
import { versionOf, type Version } from '../../store/read/version.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The database's version when the request came: its answer may be older than what was written since. */
    version: number;
  }
}

/** An answer that stands until the next write. */
interface Answer {
  version: number;
  /** As bytes, which need no encoding each time. */
  payload: Buffer;
  etag: string;
  headers: Record<string, string>;
}

/** Answers longer than this are made anew each time, in bytes. */
const LONGEST = 512 * 1024;
/** All that is kept together, in bytes. */
const MOST = 48 * 1024 * 1024;
const CACHE_CONTROL = 'public, no-cache';
const READS = new Set(['GET', 'HEAD']);
const KEPT_HEADERS = ['content-type', 'link'];

/**
 * Keeps answers to GET until a write could change them, and gives each a strong ETag and Last-Modified, so that a client who has it gets
 * 304. `no-cache` lets everyone keep an answer who asks each time whether it still stands.
 */
export function cacheAnswers(app: FastifyInstance, store: Store): void {
  const answers = new Answers();
  app.decorateRequest('version', 0);
  // After onRequest, where rates are limited; before anything is read or validated.
  app.addHook('preParsing', (request, reply, _payload, done) => {
    if (request.method !== 'GET') return done(null);
    const version = versionOf(store);
    request.version = version.number;
    const answer = answers.get(keyOf(request), version.number);
    if (!answer) return done(null);
    void reply.headers(answer.headers);
    sendValidated(request, reply, answer.etag, version, answer.payload);
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode !== 200 || !READS.has(request.method) || typeof payload !== 'string')
      return done(null, payload);
    if (reply.hasHeader('etag')) return done(null, payload);
    const version = versionOf(store);
    const bytes = Buffer.from(payload);
    const etag = etagOf(bytes);
    const headers = Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => (reply.hasHeader(name) ? [[name, String(reply.getHeader(name))]] : [])),
    );
    if (request.method === 'GET' && bytes.length <= LONGEST)
      answers.set(keyOf(request), { version: request.version, payload: bytes, etag, headers });
    setValidators(reply, etag, version);
    if (!matches(request, etag, version)) return done(null, bytes);
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    done(null, '');
  });
}

const keyOf = (request: FastifyRequest): string =>
  `${request.host} ${request.headers.accept ?? ''} ${request.url}`;
/** The strong tag of an answer. */
export const etagOf = (payload: string | Buffer): string =>
  `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`;

function setValidators(reply: FastifyReply, etag: string, { changed }: Version): void {
  void reply
    .header('etag', etag)
    .header('cache-control', CACHE_CONTROL)
    .header('vary', 'accept, accept-encoding');
  if (changed) void reply.header('last-modified', changed.toUTCString());
}

function sendValidated(
  request: FastifyRequest,
  reply: FastifyReply,
  etag: string,
  version: Version,
  payload: Buffer,
): void {
  setValidators(reply, etag, version);
  if (matches(request, etag, version)) void reply.code(304).removeHeader('content-type').send();
  else void reply.send(payload);
}

/** Whether the client already has the answer (RFC 9110, 13.1): its tags decide, its date only where it sends none. */
function matches(request: FastifyRequest, etag: string, { changed }: Version): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined)
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  const since = request.headers['if-modified-since'];
  if (since === undefined || !changed) return false;
  return Math.floor(changed.getTime() / 1000) * 1000 <= Date.parse(since);
}

/** The answers last used, within a size. */
class Answers {
  readonly #byKey = new Map<string, Answer>();
  #size = 0;

  get(key: string, version: number): Answer | undefined {
    const answer = this.#byKey.get(key);
    if (!answer) return undefined;
    this.#byKey.delete(key);
    if (answer.version !== version) {
      this.#size -= answer.payload.length;
      return undefined;
    }
    this.#byKey.set(key, answer);
    return answer;
  }

  set(key: string, answer: Answer): void {
    this.#size += answer.payload.length - (this.#byKey.get(key)?.payload.length ?? 0);
    this.#byKey.delete(key);
    this.#byKey.set(key, answer);
    for (const [oldest, { payload }] of this.#byKey) {
      if (this.#size <= MOST) break;
      this.#byKey.delete(oldest);
      this.#size -= payload.length;
    }
  }
}
