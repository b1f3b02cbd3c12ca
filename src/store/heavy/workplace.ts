import Database from 'better-sqlite3';
import { Condition } from '../condition/condition.js';
import { OpenFiles } from '../condition/files.js';
import { BUSY_TIMEOUT_MS, openWriter } from '../connection.js';
import type { Reader } from '../read/list.js';
import type { Writing } from '../write/transaction.js';

/** What a job works with: a connection that only reads, and one that writes. Each is opened when it is first needed. */
export type Workplace = Reader & Writing;

const CACHE_KIB = 32_768;

/**
 * A process's own connections to a database file whose schema is up to date. The one that reads maps no memory: an export would otherwise
 * leave the whole file in the process.
 */
export function openWorkplace(file: string): Workplace {
  let db: Database.Database | undefined;
  let written: Writing | undefined;
  const toWrite = (): Writing => (written ??= openToWrite(file));
  return {
    get db() {
      if (db) return db;
      db = new Database(file, { readonly: true, timeout: BUSY_TIMEOUT_MS });
      db.pragma(`cache_size = -${CACHE_KIB}`);
      return db;
    },
    get writer() {
      return toWrite().writer;
    },
    get condition() {
      return toWrite().condition;
    },
  };
}

function openToWrite(file: string): Writing {
  const writer = openWriter(file);
  return { writer, condition: new Condition(new OpenFiles(file), writer) };
}
