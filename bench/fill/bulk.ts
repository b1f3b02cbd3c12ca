import type { Database, Statement } from 'better-sqlite3';

/*
 * Filling a database fast: the indexes and triggers that schema and migrations make are taken away, rows go in, and the same indexes and
 * triggers come back.
 */

interface Made {
  type: string;
  name: string;
  tbl_name: string;
  sql: string;
}

/** Tables whose triggers stay while rows go in: they are few. */
const SMALL = new Set(['Location', 'Actor']);

/** Runs `fill` without the database's indexes and triggers, and `derive` before they come back. */
export function inBulk(db: Database, fill: () => void, derive: () => void): void {
  db.pragma('foreign_keys = OFF');
  db.pragma('synchronous = OFF');
  db.pragma('journal_mode = MEMORY');
  db.pragma('temp_store = MEMORY');
  db.pragma('cache_size = -1000000');
  const made = (
    db
      .prepare(
        `SELECT type, name, tbl_name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL`,
      )
      .all() as Made[]
  ).filter(({ tbl_name }) => !SMALL.has(tbl_name));
  for (const { type, name } of made) db.exec(`DROP ${type} "${name}"`);
  db.transaction(fill)();
  derive();
  for (const { type, sql } of made) if (type === 'index') db.exec(sql);
  for (const { type, sql } of made) if (type === 'trigger') db.exec(sql);
  db.pragma('journal_mode = WAL');
}

/** A statement that puts a row into a table. */
export function inserter(db: Database, table: string, columns: string[]): Statement<unknown[]> {
  const names = columns.map((name) => `"${name}"`).join(', ');
  return db.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`);
}
