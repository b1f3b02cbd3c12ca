import fc from 'fast-check';
import t from 'tap';
import { emptyApp } from '../seeded.js';

interface Place {
  id: string;
  lat: number;
  lon: number;
}

const TOWNS =
  'Suva, Apia, Nuku’alofa, Wellington, Anadyr, Honolulu, Anchorage, Longyearbyen, Murmansk, Ushuaia, Quito, Accra, London, Nairobi, Tokyo';

/** Kilometres between two points, by the chord through the earth. */
function distance(a: Pick<Place, 'lat' | 'lon'>, b: Pick<Place, 'lat' | 'lon'>): number {
  const [p, q] = [a, b].map(({ lat, lon }) => {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  }) as [number[], number[]];
  const chord = Math.hypot(...p.map((side, i) => side - (q[i] ?? 0)));
  return 2 * 6371.0088 * Math.asin(Math.min(1, chord / 2));
}

t.test('what is near a point or in a box is so all around the globe', async (t) => {
  const { app } = await emptyApp(t);
  const body = TOWNS.split(', ')
    .map((town) => `Police arrested two men in ${town} on Monday.`)
    .join('\n\n');
  t.equal((await app.inject({ method: 'POST', url: '/v1/reports', payload: { body } })).statusCode, 201);
  const idsOf = async (query: string): Promise<string[]> => {
    const answer = await app.inject({ url: `/v1/locations?limit=200&${query}` });
    t.equal(answer.statusCode, 200, query);
    return answer
      .json<{ data: Place[] }>()
      .data.map(({ id }) => id)
      .sort();
  };
  const places = (await app.inject({ url: '/v1/locations?limit=200' })).json<{ data: Place[] }>().data;
  t.ok(places.length >= TOWNS.split(', ').length);
  const within = (holds: (place: Place) => boolean): string[] =>
    places
      .filter(holds)
      .map(({ id }) => id)
      .sort();
  const lat = fc.oneof(fc.integer({ min: -90, max: 90 }), fc.constantFrom(-90, 90, 78, -54.8, -17, 0));
  const lon = fc.oneof(fc.integer({ min: -180, max: 180 }), fc.constantFrom(-180, 180, 179, -172, 0));

  await fc.assert(
    fc.asyncProperty(
      lat,
      lon,
      fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 100, max: 2_000 })),
      async (lat, lon, km) => {
        const near = await idsOf(`near=${lat},${lon},${km}`);
        t.same(
          near,
          within((place) => distance(place, { lat, lon }) <= km),
          `${lat},${lon},${km}`,
        );
      },
    ),
    { numRuns: 300, seed: 1 },
  );
  await fc.assert(
    fc.asyncProperty(lon, lat, lon, lat, async (west, one, east, other) => {
      const [south, north] = [Math.min(one, other), Math.max(one, other)];
      const across = west > east;
      t.same(
        await idsOf(`bbox=${west},${south},${east},${north}`),
        within(
          ({ lat, lon }) =>
            lat >= south &&
            lat <= north &&
            (across ? lon >= west || lon <= east : lon >= west && lon <= east),
        ),
        `${west},${south},${east},${north}`,
      );
    }),
    { numRuns: 100, seed: 1 },
  );

  const events = async (query: string): Promise<string[]> =>
    (await app.inject({ url: `/v1/events?${query}` }))
      .json<{ data: { locations: Place[] }[] }>()
      .data.flatMap(({ locations }) => locations.map(({ id }) => id));
  t.same(
    (await events('near=-17,179.9,1500')).sort(),
    ['apia', 'nukualofa', 'suva'],
    'across the antimeridian',
  );
  t.same((await events('bbox=170,-30,-175,-10')).sort(), ['nukualofa', 'suva'], 'a box across it');
});
