import { setTimeout } from 'node:timers/promises';
import { explainDisk } from '../failures.js';
import type { Store } from '../open.js';
import { prepared } from '../read/list.js';
import { inFastTransaction } from '../write/transaction.js';
import { writeBeside } from './disk.js';

/** How long an outcome is kept, in milliseconds: many who ask cost no more than one. */
const KEPT_MS = 1_000;
/** How long is waited for the disk, and for the turn to write, in milliseconds. */
const DISK_MS = 2_000;
const TURN_MS = 250;

const HELD = 'Another process holds the database; try again.';

/**
 * Whether a database can be read and written, found out by doing so: bytes are kept by the disk beside it, its files are those that are
 * open, its tables can be read and its lock can be had. Nothing of that is a change.
 */
export class Readiness {
  readonly #store: Store;
  readonly #write: typeof writeBeside;
  #last: { at: number; reason: string | null } | null = null;
  #asking: Promise<string | null> | null = null;
  #writing: Promise<string | null> | null = null;
  #turning: Promise<void> | null = null;

  /** @param write what puts bytes on the disk */
  constructor(store: Store, write = writeBeside) {
    this.#store = store;
    this.#write = write;
  }

  /** Null where requests may be sent here, else why not; within some seconds whatever the disk does. */
  async reason(): Promise<string | null> {
    if (this.#last && Date.now() - this.#last.at < KEPT_MS) return this.#last.reason;
    this.#asking ??= this.#ask().finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #ask(): Promise<string | null> {
    const reason = await this.#found();
    this.#last = { at: Date.now(), reason };
    return reason;
  }

  async #found(): Promise<string | null> {
    const { condition } = this.#store;
    const disk = await this.#disk();
    return condition.broken ?? condition.damaged ?? disk ?? this.#unreadable() ?? (await this.#unwritable());
  }

  /** What keeps the disk from keeping bytes. One that hangs is waited for by one write, however often it is asked for. */
  async #disk(): Promise<string | null> {
    const { condition, file } = this.#store;
    this.#writing ??= condition
      .look()
      .then(() => this.#write(file))
      .then(
        () => null,
        (error: unknown) => explainDisk(error).meaning,
      )
      .finally(() => (this.#writing = null));
    return within(this.#writing, DISK_MS, 'The disk of the database does not answer.');
  }

  /** What keeps the tables from being read. Only their ends are: where the disk answers, that takes microseconds. */
  #unreadable(): string | null {
    try {
      for (const table of ['Report', 'Event', 'Quote', 'Actor', 'Location', 'Webhook'])
        prepared(this.#store.db, `SELECT max(id) FROM ${table}`).get();
      prepared(this.#store.db, 'SELECT max(sequence) FROM Change').get();
      return null;
    } catch (error) {
      return this.#store.condition.notice(error)?.meaning ?? 'The database cannot be read.';
    }
  }

  /**
   * What keeps a write from its turn. An import beside holds the database for seconds and then lets others in: only where a write has waited
   * in vain, and none got its turn since, it is held.
   */
  async #unwritable(): Promise<string | null> {
    const { condition } = this.#store;
    let failure: string | null = null;
    this.#turning ??= inFastTransaction(this.#store, (db) => {
      // Changes no row, so that it is no change to anybody who reads.
      prepared(db, 'UPDATE Report SET revision = revision WHERE id = 0').run();
    })
      .catch((error: unknown) => {
        failure = condition.notice(error)?.meaning ?? 'The database cannot be written.';
      })
      .finally(() => (this.#turning = null));
    await within(this.#turning, TURN_MS, undefined);
    return failure ?? (condition.held ? HELD : null);
  }
}

/** What a promise comes to, or something else where it takes longer. */
async function within<T>(promise: Promise<T>, milliseconds: number, late: T): Promise<T> {
  const end = new AbortController();
  try {
    return await Promise.race([promise, setTimeout(milliseconds, late, { signal: end.signal })]);
  } finally {
    end.abort();
  }
}
