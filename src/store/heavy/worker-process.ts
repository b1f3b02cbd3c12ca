import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { WorkerLost } from './failures.js';
import type { Outcome, Task } from './jobs.js';

/** Beside this file where the sources run, beside the server where they are bundled. */
const PROGRAM = fileURLToPath(new URL('./job-process.js', import.meta.url));
/** The most memory of JavaScript that work may take, in MB. */
const MOST_MEMORY_MB = 1_024;

/** A process that does one job after another. While it has none, it keeps nobody from ending. */
export class WorkerProcess {
  /** Whether it has read copy, and so holds all that is needed for it. */
  reads = false;
  readonly #child: ChildProcess;
  readonly #exited: Promise<void>;
  #done: ((outcome: Outcome | WorkerLost) => void) | null = null;

  /**
   * @param file the SQLite file to work on
   * @param gone called once when the process has ended, whyever
   */
  constructor(file: string, gone: () => void) {
    this.#child = fork(PROGRAM, [file], {
      execArgv: ['--enable-source-maps', `--max-old-space-size=${MOST_MEMORY_MB}`],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#hold(false);
    this.#exited = new Promise((resolve) => {
      const end = (reason: string): void => {
        resolve();
        gone();
        this.#finish(new WorkerLost(reason));
      };
      this.#child.once('exit', (code, signal) => end(signal ?? `exit code ${code}`));
      // It could not be started, or not be spoken to.
      this.#child.on('error', (error) => (this.#child.kill('SIGKILL') ? undefined : end(error.message)));
    });
    this.#child.on('message', (outcome: Outcome) => this.#finish(outcome));
  }

  /** Its number in the system. */
  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get busy(): boolean {
    return this.#done !== null;
  }

  /** Gives it a job, and tells what came of it: once, also where the process ends before. */
  work(task: Task, done: (outcome: Outcome | WorkerLost) => void): void {
    this.#done = done;
    this.#hold(true);
    this.#child.send(task);
  }

  /** Ends it at once, whatever it is at, and waits until it is gone. */
  async kill(): Promise<void> {
    this.#child.ref();
    this.#child.kill('SIGKILL');
    await this.#exited;
  }

  #finish(outcome: Outcome | WorkerLost): void {
    const done = this.#done;
    this.#done = null;
    this.#hold(false);
    done?.(outcome);
  }

  /** Whether this process may end while the other works. */
  #hold(on: boolean): void {
    this.#child[on ? 'ref' : 'unref']();
    this.#child.channel?.[on ? 'ref' : 'unref']();
  }
}
