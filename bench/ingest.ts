import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { extract } from '../src/extract/index.js';
import { ingest } from '../src/cli/ingest.js';
import { openStore } from '../src/store/open.js';

/*
 * Reports of 5 KB from files to stored, searchable rows in one process, as JSON: how many a second, and how much of the time the
 * extraction takes. The files are the seed's paragraphs, turned and with other numbers in each, so that none is a copy of another.
 *   node --import tsx bench/ingest.ts [REPORTS]
 */

const count = Number(process.argv[2] ?? 400);
const SIZE = 5_000;
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

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
try {
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  const texts = Array.from({ length: count }, (_, n) => reportOf(n));
  for (const [n, text] of texts.entries()) writeFileSync(join(reports, `${n}.txt`), text);
  const context = { headline: null, publishedAt: null, publisher: null };
  for (const text of texts.slice(0, 50)) extract(text, context);
  const extracting = performance.now();
  for (const text of texts) extract(text, context);
  const extraction = (performance.now() - extracting) / 1000;
  const store = openStore(join(folder, 'bench.db'));
  const options = { dryRun: false, progress: () => undefined, input: Readable.from([]) };
  const first = await ingest(store, [reports], options);
  const again = await ingest(store, [reports], options);
  const searchable = store.db.prepare('SELECT count(*) FROM ReportSearch').pluck().get();
  await store.close();
  const round = (value: number): number => Math.round(value * 10) / 10;
  process.stdout.write(
    `${JSON.stringify(
      {
        reports: count,
        bytesEach: SIZE,
        stored: first.arrivals.stored,
        searchable,
        reportsPerSecond: round(count / first.seconds),
        extractionAlonePerSecond: round(count / extraction),
        storingAlonePerSecond: round(count / (first.seconds - extraction)),
        againPerSecond: round(count / again.seconds),
        againDuplicates: again.arrivals.duplicate,
      },
      null,
      2,
    )}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
