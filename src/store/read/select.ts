import type { Database } from 'better-sqlite3';
import { DATED } from './dated.js';
import { endOf, startOf } from './filters.js';
import { prepared, type Condition } from './list.js';
import { EVERY, LOOKUPS, type Key, type Lookup } from './lookups.js';
import { conditionsOf, type Filtering, type ListRequest } from './records.js';
import { isOneWord } from './search.js';

/*
 * How the rows of a list of events or quotes are found without reading the whole table. One filter leads, the rest are probed row by row:
 * - a filter that is one key leads in the order of its keys, and the page ends the walk;
 * - a filter that finds few rows leads by gathering them;
 * - where all find many, the walk through the most likely key, or through all places in the order of time, meets a page of matches soon.
 * Where all rows are wanted rather than a page of them, the filter that finds fewest leads however many these are.
 * Which of these a request will be is known before it is read: what is certainly short may run on the event loop, all else beside it.
 */

export type Dated = keyof typeof LOOKUPS;

/** What rows are found for: a page in the order of time, a page in another order, or all of them in none. */
export type Purpose = 'page' | 'sorted page' | 'all';

/** What stands after FROM and WHERE, and the SQL of a row's time and id. */
export interface Selection {
  from: Condition;
  where: Condition[];
  /** Whether a row may be found more than once. */
  repeats?: boolean;
  time: string;
  id: string;
}

/** Rows that are gathered and sorted for a page at most; a hundredth of a second's work. */
const MOST_GATHERED = 15_000;
/** The same where the other way is a walk through an index in the order of time. */
const MOST_BEFORE_WALK = 5_000;
/** How far rows are counted to find the filter that finds fewest. */
const MOST_COUNTED = 100_000;

/** What may be read on the event loop, in rows that are met: some milliseconds' work. */
const MOST_SHORT = 4_000;
/** What it costs to look whether a row has a word, in rows that are met. */
const WORD_COST = 50;
/** Places whose events are looked for at most in what is short. */
const MOST_SHORT_PLACES = 1_000;

/** A filter that can lead. */
interface Candidate {
  filtering: Filtering;
  /** Its only key, where that is all it asks. */
  key: Key | null;
  /** SQL of its rows: time, id, until, shown. */
  rows: Condition;
  /** SQL that has as many rows. */
  counted: Condition;
  exact: boolean;
  /** Rows that are gathered for a page at most. */
  most: number;
  /** A walk in the order of time through the keys of its kind; a row may come more than once. */
  walk: Walk | null;
}

type Walk = Pick<Selection, 'from' | 'where'>;

/** A candidate that leads: through its only key, by gathering its rows, or by a walk through the keys of its kind. */
interface Leader {
  candidate: Candidate;
  by: 'key' | 'rows' | 'walk';
}

/** Finds the rows that filters let through. */
export function select(db: Database, kind: Dated, filters: Filtering[], purpose: Purpose): Selection {
  const candidates = filters.flatMap((filtering) => candidateOf(db, kind, filtering));
  return selectionOf(db, kind, filters, purpose, leaderOf(db, candidates, purpose));
}

/** The rows of a page in the order of time where finding them is certainly short; else null. */
export function selectShortly(db: Database, kind: Dated, request: ListRequest): Selection | null {
  const { filters } = request;
  if (filters.some((filtering) => isSlowToFind(db, kind, filtering))) return null;
  const candidates = filters.flatMap((filtering) => candidateOf(db, kind, filtering));
  const leader = leaderOf(db, candidates, 'page');
  const cost = probedOf(filters, leader).reduce((sum, { name }) => sum + (name === 'q' ? WORD_COST : 1), 0);
  const ends = cost === 0 && leader?.by !== 'rows' && leader?.by !== 'walk';
  if (!ends) {
    const most = Math.floor(MOST_SHORT / Math.max(1, cost));
    if (!leader || countUpTo(db, leader.candidate.counted, most) > most) return null;
  } else if (isFarOff(db, DATED[kind].keys, leader?.candidate.key ?? EVERY, request)) return null;
  return selectionOf(db, kind, filters, 'page', leader);
}

/** Whether it may take long to find the rows of a filter alone, or to count them. */
function isSlowToFind(db: Database, kind: Dated, { name, values, excluded }: Filtering): boolean {
  if (name === 'q') return ![...values, ...excluded].every(isOneWord);
  const lookups: Record<string, Lookup> = LOOKUPS[kind];
  const lookup = lookups[name];
  const places = lookup && 'places' in lookup ? lookup.places : undefined;
  return (
    places !== undefined &&
    values.some((value) => countUpTo(db, places(value), MOST_SHORT_PLACES) > MOST_SHORT_PLACES)
  );
}

