import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { emptyApp } from '../seeded.js';

interface Event {
  id: string;
  type: string;
  trigger: { text: string };
  story: { id: string; events: number; publishers: number } | null;
}

const TELLINGS = {
  Courier: 'Israel bombed Rafah on Monday, killing 12 people. France condemned Iran on Sunday.',
  Herald: 'Officials said that Israel had bombed Rafah on Monday. At least 14 people died.',
  Times: 'Rafah was bombed by Israel on Monday. Kenya deployed troops to Somalia.',
};

async function post(
  app: FastifyInstance,
  publisher: string,
  body: string,
  more: object = {},
): Promise<string> {
  const payload = { body, publisher, publishedAt: '2024-05-28', ...more };
  const answer = await app.inject({ method: 'POST', url: '/v1/reports', payload });
  return answer.json<{ id: string }>().id;
}

const list = async (app: FastifyInstance, query: string): Promise<Event[]> =>
  (await app.inject({ url: `/v1/events?${query}` })).json<{ data: Event[] }>().data;

async function told(t: Parameters<typeof emptyApp>[0]) {
  const opened = await emptyApp(t);
  for (const [publisher, body] of Object.entries(TELLINGS)) await post(opened.app, publisher, body);
  const bombed = await list(opened.app, 'type=assault&sort=created&location=rafah');
  return { ...opened, bombed };
}

const patch = (app: FastifyInstance, id: string, payload: object) =>
  app.inject({ method: 'PATCH', url: `/v1/events/${id}`, payload, headers: { 'if-match': '*' } });

t.test('what three publishers tell is one story with three publishers', async (t) => {
  const { app, bombed } = await told(t);
  t.equal(bombed.length, 3);
  const first = bombed[0]?.story?.id ?? '';
  for (const { story } of bombed) t.same(story, { id: first, events: 3, publishers: 3 });

  const [condemned] = await list(app, 'type=accuse');
  t.match(condemned, { story: { id: condemned?.id, events: 1, publishers: 1 } }, 'alone it is its own story');

  for (const { id } of bombed) {
    const same = await list(app, `story=${id}`);
    t.same(same.map(({ id }) => id).sort(), bombed.map(({ id }) => id).sort(), 'by any of its events');
  }
  t.equal((await list(app, 'publishers=3')).length, 3);
  t.equal((await list(app, 'publishers=4')).length, 0);
  const sorted = await list(app, 'sort=-publishers');
  t.same(
    sorted.slice(0, 3).map(({ story }) => story?.publishers),
    [3, 3, 3],
  );
});

t.test('another day, another place, another actor or a plan is another story', async (t) => {
  const { app } = await told(t);
  for (const [publisher, body] of [
    ['Echo', 'Israel bombed Rafah on 14 May.'],
    ['Globe', 'Israel bombed Jenin on Monday.'],
    ['Mail', 'Egypt bombed Rafah on Monday.'],
    ['Star', 'Israel did not bomb Rafah on Monday.'],
    ['Sun', 'Israel met Egypt in Rafah on Monday.'],
  ] as const) {
    const report = await post(app, publisher, body);
    const events = await list(app, `report=${report}`);
    t.ok(events.length > 0, body);
    for (const { story } of events) t.match(story, { events: 1, publishers: 1 }, body);
  }
});

t.test('a story follows what editors decide', async (t) => {
  const { app, bombed } = await told(t);
  const [first, second, third] = bombed.map(({ id }) => id);
  if (!first || !second || !third) return t.fail('three events');
  await patch(app, first, { review: 'rejected' });
  for (const { story } of await list(app, `story=${second}`))
    t.match(story, { events: 2, publishers: 2 }, 'one rejected counts no more');
  t.equal((await list(app, `review=rejected`))[0]?.story, null);
  await patch(app, third, { modality: 'denied' });
  t.match(
    (await list(app, `story=${second}`)).map(({ story }) => story),
    [{ id: second, events: 1 }],
  );
  await patch(app, third, { modality: 'asserted' });
  t.match(
    (await list(app, `story=${third}`)).map(({ story }) => story?.events),
    [2, 2],
  );
});

t.test('a story follows corrections, retractions and copies', async (t) => {
  const { app } = await emptyApp(t);
  const url = 'https://courier.example/1';
  await post(app, 'Courier', TELLINGS.Courier, { url });
  const herald = await post(app, 'Herald', TELLINGS.Herald, { url: 'https://herald.example/1' });
  const storyOf = async () => (await list(app, `report=${herald}&type=assault`)).map(({ story }) => story);
  t.match(await storyOf(), [{ events: 2, publishers: 2 }]);

  await post(app, 'Gazette', TELLINGS.Herald, { url: 'https://gazette.example/9' });
  t.match(await storyOf(), [{ events: 2, publishers: 3 }], 'who carries a copy counts');

  await post(app, 'Courier', 'Nobody was bombed on Monday. France condemned Iran on Sunday.', { url });
  t.match(await storyOf(), [{ events: 1, publishers: 2 }], 'the correction no longer tells it');

  await post(app, 'Times', TELLINGS.Times, { url: 'https://times.example/1' });
  t.match(await storyOf(), [{ events: 2, publishers: 3 }]);
  await post(app, 'Times', TELLINGS.Times, { url: 'https://times.example/1', retracts: true });
  t.match(await storyOf(), [{ events: 1, publishers: 2 }], 'what is taken back counts no more');
});

t.test('a write links only what it brings', async (t) => {
  const { app, store } = await told(t);
  t.equal(store.db.prepare('SELECT count(*) FROM StoryPending').pluck().get(), 0);
  const plan = store.db
    .prepare(
      'EXPLAIN QUERY PLAN SELECT k.id FROM EventKey k WHERE k.kind = 6 AND k.key = 1 AND k.time > 0 AND k.time < 9',
    )
    .all() as { detail: string }[];
  t.match(plan[0]?.detail, /PRIMARY KEY \(kind=\? AND key=\? AND time>\? AND time<\?\)/);
  await post(app, 'Echo', 'Kenya deployed troops to Somalia on Monday.');
  t.equal(store.db.prepare('SELECT count(*) FROM StoryPending').pluck().get(), 0);
});

t.test('one more telling of a story writes as many rows however many there were', async (t) => {
  const { app, store } = await emptyApp(t);
  const changed = store.writer.prepare('SELECT total_changes()').pluck();
  const rows: number[] = [];
  for (let n = 10; n < 30; n += 1) {
    const before = Number(changed.get());
    await post(app, 'Courier', `Israel bombed Rafah on Monday, killing ${n} people.`);
    rows.push(Number(changed.get()) - before);
  }
  t.match((await list(app, 'type=assault'))[0]?.story, { events: 20, publishers: 1 });
  t.equal(rows.at(-1), rows[2]);
});
