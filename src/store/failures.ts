import { nameOf } from './heavy/failures.js';

/** What is wrong, for who tells one trouble from another. */
export type Trouble =
  'busy' | 'full' | 'unreadable' | 'readonly' | 'damaged' | 'moved' | 'missing' | 'leases';

/** A failure in words for who runs the service. */
export interface Explained {
  trouble: Trouble;
  meaning: string;
}

const BUSY = 'Another process holds the database; try again.';
const FULL = 'The disk is full: nothing was written. Make room and try again.';
const UNREADABLE = 'The disk could not be read or written; nothing was changed.';
const READONLY = 'The database or its folder may only be read here: nothing was written.';
const MISSING = 'The file cannot be opened: its folder is missing, or may not be used.';
/** What is said as long as a database is known to be damaged. */
export const DAMAGED =
  'The database is damaged. Put back a backup (npm run backup makes them) and start the service again.';

/** What a failure means, by the beginning of SQLite's code or by the system's. */
const MEANINGS: readonly (readonly [code: string, trouble: Trouble, meaning: string])[] = [
  ['SQLITE_BUSY', 'busy', BUSY],
  ['SQLITE_LOCKED', 'busy', BUSY],
  ['SQLITE_FULL', 'full', FULL],
  ['SQLITE_IOERR', 'unreadable', UNREADABLE],
  [
    'SQLITE_READONLY_DBMOVED',
    'moved',
    'The database file was removed or replaced under the running service: nothing was written. Put it back, or start the service again.',
  ],
  ['SQLITE_READONLY', 'readonly', READONLY],
  ['SQLITE_CORRUPT', 'damaged', DAMAGED],
  ['SQLITE_NOTADB', 'damaged', 'The file is no SQLite database, or is damaged at its beginning.'],
  ['SQLITE_CANTOPEN', 'missing', MISSING],
];

/** The same of files beside the database. */
const SYSTEM: Readonly<Record<string, readonly [trouble: Trouble, meaning: string]>> = {
  ENOSPC: ['full', FULL],
  EDQUOT: ['full', FULL],
  EFBIG: ['full', FULL],
  EROFS: ['readonly', READONLY],
  EACCES: ['readonly', READONLY],
  EPERM: ['readonly', READONLY],
  ENOENT: ['missing', 'The folder of the database is missing.'],
};

/** The files of an open database are no longer where they were opened. */
export class DatabaseMoved extends Error {
  override readonly name = 'DatabaseMoved';
}

/** The file of leases beside the database cannot be used; the message says what to do. */
export class LeasesUnusable extends Error {}

/** What a failure of the database is; null where the error is another. Prisma's errors carry SQLite's in their cause or message. */
export function explain(error: unknown): Explained | null {
  if (error instanceof Error && nameOf(error) === 'DatabaseMoved')
    return { trouble: 'moved', meaning: error.message };
  if (error instanceof LeasesUnusable) return { trouble: 'leases', meaning: error.message };
  const code = codeOf(error);
  const known = MEANINGS.find(([beginning]) => code.startsWith(beginning));
  return known ? { trouble: known[1], meaning: known[2] } : null;
}

/** A failure of the database in words; null where the error is another. */
export const explainFailure = (error: unknown): string | null => explain(error)?.meaning ?? null;

/** Whether another process had what was asked for at that moment. */
export const isBusy = (error: unknown): boolean => explain(error)?.trouble === 'busy';

/** What a failure to write a file beside the database is. */
export function explainDisk(error: unknown): Explained {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [trouble, meaning] = SYSTEM[code] ?? ['unreadable' as const, UNREADABLE];
  return { trouble, meaning };
}

function codeOf(error: unknown): string {
  for (let e = error; typeof e === 'object' && e !== null; e = 'cause' in e ? e.cause : null) {
    if ('code' in e && typeof e.code === 'string' && e.code.startsWith('SQLITE_')) return e.code;
    const named = 'originalCode' in e ? e.originalCode : null;
    if (typeof named === 'string' && named.startsWith('SQLITE_')) return named;
  }
  return '';
}
