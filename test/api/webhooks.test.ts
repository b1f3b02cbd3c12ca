import { join } from 'node:path';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import t, { type Test } from 'tap';
import { buildApp, type AppOptions } from '../../src/app.js';
import { addKey } from '../../src/store/keys.js';
import { openStore, type Store } from '../../src/store/open.js';
import { BODY_LIMIT, NOW, seededFile } from '../seeded.js';
import { receiver, until, type Received } from './receiver.js';

const QUICK = { attempts: 3, firstMs: 100, longestMs: 2_000 };

/** The real server over a database file, listening, so that webhooks are delivered. */
async function serving(t: Test, store: Store, options: Partial<AppOptions> = {}) {
  const { config, ...rest } = options;
  const app = await buildApp({
    store,
    config: { bodyLimit: BODY_LIMIT, logLevel: 'silent', webhookNetworks: ['127.0.0.0/8'], ...config },
    now: () => NOW,
    delivering: { retrying: QUICK, timeoutMs: 500 },
    ...rest,
  });
  t.teardown(() => app.close());
  await app.listen({ port: 0, host: '127.0.0.1' });
  return app;
}

type App = Awaited<ReturnType<typeof serving>>;

interface Made {
  id: string;
  secret: string;
  status: string;
  pending: number;
  dead: number;
  sequence: number;
}

function freshStore(t: Test): Store {
  const store = openStore(join(t.testdir(), 'test.db'));
  t.teardown(() => store.close());
  return store;
}

const add = async (app: App, payload: object): Promise<Made> => {
  const answer = await app.inject({ method: 'POST', url: '/v1/webhooks', payload });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json<Made>();
};
const read = async (app: App, { id }: Made): Promise<Made> =>
  (await app.inject({ url: `/v1/webhooks/${id}` })).json<Made>();
const report = (app: App, town: string) =>
  app.inject({
    method: 'POST',
    url: '/v1/reports',
    payload: { body: `Two people were killed by shelling in ${town} on Monday, the mayor said.` },
  });

interface Message {
  type: string;
  data: {
    changes: {
      sequence: number;
      listed: boolean;
      record: { type: string; id: string };
      current: object | null;
    }[];
  };
}
const changesOf = ({ body }: Received) => (JSON.parse(body) as Message).data.changes;

t.test('a subscriber is told what its query finds, in order, signed by the standard', async (t) => {
  const store = freshStore(t);
  const app = await serving(t, store);
  const { url, got } = await receiver(t);
  const webhook = await add(app, { url, query: 'type=assault' });
  t.match(webhook, { status: 'active', secret: /^whsec_/ });
  t.notMatch(JSON.stringify(await read(app, webhook)), 'whsec_', 'the secret is told once');
  for (const town of ['Kyiv', 'Kharkiv', 'Odesa']) await report(app, town);
  const events = () => got.flatMap(changesOf);
  await until(() => events().length >= 3);
  t.ok(events().every(({ record, listed }) => record.type === 'event' && listed));
  t.match(events()[0]?.current, { type: 'assault' });
  const sequences = events().map(({ sequence }) => sequence);
  t.same(
    sequences,
    [...new Set(sequences)].sort((a, b) => a - b),
  );
  for (const { headers, body } of got)
    t.match(new StandardWebhook(webhook.secret).verify(body, headers as Record<string, string>), {
      type: 'records.changed',
    });
  const [first] = got;
  t.throws(() =>
    new StandardWebhook(webhook.secret).verify(`${first?.body} `, first?.headers as Record<string, string>),
  );

  const rotated = await app.inject({ method: 'POST', url: `/v1/webhooks/${webhook.id}/secret` });
  const { secret } = rotated.json<Made>();
  t.not(secret, webhook.secret);
  const before = got.length;
  await report(app, 'Lviv');
  await until(() => got.length > before);
  const last = got.at(-1);
  // The test's clock stands before the secret's end; the deliveries' does not matter for the new one.
  t.ok(new StandardWebhook(secret).verify(last?.body ?? '', last?.headers as Record<string, string>));
});

t.test('for a day a changed secret leaves the former one valid', async (t) => {
  const store = freshStore(t);
  const app = await serving(t, store, { now: () => new Date().toISOString() });
  const { url, got } = await receiver(t);
  const webhook = await add(app, { url });
  await app.inject({ method: 'POST', url: `/v1/webhooks/${webhook.id}/secret` });
  await report(app, 'Kyiv');
  await until(() => got.length > 0);
  t.ok(
    new StandardWebhook(webhook.secret).verify(got[0]?.body ?? '', got[0]?.headers as Record<string, string>),
  );
});

