import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { isFew, readOne, readShortList, type RecordAnswer } from '../../store/read/answers.js';
import type { Included } from '../../store/read/include.js';
import { idNamed, rowOf, type Filtering, type Kind } from '../../store/read/records.js';
import type { Store } from '../../store/open.js';
import type { Page, Position } from '../../store/read/list.js';
import { budgetOf } from '../plugins/budget.js';
import { validateStream } from '../plugins/caching.js';
import { baseOf } from '../plugins/public-address.js';
import { Problem } from '../problems.js';
import { joined, withCommas, type Part } from '../representations/bytes.js';
import { atom, jsonFeed } from '../representations/feeds.js';
import { acceptable, formatsOf, type Format } from '../representations/formats.js';
import { JSONLD_TYPE, linkedData } from '../representations/jsonld.js';
import { writerOf } from '../representations/whole.js';
import {
  querySchema,
  readInclude,
  readQuery,
  recordSchema,
  type RawQuery,
  type ReadQuery,
} from '../query/grammar.js';
import { ref } from '../schemas/common.js';
import { listOf, oneWithIncluded } from '../schemas/records.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** The problems that any address may answer with. */
export const problems = (...statuses: number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: 'Problem', content: { 'application/problem+json': { schema: ref('Problem') } } },
    ]),
  );

const Id = Type.Object({ id: Type.String({ minLength: 1, maxLength: 300 }) });

/** The five kinds of record, as a list and by id, and the lists inside them. */
export function recordRoutes(app: FastifyInstance, store: Store): void {
  for (const kind of KINDS) {
    app.get(
      `/${kind.name}`,
      {
        schema: {
          operationId: `list${kind.title}s`,
          summary: kind.listSummary,
          tags: [kind.name],
          querystring: querySchema(kind.name),
          response: { 200: { ...listOf(kind.lineSchema), description: 'A page of them' }, ...problems(400) },
        },
      },
      (request: FastifyRequest<{ Querystring: RawQuery }>, reply) =>
        sendList(store, request, reply, kind.name, readQuery(kind.name, request.query, app.cursors)),
    );
    for (const format of formatsOf(kind.name))
      app.get(
        `/${kind.name}.${format.suffix}`,
        { schema: { hide: true, querystring: querySchema(kind.name) } },
        (request: FastifyRequest<{ Querystring: RawQuery }>, reply) =>
          sendList(
            store,
            request,
            reply,
            kind.name,
            readQuery(kind.name, request.query, app.cursors),
            format,
          ),
      );
    app.get(
      `/${kind.name}/:id`,
      {
        schema: {
          operationId: `get${kind.title}`,
          summary: kind.getSummary,
          tags: [kind.name],
          params: Id,
          querystring: recordSchema(kind.name),
          response: {
            200: { ...oneWithIncluded(kind.title), description: 'The record' },
            ...problems(400, 404),
          },
        },
      },
      (request: FastifyRequest<{ Params: { id: string }; Querystring: RawQuery }>, reply) =>
        sendOne(store, request, reply, kind.name, readInclude(kind.name, request.query)),
    );
  }
  for (const { parent, child, filter, summary, operationId } of NESTED) {
    app.get(
      `/${parent}/:id/${child}`,
      {
        schema: {
          operationId,
          summary,
          tags: [parent],
          params: Id,
          querystring: querySchema(child, [filter]),
          response: {
            200: { ...listOf(child === 'events' ? 'Event' : 'Quote'), description: 'A page of them' },
            ...problems(400, 404),
          },
        },
      },
      (request: FastifyRequest<{ Params: { id: string }; Querystring: RawQuery }>, reply) => {
        const id = existing(store, parent, request.params.id);
        const given: Filtering[] = [{ name: filter, values: [id], excluded: [] }];
        return sendList(store, request, reply, child, readQuery(child, request.query, app.cursors, given));
      },
    );
  }
}

