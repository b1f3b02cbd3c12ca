import type { FastifyInstance, FastifyRequest } from 'fastify';
import { extract, type Extraction } from '../../extract/index.js';
import type { ReportMetadata } from '../../ingest/incoming.js';
import { readText } from '../../ingest/text.js';
import type { Store } from '../../store/open.js';
import { readRecord } from '../../store/read/records.js';
import { storeReport } from '../../store/write/report.js';
import { Problem } from '../problems.js';
import { ref } from '../schemas/common.js';
import { MetadataQuery } from '../schemas/incoming.js';
import { problems } from './lists.js';

type Metadata = { [name in keyof ReportMetadata]: string[] | undefined };
interface Incoming {
  Querystring: Metadata;
  Body: string | ({ body?: string; text?: string } & ReportMetadata);
}

const textOrJson = (schema: string) => ({
  content: {
    'application/json': { schema: ref(schema) },
    'text/plain': { schema: { type: 'string', minLength: 1, description: "The report's words" } },
  },
});

/** What takes a report's words: extraction alone, and storing. */
export function incomingRoutes(app: FastifyInstance, store: Store, now: () => string): void {
  app.post(
    '/extract',
    {
      schema: {
        operationId: 'extract',
        summary: 'What would be stored of a text; stores nothing',
        tags: ['reports'],
        querystring: MetadataQuery,
        body: textOrJson('TextToExtract'),
        response: { 200: ref('Extraction'), ...problems(400, 413, 415) },
      },
    },
    (request: FastifyRequest<Incoming>) => {
      const { body, metadata } = readIncoming(request);
      const { headline, publishedAt, publisher } = readText(body, metadata);
      return inAnswer(extract(body, { headline, publishedAt, publisher }));
    },
  );
  app.post(
    '/reports',
    {
      schema: {
        operationId: 'storeReport',
        summary: 'Stores a report with all its records; the same words twice are one report',
        tags: ['reports'],
        querystring: MetadataQuery,
        body: textOrJson('IncomingReport'),
        response: {
          201: { ...ref('Report'), description: 'Stored' },
          200: { ...ref('Report'), description: 'It was stored before' },
          ...problems(400, 413, 415),
        },
      },
    },
    async (request: FastifyRequest<Incoming>, reply) => {
      const { body, metadata } = readIncoming(request);
      const incoming = readText(body, metadata);
      const { headline, publishedAt, publisher } = incoming;
      const extraction = extract(body, { headline, publishedAt, publisher });
      const { slug, created } = await storeReport(store, incoming, extraction, now());
      return reply
        .code(created ? 201 : 200)
        .header('location', `/v1/reports/${slug}`)
        .type('application/json; charset=utf-8')
        .send(readRecord(store, 'reports', slug));
    },
  );
}

/** The words and what is said of them, from JSON or from plain text with an address. */
function readIncoming({ body, query }: FastifyRequest<Incoming>): { body: string; metadata: ReportMetadata } {
  const inAddress = Object.fromEntries(
    Object.entries(query).map(([name, values]) => [name, values?.[0] ?? null]),
  );
  const { words, given } =
    typeof body === 'string'
      ? { words: body, given: {} }
      : { words: body.body ?? body.text ?? '', given: body };
  const metadata: ReportMetadata = { ...inAddress, ...given };
  if (words.trim() === '')
    throw new Problem(400, 'The report has no words.', [{ path: 'body', message: 'is not empty' }]);
  if (words.includes('\u0000'))
    throw new Problem(400, 'The report holds a NUL character.', [{ path: 'body', message: 'is text' }]);
  const { publishedAt } = metadata;
  if (typeof publishedAt === 'string' && Number.isNaN(Date.parse(publishedAt)))
    throw new Problem(400, 'The published date is no date.', [
      { path: 'publishedAt', message: 'takes an ISO 8601 date, or date and time with its zone' },
    ]);
  return { body: words, metadata };
}

/** Event types are lower case in answers. */
const inAnswer = (extraction: Extraction) => ({
  ...extraction,
  events: extraction.events.map((event) => ({ ...event, type: event.type.toLowerCase() })),
});
