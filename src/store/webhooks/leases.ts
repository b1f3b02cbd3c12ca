import { randomUUID } from 'node:crypto';
import Database, { type Database as Db } from 'better-sqlite3';
import { isBusy, LeasesUnusable } from '../failures.js';
import { useLog } from '../connection.js';
import { prepared } from '../read/list.js';

/** How long one process waits for another that takes a lease at the same moment, in milliseconds. */
const BUSY_TIMEOUT_MS = 20;
/** The same where several open the file for the first time. */
const OPENING_MS = 1_000;

/**
 * Which process tells which webhook: of several that serve one database only who holds a webhook's lease tells it. A lease ends by itself, so
 * that others take over from a process that was killed.
 *
 * Leases are rows of a small file beside the database and not of the database, because to take one is a commit: in the database it would
 * count as a change, several times a second, that empties all kept answers and wakes every stream. They may be lost, as all that must not
 * go wrong is in the database: two processes that tell one webhook at a time find the same message, under one id, and only one of them
 * keeps how it went (deliveries.ts).
 */
export class Leases {
  readonly #db: Db;
  readonly #file: string;
  /** By its number, for people; by chance too, as containers that share a file may number theirs alike. */
  readonly #holder = `${process.pid} ${randomUUID()}`;
  readonly #lengthMs: number;

  /**
   * @param database the file whose webhooks are told
   * @param lengthMs how long a lease is held that is not renewed, in milliseconds
   * @throws LeasesUnusable
   */
  constructor(database: string, lengthMs: number) {
    this.#file = `${database}-leases`;
    this.#lengthMs = lengthMs;
    this.#db = this.#usable(() => open(this.#file));
  }

  /**
   * Takes the lease of a webhook, or renews it.
   * @returns whether it is held by this process now
   * @throws LeasesUnusable
   */
  claim(webhook: number): boolean {
    const now = Date.now();
    // One that reaches farther than a lease is long was taken before the clock was set back.
    return this.#usable(
      () =>
        prepared(
          this.#db,
          `INSERT INTO Lease (webhook, holder, until) VALUES (@webhook, @holder, @until)
           ON CONFLICT (webhook) DO UPDATE SET holder = @holder, until = @until
           WHERE holder = @holder OR until <= @now OR until > @until`,
        ).run({ webhook, holder: this.#holder, now, until: now + this.#lengthMs }).changes === 1,
      false,
    );
  }

  /**
   * Lets the lease of a webhook go.
   * @throws LeasesUnusable
   */
  free(webhook: number): void {
    this.#usable(
      () =>
        prepared(this.#db, 'DELETE FROM Lease WHERE webhook = ? AND holder = ?').run(webhook, this.#holder),
      null,
    );
  }

  close(): void {
    this.#db.close();
  }

  /** @param busy what it comes to where another process writes at that moment; without one it fails */
  #usable<T>(use: () => T, busy?: T): T {
    try {
      return use();
    } catch (error) {
      if (busy !== undefined && isBusy(error)) return busy;
      const reason = error instanceof Error ? error.message : String(error);
      throw new LeasesUnusable(
        `No webhook is told: ${this.#file}, by which servers of one database share the webhooks, cannot be used (${reason}). Where it is damaged, stop them and remove it.`,
      );
    }
  }
}

function open(file: string): Db {
  const db = new Database(file, { timeout: OPENING_MS });
  try {
    useLog(db);
    // A lease need not outlive a lost power supply; the file must not be damaged by it.
    db.pragma('synchronous = NORMAL');
    db.exec(
      'CREATE TABLE IF NOT EXISTS Lease (webhook INTEGER PRIMARY KEY, holder TEXT NOT NULL, until INTEGER NOT NULL) STRICT',
    );
    db.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
