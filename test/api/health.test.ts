import Database from 'better-sqlite3';
import t from 'tap';
import { emptyApp } from '../seeded.js';

t.test('the service says that it lives, is ready, and how it does', async (t) => {
  const { app } = await emptyApp(t);
  for (const url of ['/health', '/health/live', '/health/ready'])
    t.match((await app.inject({ url })).json(), { status: 'ok' }, url);
  await app.inject({ url: '/v1/events' });
  const metrics = await app.inject({ url: '/metrics' });
  t.match(metrics.headers['content-type'], /^text\/plain/);
  t.match(metrics.body, /dateline_http_requests_total\{method="GET",route="\/v1\/events",status="200"\} 1/);
  t.match(metrics.body, /dateline_records\{kind="report"\} 0/);
});

t.test('while another process holds the database, writes say so and nothing is lost', async (t) => {
  const { app, store } = await emptyApp(t);
  store.writer.pragma('busy_timeout = 50');
  const other = new Database(store.file);
  other.exec('BEGIN IMMEDIATE');
  const send = () =>
    app.inject({ method: 'POST', url: '/v1/reports', payload: { body: 'Rain fell in Oslo on Monday.' } });
  const refused = await send();
  t.equal(refused.statusCode, 503);
  t.match(refused.json(), { detail: /Another process/ });
  t.equal(refused.headers['retry-after'], '5');
  t.equal((await app.inject({ url: '/health/ready' })).statusCode, 503);
  t.equal((await app.inject({ url: '/health/live' })).statusCode, 200);
  t.equal((await app.inject({ url: '/v1/events' })).statusCode, 200, 'reading goes on');
  other.exec('ROLLBACK');
  other.close();
  t.equal((await send()).statusCode, 201);
});

/** More than fits into the pages that an empty database has. */
const MANY = Array.from({ length: 100 }, (_, i) => `Ana ${i} ${'of Lima '.repeat(30)}`);

t.test('a full disk and a disk that may only be read refuse the write whole', async (t) => {
  const { app, store } = await emptyApp(t);
  const send = (...aliases: string[]) =>
    app.inject({
      method: 'POST',
      url: '/v1/actors',
      payload: { name: 'Ana Ruiz', kind: 'person', aliases },
    });
  const pages = store.writer.pragma('page_count', { simple: true });
  store.writer.pragma(`max_page_count = ${Number(pages)}`);
  t.match((await send(...MANY)).json(), { status: 503, detail: /full/ });
  store.writer.pragma('max_page_count = 1000000');
  store.writer.pragma('query_only = ON');
  t.match((await send('Ana')).json(), { status: 503, detail: /only be read/ });
  store.writer.pragma('query_only = OFF');
  t.equal(store.db.prepare('SELECT count(*) FROM Actor').pluck().get(), 0);
  t.equal((await send('Ana')).statusCode, 201);
});

t.test('closing ends live streams and finishes what is in flight', async (t) => {
  const { app } = await emptyApp(t);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const stream = await fetch(`${address}/v1/stream`);
  const sent = fetch(`${address}/v1/reports`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', connection: 'close' },
    body: 'Rain fell in Oslo on Monday.',
  });
  await new Promise((resolve) => app.server.once('request', resolve));
  await app.close();
  t.equal((await sent).status, 201);
  t.match(await stream.text(), /retry/);
});
