import t from 'tap';
import { seededApp } from '../seeded.js';

/** All corrections below are of different records, or take themselves back. */
const { app, store } = await seededApp(t);

type Json = Record<string, unknown>;

/** By kind: a record of the seed, and what an editor sets in it. */
const CORRECTIONS: { list: string; type: string; find: string; patch: Json; shown: Json }[] = [
  {
    list: 'events',
    type: 'event',
    find: '/v1/events?location=sevastopol&type=assault',
    patch: {
      modality: 'denied',
      occurred: { precision: 'hour' },
      actors: [{ role: 'actor', id: 'russia', text: 'the administration in Sevastopol' }],
    },
    shown: { modality: 'denied', occurred: { precision: 'hour' }, actors: [{ id: 'russia', role: 'actor' }] },
  },
  {
    list: 'quotes',
    type: 'quote',
    find: '/v1/quotes?speaker=oleksii-stepanov&kind=direct',
    patch: {
      speaker: 'xi-jinping',
      cue: { class: 'denial' },
      about: { actors: ['russia', 'china'] },
      venue: null,
    },
    shown: {
      speaker: { id: 'xi-jinping' },
      cue: { text: 'said', class: 'denial' },
      about: { actors: [{ id: 'china' }, { id: 'russia' }] },
      venue: null,
    },
  },
  {
    list: 'actors',
    type: 'actor',
    find: '/v1/actors?name=oleksii',
    patch: { name: 'Oleksiy Stepanov', role: 'teacher', country: 'UA', parent: 'ukraine' },
    shown: {
      name: 'Oleksiy Stepanov',
      role: 'teacher',
      country: 'UA',
      parent: { id: 'ukraine' },
      aliases: ['Oleksii Stepanov'],
    },
  },
  {
    list: 'locations',
    type: 'location',
    find: '/v1/locations?name=chasiv',
    patch: { lat: 48.5, lon: 37.8, kind: 'place', aliases: ['Časiv Jar'], geonamesId: null },
    shown: { lat: 48.5, lon: 37.8, kind: 'place', aliases: ['Časiv Jar'], geonamesId: null },
  },
];

const JSON_TYPE = { 'content-type': 'application/json' };

async function firstOf(url: string): Promise<{ id: string }> {
  const { data } = (await app.inject({ url })).json<{ data: { id: string }[] }>();
  const [first] = data;
  if (!first) throw new Error(`${url} finds nothing`);
  return first;
}

/** What a record says, without what every write touches. */
const said = ({ revision: _r, updated: _u, ...record }: Json): Json => record;

for (const { list, type, find, patch, shown } of CORRECTIONS)
  t.test(`one of the ${list} is corrected, and that undone and done again`, async (t) => {
    const { id } = await firstOf(find);
    const url = `/v1/${list}/${id}`;
    const read = async () => app.inject({ url });
    const etag = async () => String((await read()).headers.etag);
    const changes = (): number =>
      store.db
        .prepare('SELECT count(*) FROM Change WHERE recordType = ? AND recordSlug = ?')
        .pluck()
        .get(type, id) as number;
    const first = (await read()).json<Json>();
    const toldBefore = changes();
    const send = async (method: 'PATCH' | 'POST', path: string, payload: Json, headers: Json = {}) =>
      app.inject({ method, url: url + path, payload, headers: { 'if-match': await etag(), ...headers } });

    for (const [media, body] of [
      ['application/merge-patch+json', patch],
      ['application/json', patch],
    ] as const) {
      const answer = await send('PATCH', '', { ...body, reason: 'Heard it' }, { 'content-type': media });
      t.equal(answer.statusCode, 200, `${media}: ${answer.body}`);
      t.match(answer.json<Json>(), { ...shown, review: 'corrected' });
      t.same(answer.json<Json>(), (await read()).json<Json>(), 'the answer is the record as it is read');
      t.equal(answer.headers.etag, await etag());
      const undone = await send('POST', '/undo', { reason: 'Misheard' });
      t.equal(undone.statusCode, 200, undone.body);
      t.same(said(undone.json<Json>()), said(first), 'as it was');
    }
    const again = await send('POST', '/undo', {});
    t.match(again.json<Json>(), { ...shown, review: 'corrected' }, 'undoing the undoing does it again');
    const back = await send('POST', '/undo', { revision: Number(first['revision']) + 1 });
    t.same(said(back.json<Json>()), said(first), 'from the first correction on');

    const { data } = (await app.inject({ url: `${url}/revisions` })).json<{ data: Json[] }>();
    t.match(data.slice(0, 3), [
      { action: 'undone', by: 'local' },
      { action: 'undone', reason: null },
      { action: 'undone', reason: 'Misheard', after: { review: String(first['review']) } },
    ]);
    t.match(data[3], { action: 'changed', reason: 'Heard it', after: { review: 'corrected' } });
    t.same(
      Object.keys(data[3]?.['before'] as Json).sort(),
      Object.keys(data[3]?.['after'] as Json).sort(),
      'the same parts before and after',
    );
    t.equal(changes() - toldBefore, 6, 'each is in the change feed');
  });

