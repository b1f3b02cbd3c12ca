import t, { type Test } from 'tap';
import { extract } from '../../src/extract/index.js';
import { readText } from '../../src/ingest/text.js';
import type { Store } from '../../src/store/open.js';
import { storeReports } from '../../src/store/write/report.js';
import { emptyApp, NOW } from '../seeded.js';

/* Many reports are stored together, with what triggers derive from each row derived at the end: nothing may tell that apart. */

const GOMA =
  'GOMA, May 6 - Rebels attacked Goma in Congo on Monday, killing 12 people, army spokesman Jean Kabeya said. “We will answer,” Kabeya told reporters in Kinshasa. President Ana Ruiz of Peru condemned the attack.';
const REPORTS = [
  { body: GOMA, sourceId: 'a1', publisher: 'One' },
  {
    body: 'President Ana Ruiz met Prime Minister Li Wei in Lima on Monday. “We agreed on trade,” Ruiz said.',
  },
  { body: GOMA, publisher: 'Two' },
  { body: `${GOMA} Police arrested 30 people in Lima.`, sourceId: 'a1', publisher: 'One' },
  { body: 'Rebels attacked Goma in Congo on Monday, killing 13 people, Kinshasa said.', publisher: 'Three' },
  { body: GOMA.replace('killing 12', 'killing 14'), sourceId: 'a1', publisher: 'One' },
  { body: 'Prime Minister Li Wei told parliament in Lima on Tuesday that Peru would send aid to Congo.' },
];

/** Makes what is said of Goma be said of Kinshasa from now on, and what Li Wei does be done by Ana Ruiz. */
function merge({ writer }: Store): void {
  const put = (table: string, from: string, into: string): void => {
    writer
      .prepare(`UPDATE ${table} SET mergedIntoId = (SELECT id FROM ${table} WHERE slug = ?) WHERE slug = ?`)
      .run(into, from);
  };
  put('Location', 'goma', 'kinshasa');
  put('Actor', 'li-wei', 'ana-ruiz');
}

async function storedIn(t: Test, groups: (typeof REPORTS)[]): Promise<Store> {
  const { store } = await emptyApp(t);
  for (const group of groups) {
    merge(store);
    const read = group.map(({ body, ...given }) => {
      const incoming = readText(body, { publishedAt: '2024-05-07', ...given });
      return { incoming, extraction: extract(incoming.body, incoming) };
    });
    await storeReports(store, read, NOW);
  }
  return store;
}

const STORY = ['storyId', 'storyEvents', 'storyPublishers'];

/** Every row of every table but those of full text and the secrets, which differ by intent; of events that no longer show, without the story that they had. */
function rowsIn({ db }: Store): Map<string, unknown[]> {
  const tables = db
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '*Search*' AND name <> 'Secret'",
    )
    .pluck()
    .all() as string[];
  return new Map(
    tables
      .filter((name) => /^[A-Z]/.test(name))
      .map((name) => {
        const rows = db.prepare(`SELECT * FROM ${name}`).all() as Record<string, unknown>[];
        for (const row of rows) if (row['standing'] === 0) for (const column of STORY) row[column] = null;
        return [name, rows.map((row) => JSON.stringify(row)).sort()];
      }),
  );
}

/** Each word of a full-text table, with where it stands. */
function wordsIn({ writer }: Store, table: string): unknown[] {
  writer.exec(`CREATE VIRTUAL TABLE temp.${table}Word USING fts5vocab(main, ${table}, instance)`);
  return writer.prepare(`SELECT * FROM temp.${table}Word ORDER BY 1, 2, 3, 4`).raw().all().map(String);
}

