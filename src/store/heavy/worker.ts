import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { Reader } from '../read/list.js';
import { JOBS, type Outcome, type Task } from './jobs.js';

/*
 * A thread with a connection of its own that reads alone. It maps no memory: an export would otherwise leave the whole file in the process.
 */

const BUSY_TIMEOUT_MS = 5_000;
const CACHE_KIB = 32_768;

const { file } = workerData as { file: string };
const reader: Reader = { db: new Database(file, { readonly: true, timeout: BUSY_TIMEOUT_MS }) };
reader.db.pragma(`cache_size = -${CACHE_KIB}`);

parentPort?.on('message', ({ number, name, given }: Task) => {
  parentPort?.postMessage(run(number, JOBS[name], given));
});

function run(number: number, job: (reader: Reader, ...given: never[]) => unknown, given: unknown[]): Outcome {
  try {
    return { number, result: job(reader, ...(given as never[])) };
  } catch (error) {
    return { number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
