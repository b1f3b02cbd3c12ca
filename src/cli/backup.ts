import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { readConfig } from '../config.js';
import { backUp } from '../store/backup.js';

/**
 * Copies the database to a file while it is in use: the copy is of one moment, and is checked before it counts.
 * @throws where the file is there already, or the copy is not whole
 */
export async function backupCommand(target: string): Promise<string> {
  const source = resolve(readConfig(process.env).database);
  const file = resolve(target);
  if (!existsSync(source)) throw new Error(`There is no database at ${source}.`);
  if (existsSync(file)) throw new Error(`${file} is there already; name a new file.`);
  const db = new Database(source, { readonly: true, fileMustExist: true });
  try {
    return `${file}: ${await backUp(db, file)} bytes, whole`;
  } finally {
    db.close();
  }
}
