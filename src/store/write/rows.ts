import type { Database, Statement } from 'better-sqlite3';
import { prepared } from '../read/list.js';

type Value = string | number | boolean | null;
/** Columns with their values. */
export type Row = Readonly<Record<string, Value>>;

const bound = (value: Value): string | number | null => (typeof value === 'boolean' ? Number(value) : value);

interface Insert {
  columns: string[];
  statement: Statement<unknown[]>;
}

/** The last statement of each table: rows of one kind come with the same columns in the same order. */
const inserts = new WeakMap<Database, Map<string, Insert>>();

function insertOf(db: Database, table: string, parts: readonly Row[]): Insert {
  let tables = inserts.get(db);
  if (!tables) inserts.set(db, (tables = new Map<string, Insert>()));
  const last = tables.get(table);
  let i = 0;
  if (last)
    for (const part of parts) for (const column in part) if (last.columns[i++] !== column) i = Infinity;
  if (last?.columns.length === i) return last;
  const columns = parts.flatMap((part) => Object.keys(part));
  const names = columns.map((column) => `"${column}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  const insert = { columns, statement: prepared(db, `INSERT INTO "${table}" (${names}) VALUES (${places})`) };
  tables.set(table, insert);
  return insert;
}

/**
 * Puts a row into a table. The statement is compiled once for each set of columns: a tenth of the time of an ORM's.
 * @param parts the row's columns, in one object or several: putting them into one costs as much as SQLite's work for them
 * @returns the row's id
 */
export function insertRow(db: Database, table: string, ...parts: readonly Row[]): number {
  const { statement } = insertOf(db, table, parts);
  const values: (string | number | null)[] = [];
  for (const part of parts) for (const column in part) values.push(bound(part[column] ?? null));
  return Number(statement.run(values).lastInsertRowid);
}

/** Sets columns of the row with an id. */
export function updateRow(db: Database, table: string, id: number, row: Row): void {
  const sets = Object.keys(row).map((column) => `"${column}" = ?`);
  prepared(db, `UPDATE "${table}" SET ${sets.join(', ')} WHERE id = ?`).run(
    ...Object.values(row).map(bound),
    id,
  );
}

/** The id of the row with a slug, or null. */
export function recordOf(db: Database, table: string, slug: string): number | null {
  const id = prepared(db, `SELECT id FROM "${table}" WHERE slug = ?`).pluck().get(slug);
  return typeof id === 'number' ? id : null;
}