t.test(
  'what fails is tried again under the same id, later and later, and no other overtakes it',
  async (t) => {
    const store = freshStore(t);
    const app = await serving(t, store, {
      delivering: { retrying: { ...QUICK, attempts: 9 }, timeoutMs: 500 },
    });
    const { url, got } = await receiver(t, (response, _received, count) => {
      if (count === 1) response.writeHead(500).end();
      else if (count === 2)
        return; // Never answers.
      else if (count === 3) response.writeHead(302, { location: 'http://127.0.0.1:1/elsewhere' }).end();
      else if (count === 4) response.writeHead(429, { 'retry-after': '1' }).end();
      else response.writeHead(200).end('ok');
    });
    const webhook = await add(app, { url, query: 'records=reports' });
    await report(app, 'Kyiv');
    await until(() => got.length === 1);
    await report(app, 'Odesa');
    await until(async () => (await read(app, webhook)).pending === 0 && got.length >= 6);
    t.equal(new Set(got.slice(0, 5).map(({ headers }) => headers['webhook-id'])).size, 1);
    t.not(got[5]?.headers['webhook-id'], got[0]?.headers['webhook-id']);
    t.equal(new Set(got.slice(0, 5).map(({ body }) => body)).size, 1);
    t.ok((got[4]?.at ?? 0) - (got[3]?.at ?? 0) >= 950, 'Retry-After is honoured');
    const { data } = (await app.inject({ url: `/v1/webhooks/${webhook.id}/deliveries` })).json<{
      data: object[];
    }>();
    t.match(data, [
      { state: 'delivered', attempts: 1 },
      { state: 'delivered', attempts: 5, lastStatus: 200 },
    ]);
  },
);

t.test(
  'a message that nobody takes is given up, the next goes on, and a replay sends it again',
  async (t) => {
    const store = freshStore(t);
    const app = await serving(t, store);
    let well = false;
    const { url, got } = await receiver(t, (response) => response.writeHead(well ? 204 : 503).end());
    const webhook = await add(app, { url, query: 'records=reports' });
    await report(app, 'Kyiv');
    await until(async () => (await read(app, webhook)).dead === 1);
    t.equal(got.length, QUICK.attempts);
    const dead = await app.inject({ url: `/v1/webhooks/${webhook.id}/deliveries?state=dead` });
    t.match(dead.json<{ data: object[] }>().data, [{ state: 'dead', lastStatus: 503, attempts: 3 }]);
    well = true;
    await report(app, 'Odesa');
    await until(() => got.length === QUICK.attempts + 1);
    const replay = { method: 'POST', url: `/v1/webhooks/${webhook.id}/replay` } as const;
    t.same((await app.inject(replay)).json(), { replayed: 1 });
    await until(() => got.length === QUICK.attempts + 2);
    t.equal(got.at(-1)?.headers['webhook-id'], got[0]?.headers['webhook-id']);
    await until(async () => (await read(app, webhook)).dead === 0);
  },
);

t.test('a slow subscriber holds up no other, and one that answers 410 is told nothing more', async (t) => {
  const store = freshStore(t);
  const app = await serving(t, store, { delivering: { retrying: QUICK, timeoutMs: 3_000 } });
  const slow = await receiver(t, (response) => setTimeout(() => response.writeHead(204).end(), 2_500));
  const quick = await receiver(t);
  const leaving = await receiver(t, (response) => response.writeHead(410).end());
  await add(app, { url: slow.url, query: 'records=reports' });
  await add(app, { url: quick.url, query: 'records=reports' });
  const gone = await add(app, { url: leaving.url, query: 'records=reports' });
  const begun = Date.now();
  await report(app, 'Kyiv');
  await until(() => slow.got.length === 1 && quick.got.length === 1);
  await report(app, 'Odesa');
  await until(() => quick.got.length === 2);
  t.ok(
    Date.now() - begun < 2_500 || slow.got.length === 1,
    'the quick one had both before the slow one answered',
  );
  await until(async () => (await read(app, gone)).status === 'gone');
  t.equal(leaving.got.length, 1);
});

t.test('what was not delivered survives a restart, and a message cut off is sent again', async (t) => {
  const dir = t.testdir();
  const store = openStore(join(dir, 'test.db'));
  const app = await serving(t, store);
  let well = false;
  const { url, got } = await receiver(t, (response) => response.writeHead(well ? 204 : 500).end());
  await add(app, { url, query: 'records=reports' });
  await report(app, 'Kyiv');
  await until(() => got.length > 0);
  await app.close();
  await store.close();
  well = true;
  const again = openStore(join(dir, 'test.db'));
  t.teardown(() => again.close());
  const next = await serving(t, again);
  await report(next, 'Odesa');
  await until(() => got.flatMap(changesOf).length >= 3);
  const ids = got.map(({ headers }) => headers['webhook-id']);
  t.ok(new Set(ids).size < ids.length, 'the first came again, under its id');
  const told = [...new Map(got.map((one) => [one.headers['webhook-id'], one])).values()].flatMap(changesOf);
  t.equal(told.length, 2, 'nothing was lost or made twice');
});

