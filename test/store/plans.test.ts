import t from 'tap';
import { JOBS, type JobName } from '../../src/store/heavy/jobs.js';
import type { Workplace } from '../../src/store/heavy/workplace.js';
import { LOOKUPS } from '../../src/store/read/lookups.js';
import { SOURCES } from '../../src/store/read/records.js';
import { seededApp } from '../seeded.js';

/** One request of each shape of query. */
const REQUESTS = [
  '/v1/events',
  '/v1/events?count=exact',
  '/v1/events?location=ukraine&from=2023-03-01&to=2023-03-31&include=report,actors,locations,quotes',
  '/v1/events?location=ukraine&type=assault&actor=russia',
  '/v1/events?country=UA,RU',
  '/v1/events?near=48.59,38,50',
  '/v1/events?bbox=22,44,40,52&to=2023',
  '/v1/events?bbox=170,-50,-170,50',
  '/v1/events?actor=russia&actor.role=actor',
  '/v1/events?initiator=russia&recipient=ukraine',
  '/v1/events?context=military&modality=claimed&claimedBy=governor-of-sevastopol',
  '/v1/events?type=-consult&confidence=0.5&precision=day',
  '/v1/events?review=confirmed&publisher=ThePrint',
  '/v1/events?q=artillery',
  '/v1/events/facets?by=type,country,location,actor,context,day',
  '/v1/events/facets?by=type,country,location,actor,claimedBy,publisher&location=ukraine',
  '/v1/events/timeline?interval=week',
  '/v1/events/timeline?interval=hour&actor=russia',
  '/v1/quotes',
  '/v1/quotes?speaker=putin&from=2023-03-22',
  '/v1/quotes?organisation=russia&country=RU',
  '/v1/quotes?about=ukraine&addressee=vladimir-putin',
  '/v1/quotes?q=solidarity&include=report,actors,locations,events',
  '/v1/quotes?review=rejected,confirmed&publisher=ThePrint',
  '/v1/quotes/facets?by=speaker,country,kind',
  '/v1/quotes/facets?by=speaker,publisher&country=RU',
  '/v1/quotes/timeline',
  '/v1/actors',
  '/v1/actors?kind=person',
  '/v1/actors?country=UA&name=vol',
  '/v1/actors/xi-jinping/relations',
  '/v1/locations',
  '/v1/locations?country=UA&kind=city',
  '/v1/locations?near=48.59,38,50',
  '/v1/locations?parent=ukraine&name=b',
  '/v1/reports',
  '/v1/reports?publisher=ThePrint&from=2023&q=summit',
  '/v1/reports/REPORT?include=quotes,events,actors,locations',
  '/v1/reports/REPORT/quotes',
  '/v1/reports/REPORT/events',
  '/v1/reports/REPORT/annotations',
  '/v1/locations/chasiv-yar/events',
  '/v1/actors/putin/quotes',
  '/v1/events/EVENT/revisions',
  '/v1/changes?since=3',
  '/v1/search?q=artillery',
];

/** Tables that grow with the news, by their names and the aliases that queries give them. */
const BIG =
  '[eqrmxyc]|Event|Quote|Report|Mention|Change|Revision|(?:Event|Quote)(?:Key|Actor|Location|Context)|Quantity';
const FULL_SCAN = new RegExp(`^SCAN (?:${BIG})(?: |$)(?!VIRTUAL TABLE)(?!USING)`);
const INDEX_WALK = new RegExp(`^SCAN (?:${BIG}) USING`);

t.test('no query of the API reads a big table from end to end', async (t) => {
  const { app, store } = await seededApp(t);
  const queries = new Set<string>();
  const prepare = store.db.prepare.bind(store.db);
  t.intercept(store.db, 'prepare', {
    value: (sql: string) => {
      queries.add(sql);
      return prepare(sql);
    },
  });
  // Heavy reads run here too, where their queries are seen.
  t.intercept(store.heavy, 'run', {
    value: async (name: JobName, given: never[]) => {
      const job: (place: Workplace, ...given: never[]) => unknown = JOBS[name];
      return job(store, ...given);
    },
  });
  const report =
    (await app.inject({ url: '/v1/reports' })).json<{ data: { id: string }[] }>().data[0]?.id ?? '';
  const event =
    (await app.inject({ url: '/v1/events' })).json<{ data: { id: string }[] }>().data[0]?.id ?? '';
  const sorted = Object.entries(SOURCES).flatMap(([kind, { sorts }]) =>
    Object.keys(sorts).flatMap((sort) => [`/v1/${kind}?sort=${sort}`, `/v1/${kind}?sort=-${sort}`]),
  );
  for (const request of [...REQUESTS, ...sorted]) {
    const url = request.replace('REPORT', report).replace('EVENT', event);
    const answer = await app.inject({ url });
    t.equal(answer.statusCode, 200, url);
    const next = (answer.json<{ page?: { next: string | null } }>().page ?? {}).next;
    if (next) t.equal((await app.inject({ url: next })).statusCode, 200, `the page after ${url}`);
  }
  const reads = [...queries].filter((sql) => /^\s*(?:SELECT|WITH)/.test(sql));
  t.ok(reads.length > 60, `${reads.length} shapes of query`);
  for (const sql of reads) {
    const explain = prepare(`EXPLAIN QUERY PLAN ${sql}`);
    const values = sql.includes('@page') ? [{ page: '[1]' }] : Array.from(sql.matchAll(/\?/g), () => '1');
    const plan = (explain.all(...values) as { detail: string }[]).map(({ detail }) => detail);
    const sorts = plan.some((step) => step === 'USE TEMP B-TREE FOR ORDER BY');
    const made = new Set(plan.flatMap((step) => /^(?:CO-ROUTINE|MATERIALIZE) (\w+)/.exec(step)?.[1] ?? []));
    const read = plan.filter((step) => !made.has(step.split(' ')[1] ?? ''));
    const scans = read.filter((step) => FULL_SCAN.test(step) || (sorts && INDEX_WALK.test(step)));
    if (scans.length > 0) t.fail(`${scans.join(', ')}\n${plan.join('\n')}\n${sql}`);
  }
});

t.test('every filter that can lead is one of the list', (t) => {
  for (const kind of ['events', 'quotes'] as const)
    for (const name of Object.keys(LOOKUPS[kind])) t.ok(name in SOURCES[kind].filters, `${kind}: ${name}`);
  t.end();
});
