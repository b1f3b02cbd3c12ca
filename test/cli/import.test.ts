import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import t, { type Test } from 'tap';
import { importLines, importTables, type ImportOptions, type ImportSummary } from '../../src/cli/import.js';
import type { Store } from '../../src/store/open.js';
import { ACLED, GDELT, UCDP, zipOf } from '../ingest/tables.js';
import { emptyApp } from '../seeded.js';

interface Imported {
  summary: ImportSummary;
  refused: string[];
}

/** Imports tables that are written to a folder of the test's own. */
async function imports(
  t: Test,
  store: Store,
  files: Record<string, string | Buffer>,
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-tables-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'tables'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'tables', name), content);
  const refused: string[] = [];
  const summary = await importTables(store, [join(folder, 'tables')], {
    format: 'auto',
    version: null,
    dryRun: false,
    refused: (where, reason) => refused.push(`${where.replace(`${folder}/`, '')}: ${reason}`),
    progress: () => undefined,
    input: Readable.from([]),
    ...options,
  });
  return { summary, refused };
}

interface Listed {
  id: string;
  type: string;
  mode: string | null;
  cameoRoot: string;
  contexts: string[];
  evidence: { start: number; end: number; text: string }[];
  trigger: { start: number; end: number; text: string };
  actors: { id: string; role: string; text: string; start: number; end: number }[];
  locations: { id: string; kind: string; text: string; start: number; end: number }[];
  quantities: { kind: string; low: number; high: number; text: string; start: number; end: number }[];
  occurred: { from: string; to: string; precision: string };
  source: { dataset: string; version: string | null; id: string } | null;
  report: { id: string };
  revision: number;
}

async function opened(t: Test) {
  const { app, store } = await emptyApp(t);
  const get = async <T = unknown>(url: string): Promise<T> => {
    const response = await app.inject(url);
    t.equal(response.statusCode, 200, url);
    return response.json();
  };
  const events = async (query: string): Promise<Listed[]> =>
    (await get<{ data: Listed[] }>(`/v1/events?${query}`)).data;
  const ids = async (query: string): Promise<string[]> => (await events(query)).map(({ id }) => id).sort();
  return { app, store, get, events, ids };
}

t.test('each table is known by its columns, and its rows are events that every filter finds', async (t) => {
  const { store, events, ids, get } = await opened(t);
  const { summary, refused } = await imports(t, store, {
    'acled.csv': ACLED,
    'GEDEvent_v24_1.csv.gz': gzipSync(UCDP),
    '20240501.export.CSV.zip': zipOf('20240501.export.CSV', GDELT),
  });
  t.match(summary, { read: 13, stored: 6, updated: 0, unchanged: 0, refused: 5 });
  t.same([...summary.outside.values()], [1, 1]);
  t.same(refused, [
    '20240501.export.CSV:4: EventCode is not CAMEO\'s: "999".',
    '20240501.export.CSV:5: It has 2 cells where there are 61 columns.',
    'acled.csv:6: There is no such date: "2024-13-03".',
    'acled.csv:7: latitude is not within 90 degrees: "98.5".',
    'acled.csv:8: It has 3 cells where there are 25 columns.',
  ]);
  t.match(importLines(summary).at(-1), /13 rows read.*6 stored.*5 refused/);

  t.same(await ids('location=Bakhmut'), ['acled-ukr900001']);
  t.same(await ids('country=AF'), ['ucdp-ged-910001']);
  t.same(await ids('location=Ukraine&type=protest'), ['acled-ukr900002']);
  t.same(await ids('q=%22all+quiet+since%22'), ['acled-ukr900001']);
  t.same(
    await ids('actor=Taliban'),
    ['ucdp-ged-910001'],
    'another spelling of an actor whom the lexicon knows',
  );
  t.same(
    await ids('initiator=armed-forces-russia'),
    ['acled-ukr900001', 'gdelt-1100000001'],
    'one actor in two tables',
  );
  t.same(await ids('dataset=ucdp-ged'), ['ucdp-ged-910001', 'ucdp-ged-910002']);
  t.same(await ids('dataset=acled,gdelt&from=2024-05-01&to=2024-05-01&near=50.45,30.52,20'), [
    'acled-ukr900002',
    'gdelt-1100000001',
    'gdelt-1100000002',
  ]);
  const facets = await get('/v1/events/facets?by=type');
  t.match(JSON.stringify(facets), /"assault"/);

  const [shelling] = await events('location=Bakhmut');
  t.match(shelling, {
    type: 'assault',
    mode: 'heavy-weapons',
    contexts: ['military'],
    occurred: { from: '2024-05-01T00:00:00.000Z', to: '2024-05-02T00:00:00.000Z', precision: 'day' },
    quantities: [{ kind: 'killed', low: 2, high: 2, text: '2' }],
    source: { dataset: 'acled', version: null, id: 'UKR900001' },
  });
  t.same(
    shelling?.actors.map(({ id, role }) => [id, role]),
    [
      ['armed-forces-russia', 'actor'],
      ['armed-forces-ukraine', 'recipient'],
      ['civilians-ukraine', 'recipient'],
    ],
  );
  const [massacre] = await events('country=MM');
  t.match(massacre, {
    cameoRoot: '18',
    occurred: { from: '2021-05-01T00:00:00.000Z', to: '2021-06-01T00:00:00.000Z', precision: 'month' },
    locations: [{ kind: 'region' }],
    source: { dataset: 'ucdp-ged', version: '24.1', id: '910002' },
  });
  const [aid] = await events('q=1100000002');
  t.match(aid, {
    type: 'agree',
    cameoRoot: '03',
    contexts: ['human_security'],
    actors: [{ id: 'united-nations' }, { id: 'police-ukraine' }],
  });
});

