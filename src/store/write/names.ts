import type { Database } from 'better-sqlite3';
import { fold } from '../../text/fold.js';
import { prepared } from '../read/list.js';

const TABLES = {
  Actor: 'INSERT OR IGNORE INTO ActorAlias (actorId, alias, folded) VALUES (?, ?, ?)',
  Location: 'INSERT OR IGNORE INTO LocationAlias (locationId, alias, folded) VALUES (?, ?, ?)',
} as const;

/** Lets names lead to an actor or a location; those that do already are left. */
export function nameRecord(db: Database, table: keyof typeof TABLES, id: number, names: string[]): void {
  for (const name of new Set(names)) prepared(db, TABLES[table]).run(id, name, fold(name));
}

const NAMES = {
  Actor: 'SELECT alias FROM ActorAlias WHERE actorId = ?',
  Location: 'SELECT alias FROM LocationAlias WHERE locationId = ?',
} as const;

/** All names that lead to an actor or a location, its own included. */
export const namesOf = (db: Database, table: keyof typeof NAMES, id: number): string[] =>
  prepared(db, NAMES[table]).pluck().all(id) as string[];
