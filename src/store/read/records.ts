import type { Store } from '../open.js';
import {
  ACTOR_FILTERS,
  EVENT_FILTERS,
  LOCATION_FILTERS,
  QUOTE_FILTERS,
  REPORT_FILTERS,
  type Filter,
} from './filters.js';
import { ACTOR, EVENT, LOCATION, QUOTE, REPORT, REPORT_IN_LIST } from './json.js';
import { countRows, prepared, readPage, type Condition, type Page, type Position } from './list.js';
import { fold } from '../../text/fold.js';

/** How one kind of record is listed: where it is, what it can be filtered and sorted by. */
interface Source {
  table: string;
  alias: string;
  json: string;
  jsonInList: string;
  filters: Record<string, Filter>;
  /** Sort key by name: an SQL expression that is never null. */
  sorts: Record<string, string>;
  /** What is not shown unless asked for. */
  hidden: string | null;
}

export const SOURCES = {
  events: {
    table: 'Event',
    alias: 'e',
    json: EVENT,
    jsonInList: EVENT,
    filters: EVENT_FILTERS,
    sorts: {
      occurred: `ifnull(e.occurredFrom, '')`,
      created: 'e.created',
      confidence: 'e.confidence',
      type: 'e.type',
      position: 'e.start',
    },
    hidden: `e.review <> 'rejected'`,
  },
  quotes: {
    table: 'Quote',
    alias: 'q',
    json: QUOTE,
    jsonInList: QUOTE,
    filters: QUOTE_FILTERS,
    sorts: {
      said: `ifnull(q.saidFrom, '')`,
      created: 'q.created',
      confidence: 'q.confidence',
      position: 'q.start',
    },
    hidden: `q.review <> 'rejected'`,
  },
  actors: {
    table: 'Actor',
    alias: 'a',
    json: ACTOR,
    jsonInList: ACTOR,
    filters: ACTOR_FILTERS,
    sorts: { name: 'a.name', mentions: '(SELECT count(*) FROM Mention WHERE actorId = a.id)' },
    hidden: `a.review <> 'rejected'`,
  },
  locations: {
    table: 'Location',
    alias: 'l',
    json: LOCATION,
    jsonInList: LOCATION,
    filters: LOCATION_FILTERS,
    sorts: { name: 'l.name', mentions: '(SELECT count(*) FROM Mention WHERE locationId = l.id)' },
    hidden: `l.review <> 'rejected'`,
  },
  reports: {
    table: 'Report',
    alias: 'r',
    json: REPORT,
    jsonInList: REPORT_IN_LIST,
    filters: REPORT_FILTERS,
    sorts: { published: `ifnull(r.publishedAt, '')`, ingested: 'r.ingestedAt', headline: 'r.headline' },
    hidden: `r.status <> 'retracted'`,
  },
} as const satisfies Record<string, Source>;

export type Kind = keyof typeof SOURCES;

/** A filter as a client writes it: any of the values, none of the excluded ones. */
export interface Filtering {
  name: string;
  values: string[];
  excluded: string[];
}

export interface ListRequest {
  filters: Filtering[];
  sort: { name: string; descending: boolean }[];
  limit: number;
  position: Position | null;
  count: boolean;
}

/** One page of records as JSON text, and how many there are in all where that was asked. */
export function listRecords(store: Store, kind: Kind, request: ListRequest): Page & { count: number | null } {
  const source: Source = SOURCES[kind];
  const where = conditionsFor(kind, request.filters);
  const from = `${source.table} ${source.alias}`;
  const sort = request.sort.map(({ name, descending }) => ({
    sql: source.sorts[name] ?? 'NULL',
    descending,
  }));
  sort.push({ sql: `${source.alias}.id`, descending: sort.at(-1)?.descending ?? false });
  const page = readPage(store.db, {
    json: source.jsonInList,
    from,
    where,
    sort,
    limit: request.limit,
    position: request.position,
  });
  return { ...page, count: request.count ? countRows(store.db, { from, where }) : null };
}

/** The conditions of filters on a kind of record; what is hidden stays so unless its state is asked for. */
export function conditionsFor(kind: Kind, filters: Filtering[]): Condition[] {
  const source: Source = SOURCES[kind];
  const where = filters.flatMap((filtering) => conditionsOf(source, filtering));
  if (source.hidden && !filters.some(({ name }) => name === 'review' || name === 'status'))
    where.push({ sql: source.hidden, values: [] });
  return where;
}

function conditionsOf({ filters }: Source, { name, values, excluded }: Filtering): Condition[] {
  const filter = filters[name];
  if (!filter) return [];
  const any = values.map((value) => filter(value));
  const none = excluded.map((value) => filter(value));
  const included: Condition[] =
    any.length === 0
      ? []
      : [{ sql: any.map(({ sql }) => `(${sql})`).join(' OR '), values: any.flatMap((one) => one.values) }];
  return [...included, ...none.map(({ sql, values }) => ({ sql: `NOT ifnull(${sql}, FALSE)`, values }))];
}

/** One record as JSON text by its id, or null. */
export function readRecord(store: Store, kind: Kind, id: string): string | null {
  const { table, alias, json }: Source = SOURCES[kind];
  const row = prepared(store.db, `SELECT ${json} FROM ${table} ${alias} WHERE ${alias}.slug = ?`)
    .pluck()
    .get(id.toLowerCase());
  return typeof row === 'string' ? row : null;
}

/** The id that a name of an actor or a place stands for; null where nothing is called so. The most mentioned wins. */
export function idNamed(store: Store, kind: 'actors' | 'locations', name: string): string | null {
  const [table, alias, key] =
    kind === 'actors' ? ['Actor', 'ActorAlias', 'actorId'] : ['Location', 'LocationAlias', 'locationId'];
  const row = prepared(
    store.db,
    `SELECT t.slug FROM ${table} t WHERE t.slug = ?
     UNION ALL SELECT * FROM (SELECT t.slug FROM ${alias} n JOIN ${table} t ON t.id = n.${key} WHERE n.folded = ?
       ORDER BY (SELECT count(*) FROM Mention m WHERE m.${key} = t.id) DESC)
     LIMIT 1`,
  )
    .pluck()
    .get(name.trim().toLowerCase(), fold(name));
  return typeof row === 'string' ? row : null;
}
