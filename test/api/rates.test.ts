import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { addKey } from '../../src/store/keys.js';
import { configuredApp } from '../configured.js';
import { NOW } from '../seeded.js';

const status = async (app: FastifyInstance, url: string, headers: Record<string, string> = {}) =>
  (await app.inject({ url, headers })).statusCode;

t.test('who guesses at keys is counted as anybody', async (t) => {
  const { app, store } = await configuredApp(t, { openReads: false, rateLimit: 3 });
  const key = await addKey(store, 'desk', 'read', NOW);
  for (let n = 1; n <= 3; n += 1)
    t.equal(await status(app, '/v1/events', { authorization: `Bearer guess${n}` }), 401);
  const refused = await app.inject({ url: '/v1/events', headers: { authorization: `Bearer ${key}` } });
  t.equal(refused.statusCode, 429, 'the right one comes too late');
  t.match(refused.headers['content-type'], /problem\+json/);
  t.ok(refused.headers['retry-after']);
});

t.test('and so is who looks for what is not there', async (t) => {
  const { app } = await configuredApp(t, { rateLimit: 2 });
  t.equal(await status(app, '/nothing'), 404);
  t.equal(await status(app, '/admin'), 404);
  t.equal(await status(app, '/nothing'), 429);
});

t.test('health is asked for as often as it takes, and counts for nothing', async (t) => {
  const { app } = await configuredApp(t, { rateLimit: 2 });
  for (let n = 0; n < 5; n += 1)
    for (const url of ['/health', '/health/live', '/health/ready', '/health/live?probe=1'])
      t.equal(await status(app, url), 200, url);
  t.equal(await status(app, '/v1/events'), 200);
  t.equal(await status(app, '/v1/events'), 200);
  t.equal(await status(app, '/v1/events'), 429);
  t.equal(await status(app, '/health/ready'), 200, 'also when nothing else is answered');
});

t.test('behind a proxy clients are told apart by the addresses that it forwards', async (t) => {
  const ask = async (app: FastifyInstance, client: string) =>
    status(app, '/v1/events', { 'x-forwarded-for': client });
  const trusting = await configuredApp(t, { rateLimit: 2, trustProxy: ['loopback'] });
  for (const client of ['203.0.113.1', '203.0.113.2', '203.0.113.3'])
    for (const expected of [200, 200, 429]) t.equal(await ask(trusting.app, client), expected, client);
  t.equal(
    await ask(trusting.app, '198.51.100.9, 203.0.113.1'),
    429,
    'what the client puts before is not believed',
  );
  await t.test('else they are one', async (t) => {
    const { app } = await configuredApp(t, { rateLimit: 2 });
    t.equal(await ask(app, '203.0.113.1'), 200);
    t.equal(await ask(app, '203.0.113.2'), 200);
    t.equal(await ask(app, '203.0.113.3'), 429);
  });
});
