import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import t from 'tap';
import { buildApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { openStore } from '../../src/store/open.js';
import { BODY_LIMIT, seededApp } from '../seeded.js';

t.test('long answers are compressed for who takes it, with the same tag check', async (t) => {
  const { app } = await seededApp(t);
  const url = '/v1/events?limit=50';
  const plain = await app.inject({ url });
  const small = await app.inject({ url, headers: { 'accept-encoding': 'br, gzip' } });
  t.equal(small.headers['content-encoding'], 'br');
  t.ok(small.rawPayload.length < plain.rawPayload.length / 3);
  t.equal(brotliDecompressSync(small.rawPayload).toString(), plain.body);
  t.match(String(small.headers.vary), /accept-encoding/);
});

t.test('origins and limits are as configured', async (t) => {
  const store = openStore(join(t.testdir(), 'test.db'));
  const app = await buildApp({
    store,
    config: {
      bodyLimit: BODY_LIMIT,
      logLevel: 'silent',
      corsOrigins: ['https://desk.example'],
      rateLimit: 3,
    },
  });
  t.teardown(async () => {
    await app.close();
    await store.close();
  });
  const ask = (origin: string) => app.inject({ url: '/v1/events', headers: { origin } });
  t.equal((await ask('https://desk.example')).headers['access-control-allow-origin'], 'https://desk.example');
  t.equal((await ask('https://other.example')).headers['access-control-allow-origin'], undefined);
  const third = await ask('https://desk.example');
  t.equal(third.headers['ratelimit-remaining'], '0');
  const fourth = await ask('https://desk.example');
  t.equal(fourth.statusCode, 429);
  t.match(fourth.headers['content-type'], /problem\+json/);
  t.ok(fourth.headers['retry-after']);
});

t.test('a value that an option does not take is named', async (t) => {
  const refused: [string, string][] = [
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['BODY_LIMIT', '-1'],
    ['LOG_LEVEL', 'loud'],
    ['CORS_ORIGINS', 'desk.example'],
    ['EMBED_ORIGINS', 'cms.example; script-src *'],
    ['RATE_LIMIT', 'many'],
  ];
  for (const [name, value] of refused) {
    t.throws(() => readConfig({ [name]: value }), { message: new RegExp(`^${name} takes`) });
  }
  t.match(readConfig({}), { host: '127.0.0.1', port: 3000, database: 'data/dateline.db' });
});