/**
 * Whether a walk through a key may meet many rows before a page is full: what began before `from` is looked at for whether it lasts until
 * then, and what has no time comes first in the order of time.
 */
function isFarOff(
  db: Database,
  keys: string,
  [kind, key]: Key,
  { filters, sort, limit, position }: ListRequest,
): boolean {
  const valueOf = (name: string): string | undefined =>
    filters.find((filtering) => filtering.name === name)?.values[0];
  const [from, to] = [valueOf('from'), valueOf('to')];
  if (from === undefined && to === undefined) return false;
  if (sort[0]?.descending !== (position?.forward ?? true)) return true;
  if (from === undefined) return false;
  const begin = Date.parse(startOf(from));
  const end = Math.min(
    to === undefined ? Infinity : Date.parse(endOf(to)),
    position ? Number(position.keys[0]) : Infinity,
  );
  // In the order of the walk, which then meets the same rows again.
  const hasMore = (least: number, most: number, than: number): boolean =>
    prepared(
      db,
      `SELECT 1 FROM ${keys} k WHERE k.kind = ? AND k.key = ? AND k.time >= ? AND k.time < ? AND k.shown ORDER BY k.time DESC LIMIT 1 OFFSET ?`,
    ).get(kind, key, least, most, than) !== undefined;
  if (hasMore(begin, Number.isFinite(end) ? end : Number.MAX_SAFE_INTEGER, limit)) return false;
  return hasMore(begin - longestOf(db, keys), begin, MOST_SHORT);
}

function selectionOf(
  db: Database,
  kind: Dated,
  filters: Filtering[],
  purpose: Purpose,
  leader: Leader | null,
): Selection {
  const { table, alias, keys, hidden } = DATED[kind];
  const showsHidden = filters.some(({ name }) => name === 'review');
  const byTime = purpose !== 'sorted page';
  if (!leader && !byTime)
    return {
      from: { sql: `${table} ${alias}`, values: [] },
      where: [...residual(kind, filters), { sql: showsHidden ? `${alias}.standing` : hidden, values: [] }],
      time: '',
      id: `${alias}.id`,
    };
  const probed = residual(kind, probedOf(filters, leader), purpose === 'page');
  const source = walkOf(keys, leader);
  const row =
    probed.length > 0 || !byTime || showsHidden ? ` CROSS JOIN ${table} ${alias} ON ${alias}.id = k.id` : '';
  return {
    ...(leader?.by === 'walk' ? { repeats: true } : {}),
    from: { sql: `${source.from.sql}${row}`, values: source.from.values },
    where: [
      ...source.where,
      { sql: showsHidden ? `${alias}.standing` : 'k.shown', values: [] },
      ...filters.flatMap((filtering) => times(db, keys, filtering)),
      ...probed,
    ],
    time: 'k.time',
    id: 'k.id',
  };
}

/** The filters that are asked of each row that the leader finds. */
const probedOf = (filters: Filtering[], leader: Leader | null): Filtering[] =>
  filters.filter(
    (filtering) =>
      filtering.name !== 'from' &&
      filtering.name !== 'to' &&
      !(leader?.candidate.exact && filtering === leader.candidate.filtering),
  );

function walkOf(keys: string, leader: Leader | null): Walk {
  if (leader?.by === 'walk' && leader.candidate.walk) return leader.candidate.walk;
  if (leader?.by === 'rows')
    return {
      from: { sql: `(${leader.candidate.rows.sql}) k`, values: leader.candidate.rows.values },
      where: [],
    };
  return {
    from: { sql: `${keys} k`, values: [] },
    where: [{ sql: 'k.kind = ? AND k.key = ?', values: leader?.candidate.key ?? EVERY }],
  };
}

const residual = (kind: Dated, filters: Filtering[], rowByRow = false): Condition[] =>
  filters.flatMap((filtering) => conditionsOf(kind, filtering, rowByRow));

