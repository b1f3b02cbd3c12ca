import { readFileSync, writeFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { stringify } from 'yaml';
import { EXAMPLES, requestOf, seededIds } from '../api/examples.js';
import { ROOT } from '../root.js';
import { withSeededApp } from './seeded.js';

const FILE = new URL('openapi.yaml', ROOT);
/** Rows of a list that its example shows. */
const SHOWN = 1;

interface Response {
  content?: Record<string, { example?: unknown }>;
}

interface Parameter {
  name: string;
  in: string;
  example?: unknown;
}

interface Operation {
  operationId?: string;
  parameters?: Parameter[];
  responses?: Record<string, Response>;
}

/**
 * Writes the API's description with examples that are real answers of the seeded data, or checks that the committed one is it.
 * @returns false where the check finds another text
 */
export async function writeOpenApi(check: boolean): Promise<boolean> {
  const yaml = await describeSeeded();
  if (!check) {
    writeFileSync(FILE, yaml);
    return true;
  }
  return readFileSync(FILE, 'utf8') === yaml;
}

async function describeSeeded(): Promise<string> {
  return withSeededApp(async (app) => {
    await app.ready();
    const document = app.swagger();
    const paths = JSON.parse(JSON.stringify(document.paths ?? {})) as Record<
      string,
      Record<string, Operation>
    >;
    for (const [path, methods] of Object.entries(paths))
      for (const operation of Object.values(methods)) await exemplify(app, path, operation);
    return stringify({ ...document, paths }, { lineWidth: 0, aliasDuplicateObjects: false });
  });
}

/** Asks the app for an operation's example and puts the answer beside its schema. */
async function exemplify(app: FastifyInstance, path: string, operation: Operation): Promise<void> {
  for (const response of Object.values(operation.responses ?? {}))
    for (const content of Object.values(response.content ?? {})) delete content.example;
  const example = EXAMPLES[operation.operationId ?? ''];
  if (!example)
    throw new Error(`The operation ${operation.operationId} has no example in src/api/examples.ts.`);
  const request = requestOf(example, await seededIds(app));
  for (const parameter of operation.parameters ?? []) exemplifyParameter(parameter, path, request.url);
  const events = operation.responses?.[200]?.content?.['text/event-stream'];
  if (events) {
    events.example = await firstOf(app, request);
    return;
  }
  const answer = await app.inject(request);
  if (answer.statusCode === 204) return;
  const content = operation.responses?.[answer.statusCode]?.content?.['application/json'];
  if (!content) throw new Error(`The example of ${operation.operationId} answers ${answer.statusCode}.`);
  content.example = shorten(answer.json());
}

/** What a stream says first; it does not end by itself. */
async function firstOf(app: FastifyInstance, request: ReturnType<typeof requestOf>): Promise<string> {
  const answer = await app.inject({ ...request, payloadAsStream: true });
  let text = '';
  for await (const chunk of answer.stream()) {
    text += String(chunk);
    if (text.includes('\ndata: ')) break;
  }
  return text
    .split(/(?<=\n\n)/)
    .slice(0, 2)
    .join('');
}

/** Shows a parameter with the value that it has in the example's address. */
function exemplifyParameter(parameter: Parameter, path: string, address: string): void {
  delete parameter.example;
  const url = new URL(address, 'http://localhost');
  const place = path.split('/').indexOf(`{${parameter.name}}`);
  const value =
    parameter.in === 'path' ? url.pathname.split('/')[place] : url.searchParams.getAll(parameter.name);
  if (value !== undefined && value.length > 0) parameter.example = value;
}

/** A list's first row and an extraction's first records say enough. */
function shorten(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.slice(0, SHOWN).map((item) => item as unknown);
  if (typeof answer !== 'object' || answer === null) return answer;
  const long = ['items', 'data', 'actors', 'locations', 'mentions', 'times', 'quotes', 'events'];
  const isRecord = 'id' in answer && !('body' in answer);
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => {
      if (isRecord) return [name, value as unknown];
      if (name === 'body' && typeof value === 'string' && value.length > 300)
        return [name, `${value.slice(0, 300)}…`];
      return [
        name,
        long.includes(name) && Array.isArray(value)
          ? (value.slice(0, SHOWN) as unknown[])
          : (value as unknown),
      ];
    }),
  );
}
