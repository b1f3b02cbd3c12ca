import type { Store } from './open.js';
import { explainFailure } from './failures.js';
import { inFastTransaction } from './write/transaction.js';

/** Whether the database takes writes: null where it does, else why not. Leaves nothing behind. */
export async function canWrite(store: Store): Promise<string | null> {
  try {
    await inFastTransaction(store, (db) => {
      db.prepare('UPDATE Report SET revision = revision WHERE id = 0').run();
    });
    return null;
  } catch (error) {
    return explainFailure(error) ?? 'The database cannot be written.';
  }
}
