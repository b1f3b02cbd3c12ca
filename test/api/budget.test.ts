import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import t, { type Test } from 'tap';
import type { AppOptions } from '../../src/app.js';
import type { Store } from '../../src/store/open.js';
import { configuredApp, listening } from '../configured.js';
import { BODY_LIMIT, seededApp } from '../seeded.js';

/** Ordinary copy of so many sentences, each of which tells something else. */
const news = (sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, i) => `On Monday police in Jakarta arrested ${i + 2} people, the mayor of Town${i} said.`,
  ).join(' ');

/** How long an answer may be waited for that needs nothing, in milliseconds: none of what runs meanwhile may hold it up. */
const SOON_MS = 2_000;

async function isLive(t: Test, url: string, what: string): Promise<void> {
  const began = performance.now();
  const answer = await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(SOON_MS) }).catch(
    () => null,
  );
  t.equal(answer?.status, 200, `${what}: alive within ${Math.round(performance.now() - began)} ms`);
}

async function served(
  t: Test,
  config: Partial<AppOptions['config']> = {},
): Promise<{ url: string; store: Store }> {
  const { app, store } = await configuredApp(t, { bodyLimit: 16 * BODY_LIMIT, ...config });
  return { url: `http://127.0.0.1:${await listening(app)}`, store };
}

const send = (url: string, path: string, body: string, type = 'text/plain'): Promise<Response> =>
  fetch(url + path, { method: 'POST', headers: { 'content-type': type }, body });

t.test('the service lives while copy is read, by whatever address it came', async (t) => {
  const { url } = await served(t);
  const copy = news(3_000);
  for (const path of ['/v1/extract', '/v1/reports']) {
    let done = false;
    const answer = send(url, path, copy).finally(() => (done = true));
    let looks = 0;
    for (; !done; looks += 1) {
      await isLive(t, url, path);
      await setTimeout(50);
    }
    t.ok((await answer).ok, path);
    t.ok(looks > 1, 'it was looked at meanwhile');
  }
});

t.test('copy that takes longer to read than it may is refused, with what it may take', async (t) => {
  const { url } = await served(t, { deadlineMs: 1, bodyLimit: 64 * BODY_LIMIT });
  // By its length it has a tenth of a millisecond for each character; what has not even begun by then waits for a process.
  const answer = await send(url, '/v1/extract', 'Rain fell in Oslo.');
  t.equal(answer.status, 503);
  t.match(answer.headers.get('content-type'), /problem\+json/);
  t.match(await answer.json(), { status: 503, detail: /at once|longer than/ });
  await isLive(t, url, 'after it');
});

t.test('a client who goes away is no longer worked for', async (t) => {
  const { url, store } = await served(t);
  const leave = await new Promise<() => void>((resolve) => {
    const asked = request(`${url}/v1/extract`, { method: 'POST', headers: { 'content-type': 'text/plain' } });
    asked.on('error', () => {});
    asked.end(news(8_000), () => resolve(() => asked.destroy()));
  });
  for (let tries = 0; tries < 200 && store.heavy.processes.length === 0; tries += 1) await setTimeout(25);
  await setTimeout(300);
  t.ok(store.heavy.processes.length > 0, 'it is being read');
  leave();
  for (let tries = 0; tries < 200 && store.heavy.processes.length > 0; tries += 1) await setTimeout(25);
  t.equal(store.heavy.processes.length, 0, 'and no longer when nobody waits for it');
});

t.test(
  'what is asked for by beginnings, in any order, is found by the words and not row by row',
  async (t) => {
    const { app, store } = await seededApp(t);
    const queries: string[] = [];
    const prepare = store.db.prepare.bind(store.db);
    t.intercept(store.db, 'prepare', {
      value: (sql: string) => {
        queries.push(sql);
        return prepare(sql);
      },
    });
    const url = '/v1/events?sort=type,confidence&q=a*';
    const answer = await app.inject({ url });
    t.equal(answer.statusCode, 200);
    t.ok(answer.json<{ data: unknown[] }>().data.length > 5);
    t.notOk(
      queries.some((sql) => /ORDER BY/.test(sql) && /FROM Event/.test(sql)),
      'nothing of it is read on the event loop',
    );
  },
);

t.test('a list is the same whether it is read on the event loop or beside it', async (t) => {
  const { app } = await seededApp(t);
  const ids = async (query: string): Promise<string[]> =>
    (await app.inject({ url: `/v1/events?${query}&limit=200&fields=type` }))
      .json<{ data: { id: string }[] }>()
      .data.map(({ id }) => id);
  // The second filter lets all through that the first does, and is not certain to be short.
  const everywhere = 'bbox=-180,-90,180,90&q=a* the';
  for (const query of ['near=48.59,38,50', 'location=ukraine&from=2023-03', 'type=assault'])
    t.ok((await ids(query)).length > 0, query);
  t.strictSame(await ids('q=russia'), await ids('q=russia&q=russia*'));
  t.strictSame(
    await ids('location=ukraine&sort=occurred'),
    await ids('location=ukraine&sort=occurred&to=2100'),
  );
  t.ok((await ids(`location=ukraine&${everywhere}`)).length > 0);
});

t.test('more records than an answer may hold are not included, and it is said', async (t) => {
  const { app, store } = await seededApp(t);
  const { data } = (await app.inject({ url: '/v1/reports' })).json<{ data: { id: string }[] }>();
  const url = `/v1/reports/${data[0]?.id}?include=quotes`;
  t.equal((await app.inject({ url })).statusCode, 200);
  const columns = (store.writer.pragma('table_info(Quote)') as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => name !== 'id' && name !== 'slug');
  store.writer.exec(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10001)
     INSERT INTO Quote (slug, ${columns.map((name) => `"${name}"`).join(', ')})
     SELECT 'copy-' || i, ${columns.map((name) => `"${name}"`).join(', ')} FROM n CROSS JOIN (SELECT * FROM Quote WHERE standing AND review <> 'rejected' LIMIT 1)`,
  );
  const answer = await app.inject({ url });
  t.equal(answer.statusCode, 400);
  t.match(answer.json(), { detail: /10000 records/ });
});
