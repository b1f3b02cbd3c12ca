import type { Store } from '../open.js';
import { inFastTransaction } from './transaction.js';

/** Pieces of one size that an index of full text holds before it merges them: SQLite's own number, and while many rows come in. */
const MERGED_AT = { usual: 4, bulk: 16 };
/** Keys of many rows lie all over the tables: in less, their pages are written more than once before they are kept. */
const CACHE_KIB = 262_144;
/** Pages of the write-ahead log before they go into the file: one that several transactions write goes once. */
const LOG_PAGES = { usual: 1_000, bulk: 131_072 };

/**
 * Runs work that stores many rows, for a process that does nothing else. Meanwhile full text of events is merged more seldom, each time in
 * larger pieces, and the log grows longer before it goes into the file: pages are written half as often. What is left to merge then is
 * merged by the writes that follow, as ever; the log is emptied at the end, where nobody reads in it.
 */
export async function inBulk<T>(store: Store, work: () => Promise<T>): Promise<T> {
  const { writer } = store;
  writer.pragma(`cache_size = -${CACHE_KIB}`);
  writer.pragma(`wal_autocheckpoint = ${LOG_PAGES.bulk}`);
  await mergeAt(store, MERGED_AT.bulk);
  try {
    return await work();
  } finally {
    await mergeAt(store, MERGED_AT.usual);
    writer.pragma(`wal_autocheckpoint = ${LOG_PAGES.usual}`);
    writer.pragma('wal_checkpoint(TRUNCATE)');
  }
}

const mergeAt = (store: Store, pieces: number): Promise<unknown> =>
  inFastTransaction(store, (db) =>
    db
      .prepare(`INSERT INTO EventSearch (EventSearch, rank) VALUES ('automerge', CAST(? AS INTEGER))`)
      .run(pieces),
  );
