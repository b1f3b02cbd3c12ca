import type { Database } from 'better-sqlite3';
import { COUNTRIES } from '../../src/lexicon/places/countries.js';
import { gazetteer } from '../../src/lexicon/places/gazetteer.js';
import { fold } from '../../src/text/fold.js';
import { inserter } from './bulk.js';
import type { Random } from './random.js';

/*
 * The actors and places of a filled database: the world's countries, their regions and their greatest towns; states, ministries, bodies and
 * the people who speak for them.
 */

export interface Named {
  id: number;
  name: string;
}

/** Filled places and actors, those that news speaks of most first. */
export interface World {
  places: Named[];
  actors: Named[];
}

const MOST_TOWNS = 20_000;
const NOW = '2026-01-01T00:00:00.000Z';
const FAMILY = [
  'Haddad',
  'Okafor',
  'Silva',
  'Novak',
  'Tanaka',
  'Ivanov',
  'Garcia',
  'Nguyen',
  'Keita',
  'Larsen',
];
const GIVEN = [
  'Ana',
  'Omar',
  'Li',
  'Yusuf',
  'Maria',
  'Ivan',
  'Aisha',
  'Jonas',
  'Mei',
  'Paulo',
  'Nadia',
  'Tom',
];
const BODIES = [
  'Ministry of Defence',
  'Ministry of Finance',
  'Foreign Ministry',
  'Police',
  'Central Bank',
  'Red Cross',
];

export function fillWorld(db: Database, random: Random, actorCount: number): World {
  const slugs = new Set<string>();
  const slugOf = (name: string): string => {
    const plain = fold(name).replace(/[^\p{L}\p{N}]+/gu, '-');
    for (let n = 1; ; n += 1) {
      const slug = n === 1 ? plain : `${plain}-${n}`;
      if (!slugs.has(slug)) {
        slugs.add(slug);
        return slug;
      }
    }
  };
  const places = fillPlaces(db, slugOf);
  slugs.clear();
  return { places, actors: fillActors(db, random, actorCount, slugOf) };
}

function fillPlaces(db: Database, slugOf: (name: string) => string): Named[] {
  const location = inserter(db, 'Location', [
    'slug',
    'name',
    'kind',
    'lat',
    'lon',
    'country',
    'admin1',
    'geonamesId',
    'parentId',
    'created',
    'updated',
  ]);
  const alias = inserter(db, 'LocationAlias', ['locationId', 'alias', 'folded']);
  const add = (
    name: string,
    kind: string,
    lat: number,
    lon: number,
    country: string,
    admin1: string | null,
    geonames: number | null,
    parent: number | null,
  ): number => {
    const { lastInsertRowid } = location.run(
      slugOf(name),
      name,
      kind,
      lat,
      lon,
      country,
      admin1,
      geonames,
      parent,
      NOW,
      NOW,
    );
    alias.run(lastInsertRowid, name, fold(name));
    return Number(lastInsertRowid);
  };
  const states = new Map<string, number>();
  for (const { cca2, name, latlng } of COUNTRIES)
    states.set(cca2, add(name.common, 'country', latlng[0] ?? 0, latlng[1] ?? 0, cca2, null, null, null));
  const regions = new Map<string, number>();
  const towns = gazetteer();
  return Array.from({ length: towns.size }, (_, row) => row)
    .sort((a, b) => towns.population(b) - towns.population(a))
    .slice(0, MOST_TOWNS)
    .map((row) => {
      const [name, country, admin1] = [towns.nameOf(row), towns.country(row), towns.admin1(row)];
      const [lat, lon] = [towns.latitude(row), towns.longitude(row)];
      const key = `${country}.${admin1}`;
      const region =
        regions.get(key) ??
        add(`${name} Region`, 'region', lat, lon, country, admin1, null, states.get(country) ?? null);
      regions.set(key, region);
      return { id: add(name, 'city', lat, lon, country, admin1, towns.geonamesId(row), region), name };
    });
}

function fillActors(db: Database, random: Random, count: number, slugOf: (name: string) => string): Named[] {
  const actor = inserter(db, 'Actor', [
    'slug',
    'name',
    'kind',
    'role',
    'country',
    'parentId',
    'created',
    'updated',
  ]);
  const alias = inserter(db, 'ActorAlias', ['actorId', 'alias', 'folded']);
  const add = (
    name: string,
    kind: string,
    role: string | null,
    country: string,
    parent: number | null,
  ): Named => {
    const { lastInsertRowid } = actor.run(slugOf(name), name, kind, role, country, parent, NOW, NOW);
    alias.run(lastInsertRowid, name, fold(name));
    return { id: Number(lastInsertRowid), name };
  };
  const actors: Named[] = [];
  const bodies: { body: Named; country: string }[] = [];
  for (const { cca2, name } of COUNTRIES) {
    const state = add(name.common, 'country', null, cca2, null);
    actors.push(state);
    for (const title of BODIES)
      bodies.push({
        body: add(`${name.common} ${title}`, 'government', null, cca2, state.id),
        country: cca2,
      });
  }
  actors.push(...bodies.map(({ body }) => body));
  while (actors.length < count) {
    const of = bodies[random.often(bodies.length)];
    const given = GIVEN[random.below(GIVEN.length)] ?? '';
    const family = FAMILY[random.below(FAMILY.length)] ?? '';
    actors.push(
      add(
        `${given} ${family} ${actors.length}`,
        'person',
        'spokesperson',
        of?.country ?? 'US',
        of?.body.id ?? null,
      ),
    );
  }
  return actors;
}
