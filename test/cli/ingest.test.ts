import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import t, { type Test } from 'tap';
import { crash } from '../../bench/crash.js';
import { ingest, progressLine, summaryLines } from '../../src/cli/ingest.js';
import { backUp } from '../../src/store/backup.js';
import { openStore } from '../../src/store/open.js';
import { HTML_PAGE, NITF, RSS } from '../ingest/documents.js';
import { seededApp, emptyApp } from '../seeded.js';

const OPTIONS = { dryRun: false, progress: () => undefined, input: Readable.from([]) };

const FILES: Record<string, string | Buffer> = {
  'a.xml': NITF,
  'b.rss': RSS,
  'deep/c.html': HTML_PAGE.replaceAll('Callao', 'Paita').replaceAll('Monday', 'Sunday'),
  'd.ndjson':
    '{"text":"Rain fell in Oslo on Monday.","date":"2024-05-06"}\n\nnot json\n{"title":"No words"}\n',
  'e.txt': 'Snow fell in Puno on Sunday, the governor of the region said.',
  'f.json': '{"body":"Hail fell in Rome on Friday."}',
  'g.xml': '<invoice/>',
  'h.txt': Buffer.from([0x41, 0xff, 0xfe]),
  'i.png': 'no report',
};

/** A folder of reports beside the database of a test. */
function inbox(t: Test): string {
  const folder = join(t.testdirName, 'inbox');
  for (const [name, content] of Object.entries(FILES)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

t.test('folders, files, feeds and rows are stored once, and what is refused says why', async (t) => {
  const { store } = await emptyApp(t);
  const folder = inbox(t);
  const dry = await ingest(store, [folder], { ...OPTIONS, dryRun: true });
  t.equal(store.db.prepare('SELECT count(*) FROM Report').pluck().get(), 0);
  const first = await ingest(store, [folder], OPTIONS);
  t.equal(dry.read, first.read);
  const stored = Number(store.db.prepare('SELECT count(*) FROM Report').pluck().get());
  t.equal(stored, first.arrivals.stored);
  t.equal(first.arrivals.stored + first.arrivals.carried + first.arrivals.duplicate, 7);
  t.same(
    first.refused.map(({ where }) => where.slice(folder.length + 1)),
    ['d.ndjson:3', 'd.ndjson:4', 'g.xml', 'h.txt'],
  );
  t.ok(first.refused.every(({ reason }) => reason.length > 5));
  const again = await ingest(store, [folder], OPTIONS);
  t.equal(again.arrivals.stored, 0);
  t.equal(store.db.prepare('SELECT count(*) FROM Report').pluck().get(), stored);
  t.match(summaryLines(first).at(-1), new RegExp(`${first.read} read.*${stored} stored.*4 refused`));
});

t.test('standard input may be rows or one document', async (t) => {
  const { store } = await emptyApp(t);
  const read = async (content: string) =>
    (await ingest(store, ['-'], { ...OPTIONS, input: Readable.from([Buffer.from(content)]) })).arrivals
      .stored;
  t.equal(await read('{"text":"Rain fell in Oslo."}\n{"text":"Rain fell in Rome."}\n'), 2);
  t.equal(await read(RSS), 2);
  t.equal(await read('Hail fell in Bern.'), 1);
});

t.test('progress shows on a terminal only', async (t) => {
  let shown = '';
  const write = (text: string): void => void (shown += text);
  const pipe = progressLine({ write });
  pipe.show(1, 'a.txt');
  pipe.end();
  t.equal(shown, '');
  const terminal = progressLine({ isTTY: true, columns: 20, write });
  await new Promise((resolve) => setTimeout(resolve, 120));
  terminal.show(7, 'a-very-long-name-of-a-file.txt');
  t.match(shown, /7 read/);
  t.ok(shown.length < 30);
});

t.test('a backup made while others write is whole', async (t) => {
  const { store, app } = await seededApp(t);
  const file = join(t.testdirName, 'copy.db');
  const copying = backUp(store.db, file);
  await app.inject({ method: 'POST', url: '/v1/reports', payload: { body: 'Rain fell in Oslo on Monday.' } });
  t.ok((await copying) > 0);
  t.notOk(existsSync(`${file}.part`));
  const copy = openStore(file);
  t.ok(Number(copy.db.prepare('SELECT count(*) FROM Event').pluck().get()) > 10);
  await copy.close();
});

t.test('a damaged database is refused in words, and left as it is', async (t) => {
  const file = join(t.testdir(), 'damaged.db');
  writeFileSync(file, Buffer.concat([Buffer.from('SQLite format 3\u0000'), Buffer.alloc(8_000, 7)]));
  t.throws(() => openStore(file), { message: /damaged|no SQLite database/ });
});

t.test(
  'killed while it stores, the service loses nothing that it acknowledged',
  { timeout: 300_000 },
  async (t) => {
    const { acknowledged, lost, torn, integrity } = await crash(2);
    t.ok(acknowledged > 0);
    t.same({ lost, torn, integrity }, { lost: 0, torn: 0, integrity: 'ok' });
  },
);
