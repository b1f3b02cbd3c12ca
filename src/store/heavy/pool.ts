import { Abandoned, JobFailed, OutOfTime, TooBusy } from './failures.js';
import { LONG, type Given, type JobName, type Result, type Task } from './jobs.js';
import { FairQueue, type Waiting } from './queue.js';
import { WorkerProcess } from './worker-process.js';

/** Processes at most: one more than a client may keep busy, and than may be at long work, so that a short read always finds one. */
const MOST_WORKERS = 3;
/** Work that may wait before others are turned away. */
const MOST_WAITING = 64;
/** How long work goes on for a client who went away, in milliseconds: most has ended by then, and a new process costs as much. */
const GRACE_MS = 200;

/** What a request may use. */
export interface Budget {
  /** Who asks; work is shared out fairly among clients. */
  client: string;
  /** How long the work may take, and wait before, in milliseconds. */
  deadlineMs: number;
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal | undefined;
  /** Whether it waits however many others do: for what has begun to answer, or is asked by the service itself. */
  patient?: boolean;
}

/** One piece of work, from when it is asked for until it ends. */
interface Job extends Waiting {
  task: Task;
  deadlineMs: number;
  /** Tells who asked. */
  settle(error: Error | null, result: unknown): void;
  /** Ends the waiting, then the work. */
  timer: NodeJS.Timeout;
  /** Who does it, or did; null while it waits. */
  worker: WorkerProcess | null;
  ended: boolean;
}

/**
 * Work beside the event loop, in processes that can be stopped whatever they are at: SQLite cannot be interrupted from JavaScript, and what
 * needs too much memory ends its own process alone. Processes start when they are first needed, or before by `warm`.
 */
export class Workers {
  readonly #file: string;
  readonly #workers = new Set<WorkerProcess>();
  readonly #queue = new FairQueue<Job>(MOST_WAITING);
  #long = 0;
  #closed = false;

  /** @param file the SQLite file to work on */
  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Does a job in a process of its own.
   * @throws TooBusy where too many wait, or it waited too long; OutOfTime where it takes longer than its deadline; Abandoned where its signal
   * is aborted; WorkerLost where the process ended; JobFailed with what the job threw
   */
  async run<N extends JobName>(name: N, given: Given<N>, budget: Budget): Promise<Result<N>> {
    const { client, signal, patient = false, deadlineMs } = budget;
    if (signal?.aborted || this.#closed) throw new Abandoned();
    return new Promise<Result<N>>((resolve, reject) => {
      const abandon = (): void => this.#abandon(job);
      const job: Job = {
        task: { name, given },
        client,
        patient,
        deadlineMs,
        settle(error, result) {
          signal?.removeEventListener('abort', abandon);
          if (error) reject(error);
          // What comes back is what the job of that name gives.
          else resolve(result as Result<N>);
        },
        timer: setTimeout(() => this.#end(job, new TooBusy()), deadlineMs),
        worker: null,
        ended: false,
      };
      signal?.addEventListener('abort', abandon, { once: true });
      const refused = this.#queue.add(job);
      if (refused) this.#end(refused, new TooBusy());
      this.#dispatch();
    });
  }

  /** The processes that run, by their numbers in the system. */
  get processes(): number[] {
    return [...this.#workers].map(({ pid }) => pid);
  }

  /** Starts a process before it is needed: the first who asks waits for none. */
  warm(): void {
    if (this.#workers.size === 0) this.#start();
  }

  /** Ends the processes; what they were asked is not answered. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#workers].map((worker) => worker.kill()));
  }

  /** Gives waiting work to processes that are free. */
  #dispatch(): void {
    while (!this.#closed) {
      const idle = [...this.#workers].filter(({ busy }) => !busy);
      if (idle.length === 0 && this.#workers.size >= MOST_WORKERS) return;
      const job = this.#queue.take(
        ({ task }, running) =>
          running < MOST_WORKERS - 1 && (!LONG.has(task.name) || this.#long < MOST_WORKERS - 1),
      );
      if (!job) return;
      const long = LONG.has(job.task.name);
      // What reads copy has much loaded: others leave it to those who need that.
      const worker =
        idle.find((one) => one.reads === long) ??
        (this.#workers.size < MOST_WORKERS ? this.#start() : idle[0]);
      if (worker) this.#give(worker, job, long);
    }
  }

  #give(worker: WorkerProcess, job: Job, long: boolean): void {
    clearTimeout(job.timer);
    job.timer = setTimeout(() => this.#stop(job, new OutOfTime(job.deadlineMs)), job.deadlineMs);
    job.worker = worker;
    if (long) this.#long += 1;
    worker.reads ||= long;
    const free = (): void => {
      if (long) this.#long -= 1;
      this.#queue.done(job);
    };
    worker.work(job.task, (outcome) => {
      free();
      if (outcome instanceof Error) this.#end(job, outcome);
      else if ('error' in outcome) this.#end(job, new JobFailed(outcome.error));
      else this.#end(job, null, outcome.result);
      this.#dispatch();
    });
  }

  #start(): WorkerProcess {
    const worker = new WorkerProcess(this.#file, () => {
      this.#workers.delete(worker);
      this.#dispatch();
    });
    this.#workers.add(worker);
    return worker;
  }

  /** Ends work that is under way, and the process with it. */
  #stop(job: Job, error: Error): void {
    if (job.ended) return;
    this.#end(job, error);
    void job.worker?.kill();
  }

  #abandon(job: Job): void {
    if (job.ended) return;
    if (!job.worker) return this.#end(job, new Abandoned());
    clearTimeout(job.timer);
    job.timer = setTimeout(() => this.#stop(job, new Abandoned()), GRACE_MS);
  }

  #end(job: Job, error: Error | null, result?: unknown): void {
    if (job.ended) return;
    job.ended = true;
    clearTimeout(job.timer);
    if (!job.worker) this.#queue.remove(job);
    job.settle(error, result);
  }
}
