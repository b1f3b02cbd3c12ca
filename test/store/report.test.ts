import t from 'tap';
import { extract } from '../../src/extract/index.js';
import { readText } from '../../src/ingest/text.js';
import { storeReport } from '../../src/store/write/report.js';
import { emptyApp, NOW } from '../seeded.js';

const REPORTS = [
  'President Ana Ruiz met Prime Minister Li Wei in Lima on Monday. “We agreed on trade,” Ruiz said.',
  'Rebels attacked Goma on Sunday, killing 12 people, the army said.',
];

const store = (opened: Awaited<ReturnType<typeof emptyApp>>['store'], body: string) => {
  const incoming = readText(body, { publishedAt: '2024-05-07' });
  return storeReport(opened, incoming, extract(body, { ...incoming }), NOW);
};

t.test('white space and composition do not make another report', async (t) => {
  const { store: opened } = await emptyApp(t);
  const first = await store(opened, 'Caf\u00e9 owners in Paris said on Monday that rents had doubled.');
  const again = await store(
    opened,
    ' Cafe\u0301 owners  in Paris said on Monday\r\nthat rents had doubled.\n',
  );
  t.match(again, { slug: first.slug, created: false });
});

t.test('two reports of one day and headline have two ids', async (t) => {
  const { store: opened } = await emptyApp(t);
  const slugs: string[] = [];
  for (const body of ['Rain fell. In Oslo it fell on Monday.', 'Rain fell. In Rome it fell on Monday.'])
    slugs.push((await store(opened, body)).slug);
  t.same(slugs, ['2024-05-07-rain-fell', '2024-05-07-rain-fell-2']);
});

t.test('a report that cannot be stored whole leaves nothing', async (t) => {
  const { store: opened } = await emptyApp(t);
  const body = REPORTS[0] ?? '';
  const incoming = readText(body, { publishedAt: '2024-05-07' });
  const extraction = extract(body, { ...incoming });
  const [event] = extraction.events;
  if (!event) return t.fail('the report has an event');
  const broken = { ...extraction, events: [{ ...event, confidence: NaN }] };
  await t.rejects(storeReport(opened, incoming, broken, NOW));
  for (const table of ['Report', 'Actor', 'Quote', 'Event', 'Mention', 'Change'])
    t.equal(opened.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), 0, table);
});

t.test('every write is in the change feed, in the same transaction', async (t) => {
  const { store: opened } = await emptyApp(t);
  for (const body of REPORTS) await store(opened, body);
  for (const [type, table] of [
    ['report', 'Report'],
    ['quote', 'Quote'],
    ['event', 'Event'],
    ['actor', 'Actor'],
    ['location', 'Location'],
  ] as const)
    t.same(
      opened.db
        .prepare('SELECT recordSlug FROM Change WHERE recordType = ? ORDER BY recordSlug')
        .pluck()
        .all(type),
      opened.db.prepare(`SELECT slug FROM ${table} ORDER BY slug`).pluck().all(),
      table,
    );
});

t.test('full text follows its records', async (t) => {
  const { store: opened } = await emptyApp(t);
  await store(opened, REPORTS[1] ?? '');
  const found = (table: string, words: string): unknown[] =>
    opened.db.prepare(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`).all(words);
  t.equal(found('ReportSearch', 'rebels').length, 1);
  t.ok(found('EventSearch', 'goma').length > 0);
  opened.db.prepare("UPDATE Report SET headline = 'Calm', body = 'Nothing'").run();
  t.equal(found('ReportSearch', 'rebels').length, 0);
  t.equal(found('ReportSearch', 'nothing').length, 1);
  opened.db.prepare('DELETE FROM Report').run();
  t.equal(found('EventSearch', 'goma').length, 0);
});
