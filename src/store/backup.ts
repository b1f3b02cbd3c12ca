import { renameSync, rmSync, statSync } from 'node:fs';
import Database, { type Database as Db } from 'better-sqlite3';

/**
 * Copies an open database into a file by SQLite's own backup, while others read and write it. The file has its name only once it is whole.
 * @returns its length in bytes
 * @throws where SQLite finds the copy broken
 */
export async function backUp(db: Db, file: string): Promise<number> {
  const part = `${file}.part`;
  try {
    await db.backup(part);
    const copy = new Database(part);
    try {
      // A backup is one file: without a write-ahead log beside it.
      copy.pragma('journal_mode = DELETE');
      const state = copy.pragma('integrity_check', { simple: true });
      if (state !== 'ok') throw new Error(`The copy is not whole: ${String(state)}`);
    } finally {
      copy.close();
    }
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return statSync(file).size;
}
