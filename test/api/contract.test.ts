import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { EXAMPLES, requestOf, seededIds } from '../../src/api/examples.js';
import { seededApp } from '../seeded.js';

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string }[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

interface Described {
  path: string;
  method: string;
  operation: Operation;
}

/** The operations of an app's OpenAPI document, and a check of an answer against the schema that it gives. */
async function contractOf(app: FastifyInstance) {
  await app.ready();
  const document = JSON.parse(JSON.stringify(app.swagger())) as {
    paths: Record<string, Record<string, Operation>>;
    components: object;
  };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema({ $id: 'api', components: document.components });
  const local = (schema: object): object =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')) as object;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Described => ({ path, method, operation })),
  );
  /** What is wrong with an answer; empty where it is as described. */
  const faultsOf = ({ responses }: Operation, status: number, type: string, body: string): string => {
    const media = type.split(';')[0] ?? '';
    if (status === 204) return responses[204] && body === '' ? '' : '204 is not described, or not empty';
    const schema = responses[status]?.content?.[media]?.schema;
    if (!schema) return `${status} ${media} is not described`;
    const valid = ajv.compile(local(schema));
    return valid(JSON.parse(body)) ? '' : ajv.errorsText(valid.errors);
  };
  return { operations, faultsOf };
}

/** Whether the answer of an operation ends: a stream does not. */
const ends = ({ operation }: Described): boolean =>
  operation.responses['200']?.content?.['text/event-stream'] === undefined;

t.test('every example of every operation answers as its schema says', async (t) => {
  const { app } = await seededApp(t);
  const { operations, faultsOf } = await contractOf(app);
  const ids = await seededIds(app);
  t.ok(operations.length > 20);
  for (const { operation } of operations.filter(ends)) {
    const example = EXAMPLES[operation.operationId];
    if (!example) {
      t.fail(`${operation.operationId} has no example`);
      continue;
    }
    const answer = await app.inject(requestOf(example, ids));
    t.ok(answer.statusCode < 300, `${operation.operationId}: ${answer.statusCode}`);
    const type = String(answer.headers['content-type']);
    t.equal(faultsOf(operation, answer.statusCode, type, answer.body), '', operation.operationId);
  }
});

/** Values that parameters take, nearly take, or that break what is carelessly made. */
const VALUE = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '0',
      '1',
      '-1',
      '200',
      '201',
      '1e9',
      '-',
      ',',
      'ukraine',
      '-ukraine',
      'putin,xi-jinping',
      'assault',
    ],
    ...[
      '2023',
      '2023-03',
      '2023-02-30',
      '9999-12-31',
      '2023-03-22T00:00:00Z',
      'exact',
      'none',
      'day',
      'type',
    ],
    ...[
      '48.59,38,20',
      '90,180,20000',
      '170,-50,-170,50',
      'report',
      'summary',
      'type,country',
      '-occurred,type',
    ],
    ...[
      '"',
      '*',
      'NEAR(',
      "'; DROP TABLE Event; --",
      '\u0000',
      '😀',
      'é',
      '%',
      'a'.repeat(301),
      'a,'.repeat(5_000),
    ],
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

t.test('no parameters, however odd, break an answer', async (t) => {
  const { app } = await seededApp(t);
  const { operations, faultsOf } = await contractOf(app);
  const ids = Object.values(await seededIds(app));
  for (const { path, method, operation } of operations.filter((one) => one.method === 'get' && ends(one))) {
    const names = (operation.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
    const parameters = fc.array(fc.tuple(fc.constantFrom('unknown', ...names), VALUE), { maxLength: 4 });
    const id = fc.oneof(fc.constantFrom('ukraine', 'vladimir-putin', ...ids), VALUE);
    await fc.assert(
      fc.asyncProperty(parameters, id, async (given, at) => {
        const query = given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
        const address = path.replace('{id}', encodeURIComponent(at) || 'x');
        const answer = await app.inject({ method: 'GET', url: `${address}?${query.join('&')}` });
        if (answer.statusCode >= 500) throw new Error(`${answer.statusCode}: ${answer.body}`);
        if ([404, 414].includes(answer.statusCode)) return;
        const faults = faultsOf(
          operation,
          answer.statusCode,
          String(answer.headers['content-type']),
          answer.body,
        );
        if (faults !== '') throw new Error(faults);
      }),
      { numRuns: 40, seed: 1 },
    );
    t.pass(`${method} ${path}`);
  }
});
