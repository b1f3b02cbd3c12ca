import type {
  FastifyInstance,
  FastifyRequest,
  preParsingHookHandler,
  preValidationHookHandler,
} from 'fastify';
import { decodeText } from '../../ingest/decode.js';
import { MEDIA_TYPES, parseJson } from '../../ingest/media-types.js';
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

/** JSON goes to every route that takes a body; of others the schema names the formats. */
const JSON_TYPES = ['application/json', 'application/merge-patch+json'];

/**
 * Every route that takes a body refuses what is not in a format of its own before it is read, and says so where nothing came, unless its
 * schema takes null.
 */
export function requireBodies(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const { body } = (route.schema ?? {}) as { body?: BodySchema };
    if (body === undefined) return;
    const taken = body.content ? Object.keys(body.content) : JSON_TYPES;
    const types = new Set(taken);
    const refuseOthers: preParsingHookHandler = (request, _reply, payload, done) => {
      const isOther = request.headers['content-type'] !== undefined && !types.has(request.mediaType ?? '');
      done(isOther ? new Problem(415, `This address takes ${taken.join(', ')}.`) : null, payload);
    };
    route.preParsing = [refuseOthers, ...[route.preParsing ?? []].flat()];
    if (body.anyOf?.some(({ type }) => type === 'null')) return;
    const refuseNothing: preValidationHookHandler = (request, _reply, done) => {
      const isNothing = request.body === undefined;
      done(
        isNothing
          ? new Problem(400, `The body is empty; this address takes ${taken.join(', ')}.`)
          : undefined,
      );
    };
    route.preValidation = [refuseNothing, ...[route.preValidation ?? []].flat()];
  });
}

interface BodySchema {
  content?: object;
  anyOf?: { type?: string }[];
}

function decode(body: Buffer, charset: string | null): string {
  const text = decodeText(body, charset);
  if (text.trim() === '') throw new Problem(400, 'The body is empty.');
  return text;
}

const charsetOf = ({ headers }: FastifyRequest): string | null =>
  /;\s*charset="?([\w.:-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? null;
