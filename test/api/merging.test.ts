import t from 'tap';
import { emptyApp } from '../seeded.js';

type Json = Record<string, unknown>;
const { app, store } = await emptyApp(t);

const report = async (body: string): Promise<string> =>
  (
    await app.inject({ method: 'POST', url: '/v1/reports', payload: { body, publishedAt: '2024-05-08' } })
  ).json<{ id: string }>().id;
const post = async (url: string, payload: Json = {}, etag = '*') =>
  app.inject({ method: 'POST', url, payload, headers: { 'if-match': etag } });
const listed = async (url: string): Promise<Json[]> =>
  (await app.inject({ url })).json<{ data: Json[] }>().data;
const MORENO = 'President Pablo Moreno met Ana Ruiz in Lima on Monday. “We agreed,” Moreno said.';
const SENT =
  'Rebels attacked a bridge. “We regret it,” Paul Moreno said. Ana Ruiz blamed Paul Moreno on Tuesday.';

/** Everything that references, but for the bookkeeping that every write moves. */
const everything = (): unknown =>
  [
    'SELECT id, slug, parentId, parentFromId, mergedIntoId, mentionCount FROM Actor ORDER BY id',
    'SELECT * FROM ActorAlias ORDER BY actorId, alias',
    'SELECT id, actorId, actorFromId FROM Mention ORDER BY id',
    'SELECT id, speakerId, speakerFromId, addresseeId, addresseeFromId FROM Quote ORDER BY id',
    'SELECT * FROM QuoteActor ORDER BY quoteId, actorId',
    'SELECT id, claimedById, claimedByFromId FROM Event ORDER BY id',
    'SELECT * FROM EventActor ORDER BY eventId, role, ordinal',
    'SELECT * FROM EventKey ORDER BY kind, key, time, id',
    'SELECT * FROM QuoteKey ORDER BY kind, key, time, id',
  ].map((sql) => store.db.prepare(sql).all());

await report(MORENO);
const second = await report(SENT);
await post('/v1/actors', { name: 'Aide of Moreno', kind: 'person', parent: 'paul-moreno' });

t.test('two actors are made one, the old id leads to the new, and a split restores what was', async (t) => {
  const before = everything();
  const own = await listed('/v1/quotes?speaker=paul-moreno');
  t.equal(own.length, 1);
  const sequence = store.db.prepare('SELECT max(sequence) FROM Change').pluck().get() as number;
  t.equal(
    (
      await app.inject({
        method: 'POST',
        url: '/v1/actors/paul-moreno/merge',
        payload: { into: 'pablo-moreno' },
      })
    ).statusCode,
    428,
  );
  const answer = await post('/v1/actors/paul-moreno/merge', { into: 'pablo-moreno', reason: 'One man' });
  t.equal(answer.statusCode, 200, answer.body);
  t.match(answer.json<Json>(), {
    id: 'pablo-moreno',
    merged: [{ id: 'paul-moreno' }],
    aliases: ['Moreno', 'Paul Moreno'],
  });

  for (const [url, to] of [
    ['/v1/actors/paul-moreno', '/v1/actors/pablo-moreno'],
    ['/v1/actors/paul-moreno/quotes?limit=3', '/v1/actors/pablo-moreno/quotes?limit=3'],
    ['/v1/actors/paul-moreno/events', '/v1/actors/pablo-moreno/events'],
    ['/v1/actors/paul-moreno/relations', '/v1/actors/pablo-moreno/relations'],
  ] as const) {
    const moved = await app.inject({ url });
    t.equal(moved.statusCode, 308, url);
    t.equal(moved.headers.location, to);
  }
  for (const name of ['paul-moreno', 'Paul Moreno', 'pablo-moreno'])
    t.equal((await listed(`/v1/quotes?speaker=${encodeURIComponent(name)}`)).length, 2, name);
  t.ok(
    (await listed('/v1/events?actor=paul-moreno')).every(({ actors }) =>
      (actors as Json[]).every(({ id }) => id !== 'paul-moreno'),
    ),
  );
  t.same(
    (await listed('/v1/actors?name=paul')).map(({ id }) => id),
    ['pablo-moreno'],
    'the list has one of them',
  );
  t.same(
    (await listed('/v1/actors?review=unreviewed&name=paul moreno')).map(({ id }) => id),
    ['pablo-moreno'],
  );

  const told = (await listed(`/v1/changes?since=${sequence}`)).map(({ kind, record }) => {
    const { type, id } = record as { type: string; id: string };
    return `${String(kind)} ${type} ${id}`;
  });
  for (const change of [
    'deleted actor paul-moreno',
    'updated actor pablo-moreno',
    'updated actor aide-of-moreno',
    `updated report ${second}`,
    `updated quote ${String(own[0]?.['id'])}`,
  ])
    t.ok(told.includes(change), `${change} in ${told.join(', ')}`);
  const { data } = (await app.inject({ url: `/v1/quotes/${String(own[0]?.['id'])}/revisions` })).json<{
    data: Json[];
  }>();
  t.match(data[0], {
    action: 'merged',
    reason: 'One man',
    before: { speaker: 'paul-moreno' },
    after: { speaker: 'pablo-moreno' },
  });

  const back = await post('/v1/actors/paul-moreno/split');
  t.equal(back.statusCode, 200, back.body);
  t.same(everything(), before);
  t.equal((await post('/v1/actors/paul-moreno/split')).statusCode, 409, 'it is not merged');
});