t.test('every span of a row stands in the words of its report', async (t) => {
  const { store, events, get } = await opened(t);
  await imports(t, store, { 'a.csv': ACLED, 'b.csv': UCDP, 'c.csv': GDELT });
  const all = await events('limit=50');
  t.equal(all.length, 6);
  for (const event of all) {
    const { body, dataset } = await get<{ body: string; dataset: string }>(`/v1/reports/${event.report.id}`);
    t.equal(dataset, event.source?.dataset);
    const spans = [
      ...event.evidence,
      event.trigger,
      ...event.actors,
      ...event.locations,
      ...event.quantities,
    ];
    t.ok(spans.length >= 4);
    for (const { start, end, text } of spans) t.equal(body.slice(start, end), text);
  }
});

t.test('rows in any script come through as they were written', async (t) => {
  const { store, events, get } = await opened(t);
  const notes = 'Обстріл міста, قصف, 砲撃 \u{1F4A5}';
  const table = ACLED.replace('Bakhmutskyi,Bakhmut', 'Bakhmutskyi,Бахмут').replace('Two people died', notes);
  await imports(t, store, { 'a.csv': table });
  const event = (await events('limit=50')).find(({ id }) => id === 'acled-ukr900001');
  const { body } = await get<{ body: string }>(`/v1/reports/${event?.report.id}`);
  t.ok(body.includes(notes));
  t.match(event?.locations, [{ text: 'Бахмут' }]);
  for (const { start, end, text } of [...(event?.locations ?? []), ...(event?.evidence ?? [])])
    t.equal(body.slice(start, end), text);
});

t.test(
  'the same rows again change nothing; a changed one updates its event and moves its evidence',
  async (t) => {
    const { store, events, ids, get } = await opened(t);
    await imports(t, store, { 'a.csv': ACLED });
    const before = await get<{ data: unknown[] }>('/v1/changes?since=0&limit=500');
    t.match((await imports(t, store, { 'a.csv': ACLED })).summary, { stored: 0, updated: 0, unchanged: 2 });
    t.equal(
      (await get<{ data: unknown[] }>('/v1/changes?since=0&limit=500')).data.length,
      before.data.length,
    );

    const corrected = ACLED.replace('".",2', '".",3').replace(
      'Bakhmutskyi,Bakhmut,48.5956,37.9998',
      'Bakhmutskyi,Chasiv Yar,48.5870,37.8350',
    );
    t.match((await imports(t, store, { 'a.csv': corrected })).summary, {
      stored: 0,
      updated: 1,
      unchanged: 1,
    });
    t.same(await ids('location=Bakhmut'), []);
    const [event] = await events('location=chasiv-yar');
    t.match(event, { id: 'acled-ukr900001', revision: 2, quantities: [{ low: 3 }] });
    const { body } = await get<{ body: string }>(`/v1/reports/${event?.report.id}`);
    t.equal(body.slice(event?.evidence[0]?.start, event?.evidence[0]?.end), event?.evidence[0]?.text);
    t.same(await ids('q=Bakhmut'), [], 'what the row no longer says is not found');
    const changes = await get<{ data: { kind: string; record: unknown }[] }>('/v1/changes?since=0&limit=500');
    t.match(JSON.stringify(changes.data.slice(before.data.length)), /"updated".*acled-ukr900001/);
  },
);

