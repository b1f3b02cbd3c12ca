import { request } from 'node:http';
import t from 'tap';
import { readConfig } from '../../src/config.js';
import { configuredApp, listening } from '../configured.js';

const PUBLIC = 'https://desk.example/dateline';

t.test('feeds lead to where people are, not to where the proxy asks', async (t) => {
  const { app } = await configuredApp(t, { publicUrl: PUBLIC }, { seeded: true });
  const atom = (await app.inject('/v1/quotes.atom?limit=2')).body;
  t.match(atom, `<id>${PUBLIC}/v1/quotes.atom?limit=2</id>`);
  t.match(atom, `<link rel="self" href="${PUBLIC}/v1/quotes.atom?limit=2"/>`);
  t.match(atom, `<link href="${PUBLIC}/v1/quotes/`);
  t.notMatch(atom, 'localhost');
  const feed = (await app.inject('/v1/quotes.feed.json?limit=2')).json<{
    feed_url: string;
    home_page_url: string;
    items: { id: string; url: string }[];
  }>();
  t.match(feed, { feed_url: `${PUBLIC}/v1/quotes.feed.json?limit=2`, home_page_url: `${PUBLIC}/` });
  t.ok(feed.items.every(({ id, url }) => id === url && url.startsWith(`${PUBLIC}/v1/quotes/`)));
});

t.test('ids of linked data and annotations are addresses there', async (t) => {
  const { app } = await configuredApp(t, { publicUrl: PUBLIC }, { seeded: true });
  const ids = (value: unknown): string[] =>
    [...JSON.stringify(value).matchAll(/"(?:@id|id|source)":"([^"]+)"/g)].map(([, id = '']) => id);
  const one = await app.inject('/v1/actors/xi-jinping.jsonld');
  t.equal(one.json<{ '@id': string }>()['@id'], `${PUBLIC}/v1/actors/xi-jinping`);
  for (const url of [
    '/v1/events.jsonld',
    '/v1/quotes.jsonld',
    '/v1/locations.jsonld',
    '/v1/reports.jsonld',
  ]) {
    const found = ids((await app.inject(url)).json());
    t.ok(found.length > 0 && found.every((id) => id.startsWith(`${PUBLIC}/v1/`)), url);
  }
  const [{ id = '' } = {}] = (await app.inject('/v1/reports')).json<{ data: { id: string }[] }>().data;
  const annotations = ids((await app.inject(`/v1/reports/${id}/annotations`)).json());
  t.ok(annotations.length > 50 && annotations.every((one) => one.startsWith(`${PUBLIC}/v1/`)));
});

t.test('pages, locations and the description keep the path that the proxy takes away', async (t) => {
  const { app } = await configuredApp(t, { publicUrl: PUBLIC }, { seeded: true });
  const list = await app.inject('/v1/events?limit=2');
  const { next } = list.json<{ page: { next: string } }>().page;
  t.ok(next.startsWith('/dateline/v1/events?limit=2&cursor='), next);
  t.match(list.headers.link, `<${next}>; rel="next"`);
  t.equal((await app.inject(next.slice('/dateline'.length))).statusCode, 200);
  const stored = await app.inject({
    method: 'POST',
    url: '/v1/reports',
    payload: { body: 'Rain fell in Lima.' },
  });
  t.match(stored.headers.location, /^\/dateline\/v1\/reports\/./);
  const added = await app.inject({
    method: 'POST',
    url: '/v1/actors',
    payload: { name: 'Ana Ruiz', kind: 'person' },
  });
  t.equal(added.headers.location, '/dateline/v1/actors/ana-ruiz');
  await app.inject({
    method: 'POST',
    url: '/v1/actors/ana-ruiz/merge',
    headers: { 'if-match': '*' },
    payload: { into: 'xi-jinping' },
  });
  const merged = await app.inject('/v1/actors/ana-ruiz/quotes?limit=1');
  t.match(merged, {
    statusCode: 308,
    headers: { location: '/dateline/v1/actors/xi-jinping/quotes?limit=1' },
  });
  const { servers } = (await app.inject('/openapi.json')).json<{ servers: { url: string }[] }>();
  t.same(
    servers.map(({ url }) => url),
    [PUBLIC],
  );
});

