import { Type, type TSchema } from 'typebox';
import type { Filtering, Kind, ListRequest } from '../../store/read/records.js';
import { INCLUSIONS } from '../../store/read/include.js';
import { SOURCES } from '../../store/read/records.js';
import { Problem, type Fault } from '../problems.js';
import { Actor, Event, Location, Quote, ReportLine } from '../schemas/records.js';
import type { Cursors } from './cursor.js';
import { MEANINGS, VALUES, type ValueType } from './values.js';

/*
 * The one grammar of every list. `type=assault,protest` is any of them, `context=military&context=legal` all of them, `type=-consult`
 * none of them. What is not a parameter of the list is refused.
 */

export type RawQuery = Record<string, string[] | undefined>;

/** The parts of each kind of record in a list. */
const FIELDS: Record<Kind, string[]> = {
  events: Object.keys(Event.properties),
  quotes: Object.keys(Quote.properties),
  actors: Object.keys(Actor.properties),
  locations: Object.keys(Location.properties),
  reports: Object.keys(ReportLine.properties),
};

const MOST_VALUES = 100;
const DEFAULT_LIMIT = 50;
export const MOST_ROWS = 200;
/** Reports of a page that includes what each holds. */
const MOST_WITH_RECORDS = 50;

const DEFAULT_SORT: Record<Kind, string> = {
  events: '-occurred',
  quotes: '-said',
  actors: '-mentions',
  locations: '-mentions',
  reports: '-published',
};

/** The query's schema for a list, without those filters that its address already gives. */
export function querySchema(kind: Kind, given: string[] = []): TSchema {
  const filters = Object.entries<ValueType>(VALUES[kind]).filter(([name]) => !given.includes(name));
  const many = (description: string): TSchema => Type.Optional(Type.Array(Type.String(), { description }));
  return Type.Object(
    {
      ...Object.fromEntries(
        filters.map(([name, { takes }]) => [name, many([MEANINGS[name], takes].filter(Boolean).join(': '))]),
      ),
      sort: many(
        `Keys with commas between, a - before one for the other way: ${Object.keys(SOURCES[kind].sorts).join(', ')}; else ${DEFAULT_SORT[kind]}`,
      ),
      include: many(includeDescription(kind)),
      fields: many('Only these parts of each record, with commas between'),
      limit: many(`Rows of a page, 1 to ${MOST_ROWS}; else ${DEFAULT_LIMIT}`),
      cursor: many('From the next or prev address of a page'),
      count: many('exact: also how many there are in all; none'),
    },
    { additionalProperties: false },
  );
}

const includeDescription = (kind: Kind): string =>
  `The records that these speak of, each once, in \`included\`; with commas between: ${Object.keys(INCLUSIONS[kind]).join(', ')}`;

/** The query's schema for one record. */
export const recordSchema = (kind: Kind): TSchema =>
  Type.Object(
    { include: Type.Optional(Type.Array(Type.String(), { description: includeDescription(kind) })) },
    { additionalProperties: false },
  );

/**
 * What a query asks to be included.
 * @throws Problem 400 where that is nothing that the kind of record has
 */
export function readInclude(kind: Kind, query: RawQuery, faults: Fault[] = []): string[] {
  const text = once(query, 'include', faults);
  if (text === undefined) return [];
  const names = [...new Set(text.split(',').map((name) => name.trim()))];
  const known = Object.keys(INCLUSIONS[kind]);
  if (names.some((name) => !known.includes(name)))
    faults.push({ path: 'include', message: `takes ${known.join(', ')}` });
  if (faults.length > 0) throw new Problem(400, 'Some parameters are not right.', faults);
  return names;
}

/** The schema of a query that takes a list's filters and parameters of its own. */
export function filterSchema(kind: Kind, own: Record<string, string>): TSchema {
  const many = (description: string): TSchema => Type.Optional(Type.Array(Type.String(), { description }));
  return Type.Object(
    {
      ...Object.fromEntries(Object.entries(own).map(([name, description]) => [name, many(description)])),
      ...Object.fromEntries(
        Object.entries<ValueType>(VALUES[kind]).map(([name, { takes }]) => [
          name,
          many([MEANINGS[name], takes].filter(Boolean).join(': ')),
        ]),
      ),
    },
    { additionalProperties: false },
  );
}

/** What a list was asked for, and its filters and order as text, which a cursor belongs to. */
export interface ReadQuery {
  request: ListRequest;
  identity: string;
  /** The parts of each record that were asked for; null for all. */
  fields: string[] | null;
  /** Whether to count all rows. */
  count: boolean;
  /** What else to answer with the rows. */
  include: string[];
  /** Whether a limit was asked for. */
  limited: boolean;
}

/**
 * Reads a list's query.
 * @param cursors those of the database that the list is in
 * @param given filters that the address gives
 * @throws Problem 400 naming each parameter that is wrong and what it takes
 */
