import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import t from 'tap';
import { configuredApp, listening } from '../configured.js';

t.test('no answer is guessed to be of another type', async (t) => {
  const { app } = await configuredApp(
    t,
    { rateLimit: 1000, corsOrigins: ['https://desk.example'] },
    { seeded: true },
  );
  const asked = [
    ['GET', '/'],
    ['GET', '/page.js'],
    ['GET', '/embed/map'],
    ['GET', '/docs'],
    ['GET', '/docs/'],
    ['GET', '/docs/static/swagger-ui.css'],
    ['GET', '/docs/json'],
    ['GET', '/openapi.yaml'],
    ['GET', '/v1/events'],
    ['GET', '/v1/events'],
    ['GET', '/v1/events.csv'],
    ['GET', '/v1/events.atom'],
    ['GET', '/v1/events/nothing'],
    ['GET', '/v1/events?limit=0'],
    ['GET', '/v1/events/%zz'],
    ['GET', '/nothing'],
    ['OPTIONS', '/v1/events'],
    ['DELETE', '/v1/events'],
    ['POST', '/v1/extract'],
    ['GET', '/health/live'],
    ['GET', '/metrics'],
  ] as const;
  for (const [method, url] of asked) {
    const { headers } = await app.inject({ method, url });
    t.equal(headers['x-content-type-options'], 'nosniff', `${method} ${url}`);
  }
  const { headers: known } = await app.inject('/v1/quotes');
  const again = await app.inject({ url: '/v1/quotes', headers: { 'if-none-match': String(known.etag) } });
  t.match(again, { statusCode: 304, headers: { 'x-content-type-options': 'nosniff' } });
  const preflight = await app.inject({
    method: 'OPTIONS',
    url: '/v1/events',
    headers: { origin: 'https://desk.example', 'access-control-request-method': 'GET' },
  });
  t.equal(preflight.headers['x-content-type-options'], 'nosniff', 'a preflight');
  const evil = await app.inject({ url: '/', headers: { host: 'evil.example' } });
  t.equal(evil.headers['x-content-type-options'], 'nosniff', 'a refusal');
  const socket = connect(await listening(app), '127.0.0.1');
  let said = '';
  socket.on('data', (text) => (said += text.toString()));
  socket.on('error', () => undefined);
  socket.write('NONSENSE\r\n\r\n');
  for (let tries = 0; tries < 100 && !said.includes('}'); tries += 1) await wait(50);
  socket.destroy();
  t.match(said, /x-content-type-options: nosniff/i, 'what is no request');
});

t.test('every page of HTML has a policy that lets no foreign script in', async (t) => {
  const { app } = await configuredApp(t, {});
  for (const url of [
    '/',
    '/embed',
    '/embed/map',
    '/embed/timeline',
    '/embed/quotes',
    '/docs',
    '/docs/',
    '/docs/static/oauth2-redirect.html',
  ]) {
    const { headers } = await app.inject(url);
    t.match(headers['content-type'], /^text\/html/, url);
    const policy = String(headers['content-security-policy']);
    t.match(policy, /default-src 'none'/, url);
    t.match(policy, /(?:^|; )script-src [^;]+/, url);
    t.notMatch(policy, /script-src[^;]*(?:unsafe|https?:|\*)/, url);
    t.match(policy, /frame-ancestors '(?:none|self)'/, url);
  }
});
