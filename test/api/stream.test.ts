import { get, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import t, { type Test } from 'tap';
import { buildApp } from '../../src/app.js';
import { openStore, type Store } from '../../src/store/open.js';
import { addKey, revokeKey } from '../../src/store/keys.js';
import { configuredApp, listening } from '../configured.js';
import { BODY_LIMIT, NOW, seededApp, seededFile } from '../seeded.js';
import { until } from './receiver.js';

interface Told {
  sequence: number;
  kind: string;
  listed: boolean;
  record: { type: string; id: string };
  current?: { id: string } | null;
}
interface Feed {
  data: Told[];
  next: number;
  last: number;
}

/** Somebody who listens to a stream. */
interface Listener {
  text: string;
  response: IncomingMessage;
  /** The sequence numbers of what was heard. */
  heard: () => number[];
}

async function listen(address: string, query = '', headers: Record<string, string> = {}): Promise<Listener> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${address}/v1/stream${query}`, { headers, agent: false }, resolve).once('error', reject);
  });
  const listener: Listener = {
    text: '',
    response,
    heard: () => [...listener.text.matchAll(/^id: (\d+)\nevent/gm)].map(([, id]) => Number(id)),
  };
  response.setEncoding('utf8').on('data', (chunk: string) => (listener.text += chunk));
  response.on('error', () => undefined);
  return listener;
}

async function serve(
  store: Store,
  port = 0,
  heartbeatMs = 15_000,
): Promise<{ app: FastifyInstance; address: string }> {
  const app = await buildApp({
    store,
    config: { bodyLimit: BODY_LIMIT, logLevel: 'silent', corsOrigins: ['https://desk.example'] },
    now: () => NOW,
    streaming: { heartbeatMs },
  });
  return { app, address: await app.listen({ port, host: '127.0.0.1' }) };
}

async function seededStore(t: Test): Promise<{ store: Store; file: string }> {
  const file = await seededFile(join(t.testdir(), 'test.db'));
  return { store: openStore(file), file };
}

t.test('the feed takes the filters of the lists, and tells what leaves them', async (t) => {
  const { app } = await seededApp(t);
  const feed = async (query: string): Promise<Feed> =>
    (await app.inject({ url: `/v1/changes?${query}` })).json<Feed>();
  const list = async (url: string): Promise<string[]> =>
    (await app.inject({ url }))
      .json<{ data: { id: string }[] }>()
      .data.map(({ id }) => id)
      .sort();
  const ids = ({ data }: Feed): string[] =>
    [...new Set(data.filter(({ listed }) => listed).map(({ record }) => record.id))].sort();
  t.same(ids(await feed('type=assault')), await list('/v1/events?type=assault&limit=200'));
  t.same(ids(await feed('speaker=putin')), await list('/v1/quotes?speaker=putin&limit=200'));
  t.same(
    ids(await feed('records=quotes&kind=direct&q=kitchen')),
    await list('/v1/quotes?kind=direct&q=kitchen&limit=200'),
  );
  const q = await feed('q=kitchen');
  t.ok(
    new Set(q.data.map(({ record }) => record.type)).size > 1,
    'without records every kind that takes the filter',
  );
  const [first] = (await feed('type=assault&include=record&limit=1')).data;
  t.match(first?.current, { id: first?.record.id, type: 'assault' });

  const { last } = await feed('limit=1');
  await app.inject({
    method: 'PATCH',
    url: `/v1/events/${first?.record.id}`,
    payload: { review: 'rejected' },
    headers: { 'if-match': '*' },
  });
  t.match((await feed(`type=assault&since=${last}`)).data, [
    { kind: 'updated', listed: false, record: { id: first?.record.id } },
  ]);
  const seen: number[] = [];
  for (let since = 0, end = 1; since < end;) {
    const { data, next, last: newest } = await feed(`type=assault&limit=2&since=${since}`);
    seen.push(...data.map(({ sequence }) => sequence));
    [since, end] = [next, newest];
  }
  t.same(
    seen,
    (await feed('type=assault')).data.map(({ sequence }) => sequence),
  );
  for (const [query, path] of [
    ['colour=red', 'colour'],
    ['type=war', 'type'],
    ['records=events,quotes&speaker=putin', 'speaker'],
    ['records=dogs', 'records'],
    ['include=report', 'include'],
    ['since=-1', 'since'],
  ])
    for (const url of [`/v1/changes?${query}`, `/v1/stream?${query}`])
      t.match((await app.inject({ url })).json(), { status: 400, errors: [{ path }] }, url);
  t.equal((await app.inject({ url: '/v1/stream', headers: { 'last-event-id': 'x' } })).statusCode, 400);
});

t.test('the stream goes on over a restart of the server without loss or repetition', async (t) => {
  const { store, file } = await seededStore(t);
  const whole = store.db.prepare('SELECT sequence FROM Change ORDER BY sequence').pluck().all() as number[];
  const first = await serve(store);
  const half = whole[Math.floor(whole.length / 2)] ?? 0;
  const before = await listen(first.address, '?since=0');
  await until(() => before.heard().length >= half);
  before.response.destroy();
  const had = before.heard().at(-1) ?? 0;
  await first.app.close();
  await store.close();

  const again = openStore(file);
  const second = await serve(again);
  t.teardown(() => again.close());
  t.teardown(() => second.app.close());
  const after = await listen(second.address, '', { 'last-event-id': String(had) });
  await second.app.inject({
    method: 'POST',
    url: '/v1/reports',
    payload: { body: 'Rain fell in Oslo on Monday.' },
  });
  const all = () =>
    again.db.prepare('SELECT sequence FROM Change ORDER BY sequence').pluck().all() as number[];
  await until(() => after.heard().at(-1) === all().at(-1));
  t.same([...before.heard(), ...after.heard()], all());
});

t.test(
  'a stream tells only what its filters let through, says that it lives, and may be read by other origins',
  async (t) => {
    const { store } = await seededStore(t);
    const { app, address } = await serve(store, 0, 300);
    t.teardown(() => store.close());
    t.teardown(() => app.close());
    const listener = await listen(address, '?records=reports&q=oslo&include=record', {
      origin: 'https://desk.example',
    });
    t.match(listener.response.headers, {
      'content-type': /^text\/event-stream/,
      'cache-control': 'no-store',
      'access-control-allow-origin': 'https://desk.example',
    });
    t.notOk(listener.response.headers['content-encoding']);
    for (const town of ['Kyiv', 'Oslo'])
      await app.inject({
        method: 'POST',
        url: '/v1/reports',
        payload: { body: `Two people were killed by shelling in ${town} on Monday.` },
      });
    const last = store.db.prepare('SELECT max(sequence) FROM Change').pluck().get() as number;
    await until(() => listener.text.includes(`: still here\nid: ${last}\n`));
    t.match(listener.text, /"current":\{"id"/);
    t.match(listener.text, /Oslo/);
    t.notMatch(listener.text, /Kyiv/);
    t.equal((await app.inject({ method: 'HEAD', url: '/v1/stream' })).statusCode, 405);
  },
);

t.test('who comes from a future that was lost is told so', async (t) => {
  const { store } = await seededStore(t);
  const { app, address } = await serve(store);
  t.teardown(() => store.close());
  t.teardown(() => app.close());
  const listener = await listen(address, '', { 'last-event-id': '999999' });
  await until(() => /event: reset\nid: \d+\ndata: \{"last":\d+\}/.test(listener.text));
});

t.test(
  'a reader that takes nothing costs a batch, whatever is written, and then gets all of it',
  async (t) => {
    const { store } = await seededStore(t);
    const { app, address } = await serve(store);
    t.teardown(() => store.close());
    t.teardown(() => app.close());
    const sockets: Socket[] = [];
    app.server.on('connection', (socket: Socket) => sockets.push(socket));
    const slow = await listen(address, '?since=0');
    slow.response.pause();
    const rows = 60_000;
    const insert = store.writer.prepare(
      "INSERT INTO Change (at, kind, recordType, recordSlug) VALUES (?, 'updated', 'event', ?)",
    );
    const before = process.memoryUsage();
    store.writer.transaction(() => {
      for (let n = 0; n < rows; n += 1) insert.run(NOW, `an-event-with-a-name-of-usual-length-${n}`);
    })();
    // Another reader has all of it meanwhile: the slow one holds up nobody.
    const quick = await listen(address, '?since=0');
    const last = store.db.prepare('SELECT max(sequence) FROM Change').pluck().get() as number;
    await until(() => quick.text.includes(`id: ${last}\n`), 60_000);
    const held = Math.max(...sockets.map(({ writableLength }) => writableLength));
    t.ok(held < 256 * 1024, `${held} bytes are held for a reader at most`);
    const grown = (process.memoryUsage().external - before.external) / 1024 / 1024;
    t.ok(grown < 32, `buffers grew by ${grown.toFixed(1)} MB`);
    slow.response.resume();
    await until(() => slow.text.includes(`id: ${last}\n`), 60_000);
    const heard = slow.heard();
    t.equal(heard.length, last, 'nothing is missing');
    t.ok(
      heard.every((sequence, i) => sequence === i + 1),
      'nothing comes twice',
    );
  },
);

t.test('a stream ends when the key that opened it is revoked', async (t) => {
  const { app, store } = await configuredApp(
    t,
    { openReads: false },
    { streaming: { keyCheckMs: 100, heartbeatMs: 60_000 } },
  );
  const [mine, other] = await Promise.all([
    addKey(store, 'wall display', 'read', NOW),
    addKey(store, 'other desk', 'read', NOW),
  ]);
  const address = `http://127.0.0.1:${await listening(app)}`;
  const open = (key: string) => listen(address, '', { authorization: `Bearer ${key}` });
  const [revoked, kept] = await Promise.all([open(mine), open(other)]);
  let ended = false;
  revoked.response.on('close', () => (ended = true));
  await new Promise((resolve) => setTimeout(resolve, 500));
  t.notOk(ended, 'a key that is right keeps it open');
  t.ok(await revokeKey(store, 'wall display', NOW));
  await until(() => ended);
  await addKey(store, 'writer', 'write', NOW).then((key) =>
    app.inject({
      method: 'POST',
      url: '/v1/reports',
      headers: { authorization: `Bearer ${key}` },
      payload: { body: 'Rain fell in Oslo on Monday.' },
    }),
  );
  await until(() => kept.heard().length > 0);
  t.same(revoked.heard(), [], 'nothing more is told to it');
  kept.response.destroy();
});
