import type { Database } from 'better-sqlite3';
import { DATED } from './dated.js';
import { endOf, startOf } from './filters.js';
import { prepared, type Condition } from './list.js';
import { EVERY, LOOKUPS, type Key, type Lookup } from './lookups.js';
import { conditionsOf, type Filtering } from './records.js';

/*
 * How the rows of a list of events or quotes are found without reading the whole table. One filter leads, the rest are probed row by row:
 * - a filter that is one key leads in the order of its keys, and the page ends the walk;
 * - a filter that finds few rows leads by gathering them;
 * - where all find many, the walk through the most likely key, or through all places in the order of time, meets a page of matches soon.
 * Where all rows are wanted rather than a page of them, the filter that finds fewest leads however many these are.
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
  const { table, alias, keys, hidden } = DATED[kind];
  const showsHidden = filters.some(({ name }) => name === 'review');
  const candidates = filters.flatMap((filtering) => candidateOf(db, kind, filtering));
  const byTime = purpose !== 'sorted page';
  const leader = leaderOf(db, candidates, purpose);
  if (!leader && !byTime)
    return {
      from: { sql: `${table} ${alias}`, values: [] },
      where: [...residual(kind, filters), { sql: showsHidden ? `${alias}.standing` : hidden, values: [] }],
      time: '',
      id: `${alias}.id`,
    };
  const rest = filters.filter(({ name }) => name !== 'from' && name !== 'to');
  const probed = residual(
    kind,
    leader?.candidate.exact ? rest.filter((filtering) => filtering !== leader.candidate.filtering) : rest,
  );
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

const residual = (kind: Dated, filters: Filtering[]): Condition[] =>
  filters.flatMap((filtering) => conditionsOf(kind, filtering));

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
  const longest = prepared(
    db,
    `SELECT "until" - "time" FROM ${keys} INDEXED BY ${keys}_longest WHERE kind = 0 AND "until" IS NOT NULL ORDER BY 1 DESC LIMIT 1`,
  )
    .pluck()
    .get() as number | undefined;
  return [{ sql: 'k.until > ? AND k.time >= ?', values: [from, from - (longest ?? 0)] }];
}
