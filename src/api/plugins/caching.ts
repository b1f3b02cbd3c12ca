import { hash, randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Store } from '../../store/open.js';
import { versionOf, type Version } from '../../store/read/version.js';
import { Answers } from './answers.js';
import { encodedTag, encodingOf, WORTH_COMPRESSING } from './encoding.js';
import { baseOf } from './public-address.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** Who may keep answers. */
    cacheControl: string;
  }
  interface FastifyRequest {
    /** The database's version when the request came: its answer may be older than what was written since. */
    version: Version | null;
  }
  interface FastifyContextConfig {
    /** Whether the answers of a route are for one client alone, and are kept by nobody. */
    private?: boolean;
  }
}

/** Answers longer than this are made anew each time, in bytes. */
const LONGEST = 512 * 1024;
/** What is written faster as bytes, in characters. */
const LONG = 16 * 1024;
const VARY = 'accept, accept-encoding';

/**
 * Keeps answers to GET until a write could change them, and gives each a strong ETag and Last-Modified, so that a client who has it gets
 * 304. `no-cache` lets everyone keep an answer who asks each time whether it still stands; where reading needs a key, only who asked.
 */
export function cacheAnswers(app: FastifyInstance, store: Store, openReads: boolean): void {
  app.decorate('cacheControl', openReads ? 'public, no-cache' : 'private, no-cache');
  const answers = new Answers();
  const currentVersion = oncePerTurn(() => versionOf(store));
  app.decorateRequest('version', null);
  // After onRequest, where rates are limited; before anything is read or validated.
  app.addHook('preParsing', (request, reply, _payload, done) => {
    if ((request.method !== 'GET' && request.method !== 'HEAD') || request.routeOptions.config.private)
      return done(null);
    const version = currentVersion();
    request.version = version;
    const answer = answers.get(keyOf(request), version.number);
    if (!answer) return done(null);
    void reply.headers(answer.headers);
    sendValidated(request, reply, answer.etag, version, answer.payload);
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const { version } = request;
    if (version === null || reply.statusCode !== 200 || reply.hasHeader('etag')) return done(null, payload);
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return done(null, payload);
    const bytes = typeof payload === 'string' && payload.length > LONG ? Buffer.from(payload) : payload;
    const etag = etagOf(bytes);
    if (bytes.length <= LONGEST)
      answers.set(keyOf(request), {
        version: version.number,
        payload: bytes,
        etag,
        headers: keptHeaders(reply),
      });
    const tag = encodedTag(etag, bytes.length < WORTH_COMPRESSING ? null : encodingOf(request));
    setValidators(reply, tag, version);
    if (!matches(request, tag, version)) return done(null, bytes);
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    done(null, '');
  });
}

/**
 * Reads a value once in each turn of the event loop. All requests of a turn had come before it was read: none of them can know of a later
 * write.
 */
function oncePerTurn<T>(read: () => T): () => T {
  let value: { read: T } | null = null;
  return () => {
    if (value === null) {
      value = { read: read() };
      setImmediate(() => (value = null));
    }
    return value.read;
  };
}

/** What an answer depends on besides the records: feeds lead to the address that the client asked by. */
const keyOf = (request: FastifyRequest): string =>
  `${baseOf(request)} ${request.headers.accept ?? ''} ${request.raw.url ?? ''}`;

/** The strong tag of an answer. */
export const etagOf = (payload: string | Buffer): string =>
  `"${hash('sha256', payload, 'base64url').slice(0, 27)}"`;

function keptHeaders(reply: FastifyReply): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': String(reply.getHeader('content-type')) };
  const link = reply.getHeader('link');
  if (link !== undefined) headers['link'] = String(link);
  return headers;
}

function setValidators(reply: FastifyReply, etag: string, { lastModified }: Version): void {
  const vary = reply.getHeader('vary');
  void reply.headers({
    etag,
    'cache-control': reply.server.cacheControl,
    // Where other origins may read, the answer varies by them too.
    vary: vary === undefined ? VARY : `${String(vary)}, ${VARY}`,
  });
  if (lastModified !== null) void reply.header('last-modified', lastModified);
}

function sendValidated(
  request: FastifyRequest,
  reply: FastifyReply,
  etag: string,
  version: Version,
  payload: string | Buffer,
): void {
  const tag = encodedTag(etag, payload.length < WORTH_COMPRESSING ? null : encodingOf(request));
  setValidators(reply, tag, version);
  if (matches(request, tag, version)) void reply.code(304).removeHeader('content-type').send();
  else void reply.send(payload);
}

/** Tags of one run of the server are of no other: the same address may be written another way by the next. */
const RUN = randomUUID();

/**
 * Gives an answer that is streamed, whose bytes are not known before, its validators: it is the same until the next write.
 * @returns whether the client has it already; 304 was sent then
 */
export function validateStream(request: FastifyRequest, reply: FastifyReply): boolean {
  const { version } = request;
  if (version === null) return false;
  const etag = encodedTag(etagOf(`${RUN} ${version.number} ${keyOf(request)}`), encodingOf(request));
  setValidators(reply, etag, version);
  if (!matches(request, etag, version)) return false;
  void reply.code(304).removeHeader('content-type').send();
  return true;
}

/** Whether the client already has the answer (RFC 9110, 13.1): its tags decide, its date only where it sends none. */
function matches(request: FastifyRequest, etag: string, { changed }: Version): boolean {
  if (request.headers['if-none-match'] !== undefined) return namesTag(request, etag);
  const since = request.headers['if-modified-since'];
  if (since === undefined || !changed) return false;
  return Math.floor(changed.getTime() / 1000) * 1000 <= Date.parse(since);
}

/** Whether a request says that the client has an answer of a tag. */
export const namesTag = ({ headers }: FastifyRequest, etag: string): boolean =>
  headers['if-none-match']
    ?.split(',')
    .some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag) ?? false;
