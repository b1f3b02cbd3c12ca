import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { DatabaseMoved, type Trouble } from '../store/failures.js';
import type { Store } from '../store/open.js';

/** A trouble that was not met for so long, in milliseconds, is a new one when it is met again. */
const QUIET_MS = 600_000;
/** How often is looked whether the files of the database are in their places, in milliseconds. */
const LOOK_MS = 1_000;

/**
 * Tells the log of troubles of the database: each once for as long as it lasts, however many requests and timers meet it.
 */
export class Troubles {
  readonly #store: Store;
  readonly #log: FastifyBaseLogger;
  /** When each was met last. */
  readonly #met = new Map<Trouble, number>();
  #timer: NodeJS.Timeout | undefined;
  #looking = false;

  constructor(store: Store, log: FastifyBaseLogger) {
    this.#store = store;
    this.#log = log;
  }

  /** Tells of an error. @returns what it is in words; null, and nothing told, where it is none of the database */
  tell(error: unknown): string | null {
    const explained = this.#store.condition.notice(error);
    if (!explained) return null;
    const { trouble, meaning } = explained;
    const now = Date.now();
    const before = this.#met.get(trouble) ?? -Infinity;
    this.#met.set(trouble, now);
    if (now - before > QUIET_MS) this.#log.error(error, meaning);
    return meaning;
  }

  /** Looks from now on whether the files of the database are in their places. */
  watch(): void {
    this.#timer = setInterval(() => void this.#look(), LOOK_MS).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Never rejects: nobody waits for it. A disk that hangs is asked once. */
  async #look(): Promise<void> {
    if (this.#looking || !this.#store.db.open) return;
    this.#looking = true;
    const { condition } = this.#store;
    const before = condition.broken;
    try {
      await condition.look();
      if (condition.broken !== null) this.tell(new DatabaseMoved(condition.broken));
      else if (before !== null) this.#log.warn('The files of the database are in their places again.');
    } catch (error) {
      this.#log.error(error, 'The files of the database could not be looked at.');
    } finally {
      this.#looking = false;
    }
  }
}

/** What reads and writes nothing of the database. */
const NEEDS_NONE = new Set(['/v1/extract']);

/** Refuses what needs the database while its files are not those that are open: what is read there is no longer what others write. */
export function refuseWhileMoved(app: FastifyInstance, { condition }: Store): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (condition.broken !== null && !NEEDS_NONE.has(request.routeOptions.url ?? ''))
      done(new DatabaseMoved(condition.broken));
    else done();
  });
}
