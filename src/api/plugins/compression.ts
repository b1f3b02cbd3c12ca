import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems.js';
import { ENCODINGS, WORTH_COMPRESSING } from './encoding.js';

/** Answers are compressed while somebody waits: zlib’s own choice, the densest, takes hundreds of times as long as this. */
const BROTLI_QUALITY = 4;
/** Media types that compress well. */
const COMPRESSIBLE = /^text\/(?!event-stream)|[+/](?:json|xml|yaml|x-ndjson|javascript)(?:;|$)/;

const RATE_HEADERS = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'];

export interface GuardOptions {
  /** Origins whose pages may read the API; `*` is any. */
  corsOrigins?: string[];
  /** Requests a minute from one address; 0 is without limit. */
  rateLimit?: number;
}

/** Compression, which pages of other origins may read, and how often one address may ask, as configured. */
export async function guard(
  app: FastifyInstance,
  { corsOrigins = [], rateLimit: perMinute = 0 }: GuardOptions,
): Promise<void> {
  await app.register(compress, {
    threshold: WORTH_COMPRESSING,
    encodings: [...ENCODINGS],
    customTypes: COMPRESSIBLE,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
  if (corsOrigins.length > 0)
    await app.register(cors, {
      origin: corsOrigins.includes('*') ? '*' : corsOrigins,
      exposedHeaders: ['etag', 'link', 'location', 'last-modified', 'retry-after', ...RATE_HEADERS],
      strictPreflight: false,
    });
  if (perMinute > 0)
    await app.register(rateLimit, {
      max: perMinute,
      timeWindow: '1 minute',
      enableDraftSpec: true,
      errorResponseBuilder: (_request, { max, after }) =>
        new Problem(429, `This address may ask ${max} times a minute; try again in ${after}.`),
    });
}