t.test('what an editor made of a row is left', async (t) => {
  const { store, events } = await opened(t);
  await imports(t, store, { 'a.csv': ACLED });
  store.writer.prepare(`UPDATE Event SET review = 'confirmed' WHERE slug = 'acled-ukr900001'`).run();
  t.match((await imports(t, store, { 'a.csv': ACLED.replace('".",2', '".",9') })).summary, {
    updated: 0,
    kept: 1,
  });
  t.match((await events('location=Bakhmut'))[0], { quantities: [{ low: 2 }], revision: 1 });
});

t.test('keys are those that single rows would have', async (t) => {
  const { store } = await opened(t);
  const triggers = ({ db }: Store) =>
    db.prepare(`SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name`).all();
  const before = triggers(store);
  await imports(t, store, { 'a.csv': ACLED, 'b.csv': UCDP, 'c.csv': GDELT });
  const differ = store.db.prepare(
    `SELECT count(*) FROM (SELECT kind, key, time, id, until, shown FROM EventKey EXCEPT SELECT * FROM EventKeys)
     UNION ALL SELECT count(*) FROM (SELECT * FROM EventKeys EXCEPT SELECT kind, key, time, id, until, shown FROM EventKey)`,
  );
  t.same(differ.pluck().all(), [0, 0]);
  t.same(triggers(store), before, 'the triggers of single rows are back');
  const merged = store.db.prepare(`SELECT v FROM EventSearch_config WHERE k = 'automerge'`).pluck().get();
  t.equal(merged, 4, 'full text is merged as before');
  t.equal(statSync(`${store.file}-wal`).size, 0, 'no long log is left');
});

t.test('what is no table, is broken, or never ends is refused, and the rest is stored', async (t) => {
  const { store } = await opened(t);
  const { summary, refused } = await imports(t, store, {
    'a.csv': 'name,age\nAna,7\n',
    'b.csv.gz': gzipSync(ACLED).subarray(0, 400),
    'c.zip': zipOf('../../etc/cron.d/x', GDELT),
    'd.zip': Buffer.from('PK\u0003\u0004 and no more'),
    'e.csv': ACLED.replace(/".",2[\s\S]*/, `".",2\nUKR900009,"never closed ${'x'.repeat(2_000_000)}`),
    'f.csv': '',
    'g.csv': UCDP,
  });
  t.equal(summary.stored, 3);
  const files = refused.map((line) => line.replace('tables/', '').split(':')[0]);
  t.same([...new Set(files)].sort(), ['a.csv', 'b.csv.gz', 'c.zip', 'd.zip', 'e.csv', 'f.csv']);
  t.match(
    refused.find((line) => line.includes('c.zip')),
    /relative path/,
  );
});

t.test('a table comes through standard input, in pieces', async (t) => {
  const { store, ids } = await opened(t);
  const input = Readable.from([Buffer.from(UCDP.slice(0, 700)), Buffer.from(UCDP.slice(700))]);
  const summary = await importTables(store, ['-'], {
    format: 'auto',
    version: '24.1',
    dryRun: false,
    refused: (where, reason) => t.fail(`${where}: ${reason}`),
    progress: () => undefined,
    input,
  });
  t.match(summary, { stored: 2, refused: 0 });
  t.same(await ids('dataset=ucdp-ged'), ['ucdp-ged-910001', 'ucdp-ged-910002']);
});

t.test('a dry run reads every row and stores nothing', async (t) => {
  const { store } = await opened(t);
  const { summary } = await imports(t, store, { 'a.csv': ACLED }, { dryRun: true });
  t.match(summary, { stored: 2, refused: 3 });
  t.equal(store.db.prepare('SELECT count(*) FROM Event').pluck().get(), 0);
});
