import type { Database } from 'better-sqlite3';
import { prepared } from '../../read/list.js';
import { ALIAS_KEYS, nameRecord } from '../names.js';
import type { Named } from './references.js';

/** Lets exactly these names find a record. Those that did before and still do are left as they are. */
export function renameRecord(db: Database, table: Named, id: number, names: string[]): void {
  const wanted = JSON.stringify(names);
  prepared(
    db,
    `DELETE FROM ${table}Alias WHERE ${ALIAS_KEYS[table]} = ? AND alias NOT IN (SELECT value FROM json_each(?))`,
  ).run(id, wanted);
  nameRecord(db, table, id, names);
}

/** Names without the record's own, blanks and repetitions. */
export const aliasesOf = (name: string, aliases: string[]): string[] =>
  [...new Set(aliases.map((alias) => alias.trim()))].filter((alias) => alias !== '' && alias !== name).sort();
