import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import t, { type Test } from 'tap';
import { receiver, until, type Received } from '../api/receiver.js';
import { ask, serve, start, type Running } from './process.js';
import { seededFile } from '../seeded.js';

/* Several servers on one database file. */

interface Change {
  sequence: number;
}

const PROCESSES = 3;
const TOWNS =
  'Kyiv Kharkiv Odesa Lviv Dnipro Sumy Poltava Kherson Chernihiv Mykolaiv Zaporizhzhia Izium'.split(' ');

const changesIn = ({ body }: Received): number[] =>
  (JSON.parse(body) as { data: { changes: Change[] } }).data.changes.map(({ sequence }) => sequence);

async function threeServers(t: Test): Promise<{ file: string; servers: Running[] }> {
  const file = await seededFile(join(t.testdir(), 'test.db'));
  const servers = await Promise.all(
    Array.from({ length: PROCESSES }, () => serve(t, file, { WEBHOOK_NETWORKS: '127.0.0.1' })),
  );
  return { file, servers };
}

/** Sends a report of several records. */
const report = ({ address }: Running, town: string): Promise<Response> =>
  fetch(`${address}/v1/reports`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: `Two people were killed by shelling in ${town} on Monday, Mayor ${town}son Smith of ${town} said. “We will rebuild ${town},” Smith told reporters.`,
  });

/** Adds a webhook that is told of all that comes from now on. */
async function addWebhook({ address }: Running, url: string): Promise<number> {
  const answer = await fetch(`${address}/v1/webhooks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url }),
  });
  return ((await answer.json()) as { sequence: number }).sequence;
}

/** The numbers of all changes after one, as the feed has them. */
async function feedAfter(server: Running, since: number): Promise<number[]> {
  const { body } = await ask(server, `/v1/changes?since=${since}`);
  return (body['data'] as Change[]).map(({ sequence }) => sequence);
}

t.test('each change comes once and in order, whichever server takes the report', async (t) => {
  const { servers } = await threeServers(t);
  const [first] = servers;
  if (!first) return t.fail('It serves.');
  const { url, got } = await receiver(
    t,
    (response) => void setTimeout(() => response.writeHead(204).end(), 50),
  );
  const since = await addWebhook(first, url);
  for (const [n, town] of TOWNS.entries())
    t.equal((await report(servers[n % PROCESSES] ?? first, town)).status, 201);
  const feed = await feedAfter(first, since);
  t.ok(feed.length >= 50, `${feed.length} changes`);
  await until(() => got.flatMap(changesIn).includes(feed.at(-1) ?? 0));
  await wait(1_500);
  t.same(got.flatMap(changesIn), feed);
  const ids = got.map(({ headers }) => headers['webhook-id']);
  t.equal(new Set(ids).size, ids.length);
});

t.test(
  'others take over from a server that was killed: nothing is lost, and what comes again has its id',
  async (t) => {
    const { file, servers } = await threeServers(t);
    let killed: Running | undefined;
    const { url, got } = await receiver(t, (response, _received, count) => {
      if (count !== 2) return void response.writeHead(204).end();
      // In the middle of a message, which was received and not answered.
      const leases = new Database(`${file}-leases`, { readonly: true });
      const holder = leases.prepare('SELECT holder FROM Lease').pluck().get() as string;
      leases.close();
      killed = servers.find(({ process }) => holder.startsWith(`${process.pid} `));
      killed?.process.kill('SIGKILL');
    });
    const [first] = servers;
    if (!first) return t.fail('It serves.');
    const since = await addWebhook(first, url);
    for (const [n, town] of TOWNS.entries()) {
      const living = servers.filter((one) => one !== killed);
      // The one that takes it may be the one that is killed.
      await report(living[n % living.length] ?? first, town).catch(() => undefined);
    }
    t.ok(killed);
    const living = servers.find((one) => one !== killed) ?? first;
    const feed = await feedAfter(living, since);
    await until(() => got.flatMap(changesIn).includes(feed.at(-1) ?? 0), 30_000);
    await wait(1_000);
    const messages = new Map(got.map((one) => [one.headers['webhook-id'], one.body]));
    t.same(
      [...messages.values()].flatMap((body) => changesIn({ body, headers: {}, at: 0 })),
      feed,
    );
    t.equal(got.length, messages.size + 1, 'only what the killed one was sending came again');
    t.equal(got[1]?.headers['webhook-id'], got[2]?.headers['webhook-id']);
    t.equal(got[1]?.body, got[2]?.body);
  },
);

t.test('servers that start at once on no database make one, with one seed', async (t) => {
  const dir = t.testdir();
  const alone = await seededFile(join(dir, 'alone.db'));
  const file = join(dir, 'together.db');
  const started = await Promise.all(Array.from({ length: PROCESSES }, () => start(t, file)));
  t.same(
    started.map(({ failed }) => failed),
    [null, null, null],
  );
  const counts = (path: string): unknown => {
    const db = new Database(path, { readonly: true });
    const tables = ['Report', 'Event', 'Quote', 'Actor', 'Location', 'Mention', 'Revision', 'Change'];
    const counted = tables.map((table) => [table, db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]);
    t.equal(db.pragma('integrity_check', { simple: true }), 'ok');
    db.close();
    return counted;
  };
  await until(async () => {
    const running = started.flatMap(({ running }) => running ?? []);
    const states = await Promise.all(running.map((one) => ask(one, '/health/ready')));
    return states.every(({ status }) => status === 200);
  });
  t.same(counts(file), counts(alone));
});
