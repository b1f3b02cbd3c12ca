import type { Database, Statement } from 'better-sqlite3';

/** What reading needs of an open database: the server's own, or a worker's. */
export interface Reader {
  db: Database;
}

/** A condition in SQL with its values; values are always bound, never written into the text. */
export interface Condition {
  sql: string;
  values: (string | number)[];
}

/** One key of an order: an SQL expression that is never null. */
export interface SortKey {
  sql: string;
  descending: boolean;
}

/** The keys of the row that a page starts after, and which way the page goes from there. */
export interface Position {
  keys: (string | number)[];
  forward: boolean;
}

/** What a list is made of. The last sort key is the row's id. */
export interface List {
  /** SQL expression that makes one record's JSON, over the table. */
  json: string;
  /** The table of the records with its alias. */
  table: string;
  alias: string;
  /** What stands after FROM where rows are found. */
  from: Condition;
  where: Condition[];
  /** Whether a row may be found more than once. */
  repeats?: boolean;
  sort: SortKey[];
  limit: number;
  position: Position | null;
}

export interface Page {
  /** Each row's JSON text in UTF-8: as bytes it is neither read into characters nor written out of them again. */
  rows: Uint8Array[];
  /** The same rows' ids in the database. */
  ids: number[];
  next: Position | null;
  prev: Position | null;
}

type Row = Record<`k${number}`, string | number>;

export const allOf = (conditions: Condition[]): Condition => ({
  sql: conditions.length === 0 ? 'TRUE' : conditions.map(({ sql }) => `(${sql})`).join(' AND '),
  values: conditions.flatMap(({ values }) => values),
});

/** One page of a list by keyset: its cost does not depend on how far it is from the first. */
export function readPage(db: Database, list: List): Page {
  const forward = list.position?.forward ?? true;
  const sort = forward ? list.sort : list.sort.map((key) => ({ ...key, descending: !key.descending }));
  const where = allOf([...list.where, ...(list.position ? [after(sort, list.position.keys)] : [])]);
  const order = sort.map(({ descending }, i) => `k${i} ${descending ? 'DESC' : 'ASC'}`).join(', ');
  const keys = sort.map(({ sql }, i) => `${sql} AS k${i}`).join(', ');
  const found = prepared(
    db,
    `SELECT ${list.repeats ? 'DISTINCT ' : ''}${keys} FROM ${list.from.sql} WHERE ${where.sql} ORDER BY ${order} LIMIT ?`,
  ).all(...list.from.values, ...where.values, list.limit + 1) as Row[];
  const more = found.length > list.limit;
  const rows = found.slice(0, list.limit);
  if (!forward) rows.reverse();
  const positionOf = (row: Row | undefined, way: boolean): Position | null =>
    row ? { keys: sort.map((_, i) => row[`k${i}`] ?? ''), forward: way } : null;
  const ids = rows.map((row) => Number(row[`k${sort.length - 1}`]));
  return {
    rows: rowsAsJson(db, list, ids),
    ids,
    next: forward && !more ? null : positionOf(rows.at(-1), true),
    prev: (forward && !list.position) || (!forward && !more) ? null : positionOf(rows[0], false),
  };
}

/**
 * The JSON of rows, in the order of their ids. They are found first and read after: one statement for both would carry their JSON through
 * the sorting, which takes half as long again. CROSS JOIN keeps the array the outer loop, so that rows come in its order without sorting.
 */
function rowsAsJson(db: Database, { json, table, alias }: List, ids: number[]): Uint8Array[] {
  return prepared(
    db,
    `SELECT CAST(${json} AS BLOB) FROM json_each(?) j CROSS JOIN ${table} ${alias} ON ${alias}.id = j.value`,
  )
    .pluck()
    .all(JSON.stringify(ids)) as Uint8Array[];
}

/** How many rows a list has in all. */
export function countRows(db: Database, { from, where }: Pick<List, 'from' | 'where'>): number {
  const { sql, values } = allOf(where);
  return prepared(db, `SELECT count(*) AS n FROM ${from.sql} WHERE ${sql}`)
    .pluck()
    .get(...from.values, ...values) as number;
}

/** The rows that come after a row in an order, which has the given values of the order's keys. */
function after(sort: SortKey[], keys: (string | number)[]): Condition {
  const oneWay = sort.every(({ descending }) => descending === sort[0]?.descending);
  if (oneWay)
    return {
      sql: `(${sort.map(({ sql }) => sql).join(', ')}) ${sort[0]?.descending ? '<' : '>'} (${sort.map(() => '?').join(', ')})`,
      values: keys,
    };
  const steps = sort.map(({ sql, descending }, i) => {
    const equal = sort.slice(0, i).map((key) => `${key.sql} = ?`);
    return [...equal, `${sql} ${descending ? '<' : '>'} ?`].join(' AND ');
  });
  return {
    sql: steps.map((step) => `(${step})`).join(' OR '),
    values: sort.flatMap((_, i) => keys.slice(0, i + 1)),
  };
}

const statements = new WeakMap<Database, Map<string, Statement<unknown[]>>>();
const MOST_STATEMENTS = 500;

/** A statement, compiled once for each text. */
export function prepared(db: Database, sql: string): Statement<unknown[]> {
  const known = statements.get(db) ?? new Map<string, Statement<unknown[]>>();
  statements.set(db, known);
  let statement = known.get(sql);
  if (!statement) {
    if (known.size >= MOST_STATEMENTS) known.clear();
    statement = db.prepare(sql);
    known.set(sql, statement);
  }
  return statement;
}
