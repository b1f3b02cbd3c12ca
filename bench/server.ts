import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../src/root.js';

const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
  scripts: { start: string };
};

/** What `npm start` gives to node, its file with the whole path: who measures or breaks the server has the one that newcomers run. */
export const START: string[] = scripts.start
  .split(' ')
  .slice(1)
  .map((word) => (word.endsWith('.js') ? fileURLToPath(new URL(word, ROOT)) : word));

export interface ServerProcess {
  address: string;
  pid: number;
  /** Asks it to stop, or kills it, and waits until it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Waits until it is gone by itself or by a signal sent elsewhere. */
  ended: Promise<unknown>;
  kill(signal: 'SIGKILL'): void;
}

/** Starts the server as `npm start` does, on a database file and a free port, and waits until it listens. */
export async function startServer(database: string): Promise<ServerProcess> {
  const server = spawn(process.execPath, START, {
    env: { ...process.env, DATELINE_DB: database, PORT: '0', WRITES: 'open' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  return {
    address: await addressOf(server.stdout),
    pid: server.pid ?? 0,
    ended,
    kill: (signal) => void server.kill(signal),
    end: async (signal) => {
      server.kill(signal);
      await ended;
    },
  };
}

async function addressOf(out: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of out) {
    text += String(chunk);
    const address = /http:\/\/localhost:\d+/.exec(text)?.[0];
    if (address !== undefined) return address.replace('localhost', '127.0.0.1');
  }
  throw new Error(`The server did not start: ${text}`);
}