export function readQuery(kind: Kind, query: RawQuery, cursors: Cursors, given: Filtering[] = []): ReadQuery {
  const faults: Fault[] = [];
  const asked = askedFilters(kind, query, faults);
  const sort = readSort(kind, once(query, 'sort', faults) ?? DEFAULT_SORT[kind], faults);
  const limited = query['limit'] !== undefined;
  const limit = readLimit(once(query, 'limit', faults), faults);
  const fields = readFields(kind, once(query, 'fields', faults), faults);
  const include = readInclude(kind, query, faults);
  if (kind === 'reports' && include.length > 0 && limit > MOST_WITH_RECORDS)
    faults.push({ path: 'limit', message: `takes at most ${MOST_WITH_RECORDS} reports with their records` });
  const count = once(query, 'count', faults) ?? 'none';
  if (count !== 'exact' && count !== 'none') faults.push({ path: 'count', message: 'takes exact or none' });
  if (faults.length > 0) throw new Problem(400, 'Some parameters are not right.', faults);
  const filters = withRole([...given, ...asked]);
  const identity = JSON.stringify([kind, filters, sort]);
  const cursor = once(query, 'cursor', faults);
  const position = cursor === undefined ? null : cursors.read(cursor, identity, keysOf(kind, sort) + 1);
  return {
    request: { filters, sort, limit, position, fields },
    count: count === 'exact',
    identity,
    fields,
    include,
    limited,
  };
}

function askedFilters(kind: Kind, query: RawQuery, faults: Fault[]): Filtering[] {
  const types: Record<string, ValueType | undefined> = VALUES[kind];
  checkOrder(query, faults);
  return Object.entries(types).flatMap(([name, type]) =>
    (query[name] ?? []).map((text) => readFilter(name, type, text, faults)),
  );
}

/**
 * Reads the filters of a query alone.
 * @throws Problem 400 naming each parameter that is wrong and what it takes; `faults` are those found before
 */
export function readFilters(kind: Kind, query: RawQuery, faults: Fault[] = []): Filtering[] {
  const filters = askedFilters(kind, query, faults);
  if (faults.length > 0) throw new Problem(400, 'Some parameters are not right.', faults);
  return withRole(filters);
}

function readFilter(name: string, type: ValueType | undefined, text: string, faults: Fault[]): Filtering {
  const filtering: Filtering = { name, values: [], excluded: [] };
  const parts = type?.many ? text.split(',').map((part) => part.trim()) : [text];
  if (parts.length > MOST_VALUES) {
    faults.push({ path: name, message: `takes at most ${MOST_VALUES} values, not ${parts.length}` });
    return filtering;
  }
  for (const part of parts) {
    const excludes = type?.many === true && part.startsWith('-') && part.length > 1;
    const value = type?.read(excludes ? part.slice(1) : part) ?? null;
    if (value === null) faults.push({ path: name, message: `takes ${type?.takes ?? 'nothing'}` });
    else (excludes ? filtering.excluded : filtering.values).push(value);
  }
  return filtering;
}

/** `actor` in the role that `actor.role` names. */
function withRole(filters: Filtering[]): Filtering[] {
  const role = filters.find(({ name }) => name === 'actor.role')?.values[0];
  if (role === undefined || !filters.some(({ name }) => name === 'actor')) return filters;
  const roleFilter = role === 'actor' ? 'initiator' : 'recipient';
  return filters
    .filter(({ name }) => name !== 'actor.role')
    .map((filtering) => (filtering.name === 'actor' ? { ...filtering, name: roleFilter } : filtering));
}

/** How many values tell where a row stands in an order, but for its id. */
function keysOf(kind: Kind, sort: ListRequest['sort']): number {
  const sorts: Record<string, readonly string[]> = SOURCES[kind].sorts;
  return sort.reduce((sum, { name }) => sum + (sorts[name]?.length ?? 0), 0);
}

function readSort(kind: Kind, text: string, faults: Fault[]): ListRequest['sort'] {
  const keys = Object.keys(SOURCES[kind].sorts);
  return text.split(',').map((part) => {
    const descending = part.startsWith('-');
    const name = descending ? part.slice(1) : part;
    if (!keys.includes(name))
      faults.push({ path: 'sort', message: `takes ${keys.join(', ')}, with - for the other way` });
    return { name, descending };
  });
}

function readFields(kind: Kind, text: string | undefined, faults: Fault[]): string[] | null {
  if (text === undefined) return null;
  const fields = text.split(',').map((field) => field.trim());
  const known = FIELDS[kind];
  if (fields.some((field) => !known.includes(field)))
    faults.push({ path: 'fields', message: `takes ${known.join(', ')}` });
  return fields;
}

function readLimit(text: string | undefined, faults: Fault[]): number {
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > MOST_ROWS)
    faults.push({ path: 'limit', message: `takes a whole number from 1 to ${MOST_ROWS}` });
  return limit;
}

function checkOrder(query: RawQuery, faults: Fault[]): void {
  const from = query['from']?.[0];
  const to = query['to']?.[0];
  if (from !== undefined && to !== undefined && Date.parse(from) > Date.parse(to) && !to.startsWith(from))
    faults.push({ path: 'from', message: 'is not after to' });
}

export function once(query: RawQuery, name: string, faults: Fault[]): string | undefined {
  const values = query[name] ?? [];
  if (values.length > 1) faults.push({ path: name, message: 'is given once' });
  return values[0];
}
