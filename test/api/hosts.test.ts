import { request } from 'node:http';
import t from 'tap';
import { configuredApp, listening } from '../configured.js';

const asked = (port: number, host: string): Promise<{ status: number; type: string }> =>
  new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/v1/events', headers: { host } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, type: String(response.headers['content-type']) });
    })
      .once('error', reject)
      .end();
  });

t.test('on a loopback address a name that was bound to it elsewhere is refused', async (t) => {
  const { app } = await configuredApp(t, { allowedHosts: ['desk.example', 'dev.example:8080'] });
  const port = await listening(app);
  for (const host of [
    'localhost',
    `localhost:${port}`,
    `LOCALHOST:${port}`,
    `127.0.0.1:${port}`,
    '127.0.0.1',
    '[::1]',
    `[::1]:${port}`,
    'desk.example',
    'Desk.Example:8443',
    'dev.example:8080',
  ])
    t.equal((await asked(port, host)).status, 200, host);
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example:80:127.0.0.1',
    'evil.example#localhost',
    'dev.example',
    'dev.example:80',
    '192.168.1.7',
    '[::2]',
  ])
    t.match(await asked(port, host), { status: 421, type: /^application\/problem\+json/ }, host);
});

t.test('every address is guarded, and the problem says what to do', async (t) => {
  const { app } = await configuredApp(t, {});
  for (const url of ['/', '/docs/', '/openapi.json', '/health', '/metrics', '/v1/events', '/nothing'])
    t.equal((await app.inject({ url, headers: { host: 'evil.example' } })).statusCode, 421, url);
  const answer = await app.inject({ url: '/v1/events', headers: { host: 'evil.example' } });
  t.match(answer.json(), { status: 421, detail: /ALLOWED_HOSTS/ });
});

t.test('what others reach answers to any name, unless names are given', async (t) => {
  const open = await configuredApp(t, { host: '0.0.0.0' });
  t.equal((await open.app.inject({ url: '/health', headers: { host: 'any.example' } })).statusCode, 200);
  await t.test('and then to those', async (t) => {
    const { app } = await configuredApp(t, { host: '0.0.0.0', allowedHosts: ['desk.example'] });
    const status = async (host: string) =>
      (await app.inject({ url: '/health', headers: { host } })).statusCode;
    t.equal(await status('desk.example'), 200);
    t.equal(await status('localhost:3000'), 200);
    t.equal(await status('any.example'), 421);
  });
  await t.test('and the name of PUBLIC_URL, behind a proxy on the same machine', async (t) => {
    const { app } = await configuredApp(t, { publicUrl: 'https://desk.example/dateline' });
    const status = async (host: string) =>
      (await app.inject({ url: '/health', headers: { host } })).statusCode;
    t.equal(await status('desk.example'), 200);
    t.equal(await status('evil.example'), 421);
  });
});

t.test('a name that a page could claim to be forwarded from helps nobody', async (t) => {
  const { app } = await configuredApp(t, { trustProxy: ['loopback'], allowedHosts: ['desk.example'] });
  const status = async (headers: Record<string, string>) =>
    (await app.inject({ url: '/health', headers })).statusCode;
  t.equal(await status({ host: 'evil.example', 'x-forwarded-host': 'localhost' }), 421);
  t.equal(await status({ host: 'localhost', 'x-forwarded-host': 'evil.example' }), 421);
  t.equal(await status({ host: 'localhost', 'x-forwarded-host': 'desk.example' }), 200);
});
