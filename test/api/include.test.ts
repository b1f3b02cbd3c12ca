import t from 'tap';
import { seededApp } from '../seeded.js';

type Row = Record<string, unknown> & { id: string };
type Included = Record<string, Row[] | undefined>;
interface Page {
  data: Row[];
  included: Included;
}

/** Ids of records inside a record, by the names of its parts. */
const idsIn = (value: unknown): string[] =>
  [value]
    .flat()
    .flatMap((part) =>
      typeof part === 'object' && part !== null && 'id' in part && typeof part.id === 'string'
        ? [part.id]
        : [],
    );

t.test('the records that a list speaks of come with it, each once and whole', async (t) => {
  const { app } = await seededApp(t);
  const get = async (url: string): Promise<Page> => (await app.inject({ url })).json<Page>();

  const events = await get('/v1/events?location=ukraine&include=report,actors,locations,quotes');
  t.same(Object.keys(events.included), ['reports', 'actors', 'locations', 'quotes']);
  for (const [kind, named] of [
    ['reports', 'report'],
    ['actors', 'actors'],
    ['actors', 'claimedBy'],
    ['locations', 'locations'],
  ] as const) {
    const ids = (events.included[kind] ?? []).map(({ id }) => id);
    t.equal(new Set(ids).size, ids.length, `${kind} each once`);
    const wanted = events.data.flatMap((row) => idsIn(row[named]));
    t.ok(
      wanted.every((id) => ids.includes(id)),
      `${named} of every event is there`,
    );
  }
  for (const [kind, records] of Object.entries(events.included))
    for (const record of records ?? []) {
      const alone = (await app.inject({ url: `/v1/${kind}/${record.id}` })).json<Row>();
      t.match(alone, record, `${kind}/${record.id} is as it is alone`);
    }

  const quotes = await get('/v1/quotes?speaker=putin&include=actors');
  t.same(Object.keys(quotes.included), ['actors']);
  t.ok(quotes.included['actors']?.some(({ id }) => id === 'vladimir-putin'));

  const report = (await get('/v1/reports')).data[0]?.id ?? '';
  const whole = (await app.inject({ url: `/v1/reports/${report}?include=quotes,events` })).json<
    Row & { included: Included }
  >();
  t.equal(whole.included['quotes']?.length, whole['quotes']);
  t.equal(whole.included['events']?.length, whole['events']);
  const town = await app.inject({ url: '/v1/locations/chasiv-yar?include=parent' });
  t.match(town.json(), { id: 'chasiv-yar', included: { locations: [{ kind: 'region' }] } });
});

t.test('what cannot be included is refused by name', async (t) => {
  const { app } = await seededApp(t);
  for (const url of [
    '/v1/events?include=colour',
    '/v1/events?include=',
    '/v1/events?include=report&include=actors',
    '/v1/events.csv?include=report',
    '/v1/actors/xi-jinping?include=report',
  ]) {
    const answer = await app.inject({ url });
    t.equal(answer.statusCode, 400, url);
    t.match(answer.json(), { errors: [{ path: 'include' }] }, url);
  }
  t.match((await app.inject({ url: '/v1/reports?include=quotes&limit=200' })).json(), {
    errors: [{ path: 'limit' }],
  });
});
