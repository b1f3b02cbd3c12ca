import type { FastifyInstance, FastifyRequest } from 'fastify';
import { extract, type Extraction } from '../../extract/index.js';
import { MEDIA_TYPES, readDocumentOf } from '../../ingest/formats.js';
import {
  TooManyReports,
  Unreadable,
  type IncomingReport,
  type ReceivedReport,
  type ReportMetadata,
} from '../../ingest/incoming.js';
import { isNinjs, readNinjs } from '../../ingest/ninjs.js';
import { readText } from '../../ingest/text.js';
import type { Store } from '../../store/open.js';
import { readRecord } from '../../store/read/records.js';
import { storeReport, storeReports, type ReadReport } from '../../store/write/report.js';
import { Problem } from '../problems.js';
import { ref } from '../schemas/common.js';
import { MetadataQuery } from '../schemas/incoming.js';
import { problems } from './lists.js';

type Metadata = { [name in keyof ReportMetadata]: string[] | undefined };
/** What a request brings; its words may be in any format. */
interface Incoming {
  Querystring: Metadata;
  Body: string | ({ body?: string; text?: string } & ReportMetadata);
}

/** Items of one feed or message that are taken at once; more goes in by the command line. */
const MOST_ITEMS = 500;
/** Reports stored between two turns of other requests. */
const BATCH = 10;

const bodyOf = (schema: string) => ({
  content: {
    'application/json': { schema: ref(schema) },
    ...Object.fromEntries(
      Object.entries(MEDIA_TYPES).map(([type, format]) => [
        type,
        {
          schema:
            format === 'ninjs'
              ? { type: 'object', description: 'ninjs' }
              : { type: 'string', minLength: 1, description: DESCRIPTIONS[format] },
        },
      ]),
    ),
  },
});

const DESCRIPTIONS = {
  text: "The report's words",
  html: 'A web page; its article is found in it',
  xml: 'NewsML-G2, NITF, RSS or Atom; each item of a feed is a report',
};

/** What takes a report's words: extraction alone, and storing. */
export function incomingRoutes(app: FastifyInstance, store: Store, now: () => string): void {
  app.addHook('preValidation', ninjsAsJson);
  app.post(
    '/extract',
    {
      schema: {
        operationId: 'extract',
        summary: 'What would be stored of a text; stores nothing',
        tags: ['reports'],
        querystring: MetadataQuery,
        body: bodyOf('TextToExtract'),
        response: { 200: ref('Extraction'), ...problems(400, 413, 415, 422) },
      },
    },
    (request: FastifyRequest<Incoming>) => {
      const [report, another] = readIncoming(request);
      if (!report || another)
        throw new Problem(422, 'Extraction reads one report at a time; this holds several.');
      return inAnswer(readReport(report).extraction);
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
        body: bodyOf('IncomingReport'),
        response: {
          201: { ...ref('Report'), description: 'Stored' },
          200: { ...ref('Report'), description: 'It was stored before, or is a copy, or was taken back' },
          207: { ...ref('Arrivals'), description: 'What became of each item of a feed or message' },
          ...problems(400, 413, 415, 422),
        },
      },
    },
    async (request: FastifyRequest<Incoming>, reply) => {
      const reports = readIncoming(request);
      const [first, another] = reports;
      if (!first) throw new Problem(422, 'The document holds no report.');
      if (another) return reply.code(207).send({ reports: await storeItems(store, reports, now) });
      const { incoming, extraction } = readReport(first);
      const { slug, created, arrival } = await storeReport(store, incoming, extraction, now());
      if (arrival === 'unknown') throw new Problem(422, 'It takes back a report that is not here.');
      return reply
        .code(created ? 201 : 200)
        .header('location', `/v1/reports/${slug}`)
        .type('application/json; charset=utf-8')
        .send(readRecord(store, 'reports', slug));
    },
  );
}

function readReport(incoming: IncomingReport): ReadReport {
  const { headline, publishedAt, publisher } = incoming;
  return { incoming, extraction: extract(incoming.body, { headline, publishedAt, publisher }) };
}

/** Stores the items of a feed, some at a time, so that other requests get their turn. */
async function storeItems(
  store: Store,
  reports: IncomingReport[],
  now: () => string,
): Promise<{ id: string | null; arrival: string }[]> {
  const arrivals: { id: string | null; arrival: string }[] = [];
  for (let i = 0; i < reports.length; i += BATCH) {
    const batch: ReadReport[] = [];
    for (const report of reports.slice(i, i + BATCH)) {
      batch.push(readReport(report));
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const { slug, arrival } of await storeReports(store, batch, now()))
      arrivals.push({ id: slug || null, arrival });
  }
  return arrivals;
}

/** A story in ninjs often comes as plain JSON: it is put in the terms of the schema before that is checked. */
async function ninjsAsJson(request: FastifyRequest): Promise<void> {
  const story = request.body;
  const { operationId } = request.routeOptions.schema ?? {};
  const words = WORDS[operationId ?? ''];
  if (words === undefined || !isNinjs(story)) return;
  const { body, given } = readable(() => readNinjs(story));
  request.body = { [words]: body, ...stated(given) };
}

/** What the routes' own JSON calls a report's words. */
const WORDS: Record<string, string | undefined> = { extract: 'text', storeReport: 'body' };

/** The reports of a request, from Dateline's own JSON or any other format, with what stands in the address. */
function readIncoming({ body, query, headers }: FastifyRequest<Incoming>): IncomingReport[] {
  const inAddress: ReportMetadata = Object.fromEntries(
    Object.entries(query).map(([name, values]) => [name, values?.[0] ?? null]),
  );
  const received: ReceivedReport[] =
    typeof body === 'string'
      ? readable(() =>
          readDocumentOf(MEDIA_TYPES[mediaTypeOf(headers['content-type'])] ?? 'text', body, MOST_ITEMS),
        )
      : [{ body: body.body ?? body.text ?? '', given: body }];
  return received.map(({ body: words, given }) => readOne(words, { ...inAddress, ...stated(given) }));
}

/** What is said; what a format leaves empty does not hide what stands in the address. */
const stated = (given: ReportMetadata): ReportMetadata =>
  Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined && value !== false),
  );

const mediaTypeOf = (header: string | undefined): string =>
  (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) throw new Problem(422, error.message);
    if (error instanceof TooManyReports)
      throw new Problem(413, `${error.message} More than that is taken by npm run ingest.`);
    throw error;
  }
}

function readOne(words: string, metadata: ReportMetadata): IncomingReport {
  if (words.trim() === '')
    throw new Problem(400, 'The report has no words.', [{ path: 'body', message: 'is not empty' }]);
  if (words.includes('\u0000'))
    throw new Problem(400, 'The report holds a NUL character.', [{ path: 'body', message: 'is text' }]);
  const { publishedAt } = metadata;
  if (typeof publishedAt === 'string' && Number.isNaN(Date.parse(publishedAt)))
    throw new Problem(400, 'The published date is no date.', [
      { path: 'publishedAt', message: 'takes an ISO 8601 date, or date and time with its zone' },
    ]);
  return readText(words, metadata);
}

/** Event types are lower case in answers. */
const inAnswer = (extraction: Extraction) => ({
  ...extraction,
  events: extraction.events.map((event) => ({ ...event, type: event.type.toLowerCase() })),
});