/** What of a filter can lead; its excluded values cannot. */
function candidateOf(db: Database, kind: Dated, filtering: Filtering): Candidate[] {
  const lookups: Record<string, Lookup> = LOOKUPS[kind];
  const lookup = lookups[filtering.name];
  if (!lookup || filtering.values.length === 0) return [];
  const { keys } = DATED[kind];
  const columns = 'x."time", x."id", x."until", x."shown"';
  if ('ids' in lookup) {
    const ids = filtering.values.flatMap((value) => lookup.ids(value) ?? []);
    const sql = ids.map((one) => one.sql).join(' UNION ALL ') || 'SELECT 0 AS id WHERE FALSE';
    return [
      {
        filtering,
        key: null,
        rows: {
          sql: `SELECT ${columns} FROM ${keys} x INDEXED BY ${keys}_times WHERE x.kind = 0 AND x.id IN (${sql})`,
          values: ids.flatMap((one) => one.values),
        },
        counted: { sql, values: ids.flatMap((one) => one.values) },
        exact: filtering.excluded.length === 0,
        most: lookup.most ?? MOST_GATHERED,
        walk: null,
      },
    ];
  }
  const found = filtering.values.flatMap((value) => lookup.keys(db, value));
  const exact = lookup.exact && filtering.excluded.length === 0;
  const joined = `FROM json_each(?) j CROSS JOIN ${keys} x ON x.kind = j.value ->> 0 AND x.key = j.value ->> 1`;
  const values = [JSON.stringify(found)];
  return [
    {
      filtering,
      key: found.length === 1 && found[0] ? found[0] : null,
      rows: { sql: `SELECT DISTINCT ${columns} ${joined}`, values },
      counted: { sql: `SELECT 1 ${joined}`, values },
      exact,
      most: lookup.byTime ? MOST_BEFORE_WALK : MOST_GATHERED,
      walk: lookup.byTime ? walkOfKind(keys, lookup.byTime, found) : null,
    },
  ];
}

function walkOfKind(keys: string, { index, kind }: { index: string; kind: number }, found: Key[]): Walk {
  return {
    from: { sql: `${keys} k INDEXED BY ${index}`, values: [] },
    where: [
      {
        sql: `k.kind = ${kind} AND k.key IN (SELECT value FROM json_each(?))`,
        values: [JSON.stringify(found.map(([, key]) => key))],
      },
    ],
  };
}

/** The candidate that leads, as it does, or null where a walk through all rows is best. */
function leaderOf(db: Database, candidates: Candidate[], purpose: Purpose): Leader | null {
  const [first] = candidates;
  if (!first) return null;
  const byTime = purpose !== 'sorted page';
  if (byTime && candidates.length === 1 && first.key) return { candidate: first, by: 'key' };
  const counted = candidates.map((candidate) => {
    const most = purpose === 'all' ? MOST_COUNTED : candidate.most;
    return { candidate, most, count: countUpTo(db, candidate.counted, most) };
  });
  const fewest = counted.reduce((best, one) => (one.count < best.count ? one : best));
  const { candidate } = fewest;
  if (purpose === 'all' || fewest.count <= fewest.most)
    return { candidate, by: byTime && candidate.key ? 'key' : 'rows' };
  if (!byTime) return null;
  const key = candidates.find((one) => one.key !== null);
  if (key) return { candidate: key, by: 'key' };
  const walked = candidates.find((one) => one.walk !== null);
  return walked ? { candidate: walked, by: 'walk' } : null;
}

const countUpTo = (db: Database, { sql, values }: Condition, most: number): number =>
  prepared(db, `SELECT count(*) FROM (${sql} LIMIT ${most + 1})`)
    .pluck()
    .get(...values) as number;

/** The condition of `from` or `to` on a walk's rows: a row is there where its time overlaps. */
function times(db: Database, keys: string, { name, values: [value] }: Filtering): Condition[] {
  if (value === undefined) return [];
  if (name === 'to')
    return [{ sql: 'k.time < ? AND k.until IS NOT NULL', values: [Date.parse(endOf(value))] }];
  if (name !== 'from') return [];
  const from = Date.parse(startOf(value));
  return [{ sql: 'k.until > ? AND k.time >= ?', values: [from, from - longestOf(db, keys)] }];
}

/** How long the longest time of all is, in milliseconds. */
const longestOf = (db: Database, keys: string): number =>
  (prepared(
    db,
    `SELECT "until" - "time" FROM ${keys} INDEXED BY ${keys}_longest WHERE kind = 0 AND "until" IS NOT NULL ORDER BY 1 DESC LIMIT 1`,
  )
    .pluck()
    .get() as number | undefined) ?? 0;
