import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './server.js';

const REPORT = readFileSync(new URL('../seed/reports/xi-putin-moscow.txt', import.meta.url), 'utf8');
const READS = [
  '/',
  '/v1/events',
  '/v1/events?include=actors,report',
  '/v1/quotes',
  '/v1/actors',
  '/openapi.json',
];

/**
 * The resident memory of a server with the seed, in megabytes: after it has answered some reads and read one report, and after it has
 * read the texts given too.
 */
export async function servingMemory(texts: readonly string[]): Promise<{ served: number; read: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-memory-'));
  try {
    const server = await startServer(join(folder, 'memory.db'));
    try {
      for (const path of READS) await answered(await fetch(server.address + path));
      await read(server.address, REPORT);
      const served = await resident(server.address);
      for (const text of texts) await read(server.address, text);
      return { served, read: await resident(server.address) };
    } finally {
      await server.end('SIGTERM');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function read(address: string, text: string): Promise<void> {
  await answered(
    await fetch(`${address}/v1/extract`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, publishedAt: '2024-05-06' }),
    }),
  );
}

/** As the server itself tells Prometheus. */
async function resident(address: string): Promise<number> {
  const metrics = await answered(await fetch(`${address}/metrics`));
  const bytes = /^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1];
  if (bytes === undefined) throw new Error('The server does not tell its resident memory.');
  return Math.round(Number(bytes) / 1e6);
}

async function answered(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`${response.url} was answered ${response.status}.`);
  return response.text();
}
