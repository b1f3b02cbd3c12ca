import { createHash, createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { seedDatabase } from '../../seed/index.js';
import { buildApp } from '../../src/app.js';
import { openStore } from '../../src/store/open.js';
import { BODY_LIMIT, NOW, seededApp } from '../seeded.js';

/** What could be written into a cursor of `/v1/events`, whose order has one key besides the id. */
const FORGED: unknown[] = [
  [1, 1_679_443_200_000, 21],
  [1, 'x', 'y'],
  [1, null, null],
  [1, [], {}],
  [1, true, false],
  [1, { a: 1 }, 2],
  ['1', 1, 1],
  [1, 1],
  [1],
  [],
  {},
  { length: 3 },
  null,
  7,
  'abc',
];
/** What JSON.stringify does not write. */
const RAW = ['[1,1e999,1]', '[1,-1e999,1]', '[1,', '', '\u0000', '[1,1,1]]', '[1,9007199254740993,1.5]'];

const bodies = [...FORGED.map((value) => JSON.stringify(value)), ...RAW];

const events = (kind = 'events', sort = '-occurred'): string =>
  JSON.stringify([kind, [], [{ name: sort.slice(1), descending: true }]]);

async function nextOf(app: FastifyInstance, url: string): Promise<string> {
  const { page } = (await app.inject(url)).json<{ page: { next: string } }>();
  return new URL(page.next, 'http://localhost').searchParams.get('cursor') ?? '';
}

t.test('a cursor that somebody made up is refused, whatever it holds', async (t) => {
  const { app } = await seededApp(t);
  const signs: ((text: string) => string)[] = [
    (text) => createHash('sha256').update(text).digest('base64url').slice(0, 12),
    (text) => createHmac('sha256', '').update(text).digest('base64url').slice(0, 16),
    () => '',
    () => 'A'.repeat(16),
  ];
  for (const json of bodies)
    for (const sign of signs) {
      const body = Buffer.from(json).toString('base64url');
      const cursor = `${body}.${sign(`${events()}\n${body}`)}`;
      const answer = await app.inject({ url: '/v1/events', query: { cursor } });
      t.match(answer.json(), { status: 400, errors: [{ path: 'cursor' }] }, `${json}: ${answer.body}`);
    }
  const good = await nextOf(app, '/v1/events?limit=2');
  for (const cursor of [good.slice(0, -1), `${good}x`, `x${good}`, good.replace('.', ''), `${good}.${good}`])
    t.equal((await app.inject({ url: '/v1/events', query: { cursor } })).statusCode, 400, cursor);
});

t.test('nor does one that was signed rightly break anything', async (t) => {
  const { app, store } = await seededApp(t);
  const key = Buffer.from(
    String(store.db.prepare("SELECT value FROM Secret WHERE name = 'cursors'").pluck().get()),
    'hex',
  );
  t.equal(key.length, 32);
  const signed = (json: string): string => {
    const body = Buffer.from(json).toString('base64url');
    const mark = createHmac('sha256', key).update(`${events()}\n${body}`).digest('base64url').slice(0, 16);
    return `${body}.${mark}`;
  };
  const status = async (json: string): Promise<number> =>
    (await app.inject({ url: '/v1/events', query: { cursor: signed(json) } })).statusCode;
  t.equal(await status('[1,1679443200000,21]'), 200);
  for (const json of bodies.slice(1)) t.ok([200, 400].includes(await status(json)), json);
  for (const json of [
    '[1,1e999,1]',
    '[1,[],{}]',
    '[1,true,false]',
    'null',
    '7',
    '{"length":3}',
    '[1,1]',
    '[1,',
  ])
    t.equal(await status(json), 400, json);
});

t.test('a cursor stands after a restart, and in no other database', async (t) => {
  const file = join(t.testdir(), 'test.db');
  const ask = async <T>(path: string, use: (app: FastifyInstance) => Promise<T>): Promise<T> => {
    const store = openStore(path);
    if (path !== file || store.db.prepare('SELECT count(*) FROM Report').pluck().get() === 0)
      await seedDatabase(store, NOW);
    const app = await buildApp({ store, config: { bodyLimit: BODY_LIMIT, logLevel: 'silent' } });
    const result = await use(app);
    await app.close();
    await store.close();
    return result;
  };
  const url = '/v1/events?limit=2';
  const cursor = await ask(file, (app) => nextOf(app, url));
  const status = (app: FastifyInstance) =>
    app.inject(`${url}&cursor=${cursor}`).then(({ statusCode }) => statusCode);
  t.equal(await ask(file, status), 200);
  t.equal(await ask(join(t.testdir(), 'other.db'), status), 400);
});
