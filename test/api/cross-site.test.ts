import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { configuredApp } from '../configured.js';

type Headers = Record<string, string>;

const WORDS = 'Mayor Ana Ruiz opened a bridge in Lima on Monday.';

const send = async (app: FastifyInstance, headers: Headers, url = '/v1/reports') =>
  (
    await app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'text/plain', ...headers },
      payload: WORDS,
    })
  ).statusCode;

const stored = async (app: FastifyInstance): Promise<number> =>
  (await app.inject('/v1/reports?count=exact')).json<{ count: number }>().count;

t.test('where writes are open, a page of another site writes nothing by text/plain', async (t) => {
  const { app } = await configuredApp(t, { openWrites: true });
  const refused: Headers[] = [
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'http://localhost:3001', 'sec-fetch-site': 'same-site' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
    { origin: 'localhost:80' },
  ];
  for (const headers of refused) {
    t.equal(await send(app, headers), 403, JSON.stringify(headers));
    t.equal(await send(app, headers, '/v1/extract'), 403, `${JSON.stringify(headers)}, extract`);
  }
  t.equal(await stored(app), 0);
  const problem = await app.inject({
    method: 'POST',
    url: '/v1/reports',
    headers: { 'content-type': 'text/plain', origin: 'https://evil.example' },
    payload: WORDS,
  });
  t.match(problem.headers['content-type'], /^application\/problem\+json/);
  t.match(problem.json(), { detail: /CORS_ORIGINS/ });
});

t.test('every method that writes, at every address, is refused so', async (t) => {
  const { app } = await configuredApp(t, { openWrites: true });
  const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
  for (const [method, url] of [
    ['POST', '/v1/events'],
    ['POST', '/v1/actors/peru/merge'],
    ['PATCH', '/v1/events/any'],
    ['POST', '/v1/webhooks'],
    ['DELETE', '/v1/webhooks/any'],
    ['PUT', '/v1/events/any'],
    ['POST', '/health'],
  ] as const)
    t.equal((await app.inject({ method, url, headers })).statusCode, 403, `${method} ${url}`);
  for (const url of ['/', '/v1/events', '/embed/map'])
    t.equal((await app.inject({ url, headers })).statusCode, 200, `GET ${url}: links and frames go on`);
});

t.test('the server’s own page, programs and people go on', async (t) => {
  const { app } = await configuredApp(t, { openWrites: true });
  const taken: Headers[] = [
    {},
    { origin: 'http://localhost:80', 'sec-fetch-site': 'same-origin' },
    { origin: 'http://localhost' },
    { 'sec-fetch-site': 'none' },
    { origin: 'http://localhost', 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of taken) t.ok((await send(app, headers)) < 300, JSON.stringify(headers));
  t.equal(await stored(app), 1);
});

t.test('pages of CORS_ORIGINS go on; where that is any, a write without a key does not', async (t) => {
  const named = await configuredApp(t, { openWrites: true, corsOrigins: ['https://desk.example'] });
  const cross = (origin: string) => ({ origin, 'sec-fetch-site': 'cross-site' });
  t.equal(await send(named.app, cross('https://desk.example')), 201);
  t.equal(await send(named.app, cross('https://evil.example')), 403);
  await t.test('any', async (t) => {
    const { app } = await configuredApp(t, { openWrites: true, corsOrigins: ['*'] });
    t.equal(await send(app, cross('https://evil.example')), 403);
    t.equal(await stored(app), 0);
    t.equal(
      await send(app, { ...cross('https://evil.example'), authorization: 'Bearer nobody' }),
      401,
      'its key decides',
    );
  });
});

t.test('behind a proxy the own origin is the one that people see', async (t) => {
  const { app } = await configuredApp(t, { openWrites: true, publicUrl: 'https://desk.example/dateline' });
  t.equal(await send(app, { origin: 'https://desk.example' }), 201);
  t.equal(await send(app, { origin: 'https://evil.example' }), 403);
});
