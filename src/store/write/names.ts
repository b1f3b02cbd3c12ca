import type { Database } from 'better-sqlite3';
import { fold } from '../../text/fold.js';
import { prepared } from '../read/list.js';

/** The column by which a table of names belongs to a record. */
export const ALIAS_KEYS = { Actor: 'actorId', Location: 'locationId' } as const;

/** Lets names lead to an actor or a location; those that do already are left. */
export function nameRecord(db: Database, table: keyof typeof ALIAS_KEYS, id: number, names: string[]): void {
  const insert = prepared(
    db,
    `INSERT OR IGNORE INTO ${table}Alias (${ALIAS_KEYS[table]}, alias, folded) VALUES (?, ?, ?)`,
  );
  for (const name of new Set(names)) insert.run(id, name, fold(name));
}