const KINDS = [
  {
    name: 'events',
    title: 'Event',
    lineSchema: 'Event',
    listSummary: 'Who did what to whom, where and when',
    getSummary: 'One event with its evidence',
  },
  {
    name: 'quotes',
    title: 'Quote',
    lineSchema: 'Quote',
    listSummary: 'Who said what',
    getSummary: 'One quote with the sentence around it',
  },
  {
    name: 'actors',
    title: 'Actor',
    lineSchema: 'Actor',
    listSummary: 'Those who speak, act and are acted on, the most mentioned first',
    getSummary: 'One actor, by id, name or alias',
  },
  {
    name: 'locations',
    title: 'Location',
    lineSchema: 'Location',
    listSummary: 'The places of events, the most mentioned first',
    getSummary: 'One place, by id, name or alias',
  },
  {
    name: 'reports',
    title: 'Report',
    lineSchema: 'ReportLine',
    listSummary: 'The reports that the records come from, the latest first',
    getSummary: 'One report with its words and mentions',
  },
] as const satisfies { name: Kind; [key: string]: string }[];

const NESTED = [
  {
    parent: 'locations',
    child: 'events',
    filter: 'location',
    summary: 'What happened at a place and inside it',
    operationId: 'listEventsOfLocation',
  },
  {
    parent: 'actors',
    child: 'quotes',
    filter: 'speaker',
    summary: 'What an actor said',
    operationId: 'listQuotesOfActor',
  },
  {
    parent: 'actors',
    child: 'events',
    filter: 'actor',
    summary: 'What an actor did and had done to them',
    operationId: 'listEventsOfActor',
  },
  {
    parent: 'reports',
    child: 'quotes',
    filter: 'report',
    summary: 'The quotes of a report',
    operationId: 'listQuotesOfReport',
  },
  {
    parent: 'reports',
    child: 'events',
    filter: 'report',
    summary: 'The events of a report',
    operationId: 'listEventsOfReport',
  },
] as const satisfies { parent: Kind; child: Kind; filter: string; summary: string; operationId: string }[];

const missing = (kind: Kind, id: string): Problem =>
  new Problem(404, `There is no ${kind.slice(0, -1)} called ${id}.`);

/** The id of a record by its id, or of an actor or a place by any of its names. */
function existing(store: Store, kind: Kind, id: string): string {
  if (rowOf(store, kind, id) !== null) return id;
  const found = kind === 'actors' || kind === 'locations' ? idNamed(store, kind, id) : null;
  if (found === null) throw missing(kind, id);
  return found;
}

const LD_SUFFIX = '.jsonld';

/** Sends a record as JSON, or in the terms of schema.org where that is asked for by Accept or by suffix. */
async function sendOne(
  store: Store,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  kind: Kind,
  include: string[],
): Promise<FastifyReply> {
  const { params, headers, server } = request;
  const suffixed = params.id.endsWith(LD_SUFFIX);
  const format = suffixed ? 'jsonld' : acceptable(headers.accept, kind)?.name;
  if (format === 'jsonld' && include.length > 0) throw onlyInJson(JSONLD_TYPE);
  const id = suffixed ? params.id.slice(0, -LD_SUFFIX.length) : params.id;
  const read = (name: string): RecordAnswer | null | Promise<RecordAnswer | null> =>
    isFew(kind, include)
      ? readOne(store, kind, name, include)
      : store.heavy.run('readOne', [kind, name, include], budgetOf(request, reply));
  const answer = (await read(id)) ?? (await read(existing(store, kind, id)));
  if (answer === null) throw missing(kind, id);
  if (format === 'jsonld')
    return reply
      .type(`${JSONLD_TYPE}; charset=utf-8`)
      .send(linkedData(kind, answer.record, server.publicUrl ?? ''));
  return reply.type(JSON_TYPE).send(asJson(answer));
}

const onlyInJson = (type: string): Problem =>
  new Problem(400, 'Other records are included in JSON alone.', [
    { path: 'include', message: `is not taken with ${type}` },
  ]);

/** A record with what is included. */
const asJson = ({ record, included }: RecordAnswer): string | Buffer =>
  included.length === 0 ? record : joined([record.slice(0, -1), ...asMember(included), '}']);

