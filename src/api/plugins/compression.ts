import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import { ENCODINGS, WORTH_COMPRESSING } from './encoding.js';

/** Answers are compressed while somebody waits: zlib’s own choice, the densest, takes hundreds of times as long as this. */
const BROTLI_QUALITY = 4;
/** Media types that compress well. */
const COMPRESSIBLE = /^text\/(?!event-stream)|[+/](?:json|xml|yaml|x-ndjson|javascript)(?:;|$)/;

/** Compresses long answers for those who take them so. */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    threshold: WORTH_COMPRESSING,
    encodings: [...ENCODINGS],
    customTypes: COMPRESSIBLE,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
}