t.test('what was written after a merge goes where it belongs when it is split', async (t) => {
  await post('/v1/actors/paul-moreno/merge', { into: 'pablo-moreno' });
  const later = await report('Paul Moreno visited Quito on Friday. “It rained,” Paul Moreno said to nobody.');
  const [quote] = await listed(`/v1/quotes?report=${later}`);
  t.match(quote, { speaker: { id: 'pablo-moreno' } }, 'later reports speak of the one that is left');
  const [old] = await listed(`/v1/quotes?report=${second}`);
  await app.inject({
    method: 'PATCH',
    url: `/v1/quotes/${String(old?.['id'])}`,
    payload: { speaker: 'ana-ruiz' },
    headers: { 'if-match': '*' },
  });
  await post('/v1/actors/paul-moreno/split');
  t.match(
    await listed(`/v1/quotes?report=${later}`),
    [{ speaker: { id: 'paul-moreno' } }],
    'what it was found of since',
  );
  t.match(
    await listed(`/v1/quotes?report=${second}`),
    [{ speaker: { id: 'ana-ruiz' } }],
    'an editor stays right',
  );
});

t.test('merges of merges are split one by one', async (t) => {
  const before = everything();
  await post('/v1/actors/paul-moreno/merge', { into: 'pablo-moreno' });
  await post('/v1/actors/pablo-moreno/merge', { into: 'ana-ruiz' });
  t.equal((await app.inject({ url: '/v1/actors/paul-moreno' })).headers.location, '/v1/actors/ana-ruiz');
  t.equal((await post('/v1/actors/ana-ruiz/merge', { into: 'paul-moreno' })).statusCode, 400, 'no circle');
  await post('/v1/actors/pablo-moreno/split');
  t.equal((await app.inject({ url: '/v1/actors/paul-moreno' })).headers.location, '/v1/actors/pablo-moreno');
  await post('/v1/actors/paul-moreno/split');
  t.same(everything(), before);
});

t.test('a quote that is about both is about one, and about both again', async (t) => {
  const [quote] = await listed(`/v1/quotes?report=${second}`);
  const url = `/v1/quotes/${String(quote?.['id'])}`;
  await app.inject({
    method: 'PATCH',
    url,
    payload: { about: { actors: ['pablo-moreno', 'paul-moreno', 'ana-ruiz'] } },
    headers: { 'if-match': '*' },
  });
  const about = async () =>
    (await app.inject({ url }))
      .json<{ about: { actors: { id: string }[] } }>()
      .about.actors.map(({ id }) => id)
      .sort();
  await post('/v1/actors/paul-moreno/merge', { into: 'ana-ruiz' });
  await post('/v1/actors/pablo-moreno/merge', { into: 'ana-ruiz' });
  t.same(await about(), ['ana-ruiz']);
  await post('/v1/actors/paul-moreno/split');
  t.same(await about(), ['ana-ruiz', 'paul-moreno']);
  await post('/v1/actors/pablo-moreno/split');
  t.same(await about(), ['ana-ruiz', 'pablo-moreno', 'paul-moreno']);
});

t.test('places are merged alike', async (t) => {
  await post('/v1/locations', { name: 'Ciudad de Lima', kind: 'city', lat: -12, lon: -77 });
  const events = (await listed('/v1/events?location=lima')).length;
  t.ok(events > 0);
  const answer = await post('/v1/locations/lima/merge', { into: 'ciudad-de-lima' });
  t.equal(answer.statusCode, 200, answer.body);
  t.equal((await listed('/v1/events?location=ciudad-de-lima')).length, events);
  t.equal((await listed('/v1/events?location=lima')).length, events);
  t.equal(
    (await app.inject({ url: '/v1/locations/lima/events' })).headers.location,
    '/v1/locations/ciudad-de-lima/events',
  );
  await post('/v1/locations/lima/split');
  t.equal((await listed('/v1/events?location=ciudad-de-lima')).length, 0);
});
