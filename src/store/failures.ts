/** What a failure of SQLite means to who runs the service, by the beginning of its code. */
const MEANINGS: readonly (readonly [code: string, meaning: string])[] = [
  ['SQLITE_BUSY', 'Another process holds the database; try again.'],
  ['SQLITE_LOCKED', 'Another process holds the database; try again.'],
  ['SQLITE_FULL', 'The disk is full: nothing was written. Make room and try again.'],
  ['SQLITE_IOERR', 'The disk could not be read or written; nothing was changed.'],
  ['SQLITE_READONLY', 'The database or its folder may only be read here: nothing was written.'],
  ['SQLITE_CORRUPT', 'The database is damaged. Put back a backup (npm run backup makes them).'],
  ['SQLITE_NOTADB', 'The file is no SQLite database, or is damaged at its beginning.'],
  ['SQLITE_CANTOPEN', 'The file cannot be opened: its folder is missing, or may not be used.'],
];

/** A failure of the database in words; null where the error is another. Prisma's errors carry SQLite's in their cause or message. */
export function explainFailure(error: unknown): string | null {
  const code = codeOf(error);
  return MEANINGS.find(([beginning]) => code.startsWith(beginning))?.[1] ?? null;
}

function codeOf(error: unknown): string {
  for (let e = error; typeof e === 'object' && e !== null; e = 'cause' in e ? e.cause : null) {
    if ('code' in e && typeof e.code === 'string' && e.code.startsWith('SQLITE_')) return e.code;
    const named = 'originalCode' in e ? e.originalCode : null;
    if (typeof named === 'string' && named.startsWith('SQLITE_')) return named;
  }
  return '';
}
