import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Test } from 'tap';
import { START } from '../../bench/server.js';

/** A server in a process of its own. */
export interface Running {
  address: string;
  process: ChildProcess;
  /** What it wrote to standard error so far. */
  errors: () => string;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
}

/** What became of a start: a server that listens, or a process that ended and said why. */
export type Started =
  { running: Running; failed: null } | { running: null; failed: { code: number | null; errors: string } };

/** Starts the real server on a database. It is killed when the test ends. */
export async function start(t: Test, file: string, env: Record<string, string> = {}): Promise<Started> {
  const server = spawn(process.execPath, START, {
    env: { PATH: process.env['PATH'] ?? '', DATELINE_DB: file, PORT: '0', WRITES: 'open', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.teardown(() => server.kill('SIGKILL'));
  let errors = '';
  server.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  const ended = new Promise<number | null>((resolve) => server.once('close', (code) => resolve(code)));
  const listening = new Promise<string>((resolve) => {
    let text = '';
    server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const port = /http:\/\/localhost:(\d+)/.exec(text)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
  });
  const first = await Promise.race([listening, ended]);
  if (typeof first !== 'string') return { running: null, failed: { code: first, errors } };
  return { running: { address: first, process: server, errors: () => errors, ended }, failed: null };
}

/** Starts a server that must come up. */
export async function serve(t: Test, file: string, env: Record<string, string> = {}): Promise<Running> {
  const { running, failed } = await start(t, file, env);
  if (!running) throw new Error(`The server did not start: ${failed.errors}`);
  return running;
}

/** Starts a server that must not come up. */
export async function fails(t: Test, file: string): Promise<{ code: number | null; errors: string }> {
  const { running, failed } = await start(t, file);
  if (running) throw new Error('The server started.');
  return failed;
}

/** Processor time that a process had so far, in seconds (Linux alone). */
export function cpuSeconds(child: ChildProcess): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const mount = (...words: string[]): boolean => spawnSync('mount', words).status === 0;

/** Whether this machine lets a file system be mounted; else why not, for a test to be skipped with. */
export const noMounts = ((): string | false => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-disk-'));
  const can = mount('-t', 'tmpfs', 'tmpfs', folder) && spawnSync('umount', [folder]).status === 0;
  rmSync(folder, { recursive: true, force: true });
  return can ? false : 'this machine does not let a file system be mounted';
})();

/** A file system in memory of so many megabytes, for the length of a test; `remount` changes its options. */
export function mounted(t: Test, megabytes: number): { folder: string; remount: (options: string) => void } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-disk-'));
  if (!mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder))
    throw new Error('It cannot be mounted.');
  t.teardown(() => {
    spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    remount: (options) => {
      if (!mount('-o', `remount,${options}`, folder)) throw new Error(`It cannot be remounted: ${options}`);
    },
  };
}

export interface Answer {
  status: number;
  body: { detail?: string; [name: string]: unknown };
}

const LONG = 'A convoy of lorries crossed the river near the old mill before dawn. '.repeat(60);

/** Sends a report of its own for each number. */
export async function send({ address }: Running, n: number): Promise<Answer> {
  const words = `Mayor Ana Ruiz opened hall ${n * 7919} in Lima on Monday. ${LONG.replaceAll('the', `the ${n}`)}`;
  const response = await fetch(`${address}/v1/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ body: words, publishedAt: '2024-05-06' }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

export async function ask({ address }: Running, path: string): Promise<Answer> {
  const response = await fetch(address + path);
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
