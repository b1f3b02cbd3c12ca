import t from 'tap';
import { configuredApp } from '../configured.js';

const BAD = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'desk.example/a',
  'http:',
  'https://',
];
const GOOD = ['https://desk.example/a', 'HTTP://desk.example', 'http://desk.example:8080/ä?b=c d', ''];

const WORDS = 'Mayor Ana Ruiz opened a bridge in Lima on Monday.';

t.test('an address of a report is of the web, in JSON and beside plain text', async (t) => {
  const { app, store } = await configuredApp(t, {});
  for (const url of BAD) {
    for (const path of ['/v1/reports', '/v1/extract']) {
      const words = path === '/v1/reports' ? 'body' : 'text';
      const json = await app.inject({ method: 'POST', url: path, payload: { [words]: WORDS, url } });
      t.match(json.json(), { status: 400, errors: [{ path: 'url', message: /http/ }] }, `${path} ${url}`);
      const text = await app.inject({
        method: 'POST',
        url: path,
        query: { url },
        headers: { 'content-type': 'text/plain' },
        payload: WORDS,
      });
      t.match(
        text.json(),
        { status: 400, errors: [{ path: /^url/, message: /http/ }] },
        `${path}?url=${url}`,
      );
    }
  }
  t.equal(store.db.prepare('SELECT count(*) FROM Report').pluck().get(), 0);
  for (const [i, url] of GOOD.entries()) {
    const payload = { body: `${WORDS} ${'Again. '.repeat(i)}`, url };
    const stored = await app.inject({ method: 'POST', url: '/v1/reports', payload });
    t.ok(stored.statusCode < 300, `${url}: ${stored.body}`);
  }
  t.equal(
    (await app.inject({ method: 'POST', url: '/v1/reports', payload: { body: WORDS, url: null } }))
      .statusCode,
    200,
  );
});

t.test('what a document says is its address is dropped where it is none of the web', async (t) => {
  const { app } = await configuredApp(t, {});
  const read = (url: string): [type: string, document: string][] => [
    [
      'text/html',
      `<html><head><title>Flood</title><link rel="canonical" href="${url}"></head><body><article><p>${WORDS} ${'The river rose in the night and fell again. '.repeat(12)} ${url.length}</p></article></body></html>`,
    ],
    [
      'application/rss+xml',
      `<rss version="2.0"><channel><title>A</title><item><title>Flood ${url.length}</title><link>${url}</link><description>${WORDS} ${'x'.repeat(url.length)}</description></item></channel></rss>`,
    ],
    [
      'application/atom+xml',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>Storm ${url.length}</title><id>urn:${url.length}</id><link href="${url}"/><content type="text">${WORDS} ${'y'.repeat(url.length)}</content></entry></feed>`,
    ],
  ];
  for (const [url, kept] of [
    ['javascript:alert(document.domain)', null],
    ['https://desk.example/flood', 'https://desk.example/flood'],
  ] as const)
    for (const [type, payload] of read(url)) {
      const stored = await app.inject({
        method: 'POST',
        url: '/v1/reports',
        headers: { 'content-type': type },
        payload,
      });
      t.ok(stored.statusCode < 300, `${type}: ${stored.body}`);
      t.equal(stored.json<{ url: string | null }>().url, kept, `${type}: ${url}`);
    }
});
