import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { explainFailure, isBusy } from './failures.js';

/** How long a connection waits for what another process holds, in milliseconds. */
export const BUSY_TIMEOUT_MS = 5_000;
const WRITER_TIMEOUT_MS = 20;
const LOOK_MS = 10;
const CACHE_KIB = 65_536;
const MAPPED_BYTES = 1 << 30;

/** The database file cannot be used; the message says why in words for the person who starts the server. */
export class StoreUnusable extends Error {}

export const unusable = (path: string, reason: string, cause: unknown): StoreUnusable =>
  new StoreUnusable(`Cannot use the database ${path}: ${reason}`, { cause });

/**
 * Opens the connection of fast writes.
 * @param prepare what is done before anything else, such as bringing the schema up to date
 * @throws StoreUnusable when the file cannot be opened, is no database, or belongs to another version
 */
export function openWriter(path: string, prepare?: (db: Database.Database) => unknown): Database.Database {
  const writer = openFile(path, prepare);
  // Who waits for another process waits beside the event loop (write/transaction).
  writer.pragma(`busy_timeout = ${WRITER_TIMEOUT_MS}`);
  // What a statement would have to take back is kept in memory: in a file, storing one report of 5 KB writes some 2,000 pages to it.
  writer.pragma('temp_store = MEMORY');
  // SQLite builds the list of each CHECK anew for every row: half the time of an insert. What is written has the types of schema.prisma,
  // and `PRAGMA integrity_check`, which every backup runs, looks at all rows.
  writer.pragma('ignore_check_constraints = ON');
  return writer;
}

/**
 * Opens one connection to a database file, making it and its folder where they are missing.
 * @param prepare what is done before anything else, such as bringing the schema up to date
 * @throws StoreUnusable when the file cannot be opened, is no database, or belongs to another version
 */
export function openFile(path: string, prepare?: (db: Database.Database) => unknown): Database.Database {
  let db: Database.Database | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    useLog(db);
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma(`cache_size = -${CACHE_KIB}`);
    db.pragma(`mmap_size = ${MAPPED_BYTES}`);
    prepare?.(db);
    return db;
  } catch (error) {
    db?.close();
    const reason = explainFailure(error) ?? (error instanceof Error ? error.message : String(error));
    throw unusable(path, reason, error);
  }
}

/**
 * Has a database keep its writes in a log. Where several processes turn it on in a new file at once, SQLite turns away all but one without
 * waiting: they ask again.
 */
export function useLog(db: Database.Database): void {
  for (const end = Date.now() + BUSY_TIMEOUT_MS; ; sleep(LOOK_MS)) {
    try {
      db.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() >= end) throw error;
    }
  }
}

const sleep = (milliseconds: number): void =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
