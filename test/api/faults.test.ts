import t from 'tap';
import { configuredApp } from '../configured.js';

const MOST_BYTES = 64 * 1024;

interface Problem {
  status: number;
  detail?: string;
  errors: { path: string; message: string }[];
  more?: number;
}

t.test('a body of nothing but mistakes gets a short answer, and soon', async (t) => {
  const { app } = await configuredApp(t, { bodyLimit: 9 * 1024 * 1024 });
  const many = (count: number): string =>
    JSON.stringify({
      body: 'a',
      ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`colour${i}`, 1])),
    });
  const wrong = `{"report":"a","type":"assault","trigger":{"text":"a"},"locations":[${Array(700_000).fill('{"x":1}').join()}]}`;
  for (const [url, payload] of [
    ['/v1/reports', many(400_000)],
    ['/v1/extract', many(400_000)],
    ['/v1/events', wrong],
    ['/v1/events', `{"${'long'.repeat(2_000_000)}":1}`],
    ['/v1/actors', JSON.stringify({ name: 'a', kind: 'x'.repeat(8_000_000) })],
  ] as const) {
    const begun = process.memoryUsage().rss;
    const answer = await app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json' },
      payload,
    });
    t.equal(answer.statusCode, 400, `${url}: ${answer.body.slice(0, 300)}`);
    t.ok(answer.rawPayload.length < MOST_BYTES, `${url}: ${answer.rawPayload.length} bytes`);
    const { errors } = answer.json<Problem>();
    t.ok(errors.length > 0 && errors.length <= 20);
    for (const { path, message } of errors) t.ok(path.length <= 301 && message.length <= 1_001);
    t.comment(`${url}: ${Math.round((process.memoryUsage().rss - begun) / 1e6)} MB`);
  }
});

t.test('of many mistakes twenty are told, and how many more there are', async (t) => {
  const { app } = await configuredApp(t, {});
  const payload = {
    body: 'a',
    ...Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`colour${i}`, 1])),
  };
  const body = (await app.inject({ method: 'POST', url: '/v1/reports', payload })).json<Problem>();
  t.equal(body.errors.length, 20);
  t.equal(body.more, 50);
  const query = Array.from({ length: 800 }, (_, i) => `c${i}=1`).join('&');
  const answer = await app.inject(`/v1/events?${query}`);
  t.match(answer.json<Problem>(), { status: 400, more: 780 });
  t.ok(answer.rawPayload.length < MOST_BYTES);
  const repeated = await app.inject(`/v1/events?${'type=x&'.repeat(2_000)}`);
  t.match(repeated.json<Problem>(), { status: 400, errors: [{ path: 'type' }] });
  t.ok(repeated.rawPayload.length < MOST_BYTES);
  const few = (await app.inject('/v1/events?colour=red&size=1')).json<Problem>();
  t.equal(few.errors.length, 2);
  t.notOk('more' in few);
});

t.test('where a large body has one mistake it is told as in a small one', async (t) => {
  const { app } = await configuredApp(t, { bodyLimit: 4 * 1024 * 1024 });
  const names = Array.from({ length: 5_000 }, (_, i) => ({ text: `name ${i}` }));
  const small = await app.inject({
    method: 'POST',
    url: '/v1/quotes',
    payload: { report: 'a', spans: [{ text: 'b' }], colour: 'red' },
  });
  const large = await app.inject({
    method: 'POST',
    url: '/v1/quotes',
    payload: { report: 'a', spans: [{ text: 'b' }], colour: 'red', about: { actors: names } },
  });
  t.match(small.json(), { errors: [{ path: 'colour', message: /^unknown/ }] });
  t.equal(large.statusCode, 400);
  t.equal(large.json<Problem>().errors.length, 1);
  t.match(large.json<Problem>().detail, /first/);
});

t.test('a detail does not give back all that was sent', async (t) => {
  const { app } = await configuredApp(t, { bodyLimit: 1024 * 1024 });
  const stored = await app.inject({
    method: 'POST',
    url: '/v1/reports',
    payload: { body: 'Rain fell in Lima.' },
  });
  const { id } = stored.json<{ id: string }>();
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/events',
    payload: { report: id, type: 'assault', trigger: { text: 'shelled '.repeat(12_000) } },
  });
  t.equal(answer.statusCode, 400);
  t.ok(answer.rawPayload.length < 4_000, `${answer.rawPayload.length} bytes`);
});
