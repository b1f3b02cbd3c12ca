import { join } from 'node:path';
import t from 'tap';
import { buildApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { addKey } from '../../src/store/keys.js';
import { openStore } from '../../src/store/open.js';
import { configuredApp } from '../configured.js';
import { NOW, seededFile } from '../seeded.js';

t.test(
  'writing needs a key unless configured otherwise, reading where others reach the server',
  async (t) => {
    for (const [env, openReads, openWrites] of [
      [{}, true, false],
      [{ HOST: '::1' }, true, false],
      [{ HOST: '0.0.0.0' }, false, false],
      [{ HOST: '0.0.0.0', READS: 'open' }, true, false],
      [{ READS: 'key', WRITES: 'open' }, false, true],
    ] as const)
      t.match(readConfig(env), { openReads, openWrites }, JSON.stringify(env));
    t.throws(() => readConfig({ READS: 'all' }), { message: /^READS takes one of open, key/ });
  },
);

t.test('where reading needs a key, any key reads, and nobody else keeps the answer', async (t) => {
  const store = openStore(await seededFile(join(t.testdir(), 'test.db')));
  const key = await addKey(store, 'wall display', 'read', NOW);
  const app = await buildApp({ store, config: { ...readConfig({ HOST: '0.0.0.0' }), logLevel: 'silent' } });
  t.teardown(async () => {
    await app.close();
    await store.close();
  });
  for (const url of ['/v1/events', '/v1/events.csv', '/v1/search?q=peace', '/v1/changes', '/v1/stream']) {
    const refused = await app.inject({ url });
    t.equal(refused.statusCode, 401, url);
    t.match(refused.headers, { 'www-authenticate': 'Bearer', 'content-type': /problem\+json/ });
    t.match(refused.json(), { detail: /^Reading needs a key/ });
  }
  const extract = { method: 'POST', url: '/v1/extract', payload: { text: 'Rain fell in Lima.' } } as const;
  t.equal((await app.inject(extract)).statusCode, 401);
  const headers = { authorization: `Bearer ${key}` };
  t.equal((await app.inject({ ...extract, headers })).statusCode, 200);
  const answer = await app.inject({ url: '/v1/events', headers });
  t.equal(answer.statusCode, 200);
  t.equal(answer.headers['cache-control'], 'private, no-cache');
  t.equal((await app.inject({ url: '/v1/events' })).statusCode, 401, 'not from the memory of answers either');
  for (const url of ['/', '/docs/', '/openapi.json', '/health/ready'])
    t.equal((await app.inject({ url })).statusCode, 200, `${url} tells nothing of the records`);
});

t.test('where reading needs a key, so do the figures of the service', async (t) => {
  const { app, store } = await configuredApp(t, { openReads: false });
  const key = await addKey(store, 'prometheus', 'read', NOW);
  const ask = async (headers: Record<string, string>) => app.inject({ url: '/metrics', headers });
  const refused = await ask({});
  t.match(refused, { statusCode: 401, headers: { 'www-authenticate': 'Bearer' } });
  t.notMatch(refused.body, /dateline_records/);
  t.equal((await ask({ authorization: 'Bearer nobody' })).statusCode, 401);
  t.match(await ask({ authorization: `Bearer ${key}` }), { statusCode: 200, body: /dateline_records/ });
  await t.test('and where it is open, none', async (t) => {
    const { app } = await configuredApp(t, { openReads: true });
    t.equal((await app.inject('/metrics')).statusCode, 200);
  });
});

t.test('what a proxy asks for itself is no key', async (t) => {
  const basic = { authorization: `Basic ${Buffer.from('desk:word').toString('base64')}` };
  const { app } = await configuredApp(t, { openWrites: true });
  for (const url of ['/v1/events', '/metrics', '/v1/stream?since=999999'])
    if (!url.startsWith('/v1/stream'))
      t.equal((await app.inject({ url, headers: basic })).statusCode, 200, url);
  const payload = { body: 'Rain fell in Lima.' };
  t.equal(
    (await app.inject({ method: 'POST', url: '/v1/reports', payload, headers: basic })).statusCode,
    201,
  );
  t.equal(
    (await app.inject({ url: '/v1/events', headers: { authorization: 'Bearer nobody' } })).statusCode,
    401,
    'a key that comes along must be right',
  );
  await t.test('nor does it open what needs one', async (t) => {
    const { app, store } = await configuredApp(t, { openReads: false, openWrites: false });
    const key = await addKey(store, 'desk', 'write', NOW);
    for (const authorization of [basic.authorization, key, 'Bearer', 'Bearer ', 'Digest a', ''])
      for (const url of ['/v1/events', '/metrics']) {
        const answer = await app.inject({ url, headers: { authorization } });
        t.match(
          answer,
          { statusCode: 401, headers: { 'www-authenticate': 'Bearer' } },
          `${authorization} ${url}`,
        );
      }
    for (const authorization of [`Bearer ${key}`, `bearer ${key}`, `BEARER  ${key} `])
      t.equal((await app.inject({ url: '/v1/events', headers: { authorization } })).statusCode, 200);
  });
});
