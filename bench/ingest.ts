import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { extract } from '../src/extract/index.js';
import { ingest } from '../src/cli/ingest.js';
import { readText } from '../src/ingest/text.js';
import { openStore } from '../src/store/open.js';
import { storeReports } from '../src/store/write/report.js';

/*
 * Reports of 5 KB from files to stored, searchable rows in one process, as JSON: how many a second of wall and of processor time, and how
 * much of it extraction and storing take alone. The files are the seed's paragraphs, turned and with other numbers in each, so that none is a copy of another.
 *   node --import tsx bench/ingest.ts [REPORTS]
 */

const count = Number(process.argv[2] ?? 400);
const SIZE = 5_000;
const BATCH = 25;
const paragraphs = readFileSync(new URL('../seed/reports/xi-putin-moscow.txt', import.meta.url), 'utf8')
  .split(/\n+/)
  .filter(Boolean);

/** The seed's words with another number at each article: nearly no shingle in common. */
function reportOf(n: number): string {
  const turned = paragraphs.map((_, i) => paragraphs[(i + n) % paragraphs.length] ?? '');
  let k = 0;
  return turned
    .join('\n\n')
    .replace(/\b(?:of|in|to|and|for)\b/g, (word) => `${word} ${(n * 31 + (k += 1)) % 9973}`)
    .slice(0, SIZE);
}

/** Processor and wall time of some work, in seconds. */
async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ result: T; seconds: number; processorSeconds: number }> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, seconds: (performance.now() - wall) / 1_000, processorSeconds: (user + system) / 1e6 };
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
try {
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  const texts = Array.from({ length: count }, (_, n) => reportOf(n));
  for (const [n, text] of texts.entries()) writeFileSync(join(reports, `${n}.txt`), text);
  const context = { headline: null, publishedAt: null, publisher: null };
  for (const text of texts.slice(0, 50)) extract(text, context);
  const extracting = await timed(() =>
    texts.map((text) => ({ incoming: readText(text, {}), extraction: extract(text, context) })),
  );
  const alone = openStore(join(folder, 'alone.db'));
  const storing = await timed(async () => {
    for (let i = 0; i < count; i += BATCH)
      await storeReports(alone, extracting.result.slice(i, i + BATCH), new Date().toISOString());
  });
  await alone.close();
  const store = openStore(join(folder, 'bench.db'));
  const options = { dryRun: false, progress: () => undefined, input: Readable.from([]) };
  const first = await timed(() => ingest(store, [reports], options));
  const again = await timed(() => ingest(store, [reports], options));
  const searchable = store.db.prepare('SELECT count(*) FROM ReportSearch').pluck().get();
  await store.close();
  const rates = ({ seconds, processorSeconds }: { seconds: number; processorSeconds: number }) => ({
    perSecond: Math.round(count / seconds),
    perProcessorSecond: Math.round(count / processorSeconds),
    processorMilliseconds: Math.round((processorSeconds / count) * 100_000) / 100,
  });
  const result = {
    reports: count,
    bytesEach: SIZE,
    stored: first.result.arrivals.stored,
    searchable,
    ingest: rates(first),
    extractionAlone: rates(extracting),
    storingAlone: rates(storing),
    again: { ...rates(again), duplicates: again.result.arrivals.duplicate },
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
