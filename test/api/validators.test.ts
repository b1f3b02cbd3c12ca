import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import t from 'tap';
import { buildApp } from '../../src/app.js';
import { BODY_LIMIT, seededApp } from '../seeded.js';

t.test(
  'each coding of an answer has a strong tag of its own, which any of them may be edited by',
  async (t) => {
    const { app } = await seededApp(t);
    const url = '/v1/events?limit=5';
    const tags = new Set<string>();
    for (const encoding of ['identity', 'gzip', 'br', 'deflate'])
      for (const time of ['first', 'kept']) {
        const headers = { 'accept-encoding': encoding };
        const answer = await app.inject({ url, headers });
        const etag = String(answer.headers.etag);
        t.equal(answer.headers['content-encoding'] ?? 'identity', encoding, `${encoding}, ${time}`);
        t.match(etag, /^"[^"]+"$/);
        tags.add(etag);
        const again = await app.inject({ url, headers: { ...headers, 'if-none-match': etag } });
        t.equal(again.statusCode, 304);
        t.equal(again.headers.etag, etag);
        t.equal(again.body, '');
      }
    t.equal(tags.size, 4);
    const [{ id = '' } = {}] = (await app.inject({ url })).json<{ data: { id: string }[] }>().data;
    const record = await app.inject({ url: `/v1/events/${id}`, headers: { 'accept-encoding': 'br' } });
    const changed = await app.inject({
      method: 'PATCH',
      url: `/v1/events/${id}`,
      headers: { 'if-match': String(record.headers.etag), 'content-type': 'application/merge-patch+json' },
      payload: { review: 'confirmed' },
    });
    t.equal(changed.statusCode, 200, changed.body);
  },
);

t.test('what is streamed has validators that stand until a write', async (t) => {
  const { app } = await seededApp(t);
  for (const suffix of ['csv', 'ndjson', 'geojson', 'jsonld']) {
    const url = `/v1/events.${suffix}`;
    const { headers, body } = await app.inject({ url });
    t.match(headers['last-modified'], / GMT$/, suffix);
    t.match(headers.vary, /accept, accept-encoding/);
    const conditional = { url, headers: { 'if-none-match': String(headers.etag) } };
    t.equal((await app.inject(conditional)).statusCode, 304);
    t.not((await app.inject({ url: `${url}?type=assault` })).headers.etag, headers.etag);
    const report = await app.inject({
      method: 'POST',
      url: '/v1/reports',
      headers: { 'content-type': 'text/plain' },
      payload: `Protesters marched in Paris on ${suffix} Monday.`,
    });
    t.equal(report.statusCode, 201);
    const after = await app.inject(conditional);
    t.equal(after.statusCode, 200);
    t.ok(body.length > 0 && after.body.length > 0);
  }
});

t.test('the description and the files of the page have tags too', async (t) => {
  const { app } = await seededApp(t);
  for (const url of ['/openapi.json', '/openapi.yaml', '/', '/page.js']) {
    const tags = new Set<string>();
    for (const encoding of ['identity', 'gzip', 'br', 'gzip;q=0, br;q=0']) {
      const headers = { 'accept-encoding': encoding };
      const answer = await app.inject({ url, headers });
      const none = encoding === 'identity' || encoding.includes('q=0');
      t.equal(answer.headers['content-encoding'] ?? null, none ? null : encoding, `${url} in ${encoding}`);
      t.match(answer.headers.vary, /accept-encoding/);
      const etag = String(answer.headers.etag);
      t.match(etag, /^"[^"]+"$/);
      tags.add(etag);
      for (const sent of [etag, `"other", W/${etag}`, '*']) {
        const again = await app.inject({ url, headers: { ...headers, 'if-none-match': sent } });
        t.equal(again.statusCode, 304, `${url} in ${encoding}`);
        t.equal(again.headers.etag, etag);
        t.equal(again.body, '');
      }
    }
    t.equal(tags.size, 3, 'a tag for each coding');
  }
});

t.test('answers that other origins may read vary by origin', async (t) => {
  const { store } = await seededApp(t);
  const app = await buildApp({
    store,
    config: { bodyLimit: BODY_LIMIT, logLevel: 'silent', corsOrigins: ['https://desk.example'] },
  });
  t.teardown(() => app.close());
  for (const time of ['first', 'kept']) {
    const { headers } = await app.inject({ url: '/v1/quotes', headers: { origin: 'https://desk.example' } });
    t.match(headers.vary, /origin.*accept/i, time);
    t.equal(headers['access-control-allow-origin'], 'https://desk.example');
  }
});

t.test('one record is linked data by Accept and by suffix', async (t) => {
  const { app } = await seededApp(t);
  const asked = await app.inject({
    url: '/v1/actors/xi-jinping',
    headers: { accept: 'application/ld+json' },
  });
  t.match(asked.headers['content-type'], /^application\/ld\+json/);
  t.match(asked.json(), { '@context': 'https://schema.org/', '@type': 'Person', name: 'Xi Jinping' });
  const suffixed = await app.inject({ url: '/v1/actors/xi-jinping.jsonld' });
  t.same(suffixed.json(), asked.json());
  t.equal((await app.inject({ url: '/v1/actors/nobody.jsonld' })).statusCode, 404);
  t.equal((await app.inject({ url: '/v1/actors/xi-jinping.jsonld?include=parent' })).statusCode, 400);
});

t.test('addresses that are not percent-encoded rightly are a problem', async (t) => {
  const { app } = await seededApp(t);
  for (const url of ['/v1/events?location=%zz', '/v1/events?q=%ff%fe', '/v1/events/%zz', '/v1/events?%']) {
    const answer = await app.inject({ url });
    t.equal(answer.statusCode, 400, url);
    t.match(answer.headers['content-type'], /^application\/problem\+json/);
    t.match(answer.json<{ detail: string }>().detail, /percent-encoded/);
  }
  t.equal((await app.inject({ url: '/v1/events?q=100%25' })).statusCode, 200);
});

t.test('what is no request that can be read is a problem', async (t) => {
  const { app } = await seededApp(t);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as { port: number };
  for (const [sent, status] of [
    [`GET /v1/events?q=${'x'.repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431],
    ['NONSENSE\r\n\r\n', 400],
  ] as const) {
    const socket = connect(port, '127.0.0.1');
    let said = '';
    socket.on('data', (text) => (said += text.toString()));
    socket.on('error', () => undefined);
    socket.write(sent);
    for (let tries = 0; tries < 100 && !said.includes('}'); tries += 1) await wait(50);
    socket.destroy();
    t.match(said, new RegExp(`^HTTP/1.1 ${status} `));
    t.match(said, /application\/problem\+json/);
  }
});
