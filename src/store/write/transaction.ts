import { setTimeout } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { ChangeKind, RecordType } from '../generated/client.js';
import { isBusy } from '../failures.js';
import type { Store } from '../open.js';
import { prepared } from '../read/list.js';
import { linkStories } from './stories.js';

/** One record that a write made, changed or took away. */
export interface Changed {
  kind: ChangeKind;
  recordType: RecordType;
  recordSlug: string;
}

/** What writing needs of an open database: the server's own, or a working process's. */
export type Writing = Pick<Store, 'writer' | 'condition'>;

/** The last write of each store: the next begins when it has ended, so that the two connections never wait for each other's lock. */
const writes = new WeakMap<Writing, Promise<unknown>>();

function inTurn<T>(store: Writing, write: () => Promise<T>): Promise<T> {
  const turn = (writes.get(store) ?? Promise.resolve()).then(write, write);
  writes.set(store, turn);
  return turn;
}

/** How long a write waits for another process that holds the database, as an import does, and how long between looks, in milliseconds. */
export const PATIENCE_MS = 15_000;
const LOOK_MS = 50;
/** How long a process that has much to write leaves the database to those that wait: longer than from one look to the end of the next. */
export const TURN_MS = LOOK_MS + 25;

/**
 * Runs a write in one transaction: all of it is kept or nothing. While another process holds the database, others are answered.
 * @throws DatabaseMoved where the files of the database were removed or replaced, so that the write would be lost
 */
export function inFastTransaction<T>(store: Writing, write: (db: Database) => T): Promise<T> {
  const attempt = store.writer.transaction(() => {
    const written = write(store.writer);
    linkStories(store.writer);
    return written;
  });
  return inTurn(store, async () => {
    for (const end = Date.now() + PATIENCE_MS; ; await setTimeout(LOOK_MS)) {
      store.condition.assertInPlace();
      try {
        const written = attempt.immediate();
        store.condition.assertKept();
        return written;
      } catch (error) {
        if (!isBusy(error) || Date.now() >= end) throw error;
      }
    }
  });
}

/** Puts changes into the feed, in order, within the transaction that made them. */
export function insertChanges(db: Database, changes: Changed[], at: string): void {
  const insert = prepared(
    db,
    'INSERT INTO Change (at, kind, recordType, recordSlug) SELECT ?, ?, ?, value FROM json_each(?) ORDER BY key',
  );
  for (let from = 0, to = 0; from < changes.length; from = to) {
    const first = changes[from];
    if (!first) break;
    const { kind, recordType } = first;
    while (changes[to]?.kind === kind && changes[to]?.recordType === recordType) to += 1;
    const slugs = changes.slice(from, to).map(({ recordSlug }) => recordSlug);
    insert.run(at, kind, recordType, JSON.stringify(slugs));
  }
}
