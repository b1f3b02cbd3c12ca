import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { parse } from 'yaml';

const COMMITTED = new URL('../../../openapi.yaml', import.meta.url);

const DESCRIPTION = `Who said what, who did what to whom, where and when: records made from news reports, each with the words that prove it.

Every list has one grammar. Several values with commas mean any of them (\`type=assault,protest\`), a repeated parameter means all of them, a \`-\` before a value excludes it (\`type=-consult\`). Names of actors and places may be an id, a name or an alias, without regard to case. Pages are walked by the addresses in \`page.next\` and \`page.prev\`. Parameters that an address does not know are refused.

Offsets count UTF-16 code units of the report's body, so that in JavaScript \`body.slice(start, end) === text\`.`;

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
      servers: [{ url: '/', description: 'This server' }],
      tags: [
        { name: 'events', description: 'Who did what to whom, where and when' },
        { name: 'quotes', description: 'Who said what' },
        {
          name: 'actors',
          description: 'People, organisations, governments, armed forces, groups, media, countries',
        },
        { name: 'locations', description: 'Places on the map' },
        { name: 'reports', description: 'The reports that the records come from' },
        { name: 'service', description: 'The service itself' },
      ],
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
  });
  app.get('/openapi.json', { schema: { hide: true } }, (_request, reply) => reply.send(app.swagger()));
  app.get('/openapi.yaml', { schema: { hide: true } }, (_request, reply) =>
    reply.type('application/yaml; charset=utf-8').send(app.swagger({ yaml: true })),
  );
}

const operationsOf = (paths: Paths): Operation[] =>
  Object.values(paths).flatMap((path) => Object.values(path));

/** The worked examples of the committed description, which `npm run openapi` makes from the seeded data's real answers. */
function committedExamples(): Map<string, unknown> {
  const examples = new Map<string, unknown>();
  const document = parse(readIfThere()) as { paths?: Paths } | null;
  for (const operation of operationsOf(document?.paths ?? {})) {
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
    return '';
  }
}
