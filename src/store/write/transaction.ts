import type { ChangeKind, Prisma, RecordType } from '../generated/client.js';
import type { Store } from '../open.js';

/** What the writing functions need of Prisma inside a transaction. */
export type Transaction = Prisma.TransactionClient;

/** One record that a write made, changed or took away. */
export interface Changed {
  kind: ChangeKind;
  recordType: RecordType;
  recordSlug: string;
}

const LONGEST_MS = 120_000;

/** Runs a write in one transaction: all of it is kept or nothing. */
export function inTransaction<T>(store: Store, write: (tx: Transaction) => Promise<T>): Promise<T> {
  return store.prisma.$transaction(write, { maxWait: LONGEST_MS, timeout: LONGEST_MS });
}

/** Puts changes into the feed, in order, within the transaction that made them. */
export async function recordChanges(tx: Transaction, changes: Changed[], at: string): Promise<void> {
  if (changes.length > 0) await tx.change.createMany({ data: changes.map((change) => ({ ...change, at })) });
}
