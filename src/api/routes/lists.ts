import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { idNamed, listRecords, readRecord, type Filtering, type Kind } from '../../store/read/records.js';
import type { Store } from '../../store/open.js';
import { Problem } from '../problems.js';
import { writeCursor } from '../query/cursor.js';
import { querySchema, readQuery, type RawQuery, type ReadQuery } from '../query/grammar.js';
import { ref } from '../schemas/common.js';
import { listOf } from '../schemas/records.js';

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
        sendList(store, request, reply, kind.name, readQuery(kind.name, request.query)),
    );
    app.get(
      `/${kind.name}/:id`,
      {
        schema: {
          operationId: `get${kind.title}`,
          summary: kind.getSummary,
          tags: [kind.name],
          params: Id,
          querystring: Type.Object({}, { additionalProperties: false }),
          response: { 200: ref(kind.title), ...problems(404) },
        },
      },
      (request: FastifyRequest<{ Params: { id: string } }>, reply) =>
        reply.type(JSON_TYPE).send(readOne(store, kind.name, request.params.id)),
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
        return sendList(store, request, reply, child, readQuery(child, request.query, given));
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

/** The id of a record by its id, or of an actor or a place by any of its names. */
function existing(store: Store, kind: Kind, id: string): string {
  const found = kind === 'actors' || kind === 'locations' ? idNamed(store, kind, id) : id;
  if (found === null || readRecord(store, kind, found) === null)
    throw new Problem(404, `There is no ${kind.slice(0, -1)} called ${id}.`);
  return found;
}

const readOne = (store: Store, kind: Kind, id: string): string =>
  readRecord(store, kind, existing(store, kind, id)) ?? 'null';

/** Sends one page with the addresses of the pages around it, in the body and in Link. */
function sendList(
  store: Store,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: Kind,
  { request: list, identity }: ReadQuery,
): FastifyReply {
  const { rows, next, prev, count } = listRecords(store, kind, list);
  const address = (position: typeof next): string | null => {
    if (!position) return null;
    const url = new URL(request.url, 'http://localhost');
    url.searchParams.set('cursor', writeCursor(position, identity));
    return url.pathname + url.search;
  };
  const page = { next: address(next), prev: address(prev) };
  const links = Object.entries(page).flatMap(([rel, url]) =>
    url === null ? [] : [`<${url}>; rel="${rel}"`],
  );
  if (links.length > 0) void reply.header('link', links.join(', '));
  const total = count === null ? '' : `,"count":${count}`;
  return reply.type(JSON_TYPE).send(`{"data":[${rows.join(',')}],"page":${JSON.stringify(page)}${total}}`);
}
