import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { ROOT } from '../../root.js';
import { etagOf, namesTag } from './caching.js';
import { encodedTag, encodingOf } from './encoding.js';

/** `openapi.yaml` as `npm run generate` left it: YAML would take four hundred times as long to read. */
const COMMITTED = new URL('dist/openapi.json', ROOT);

const DESCRIPTION = `Who said what, who did what to whom, where and when: records made from news reports, each with the words that prove it.

Every list has one grammar. Several values with commas mean any of them (\`type=assault,protest\`), a repeated parameter means all of them, a \`-\` before a value excludes it (\`type=-consult\`). Names of actors and places may be an id, a name or an alias, without regard to case. Pages are walked by the addresses in \`page.next\` and \`page.prev\`. Parameters that an address does not know are refused.

Any address may also answer 403 (to what a browser sends from a page of another site), 408, 421 (to what was sent to another name than the server's), 429 or 503.

Offsets count UTF-16 code units of the report's body, so that in JavaScript \`body.slice(start, end) === text\`.`;

/** What Swagger UI needs: its own files, pictures that stand in its styles, styles that it writes into elements. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const header = (name: string, description: string) => ({
  name,
  in: 'header' as const,
  required: true,
  description,
  schema: { type: 'string' as const },
});

/** What webhooks are sent. */
const MESSAGES = {
  recordsChanged: {
    post: {
      operationId: 'recordsChanged',
      summary: 'Records were written that the saved query of a webhook finds',
      description:
        'Signed by the Standard Webhooks scheme, so that its libraries verify it. One message at a time, in order: the next is sent when this one was taken, or given up after twelve attempts in about a day. A message can come again under the same id.',
      tags: ['webhooks'],
      parameters: [
        header('webhook-id', 'Id of the message, the same in each attempt'),
        header('webhook-timestamp', 'When this attempt was made, in seconds since 1970'),
        header(
          'webhook-signature',
          'v1, and the HMAC-SHA256 of id.timestamp.body in base64; one for each secret',
        ),
      ],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/WebhookMessage' } } },
      },
      responses: {
        '2XX': { description: 'Taken' },
        '410': { description: 'Nothing more is wanted here: the webhook is gone' },
        default: { description: 'Tried again later; Retry-After is honoured. Redirects are not followed' },
      },
    },
  },
};

interface Operation {
  operationId?: string;
  parameters?: { name: string; example?: unknown }[];
  responses?: Record<string, { content?: Record<string, { example?: unknown }> }>;
}

type Paths = Record<string, Record<string, Operation>>;

/** Describes the routes as OpenAPI 3.1, at /openapi.json, /openapi.yaml and, to explore, /docs. */
export async function describe(app: FastifyInstance): Promise<void> {
  const examples = committedExamples();
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Dateline',
        version: '1.0.0',
        description: DESCRIPTION,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: app.publicUrl ?? '/', description: 'This server' }],
      security: [{}, { key: [] }],
      components: {
        securitySchemes: {
          key: {
            type: 'http',
            scheme: 'bearer',
            description:
              'Writing needs a key with scope write or admin, webhooks one with scope admin; reading needs any key where the server listens to other machines. A server may be configured otherwise. `npm run -s keys -- add NAME` makes a key.',
          },
        },
      },
      tags: [
        { name: 'events', description: 'Who did what to whom, where and when' },
        { name: 'quotes', description: 'Who said what' },
        {
          name: 'actors',
          description: 'People, organisations, governments, armed forces, groups, media, countries',
        },
        { name: 'locations', description: 'Places on the map' },
        { name: 'reports', description: 'The reports that the records come from' },
        { name: 'webhooks', description: 'Addresses that are told of changes' },
        { name: 'service', description: 'The service itself' },
      ],
      webhooks: MESSAGES,
    },
    refResolver: {
      buildLocalReference: (json, _base, _fragment, i) =>
        typeof json['$id'] === 'string' ? json['$id'] : `def-${i}`,
    },
    transformObject: (document) => {
      if (!('openapiObject' in document)) return document.swaggerObject;
      for (const operation of operationsOf(document.openapiObject.paths as Paths)) {
        for (const parameter of operation.parameters ?? []) {
          const example = examples.get(`${operation.operationId} ${parameter.name}`);
          if (example !== undefined) parameter.example = example;
        }
        for (const [status, response] of Object.entries(operation.responses ?? {})) {
          for (const [type, content] of Object.entries(response.content ?? {})) {
            const example = examples.get(`${operation.operationId} ${status} ${type}`);
            if (example !== undefined) content.example = example;
          }
        }
      }
      return document.openapiObject;
    },
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { docExpansion: 'list', defaultModelsExpandDepth: 0, tryItOutEnabled: true },
    theme: { title: 'Dateline API' },
    indexPrefix: app.publicPath,
    staticCSP: POLICY,
  });
  serveDescription(app, '/openapi.json', 'application/json', () => JSON.stringify(app.swagger()));
  serveDescription(app, '/openapi.yaml', 'application/yaml', () => app.swagger({ yaml: true }));
}

/** One form of the description, made when it is first asked for: it is the same as long as the server runs. */
function serveDescription(app: FastifyInstance, path: string, type: string, write: () => string): void {
  let made: { text: string; etag: string } | undefined;
  app.get(path, { schema: { hide: true } }, (request, reply) => {
    if (!made) {
      const text = write();
      made = { text, etag: etagOf(text) };
    }
    const etag = encodedTag(made.etag, encodingOf(request));
    void reply.headers({ etag, vary: 'accept-encoding', 'cache-control': 'no-cache' });
    if (namesTag(request, etag)) return reply.code(304).send();
    return reply.type(`${type}; charset=utf-8`).send(made.text);
  });
}

const operationsOf = (paths: Paths): Operation[] =>
  Object.values(paths).flatMap((path) => Object.values(path));

/** The worked examples of the committed description, which `npm run openapi` makes from the seeded data's real answers. */
function committedExamples(): Map<string, unknown> {
  const examples = new Map<string, unknown>();
  const document = JSON.parse(readIfThere()) as { paths?: Paths };
  for (const operation of operationsOf(document.paths ?? {})) {
    for (const { name, example } of operation.parameters ?? [])
      examples.set(`${operation.operationId} ${name}`, example);
    for (const [status, response] of Object.entries(operation.responses ?? {}))
      for (const [type, { example }] of Object.entries(response.content ?? {}))
        examples.set(`${operation.operationId} ${status} ${type}`, example);
  }
  return examples;
}

function readIfThere(): string {
  try {
    return readFileSync(COMMITTED, 'utf8');
  } catch {
    return '{}';
  }
}
