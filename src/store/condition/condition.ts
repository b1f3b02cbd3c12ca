import type { Database } from 'better-sqlite3';
import { DAMAGED, DatabaseMoved, explain, type Explained } from '../failures.js';
import type { Moved, OpenFiles } from './files.js';

/** What is known of how an open database does, and what keeps a write from being acknowledged that would be lost. */
export class Condition {
  readonly #files: OpenFiles;
  readonly #writer: Database;
  #broken: string | null = null;
  #damaged: string | null = null;
  /** Whether all that stood in a log that was removed is in the database file. */
  #rescued = false;
  #held = false;

  /** @param writer the connection that puts what is in the log into the database file */
  constructor(files: OpenFiles, writer: Database) {
    this.#files = files;
    this.#writer = writer;
  }

  /** Why nothing is to be read or written here, as was found out when it was last looked at; null where all is in its place. */
  get broken(): string | null {
    return this.#broken;
  }

  /** Why a backup must be put back: something was found damaged since the database was opened. What is whole is still served. */
  get damaged(): string | null {
    return this.#damaged;
  }

  /** Whether another process held the database for longer than a write waits, and none got its turn since. */
  get held(): boolean {
    return this.#held;
  }

  /** Takes note of an error; says what it is where it is one of the database. */
  notice(error: unknown): Explained | null {
    const explained = explain(error);
    // That one page can be read does not tell that another is whole again: who mends the file opens it anew.
    if (explained?.trouble === 'damaged') this.#damaged = DAMAGED;
    if (explained?.trouble === 'busy') this.#held = true;
    return explained;
  }

  /**
   * Looks whether the open files still lie in their places, in microseconds: before a write.
   * @throws DatabaseMoved where a write would be lost
   */
  assertInPlace(): void {
    this.#take(this.#files.moved());
    if (this.#broken !== null) throw new DatabaseMoved(this.#broken);
  }

  /**
   * Looks again when a write was committed, before it is acknowledged. Where the log was removed meanwhile and could be rescued, the write
   * stands.
   * @throws DatabaseMoved where the write may be lost
   */
  assertKept(): void {
    this.#held = false;
    this.#take(this.#files.moved());
    if (this.#broken !== null && !this.#rescued) throw new DatabaseMoved(this.#broken);
  }

  /** Looks at the files beside the event loop. */
  async look(): Promise<void> {
    this.#take(await this.#files.movedBeside());
  }

  #take(moved: Moved | null): void {
    if (moved === null) {
      this.#broken = null;
      this.#rescued = false;
      return;
    }
    // Once: nothing is written after it.
    if (moved.part === 'log' && moved.gone && !this.#rescued) this.#rescued = this.#rescue();
    this.#broken = reasonOf(moved, this.#rescued);
  }

  /**
   * Puts what stands in a log that lost its name into the database file, where a process that starts later finds it.
   * @returns whether all of it is there
   */
  #rescue(): boolean {
    try {
      const [outcome] = this.#writer.pragma('wal_checkpoint(FULL)') as Checkpoint[];
      return outcome?.busy === 0 && outcome.log === outcome.checkpointed;
    } catch {
      return false;
    }
  }
}

/** What SQLite says of a checkpoint: pages in the log, and pages of it that are in the database file. */
interface Checkpoint {
  busy: number;
  log: number;
  checkpointed: number;
}

function reasonOf({ part, name, gone }: Moved, rescued: boolean): string {
  const what = `The ${name} was ${gone ? 'removed' : 'replaced'} under the running service; nothing more is written.`;
  if (part === 'file') return `${what} Put it back, or start the service again.`;
  if (part === 'index' || rescued) return `${what} What was acknowledged is kept. Start the service again.`;
  return `${what} What was acknowledged last may be lost. Start the service again, and compare with a backup.`;
}
