import { DATED } from './dated.js';
import type { Reader } from './list.js';
import {
  ACTOR_FILTERS,
  EVENT_FILTERS,
  LOCATION_FILTERS,
  QUOTE_FILTERS,
  REPORT_FILTERS,
  type Filter,
} from './filters.js';
import { ACTOR, EVENT, LOCATION, object, QUOTE, REPORT, REPORT_LINE } from './json.js';
import { countRows, prepared, readPage, type Condition, type Page, type Position } from './list.js';
import { select, selectShortly, type Purpose, type Selection } from './select.js';
import { fold } from '../../text/fold.js';

/** How one kind of record is listed: where it is, what it can be filtered and sorted by. */
interface Source {
  table: string;
  alias: string;
  /** SQL of each part of a record by its name: of one alone, and of one in a list. */
  parts: Record<string, string>;
  partsInList: Record<string, string>;
  filters: Record<string, Filter>;
  /** Sort key by name: SQL expressions that are never null. */
  sorts: Record<string, readonly string[]>;
  /** What is not shown unless asked for. */
  hidden: string;
  /** What is not shown at all: it became part of another. */
  gone?: string;
}

export const SOURCES = {
  events: {
    ...DATED.events,
    parts: EVENT,
    partsInList: EVENT,
    filters: EVENT_FILTERS,
    sorts: {
      occurred: [`ifnull(e.occurredFrom, '')`],
      created: ['e.created'],
      confidence: ['e.confidence'],
      type: ['e.type'],
      publishers: ['e.storyPublishers'],
      position: ['e.reportId', 'e.start'],
    },
  },
  quotes: {
    ...DATED.quotes,
    parts: QUOTE,
    partsInList: QUOTE,
    filters: QUOTE_FILTERS,
    sorts: {
      said: [`ifnull(q.saidFrom, '')`],
      created: ['q.created'],
      confidence: ['q.confidence'],
      position: ['q.reportId', 'q.start'],
    },
  },
  actors: {
    table: 'Actor',
    alias: 'a',
    parts: ACTOR,
    partsInList: ACTOR,
    filters: ACTOR_FILTERS,
    sorts: { name: ['a.name'], mentions: ['a.mentionCount'] },
    hidden: `a.review <> 'rejected' AND a.mergedIntoId IS NULL`,
    gone: 'a.mergedIntoId IS NOT NULL',
  },
  locations: {
    table: 'Location',
    alias: 'l',
    parts: LOCATION,
    partsInList: LOCATION,
    filters: LOCATION_FILTERS,
    sorts: { name: ['l.name'], mentions: ['l.mentionCount'] },
    hidden: `l.review <> 'rejected' AND l.mergedIntoId IS NULL`,
    gone: 'l.mergedIntoId IS NOT NULL',
  },
  reports: {
    table: 'Report',
    alias: 'r',
    parts: REPORT,
    partsInList: REPORT_LINE,
    filters: REPORT_FILTERS,
    sorts: {
      published: [`ifnull(r.publishedAt, '')`],
      ingested: ['r.ingestedAt'],
      headline: ['r.headline'],
    },
    hidden: `r.status = 'live'`,
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
  /** Names of the parts of each record that are wanted; all where it is missing. */
  fields?: string[] | null;
}

/** How many records filters let through. */
export const countRecords = (store: Reader, kind: Kind, filters: Filtering[]): number =>
  countRows(store.db, rowsOf(store, kind, filters, 'all'));

/** One page of records as JSON text. */
export function listRecords(store: Reader, kind: Kind, request: ListRequest): Page {
  return pageOf(store, kind, request, rowsOf(store, kind, request.filters, purposeOf(request)));
}

/** The same where it is certainly read in some milliseconds, whatever there is; else null. */
export function listShortly(store: Reader, kind: Kind, request: ListRequest): Page | null {
  const selection = shortRowsOf(store, kind, request);
  return selection && pageOf(store, kind, request, selection);
}

function shortRowsOf(store: Reader, kind: Kind, request: ListRequest): Selection | null {
  const { filters, sort } = request;
  if (kind === 'events' || kind === 'quotes')
    return purposeOf(request) === 'page' ? selectShortly(store.db, kind, request) : null;
  // Each of their orders has an index, and few of them are hidden.
  return filters.length === 0 && sort.length === 1 ? rowsOf(store, kind, filters, 'sorted page') : null;
}

/** Whether a list is in the order of the keys of events and quotes, or in another. */
const purposeOf = ({ sort }: ListRequest): Purpose =>
  sort.length === 1 && TIME_SORTS.has(sort[0]?.name ?? '') ? 'page' : 'sorted page';

function pageOf(
  store: Reader,
  kind: Kind,
  request: ListRequest,
  { from, where, repeats, time, id }: Selection,
): Page {
  const source: Source = SOURCES[kind];
  const sort = request.sort.flatMap(({ name, descending }) =>
    (time !== '' && purposeOf(request) === 'page' ? [time] : (source.sorts[name] ?? [])).map((sql) => ({
      sql,
      descending,
    })),
  );
  sort.push({ sql: id, descending: sort.at(-1)?.descending ?? false });
  return readPage(store.db, {
    json: request.fields ? object(partsOf(source, request.fields)) : jsonOf(kind),
    table: source.table,
    alias: source.alias,
    from,
    where,
    repeats: repeats === true,
    sort,
    limit: request.limit,
    position: request.position,
  });
}

const IN_LIST = new Map<string, string>();

/** SQL that makes the JSON of one record in a list. */
export const jsonOf = (kind: Kind): string => kept(IN_LIST, kind, () => object(SOURCES[kind].partsInList));

function kept(texts: Map<string, string>, kind: Kind, make: () => string): string {
  const known = texts.get(kind);
  if (known !== undefined) return known;
  const text = make();
  texts.set(kind, text);
  return text;
}

const ALONE = new Map<string, string>();

/** SQL that reads the JSON of one record by its id. */
const aloneOf = (kind: Kind): string =>
  kept(ALONE, kind, () => {
    const { table, alias, parts }: Source = SOURCES[kind];
    return `SELECT ${object(parts)} FROM ${table} ${alias} WHERE ${alias}.slug = ?`;
  });

/** The id of a record and the parts that are asked for. */
function partsOf({ partsInList }: Source, fields: string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(partsInList).filter(([name]) => name === 'id' || fields.includes(name)),
  );
}

