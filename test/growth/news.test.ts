import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { ROOT } from '../../src/root.js';
import { extract, type Extraction } from '../../src/extract/index.js';

t.setTimeout(600_000);

const LENGTH = 500_000;
const FOLDERS = ['test/extract/reports/', 'seed/reports/'];
const REPORTS = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, ROOT))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(new URL(folder + file, ROOT), 'utf8').trim()),
);

const read = (text: string): Extraction =>
  extract(text, { headline: null, publishedAt: '2023-03-22', publisher: null });

/** Where the words stand of everything that is found. */
const places = ({ mentions, quotes, events }: Extraction): Record<string, number[]> => ({
  mentions: mentions.map(({ start }) => start),
  quotes: quotes.map(({ spans }) => spans[0]?.start ?? 0),
  events: events.flatMap(({ evidence }) => evidence.map(({ start }) => start)),
});

t.test('half a megabyte of news loses nothing, however often it is told', async (t) => {
  const copies: { report: number; start: number; end: number }[] = [];
  let text = '';
  for (let i = 0; text.length < LENGTH; i += 1) {
    const report = i % REPORTS.length;
    const start = text.length;
    text += `${REPORTS[report] ?? ''}\n\n`;
    copies.push({ report, start, end: text.length });
  }
  t.ok(copies.length > 2 * REPORTS.length, `${copies.length} copies of ${REPORTS.length} reports`);
  const found = read(text);
  t.same(found.truncated, []);
  const alone = REPORTS.map((report) => places(read(report)));
  const all = places(found);
  for (const { report, start, end } of copies)
    for (const [kind, starts] of Object.entries(all)) {
      const here = starts.filter((at) => at >= start && at < end).length;
      const there = alone[report]?.[kind]?.length ?? 0;
      // Who was named before is known by a surname, and places by their neighbours.
      t.ok(here >= 0.9 * there, `${kind} of copy ${start} to ${end}: ${here} of ${there}`);
    }
});
