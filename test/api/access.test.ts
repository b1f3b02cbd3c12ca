import { join } from 'node:path';
import t from 'tap';
import { buildApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { addKey } from '../../src/store/keys.js';
import { openStore } from '../../src/store/open.js';
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