t.test('kept answers lead where each asked; with a public address all ask at one', async (t) => {
  const { app } = await configuredApp(t, { host: '0.0.0.0', trustProxy: ['loopback'] }, { seeded: true });
  const self = async (headers: Record<string, string>): Promise<string> =>
    /rel="self" href="([^"]+)/.exec((await app.inject({ url: '/v1/quotes.atom', headers })).body)?.[1] ?? '';
  const forwarded = (host: string, proto: string) => ({
    host: 'inside',
    'x-forwarded-host': host,
    'x-forwarded-proto': proto,
  });
  for (const time of ['first', 'kept']) {
    t.equal(await self({ host: 'inside' }), 'http://inside/v1/quotes.atom', time);
    t.equal(await self(forwarded('a.example', 'https')), 'https://a.example/v1/quotes.atom', time);
    t.equal(await self(forwarded('a.example', 'http')), 'http://a.example/v1/quotes.atom', time);
    t.equal(await self(forwarded('b.example', 'https')), 'https://b.example/v1/quotes.atom', time);
  }
  await t.test('public', async (t) => {
    const { app } = await configuredApp(t, { host: '0.0.0.0', publicUrl: PUBLIC }, { seeded: true });
    for (const host of ['a.example', 'b.example', 'a.example'])
      t.match((await app.inject({ url: '/v1/quotes.atom', headers: { host } })).body, `href="${PUBLIC}/v1/`);
  });
});

t.test('what a client says of itself is believed of a trusted proxy alone', async (t) => {
  const ask = (port: number, headers: Record<string, string>): Promise<string> =>
    new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/v1/quotes.atom', headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve(/rel="self" href="([^"]+)/.exec(text)?.[1] ?? ''));
      })
        .once('error', reject)
        .end();
    });
  const headers = { host: 'inside', 'x-forwarded-host': 'desk.example', 'x-forwarded-proto': 'https' };
  for (const [trustProxy, self] of [
    [null, 'http://inside/v1/quotes.atom'],
    [['10.0.0.0/8'], 'http://inside/v1/quotes.atom'],
    [['loopback'], 'https://desk.example/v1/quotes.atom'],
    [1, 'https://desk.example/v1/quotes.atom'],
  ] as const)
    await t.test(JSON.stringify(trustProxy), async (t) => {
      const trusted = trustProxy === null || typeof trustProxy === 'number' ? trustProxy : [...trustProxy];
      const { app } = await configuredApp(t, { host: '0.0.0.0', trustProxy: trusted });
      t.equal(await ask(await listening(app), headers), self);
    });
});

t.test('what the options take', async (t) => {
  t.match(readConfig({}), { trustProxy: null, publicUrl: null, allowedHosts: [] });
  t.equal(readConfig({ TRUST_PROXY: '2' }).trustProxy, 2);
  t.equal(readConfig({ TRUST_PROXY: '0' }).trustProxy, null);
  t.same(readConfig({ TRUST_PROXY: 'loopback, 10.0.0.0/8' }).trustProxy, ['loopback', '10.0.0.0/8']);
  t.equal(readConfig({ PUBLIC_URL: 'https://desk.example/' }).publicUrl, 'https://desk.example');
  t.equal(readConfig({ PUBLIC_URL: `${PUBLIC}/` }).publicUrl, PUBLIC);
  for (const [name, value] of [
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['PUBLIC_URL', 'desk.example'],
    ['PUBLIC_URL', 'ftp://desk.example'],
    ['PUBLIC_URL', 'https://desk.example/?a=b'],
    ['PUBLIC_URL', 'https://user:word@desk.example/'],
    ['ALLOWED_HOSTS', 'https://desk.example'],
    ['REQUEST_TIMEOUT', '0'],
    ['MAX_CONNECTIONS', 'many'],
  ] as const)
    t.throws(() => readConfig({ [name]: value }), { message: new RegExp(`^${name} takes`) });
});
