import { Worker } from 'node:worker_threads';
import type { Given, JobName, Jobs, Outcome, Task } from './jobs.js';

/** Beside this file where the sources run, beside the server where they are bundled. */
const WORKER = new URL('./thread.js', import.meta.url);
const MOST_WORKERS = 2;
/** Tasks that may wait or run before others are turned away. */
const MOST_TASKS = 64;

/** More heavy reads were asked for than may wait. */
export class TooBusy extends Error {}

interface Thread {
  worker: Worker;
  waiting: Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>;
}

/** Runs heavy reads in threads beside the event loop; threads start when they are first needed, or before by `warm`. */
export class HeavyReads {
  readonly #file: string;
  readonly #threads = new Set<Thread>();
  #last = 0;

  /** @param file the SQLite file to read */
  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Runs a job in the thread that has least to do.
   * @param patient whether it waits however many others do: for what has begun to answer
   * @throws TooBusy when too many wait
   */
  async run<N extends JobName>(name: N, given: Given<N>, patient = false): Promise<ReturnType<Jobs[N]>> {
    const tasks = [...this.#threads].reduce((sum, { waiting }) => sum + waiting.size, 0);
    if (!patient && tasks >= MOST_TASKS) throw new TooBusy('Too many heavy reads wait.');
    const thread = this.#idlest();
    const task: Task = { number: (this.#last += 1), name, given };
    const result = new Promise<unknown>((resolve, reject) => {
      thread.waiting.set(task.number, { resolve, reject });
    });
    thread.worker.ref();
    thread.worker.postMessage(task);
    return (await result) as ReturnType<Jobs[N]>;
  }

  /** Starts the threads before they are needed: the first who asks waits for none. */
  warm(): void {
    while (this.#threads.size < MOST_WORKERS) this.#start().worker.unref();
  }

  /** Ends the threads; what they were asked is not answered. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  #idlest(): Thread {
    const [idlest] = [...this.#threads].sort((a, b) => a.waiting.size - b.waiting.size);
    if (idlest && (idlest.waiting.size === 0 || this.#threads.size >= MOST_WORKERS)) return idlest;
    return this.#start();
  }

  #start(): Thread {
    const thread: Thread = {
      worker: new Worker(WORKER, { workerData: { file: this.#file } }),
      waiting: new Map(),
    };
    this.#threads.add(thread);
    const end = (error: Error): void => {
      this.#threads.delete(thread);
      for (const { reject } of thread.waiting.values()) reject(error);
      thread.waiting.clear();
    };
    thread.worker.on('error', end);
    thread.worker.on('exit', () => end(new Error('The reading thread ended.')));
    thread.worker.on('message', (outcome: Outcome) => {
      const waiter = thread.waiting.get(outcome.number);
      thread.waiting.delete(outcome.number);
      // A thread without work holds no process up.
      if (thread.waiting.size === 0) thread.worker.unref();
      if ('error' in outcome) waiter?.reject(new Error(outcome.error));
      else waiter?.resolve(outcome.result);
    });
    return thread;
  }
}
