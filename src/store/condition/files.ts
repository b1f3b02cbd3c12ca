import { statSync, type BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';

/**
 * The files of an open database. While one connection is open SQLite neither removes nor replaces any of them: where one is another, or
 * gone, somebody else did that, and what is written from then on is lost or damages what lies there now.
 */
const PARTS = { file: '', log: '-wal', index: '-shm' } as const;

/** What each file is called in messages. */
const NAMES = {
  file: 'database file',
  log: 'write-ahead log',
  index: 'index of the write-ahead log',
} as const;

type Part = keyof typeof PARTS;
const ALL: readonly Part[] = ['file', 'log', 'index'];

/** A file that is no longer the one that was opened. */
export interface Moved {
  part: Part;
  /** Its name, for messages: `write-ahead log (news.db-wal)`. */
  name: string;
  /** Whether nothing lies where it was; else another file does. */
  gone: boolean;
}

const identityOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

/**
 * Which files a database was opened from. They are only looked at by their names and never opened here: closing a file frees all locks
 * that the process has on it (POSIX), those of SQLite too.
 */
export class OpenFiles {
  readonly #path: string;
  readonly #opened = new Map<Part, string>();

  /** @param path the database file, of which a connection was opened just now that has read something */
  constructor(path: string) {
    this.#path = path;
    for (const part of ALL) {
      const found = statSync(this.#pathOf(part), { bigint: true, throwIfNoEntry: false });
      if (found) this.#opened.set(part, identityOf(found));
    }
  }

  /** The first file that is no longer the one that was opened; null where all are. Takes some microseconds. */
  moved(): Moved | null {
    for (const part of this.#opened.keys()) {
      const found = statSync(this.#pathOf(part), { bigint: true, throwIfNoEntry: false });
      const moved = this.#compare(part, found);
      if (moved) return moved;
    }
    return null;
  }

  /** The same beside the event loop, for who does not write and has time. */
  async movedBeside(): Promise<Moved | null> {
    for (const part of this.#opened.keys()) {
      const found = await stat(this.#pathOf(part), { bigint: true }).catch(unlessMissing);
      const moved = this.#compare(part, found);
      if (moved) return moved;
    }
    return null;
  }

  #compare(part: Part, found: BigIntStats | undefined): Moved | null {
    if (found && identityOf(found) === this.#opened.get(part)) return null;
    return { part, name: `${NAMES[part]} (${this.#pathOf(part)})`, gone: !found };
  }

  #pathOf = (part: Part): string => this.#path + PARTS[part];
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