t.test('closing lets a message that is under way end', async (t) => {
  const store = freshStore(t);
  const app = await serving(t, store, { delivering: { retrying: QUICK, timeoutMs: 5_000 } });
  const { url, got } = await receiver(t, (response) => setTimeout(() => response.writeHead(204).end(), 500));
  await add(app, { url, query: 'records=reports' });
  await report(app, 'Kyiv');
  await until(() => got.length === 1);
  await app.close();
  t.same(store.db.prepare('SELECT state, lastStatus FROM Delivery').all(), [
    { state: 'delivered', lastStatus: 204 },
  ]);
});

t.test('private addresses are refused, also behind a name and at the time of delivery', async (t) => {
  const store = freshStore(t);
  const app = await serving(t, store, {
    config: { bodyLimit: BODY_LIMIT, logLevel: 'silent', webhookNetworks: [] },
  });
  const { url, got } = await receiver(t);
  for (const address of [
    url,
    url.replace('127.0.0.1', 'localhost'),
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[fec0::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://user:word@93.184.216.34/',
    'ftp://93.184.216.34/',
    'file:///etc/passwd',
    'nonsense',
  ]) {
    const answer = await app.inject({ method: 'POST', url: '/v1/webhooks', payload: { url: address } });
    t.match(answer.json(), { status: 400, errors: [{ path: 'url' }] }, address);
  }
  // As if its name had come to stand for another address since.
  const webhook = await add(app, { url: 'http://93.184.216.34/', query: 'records=reports' });
  store.writer.prepare('UPDATE Webhook SET url = ?').run(url.replace('127.0.0.1', 'localhost'));
  await report(app, 'Kyiv');
  await until(async () => (await read(app, webhook)).dead === 1);
  const { data } = (await app.inject({ url: `/v1/webhooks/${webhook.id}/deliveries` })).json<{
    data: object[];
  }>();
  t.match(data, [{ lastStatus: null, lastError: /not on the public internet/ }]);
  t.equal(got.length, 0);
});

t.test('webhooks are looked after with a key that may, and bad input is refused by name', async (t) => {
  const store = openStore(await seededFile(join(t.testdir(), 'test.db')));
  t.teardown(() => store.close());
  const app = await serving(t, store, {
    config: { bodyLimit: BODY_LIMIT, logLevel: 'silent', openWrites: false },
  });
  const admin = await addKey(store, 'head of data', 'admin', NOW);
  const writer = await addKey(store, 'night desk', 'write', NOW);
  const ask = (
    key: string | null,
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    payload?: object,
  ) =>
    app.inject({
      method,
      url,
      headers: key === null ? {} : { authorization: `Bearer ${key}` },
      ...(payload === undefined ? {} : { payload }),
    });
  t.equal((await ask(null, 'GET', '/v1/webhooks')).statusCode, 401);
  t.equal((await ask(writer, 'GET', '/v1/webhooks')).statusCode, 403);
  const url = 'https://93.184.216.34/hook';
  const made = await ask(admin, 'POST', '/v1/webhooks', { url, query: 'speaker=putin' });
  t.match(made.json(), { by: 'head of data', status: 'active' });
  const address = String(made.headers.location);
  const listed = await ask(admin, 'GET', '/v1/webhooks');
  t.equal(listed.json<{ data: object[] }>().data.length, 1);
  t.equal(listed.headers['cache-control'], 'no-store');
  t.equal((await ask(null, 'GET', '/v1/webhooks')).statusCode, 401, 'no answer is kept for others');
  for (const [payload, path] of [
    [{ url, query: 'colour=red' }, 'query.colour'],
    [{ url, query: 'type=war' }, 'query.type'],
    [{ url, query: 'records=events&speaker=putin' }, 'query.speaker'],
    [{ url, query: 'since=4' }, 'query.since'],
    [{ query: '' }, 'url'],
    [{ url, colour: 'red' }, 'colour'],
  ] as const)
    t.match((await ask(admin, 'POST', '/v1/webhooks', payload)).json(), { status: 400, errors: [{ path }] });
  t.match((await ask(admin, 'PATCH', address, { status: 'paused' })).json(), { status: 'paused' });
  t.equal((await ask(admin, 'PATCH', address, {})).statusCode, 400);
  t.equal((await ask(admin, 'PATCH', address, { status: 'gone' })).statusCode, 400);
  t.equal((await ask(admin, 'GET', `${address}/deliveries?state=odd`)).statusCode, 400);
  t.equal((await ask(admin, 'DELETE', address)).statusCode, 204);
  t.equal((await ask(admin, 'GET', address)).statusCode, 404);
  t.equal((await ask(admin, 'DELETE', address)).statusCode, 404);
});