for (const { list, find } of CORRECTIONS)
  t.test(`who did not see the latest state of one of the ${list} changes nothing`, async (t) => {
    const { id } = await firstOf(find);
    const url = `/v1/${list}/${id}`;
    const first = await app.inject({ url });
    for (const [method, path, payload] of [
      ['PATCH', '', { review: 'rejected' }],
      ['POST', '/undo', {}],
    ] as const) {
      const send = (headers: Record<string, string>) =>
        app.inject({ method, url: url + path, payload, headers: { ...JSON_TYPE, ...headers } });
      t.equal((await send({})).statusCode, 428);
      const conflict = await send({ 'if-match': '"old"' });
      t.equal(conflict.statusCode, 412);
      t.match(conflict.json<Json>(), {
        type: '/problems/precondition-failed',
        current: { etag: String(first.headers.etag), revision: first.json<{ revision: number }>().revision },
      });
    }
    const missing = {
      method: 'PATCH',
      payload: { review: 'rejected' },
      headers: { 'if-match': '*' },
    } as const;
    t.equal((await app.inject({ ...missing, url: `/v1/${list}/nobody-of-that-id` })).statusCode, 404);
    t.equal((await app.inject({ url })).headers.etag, first.headers.etag);
  });

t.test('a patch that cannot be is refused whole, and says which part', async (t) => {
  const REFUSED: [find: string, patch: Json, path: string][] = [
    ['/v1/actors?name=oleksii', { parent: 'nobody-known' }, 'parent'],
    ['/v1/actors?name=oleksii', { parent: 'oleksii-stepanov' }, 'parent'],
    ['/v1/actors?name=oleksii', { name: null }, 'name'],
    ['/v1/actors?name=oleksii', { name: '  ' }, 'name'],
    ['/v1/actors?name=oleksii', { kind: 'wizard' }, 'kind'],
    ['/v1/actors?name=oleksii', { country: 'Ukraine' }, 'country'],
    ['/v1/actors?name=oleksii', { role: 'x', review: 'confirmed' }, 'review'],
    ['/v1/actors?name=oleksii', { lat: 3 }, 'lat'],
    ['/v1/locations?kind=country&name=ukraine', { parent: 'chasiv-yar' }, 'parent'],
    ['/v1/locations?name=chasiv', { lat: 91 }, 'lat'],
    ['/v1/locations?name=chasiv', { lon: null }, 'lon'],
    ['/v1/locations?name=chasiv', { geonamesId: 1.5 }, 'geonamesId'],
    ['/v1/events?type=assault', { trigger: { text: 'no such words' } }, 'trigger'],
    ['/v1/events?type=assault', { trigger: { text: 'the' } }, 'trigger'],
    ['/v1/events?type=assault', { trigger: { start: 3, end: 3 } }, 'trigger'],
    ['/v1/events?type=assault', { trigger: { text: 'Putin', start: 0 } }, 'trigger'],
    ['/v1/events?type=assault', { evidence: [] }, 'evidence'],
    ['/v1/events?type=assault', { mode: 'telepathy' }, 'mode'],
    ['/v1/events?type=assault', { actors: [{ role: 'actor', id: 'nobody', text: 'Moscow' }] }, 'actors.0'],
    ['/v1/events?type=assault', { occurred: { from: '2030-01-01T00:00:00.000Z' } }, 'occurred'],
    ['/v1/quotes?kind=direct', { spans: [{ text: 'never said' }] }, 'spans.0'],
    ['/v1/quotes?kind=direct', { about: { actors: ['nobody-known'] } }, 'about'],
    ['/v1/quotes?kind=direct', { speaker: 5 }, 'speaker'],
  ];
  for (const [find, patch, path] of REFUSED) {
    const { id } = await firstOf(find);
    const url = `${find.split('?')[0]}/${id}`;
    const before = (await app.inject({ url })).headers.etag;
    const answer = await app.inject({ method: 'PATCH', url, payload: patch, headers: { 'if-match': '*' } });
    t.equal(answer.statusCode, 400, `${JSON.stringify(patch)}: ${answer.body}`);
    const { errors = [] } = answer.json<{ errors?: { path: string }[] }>();
    t.ok(
      errors.some((fault) => fault.path.startsWith(path.split('.')[0] ?? '')),
      `${path}: ${answer.body}`,
    );
    t.equal((await app.inject({ url })).headers.etag, before);
  }
});

