import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { startServer } from './server.js';

/*
 * Kills the server with SIGKILL while reports are sent to it, again and again on one database, and looks whether every acknowledged report
 * is there whole. Prints JSON; exits 1 where anything was lost.
 *   node --import tsx bench/crash.ts [ROUNDS]
 */

const TEXT = readFileSync(new URL('../seed/reports/xi-putin-moscow.txt', import.meta.url), 'utf8')
  .split(/\n+/)
  .filter(Boolean);

export interface CrashResult {
  rounds: number;
  acknowledged: number;
  /** Acknowledged and not there. */
  lost: number;
  /** There without all of its records. */
  torn: number;
  integrity: string;
}

/** A report of its own for each number, of some paragraphs of the seed. */
const reportOf = (n: number): string =>
  `Mayor Ana Ruiz number ${n} opened hall ${n * 7919} in Lima on Monday.\n\n${TEXT.slice(n % 5, (n % 5) + 4)
    .map((words) => words.replaceAll(/\b(?:the|of|in|to|and|for|a)\b/g, (word) => `${word} ${n}`))
    .join('\n\n')}`;

/** Runs the rounds on a fresh database and counts what was lost. */
export async function crash(rounds: number): Promise<CrashResult> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-crash-'));
  const file = join(folder, 'crash.db');
  const acknowledged = new Set<string>();
  let next = 0;
  try {
    for (let round = 0; round < rounds; round += 1) {
      const { address, kill, ended } = await startServer(file);
      for (let first = true; ; first = false) {
        next += 1;
        const id = await send(address, reportOf(next));
        if (id === null) break;
        acknowledged.add(id);
        // A moment of its own for each round, so that every stage of a write is hit.
        if (first) setTimeout(() => kill('SIGKILL'), (round * 37) % 400);
      }
      await ended;
    }
    return { rounds, acknowledged: acknowledged.size, ...inspect(file, acknowledged) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The id of a report that was acknowledged; null where the server was gone before. */
async function send(address: string, body: string): Promise<string | null> {
  try {
    const response = await fetch(`${address}/v1/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ body, publishedAt: '2024-05-06' }),
    });
    const id = response.headers.get('location')?.split('/').at(-1);
    if (!response.ok || id === undefined) throw new Error(`A report was answered ${response.status}.`);
    return id;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function inspect(file: string, acknowledged: Set<string>): Pick<CrashResult, 'lost' | 'torn' | 'integrity'> {
  const db = new Database(file, { readonly: true });
  try {
    const there = new Set(db.prepare('SELECT slug FROM Report').pluck().all());
    const torn = db
      .prepare(
        `SELECT count(*) FROM Report r WHERE NOT EXISTS (SELECT 1 FROM Change WHERE recordSlug = r.slug AND recordType = 'report')
           OR NOT EXISTS (SELECT 1 FROM Mention WHERE reportId = r.id)
           OR (SELECT count(*) FROM Event WHERE reportId = r.id) = 0`,
      )
      .pluck()
      .get();
    return {
      lost: [...acknowledged].filter((slug) => !there.has(slug)).length,
      torn: Number(torn),
      integrity: String(db.pragma('integrity_check', { simple: true })),
    };
  } finally {
    db.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await crash(Number(process.argv[2] ?? 50));
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  if (result.lost + result.torn > 0 || result.integrity !== 'ok') process.exitCode = 1;
}