/** Sends a list in the format that is asked for: a page with the addresses of those around it, or all rows as a stream. */
async function sendList(
  store: Store,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: Kind,
  query: ReadQuery,
  named?: Format,
): Promise<FastifyReply> {
  const format = named ?? acceptable(request.headers.accept, kind);
  if (!format) {
    const types = formatsOf(kind).map(({ type }) => type);
    throw new Problem(406, `This list can be ${types.join(', ')}.`);
  }
  void reply.type(`${format.type}; charset=utf-8`);
  if (query.include.length > 0 && format.name !== 'json') throw onlyInJson(format.type);
  if (format.whole) {
    if (validateStream(request, reply)) return reply;
    const page: ReadChunk = (position, patient) =>
      store.heavy.run(
        'listRecords',
        [kind, chunkOf(query, format, position)],
        budgetOf(request, reply, { patient }),
      );
    const first = await page(query.request.position, false);
    const list = streamList(kind, query, format, first, page, request.server.publicUrl ?? '');
    return reply.send(Readable.from(list, { objectMode: false }));
  }
  const count = query.count
    ? await store.heavy.run('countRecords', [kind, query.request.filters], budgetOf(request, reply))
    : null;
  const asked = { ...query.request, fields: format.name === 'json' ? query.fields : null };
  const {
    page: { rows, ...page },
    included,
  } =
    readShortList(store, kind, asked, query.include) ??
    (await store.heavy.run('readList', [kind, asked, query.include], budgetOf(request, reply)));
  const around = { next: addressOf(request, query, page.next), prev: addressOf(request, query, page.prev) };
  const links = Object.entries(around).flatMap(([rel, url]) =>
    url === null ? [] : [`<${url}>; rel="${rel}"`],
  );
  if (links.length > 0) void reply.header('link', links.join(', '));
  const origin = baseOf(request);
  const self = `${origin}${request.url}`;
  if (format.name === 'atom') return reply.send(atom(kind, rows, self, origin));
  if (format.name === 'feed') return reply.send(jsonFeed(kind, rows, self, origin));
  const total = count === null ? '' : `,"count":${count}`;
  return reply.send(
    joined([
      '{"data":[',
      ...withCommas(rows),
      `],"page":${JSON.stringify(around)}`,
      ...asMember(included),
      `${total}}`,
    ]),
  );
}

/** The part of an answer that holds what was asked to be included. */
function asMember(included: Included[]): Part[] {
  if (included.length === 0) return [];
  const parts = included.flatMap(({ kind, rows }, i) => [`${i === 0 ? '' : ','}"${kind}":[`, rows, ']']);
  return [',"included":{', ...parts, '}'];
}

function addressOf(
  request: FastifyRequest,
  { identity }: ReadQuery,
  position: Position | null,
): string | null {
  if (!position) return null;
  const url = new URL(request.url, 'http://localhost');
  url.searchParams.set('cursor', request.server.cursors.write(position, identity));
  return request.server.publicPath + url.pathname + url.search;
}

/** Rows of one chunk of a stream: what is done with them holds others up. */
const CHUNK = 200;

/** Reads a chunk of a stream that starts after a position; `patient` once the answer has begun. */
type ReadChunk = (position: Position | null, patient: boolean) => Promise<Page>;

const chunkOf = ({ request, limited, fields }: ReadQuery, format: Format, position: Position | null) => ({
  ...request,
  position,
  limit: limited ? Math.min(CHUNK, request.limit) : CHUNK,
  fields: format.name === 'ndjson' ? fields : null,
});

/** A list whole, a chunk at a time by keyset, so that memory stays flat. The next is read while one is written. */
async function* streamList(
  kind: Kind,
  query: ReadQuery,
  format: Format,
  first: Page,
  read: ReadChunk,
  base: string,
): AsyncGenerator<Buffer> {
  const { head, rows, separator, tail } = writerOf(format.name, kind, base);
  if (head !== '') yield Buffer.from(head);
  let begun = false;
  for (let page: Page | undefined = first; page; begun = true) {
    // A limit is never more than a chunk.
    const next: Promise<Page> | undefined = page.next && !query.limited ? read(page.next, true) : undefined;
    // Where nobody takes what is written now, nobody will ask what became of the next.
    next?.catch(() => {});
    if (page.rows.length > 0) yield joined([begun ? separator : '', ...rows(page.rows)]);
    page = await next;
  }
  if (tail !== '') yield Buffer.from(tail);
}