t.test('reports stored together leave the rows of those stored one by one', async (t) => {
  const [begun, others] = [REPORTS.slice(0, 2), REPORTS.slice(2)];
  const together = await storedIn(t, [begun, others]);
  const apart = await storedIn(t, [begun, ...others.map((report) => [report])]);
  const rows = rowsIn(apart);
  for (const [table, found] of rowsIn(together)) t.same(found, rows.get(table), table);
  for (const table of ['ReportSearch', 'QuoteSearch', 'EventSearch']) {
    const words = wordsIn(together, table);
    t.ok(words.length > 20, table);
    t.same(words, wordsIn(apart, table), table);
  }
  const { db } = together;
  t.same(db.prepare('SELECT status, count(*) FROM Report GROUP BY 1 ORDER BY 1').raw().all(), [
    ['corrected', 2],
    ['live', 4],
  ]);
  t.ok(
    db.prepare('SELECT 1 FROM Mention WHERE actorFromId IS NOT NULL').get(),
    'what was merged is followed',
  );
});

t.test('counts and keys are those of the rows that were stored together', async (t) => {
  const { db } = await storedIn(t, [REPORTS]);
  const all = (sql: string): unknown[] => db.prepare(sql).all();
  for (const [table, column] of [
    ['Actor', 'actorId'],
    ['Location', 'locationId'],
  ] as const)
    t.same(
      all(
        `SELECT slug FROM ${table} a WHERE mentionCount <> (SELECT count(*) FROM Mention WHERE ${column} = a.id)`,
      ),
      [],
      table,
    );
  for (const kind of ['Event', 'Quote']) {
    const keys = all(`SELECT * FROM ${kind}Key ORDER BY kind, key, time, id`);
    t.ok(keys.length > 10, kind);
    t.same(keys, all(`SELECT DISTINCT * FROM ${kind}Keys ORDER BY kind, key, time, id`), kind);
    t.same(
      all(`SELECT * FROM ${kind}KeyCount WHERE count > 0 ORDER BY 1, 2`),
      all(`SELECT kind, key, count(*) AS count FROM ${kind}Key WHERE kind > 1 AND shown GROUP BY 1, 2`),
      kind,
    );
  }
  t.same(all('SELECT * FROM StoryPending'), []);
});

t.test('keys of new rows are found from those rows on, however many there are of others', async (t) => {
  const { store } = await emptyApp(t);
  const { writer } = store;
  const plans: string[] = [];
  const exec = writer.exec.bind(writer);
  t.intercept(writer, 'exec', {
    value: (sql: string) => {
      const [, keys] = /NewKey AS (SELECT[^;]+);/.exec(sql) ?? [];
      if (keys !== undefined)
        for (const { detail } of writer.prepare(`EXPLAIN QUERY PLAN ${keys}`).all() as { detail: string }[])
          plans.push(detail);
      return exec(sql);
    },
  });
  const incoming = readText(GOMA, { publishedAt: '2024-05-07' });
  await storeReports(store, [{ incoming, extraction: extract(incoming.body, incoming) }], NOW);
  t.ok(plans.filter((step) => step.startsWith('SEARCH')).length >= 10);
  const walks = plans.filter((step) => step.startsWith('SCAN'));
  t.same(
    walks.filter((step) => !/^SCAN (?:\(subquery-\d+\)|temp\.NewTimes|t)$/.test(step)),
    [],
    'none but of the new rows',
  );
});

t.test('triggers are back after reports were stored together, and after that failed', async (t) => {
  const { store } = await emptyApp(t);
  const triggers = (): unknown[] =>
    store.db.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name").all();
  const before = triggers();
  const incoming = readText(GOMA, { publishedAt: '2024-05-07' });
  const extraction = extract(incoming.body, incoming);
  const events = extraction.events.map((event) => ({ ...event, confidence: NaN }));
  await t.rejects(storeReports(store, [{ incoming, extraction: { ...extraction, events } }], NOW));
  t.same(triggers(), before);
  t.equal(store.db.prepare('SELECT count(*) FROM Report').pluck().get(), 0);
  await storeReports(store, [{ incoming, extraction }], NOW);
  t.same(triggers(), before);
});
