import type { Store } from '../store/open.js';
import { versionOf } from '../store/read/version.js';

/** How often writes are looked for while somebody waits, in milliseconds. */
const LOOK_MS = 200;

/** Wakes those who wait for writes, of this process or another: one look at the database for all of them. */
export class Writes {
  readonly #store: Store;
  readonly #waiting = new Set<() => void>();
  #timer: NodeJS.Timeout | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The number of the database's state; another after every write. */
  count(): number {
    return versionOf(this.#store).number;
  }

  /**
   * Waits for a write after the state with a number.
   * @returns false where none came within so many milliseconds, or the signal ended the waiting
   */
  async after(seen: number, milliseconds: number, signal: AbortSignal): Promise<boolean> {
    if (signal.aborted || this.count() !== seen) return !signal.aborted;
    this.#timer ??= setInterval(() => this.#look(), LOOK_MS).unref();
    this.#last = this.#waiting.size === 0 ? seen : this.#last;
    return new Promise((resolve) => {
      const end = (written: boolean): void => {
        this.#waiting.delete(wake);
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        if (this.#waiting.size === 0) this.stop();
        resolve(written);
      };
      const wake = (): void => end(true);
      const abort = (): void => end(false);
      const timer = setTimeout(() => end(false), milliseconds);
      signal.addEventListener('abort', abort, { once: true });
      this.#waiting.add(wake);
    });
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #last = -1;

  #look(): void {
    if (!this.#store.db.open) return this.stop();
    let now: number | null = null;
    try {
      now = this.count();
    } catch {
      // Nobody would hear of an error here: those who wait meet it themselves.
    }
    if (now !== null && now === this.#last) return;
    this.#last = now ?? -1;
    for (const wake of [...this.#waiting]) wake();
  }
}
