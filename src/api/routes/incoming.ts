import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReportMetadata } from '../../ingest/incoming.js';
import { isNinjs, MEDIA_TYPES } from '../../ingest/media-types.js';
import type { Copy } from '../../store/heavy/copy.js';
import { nameOf } from '../../store/heavy/failures.js';
import type { Store } from '../../store/open.js';
import { readRecord } from '../../store/read/records.js';
import type { StoredReport } from '../../store/write/report.js';
import { budgetOf } from '../plugins/budget.js';
import { Problem } from '../problems.js';
import { Interval, ref, Words } from '../schemas/common.js';
import { Extraction, MetadataQuery } from '../schemas/incoming.js';
import { problems } from './lists.js';

const JSON_TYPE = 'application/json; charset=utf-8';
/** How an extraction is written where it is made. */
const EXTRACTION = {
  schema: JSON.stringify(Extraction),
  schemas: JSON.stringify({ Words, Interval }),
};

type Metadata = { [name in keyof ReportMetadata]: string[] | undefined };
/** What a request brings; its words may be in any format. */
interface Incoming {
  Querystring: Metadata;
  Body: string | ({ body?: string; text?: string } & ReportMetadata);
}

/** Items of one feed or message that are taken at once; more goes in by the command line. */
const MOST_ITEMS = 500;
/** Reports stored in one transaction. */
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
  app.addHook('preValidation', ninjsAsJson(store));
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
    async (request: FastifyRequest<Incoming>, reply) => {
      const [copy, another] = await readIncoming(store, request, reply);
      if (!copy || another)
        throw new Problem(422, 'Extraction reads one report at a time; this holds several.');
      const budget = budgetOf(request, reply, { characters: lengthOf([copy]) });
      const extraction = await store.heavy.run('extractCopy', [copy, EXTRACTION], budget);
      return reply.type(JSON_TYPE).send(extraction);
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
      const copies = await readIncoming(store, request, reply);
      if (copies.length === 0) throw new Problem(422, 'The document holds no report.');
      const stored: StoredReport[] = [];
      for (let i = 0; i < copies.length; i += BATCH) {
        // What is stored by another process is kept only where that opens the same files as this one did.
        store.condition.assertInPlace();
        const batch = copies.slice(i, i + BATCH);
        const asked = { characters: lengthOf(batch), stored: true, patient: i > 0 };
        stored.push(...(await store.heavy.run('storeCopy', [batch, now()], budgetOf(request, reply, asked))));
        store.condition.assertKept();
      }
      const [first, another] = stored;
      if (!first || another)
        return reply
          .code(207)
          .send({ reports: stored.map(({ slug, arrival }) => ({ id: slug || null, arrival })) });
      const { slug, created, arrival } = first;
      if (arrival === 'unknown') throw new Problem(422, 'It takes back a report that is not here.');
      return reply
        .code(created ? 201 : 200)
        .header('location', `/v1/reports/${slug}`)
        .type(JSON_TYPE)
        .send(readRecord(store, 'reports', slug));
    },
  );
}

const lengthOf = (copies: Copy[]): number => copies.reduce((sum, { words }) => sum + words.length, 0);

/** A story in ninjs often comes as plain JSON: it is put in the terms of the schema before that is checked. */
const ninjsAsJson =
  (store: Store) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const story = request.body;
    const { operationId } = request.routeOptions.schema ?? {};
    const words = WORDS[operationId ?? ''];
    if (words === undefined || !isNinjs(story)) return;
    const { body, given } = await readable(
      store.heavy.run('readStory', [story], budgetOf(request, reply, { characters: lengthOfBody(request) })),
    );
    request.body = { [words]: body, ...stated(given) };
  };

const lengthOfBody = ({ headers }: FastifyRequest): number => Number(headers['content-length'] ?? 0) || 0;

/** What the routes' own JSON calls a report's words. */
const WORDS: Record<string, string | undefined> = { extract: 'text', storeReport: 'body' };

/** The copies in a request, from Dateline's own JSON or any other format, with what stands in the address. */
async function readIncoming(
  store: Store,
  request: FastifyRequest<Incoming>,
  reply: FastifyReply,
): Promise<Copy[]> {
  const { body, query, headers } = request;
  const inAddress: ReportMetadata = Object.fromEntries(
    Object.entries(query).map(([name, values]) => [name, values?.[0] ?? null]),
  );
  const format = MEDIA_TYPES[mediaTypeOf(headers['content-type'])] ?? 'text';
  const received =
    typeof body !== 'string'
      ? [{ body: body.body ?? body.text ?? '', given: body }]
      : format === 'text'
        ? [{ body, given: {} }]
        : await readable(
            store.heavy.run(
              'readDocument',
              [format, body, MOST_ITEMS],
              budgetOf(request, reply, { characters: body.length }),
            ),
          );
  return received.map(({ body: words, given }) => checked(words, { ...inAddress, ...stated(given) }));
}

/** What is said; what a format leaves empty does not hide what stands in the address. */
const stated = (given: ReportMetadata): ReportMetadata =>
  Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined && value !== false),
  );

const mediaTypeOf = (header: string | undefined): string =>
  (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** What a document's reader gives; what it refuses becomes a problem. */
async function readable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (nameOf(error) === 'Unreadable') throw new Problem(422, error.message);
    if (nameOf(error) === 'TooManyReports')
      throw new Problem(413, `${error.message} More than that is taken by npm run ingest.`);
    throw error;
  }
}

/** @throws Problem 400 where there are no words, or what is said of them cannot be */
function checked(words: string, given: ReportMetadata): Copy {
  if (words.trim() === '')
    throw new Problem(400, 'The report has no words.', [{ path: 'body', message: 'is not empty' }]);
  if (words.includes('\u0000'))
    throw new Problem(400, 'The report holds a NUL character.', [{ path: 'body', message: 'is text' }]);
  const { publishedAt } = given;
  if (typeof publishedAt === 'string' && Number.isNaN(Date.parse(publishedAt)))
    throw new Problem(400, 'The published date is no date.', [
      { path: 'publishedAt', message: 'takes an ISO 8601 date, or date and time with its zone' },
    ]);
  return { words, given };
}
