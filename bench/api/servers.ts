import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { START } from '../server.js';

/** A server in a process of its own. */
export interface Served {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Dateline over a database file. */
export const startDateline = (file: string): Promise<Served> =>
  start(START, { DATELINE_DB: file, PORT: '0' });

/** Fastify that answers the bytes of a file from memory. */
export const startMemory = (bytes: string): Promise<Served> =>
  start(['--import', 'tsx', pathOf('peers/memory.ts'), bytes]);

/** Fastify over prepared statements alone. */
export const startStatement = (file: string): Promise<Served> =>
  start(['--import', 'tsx', pathOf('peers/statement.ts'), file]);

/** Platformatic DB over the tables of a database file but those it cannot read. */
export const startPlatformatic = (file: string, ignored: string[]): Promise<Served> =>
  start(['--import', 'tsx', pathOf('peers/platformatic.ts'), file, ignored.join(',')]);

const running = new Set<ChildProcess>();
// Whatever ends this process ends its servers.
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** Starts node and waits until it says its address. */
function start(args: string[], env: Record<string, string> = {}): Promise<Served> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`)));
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const [url] = said.match(/http:\/\/[\w.]+:\d+/) ?? [];
      if (url && child.pid !== undefined)
        resolve({ url: url.replace('localhost', '127.0.0.1'), pid: child.pid, stop: () => stop(child) });
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      running.delete(child);
      resolve();
    });
    child.kill('SIGKILL');
  });
}

/** Resident memory of a process in megabytes (Linux). */
export function residentMb(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