t.test('nothing is undone where nothing was changed, and the machine is not undone', async (t) => {
  const undo = (url: string) =>
    app.inject({ method: 'POST', url: `${url}/undo`, headers: { 'if-match': '*' } });
  const none = await undo('/v1/actors/xi-jinping');
  t.equal(none.statusCode, 409);
  t.match(none.json<Json>(), { type: '/problems/conflict' });
  const { id } = await firstOf('/v1/events?review=confirmed');
  const far = await app.inject({
    method: 'POST',
    url: `/v1/events/${id}/undo`,
    headers: { 'if-match': '*' },
    payload: { revision: 99 },
  });
  t.equal(far.statusCode, 409);
});

t.test('an addition that is undone is rejected, and back when that is undone', async (t) => {
  const id = store.db
    .prepare("SELECT slug FROM Event WHERE origin = 'editor' LIMIT 1")
    .pluck()
    .get() as string;
  const undo = async () =>
    (
      await app.inject({ method: 'POST', url: `/v1/events/${id}/undo`, headers: { 'if-match': '*' } })
    ).json<Json>();
  t.match(await undo(), { review: 'rejected' });
  t.match(await undo(), { review: 'confirmed' });
});

t.test('a corrected name finds the record at once, and the old one still does', async (t) => {
  await app.inject({
    method: 'PATCH',
    url: '/v1/actors/oleksii-stepanov',
    payload: { name: 'Alexei S.' },
    headers: { 'if-match': '*' },
  });
  for (const name of ['Alexei S.', 'Oleksii Stepanov'])
    t.equal(
      (await app.inject({ url: `/v1/quotes?speaker=${encodeURIComponent(name)}` })).json<{ data: Json[] }>()
        .data.length,
      2,
      name,
    );
});

t.test('a place that moves takes its events along', async (t) => {
  const inside = async (place: string) =>
    (await app.inject({ url: `/v1/events?location=${place}&count=exact` })).json<{ count: number }>().count;
  const [ukraine, russia] = [await inside('ukraine'), await inside('russia')];
  const moved = await inside('chasiv-yar');
  t.ok(moved > 0);
  const answer = await app.inject({
    method: 'PATCH',
    url: '/v1/locations/chasiv-yar',
    payload: { parent: 'russia', country: 'RU' },
    headers: { 'if-match': '*' },
  });
  t.equal(answer.statusCode, 200, answer.body);
  t.ok((await inside('ukraine')) < ukraine);
  t.ok((await inside('russia')) > russia);
});
