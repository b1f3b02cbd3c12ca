import { join } from 'node:path';
import t from 'tap';
import { seedDatabase } from '../../seed/index.js';
import { buildApp } from '../../src/app.js';
import { addKey, revokeKey } from '../../src/store/keys.js';
import { openStore } from '../../src/store/open.js';
import { BODY_LIMIT, NOW, seededApp, seededFile } from '../seeded.js';

interface Event {
  id: string;
  modality: string;
  review: string;
  revision: number;
}

t.test('an editor changes only what they have seen, and every change is kept', async (t) => {
  const { app } = await seededApp(t);
  const first = (await app.inject({ url: '/v1/events?type=assault&limit=1' })).json<{ data: Event[] }>()
    .data[0];
  const url = `/v1/events/${first?.id}`;
  const read = await app.inject({ url });
  const etag = String(read.headers.etag);
  const patch = (payload: object, headers: Record<string, string> = { 'if-match': etag }) =>
    app.inject({ method: 'PATCH', url, payload, headers });

  t.equal((await patch({ review: 'rejected' }, {})).statusCode, 428);
  t.equal((await patch({ review: 'rejected' }, { 'if-match': '"other"' })).statusCode, 412);
  t.equal((await patch({ colour: 'red' })).statusCode, 400);
  t.equal((await patch({ modality: 'shouted' })).statusCode, 400);
  t.equal((await patch({ claimedBy: 'nobody-known' })).statusCode, 400);
  t.equal((await patch({ review: 'confirmed', modality: 'denied' })).statusCode, 400);
  t.equal((await app.inject({ url })).headers.etag, etag, 'what was refused changed nothing');

  const corrected = await patch({ modality: 'denied', reason: 'The army denies it' });
  t.equal(corrected.statusCode, 200);
  t.match(corrected.json<Event>(), { modality: 'denied', review: 'corrected' });
  t.equal((await patch({ review: 'rejected' })).statusCode, 412, 'the old tag no longer holds');
  t.equal((await app.inject({ url })).json<Event>().modality, 'denied', 'no stale answer is served');
  const { data } = (await app.inject({ url: `${url}/revisions` })).json<{ data: object[] }>();
  t.match(data[0], { by: 'local', reason: 'The army denies it', after: { modality: 'denied' } });

  t.equal(
    (await patch({ review: 'unreviewed' }, { 'if-match': '*' })).statusCode,
    400,
    'a correction stands in the parts',
  );
  const rejected = await patch({ review: 'rejected' }, { 'if-match': String(corrected.headers.etag) });
  t.equal(rejected.json<Event>().review, 'rejected');
  const list = (await app.inject({ url: '/v1/events?limit=200' })).json<{ data: Event[] }>().data;
  t.notOk(list.some(({ id }) => id === first?.id));
  const withdrawn = await patch({ review: 'unreviewed' }, { 'if-match': '*' });
  t.equal(withdrawn.json<Event>().review, 'corrected', 'the correction under it stays');
});

t.test('a re-run of the seed never overwrites an editor', async (t) => {
  const { app, store } = await seededApp(t);
  const first = (await app.inject({ url: '/v1/events?limit=1' })).json<{ data: Event[] }>().data[0];
  const url = `/v1/events/${first?.id}`;
  await app.inject({ method: 'PATCH', url, payload: { modality: 'possible' }, headers: { 'if-match': '*' } });
  await seedDatabase(store, '2030-01-01T00:00:00.000Z');
  t.match((await app.inject({ url })).json<Event>(), { modality: 'possible', review: 'corrected' });
});

t.test('where writes need a key, one with the right scope writes under its name', async (t) => {
  const store = openStore(await seededFile(join(t.testdir(), 'test.db')));
  const app = await buildApp({
    store,
    config: { bodyLimit: BODY_LIMIT, logLevel: 'silent', openWrites: false },
    now: () => NOW,
  });
  t.teardown(async () => {
    await app.close();
    await store.close();
  });
  const reader = await addKey(store, 'wall display', 'read', NOW);
  const writer = await addKey(store, 'night desk', 'write', NOW);
  const id =
    (await app.inject({ url: '/v1/quotes?limit=1' })).json<{ data: { id: string }[] }>().data[0]?.id ?? '';
  const patch = (key: string | null) =>
    app.inject({
      method: 'PATCH',
      url: `/v1/quotes/${id}`,
      payload: { review: 'rejected' },
      headers: { 'if-match': '*', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
    });
  for (const [key, status, challenge] of [
    [null, 401, 'Bearer'],
    ['dl_wrong', 401, 'Bearer error="invalid_token"'],
    [reader, 403, 'Bearer error="insufficient_scope", scope="write"'],
  ] as const) {
    const refused = await patch(key);
    t.equal(refused.statusCode, status);
    t.equal(refused.headers['www-authenticate'], challenge);
  }
  t.match((await patch(reader)).json(), { detail: 'This needs a key with the scope write.' });
  await t.rejects(addKey(store, 'night desk', 'write', NOW), {
    message: /called night desk: choose another/,
  });
  t.equal(
    (await app.inject({ method: 'POST', url: '/v1/reports', payload: { body: 'Rain fell.' } })).statusCode,
    401,
  );
  t.equal(
    (await app.inject({ method: 'POST', url: '/v1/extract', payload: { text: 'Rain fell.' } })).statusCode,
    200,
  );
  t.equal((await patch(writer)).statusCode, 200);
  const { data } = (await app.inject({ url: `/v1/quotes/${id}/revisions` })).json<{ data: object[] }>();
  t.match(data[0], { by: 'night desk' });
  await revokeKey(store, 'night desk', NOW);
  t.equal((await patch(writer)).statusCode, 401);
  t.notOk(
    JSON.stringify(store.db.prepare('SELECT * FROM ApiKey').all()).includes(writer),
    'the key itself is not kept',
  );
});

t.test('the change feed tells every write once, in order, and the stream tells it live', async (t) => {
  const { app } = await seededApp(t);
  interface Feed {
    data: { sequence: number; record: { type: string; id: string } }[];
    next: number;
  }
  const feed = async (since: number, limit = 1000): Promise<Feed> =>
    (await app.inject({ url: `/v1/changes?since=${since}&limit=${limit}` })).json<Feed>();
  const whole = (await feed(0)).data;
  const seen: number[] = [];
  for (let since = 0; ;) {
    const { data, next } = await feed(since, 7);
    if (data.length === 0) break;
    seen.push(...data.map(({ sequence }) => sequence));
    since = next;
  }
  t.same(
    seen,
    whole.map(({ sequence }) => sequence),
  );
  t.same(
    seen,
    [...new Set(seen)].sort((a, b) => a - b),
  );

  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const last = whole.at(-3)?.sequence ?? 0;
  const response = await fetch(`${address}/v1/stream`, { headers: { 'last-event-id': String(last) } });
  t.match(response.headers.get('content-type'), /event-stream/);
  const reader = response.body?.getReader();
  let text = '';
  const until = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(text)) {
      const chunk = await reader?.read();
      text += new TextDecoder().decode(chunk?.value as Uint8Array | undefined);
    }
  };
  await until(new RegExp(`id: ${whole.at(-1)?.sequence}\\n`));
  t.notMatch(text, new RegExp(`id: ${last}\\n`), 'what was had is not told again');
  await fetch(`${address}/v1/reports`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: 'Rain fell in Oslo on Monday.',
  });
  await until(/"type":"report"/);
  await app.close();
  while (!(await reader?.read())?.done) continue;
  t.pass('closing the server ends the stream');
});