/** The sort keys that are the order of the keys of events and quotes. */
const TIME_SORTS = new Set(['occurred', 'said']);

/** Where the rows that filters let through are found; what is hidden stays so unless its state is asked for. */
export function rowsOf(store: Reader, kind: Kind, filters: Filtering[], purpose: Purpose): Selection {
  if (kind === 'events' || kind === 'quotes') return select(store.db, kind, filters, purpose);
  const { table, alias, hidden, gone }: Source = SOURCES[kind];
  const where = filters.flatMap((filtering) => conditionsOf(kind, filtering));
  if (!filters.some(({ name }) => name === 'review' || name === 'status'))
    where.push({ sql: hidden, values: [] });
  else if (gone) where.push({ sql: `NOT (${gone})`, values: [] });
  return { from: { sql: `${table} ${alias}`, values: [] }, where, time: '', id: `${alias}.id` };
}

/**
 * The conditions of a filter on the rows of a kind of record.
 * @param rowByRow whether they are asked of few rows, one after another
 */
export function conditionsOf(
  kind: Kind,
  { name, values, excluded }: Filtering,
  rowByRow = false,
): Condition[] {
  const { filters }: Source = SOURCES[kind];
  const filter = filters[name];
  if (!filter) return [];
  const any = values.map((value) => filter(value, rowByRow));
  const none = excluded.map((value) => filter(value, rowByRow));
  const included: Condition[] =
    any.length === 0
      ? []
      : [{ sql: any.map(({ sql }) => `(${sql})`).join(' OR '), values: any.flatMap((one) => one.values) }];
  return [...included, ...none.map(({ sql, values }) => ({ sql: `NOT ifnull(${sql}, FALSE)`, values }))];
}

/** One record as JSON text by its id, or null. */
export function readRecord(store: Reader, kind: Kind, id: string): string | null {
  const row = prepared(store.db, aloneOf(kind)).pluck().get(id.toLowerCase());
  return typeof row === 'string' ? row : null;
}

/** The number of a record's row by its id, or null. */
export function rowOf(store: Reader, kind: Kind, id: string): number | null {
  const row = prepared(store.db, `SELECT id FROM ${SOURCES[kind].table} WHERE slug = ?`)
    .pluck()
    .get(id.toLowerCase());
  return typeof row === 'number' ? row : null;
}

/** The id that a name of an actor or a place stands for; null where nothing is called so. The most mentioned wins. */
export function idNamed(store: Reader, kind: 'actors' | 'locations', name: string): string | null {
  const [table, alias, key] =
    kind === 'actors' ? ['Actor', 'ActorAlias', 'actorId'] : ['Location', 'LocationAlias', 'locationId'];
  const row = prepared(
    store.db,
    `SELECT t.slug FROM ${table} t WHERE t.slug = ?
     UNION ALL SELECT * FROM (SELECT t.slug FROM ${alias} n JOIN ${table} t ON t.id = n.${key} WHERE n.folded = ? AND t.mergedIntoId IS NULL
       ORDER BY t.mentionCount DESC)
     LIMIT 1`,
  )
    .pluck()
    .get(name.trim().toLowerCase(), fold(name));
  return typeof row === 'string' ? row : null;
}
