import type { Store } from '../open.js';
import { inFastTransaction } from './transaction.js';

/** Pieces of one size that an index of full text holds before it merges them: SQLite's own number, and while many rows come in. */
const MERGED_AT = { usual: 4, bulk: 16 };

/**
 * Runs work that stores many rows. Meanwhile full text of events is merged more seldom, each time in larger pieces: it is written half as
 * often. What is left to merge then is merged by the writes that follow, as ever.
 */
export async function inBulk<T>(store: Store, work: () => Promise<T>): Promise<T> {
  await mergeAt(store, MERGED_AT.bulk);
  try {
    return await work();
  } finally {
    await mergeAt(store, MERGED_AT.usual);
  }
}

const mergeAt = (store: Store, pieces: number): Promise<unknown> =>
  inFastTransaction(store, (db) =>
    db
      .prepare(`INSERT INTO EventSearch (EventSearch, rank) VALUES ('automerge', CAST(? AS INTEGER))`)
      .run(pieces),
  );
