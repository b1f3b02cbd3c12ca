import { test } from 'tap';
import { read, readingOf } from '../entities.js';

/** A text, the words of the distance, the point, how far off it may be, and the event's or the map's place. */
const DISTANCES: [string, string, string, [number, number], number][] = [
  [
    'A drone hit a depot 30 km north of Kyiv.',
    '30 km north of Kyiv',
    '30-km-north-of-kyiv',
    [50.72, 30.52],
    22,
  ],
  [
    'It went off about 20 miles south-east of Mosul, police said.',
    '20 miles south-east of Mosul',
    '20-miles-south-east-of-mosul',
    [36.13, 43.37],
    29,
  ],
  [
    'Rebels attacked a convoy 15km northwest of Goma on Friday.',
    '15km northwest of Goma',
    '15km-northwest-of-goma',
    [-1.58, 29.13],
    7,
  ],
  [
    'Five were killed five miles east of the town of Izium.',
    'five miles east of the town of Izium',
    'five-miles-east-of-the-town-of-izyum',
    [49.21, 37.36],
    4,
  ],
  [
    'Troops shelled a village 120 kilometres (75 miles) west of Kharkiv.',
    '120 kilometres (75 miles) west of Kharkiv',
    '120-kilometres-75-miles-west-of-kharkiv',
    [49.97, 34.57],
    52,
  ],
  [
    'The ship sank 12 nautical miles south-southwest of Sevastopol.',
    '12 nautical miles south-southwest of Sevastopol',
    '12-nautical-miles-south-southwest-of-sevastopol',
    [44.42, 33.41],
    7,
  ],
  [
    'A plane came down 200 km to the east of the capital Bamako.',
    '200 km to the east of the capital Bamako',
    '200-km-to-the-east-of-the-capital-bamako',
    [12.64, -6.16],
    102,
  ],
];

test('A distance and a direction from a town give a point that says how far off it may be', async (t) => {
  for (const [text, words, slug, [lat, lon], precisionKm] of DISTANCES) {
    const found = read(text);
    t.equal(readingOf(found, words), `@${slug}`, text);
    const place = found.locations.find((location) => location.slug === slug);
    t.ok(
      Math.abs((place?.lat ?? 0) - lat) < 0.02 && Math.abs((place?.lon ?? 0) - lon) < 0.02,
      `${words}: the point`,
    );
    t.equal(place?.precisionKm, precisionKm, `${words}: precision`);
    t.equal(place?.geonamesId, null);
  }
});

test('The town that a distance counts from is not where it happened', async (t) => {
  const found = read('A drone hit a depot 30 km north of Kyiv on Monday.');
  t.match(
    found.mentions.find(({ text }) => text === 'Kyiv'),
    { location: null, place: 'kyiv' },
  );
  t.same(
    found.events.flatMap(({ locations }) => locations.map(({ location }) => location)),
    ['30-km-north-of-kyiv'],
  );
});

test('A distance that says where a named place lies is no place of its own', async (t) => {
  const known = read('A missile fell on Irpin, about 20 km west of Kyiv, on Monday.');
  t.equal(readingOf(known, 'Irpin'), '@irpin');
  t.notOk(known.locations.some(({ precisionKm }) => precisionKm !== null));
  const unknown = read('They attacked the village of Zarubka, 30 km south of Kharkiv, on Monday.');
  const zarubka = unknown.locations.find(({ name }) => name === 'Zarubka');
  t.match(zarubka, { lat: 49.711, precisionKm: 19, geonamesId: null });
});

test('A direction without a distance, and a distance without a direction, give no point', async (t) => {
  for (const text of [
    'Shelling hit the town of Chasiv Yar just west of Bakhmut.',
    'He lives 30 miles outside Paris.',
  ])
    t.notOk(
      read(text).locations.some(({ precisionKm }) => precisionKm !== null),
      text,
    );
});
