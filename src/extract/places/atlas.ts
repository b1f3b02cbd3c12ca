import { COUNTRY_ALIASES, COUNTRY_POINTS } from '../../lexicon/places/country-facts.js';
import { COUNTRIES } from '../../lexicon/places/countries.js';
import { DIVISION_ALIASES, DIVISION_POINTS } from '../../lexicon/places/divisions.js';
import { CONTINENTS, LANDFORMS, LANDMARKS, WATERS, WORLD_REGIONS } from '../../lexicon/places/features.js';
import { MORE_LANDFORMS, MORE_LANDMARKS, MORE_WATERS } from '../../lexicon/places/more-features.js';
import { FORMER_DIVISIONS } from '../../lexicon/places/former-divisions.js';
import { gazetteer } from '../../lexicon/places/gazetteer.js';
import { LESSER_TOWNS } from '../../lexicon/places/lesser-towns.js';
import { CITY_ALIASES } from '../../lexicon/places/city-aliases.js';
import { PROVINCES, REGIONS } from '../../lexicon/places/regions.js';
import { US_COUNTIES } from '../../lexicon/places/us-counties.js';
import { fold } from '../../text/fold.js';
import { Memo } from '../../text/memo.js';
import type { LocationKind } from '../types.js';
import { CAPITAL_RANK, type Candidate } from './candidate.js';

/** Every place that is not a town, by its folded names. */
interface Atlas {
  named: Map<string, Candidate[]>;
  countries: Map<string, Candidate>;
  /** By country and GeoNames code: "UA.11". */
  regions: Map<string, Candidate>;
}

let made: Atlas | undefined;
const atlas = (): Atlas => (made ??= make());

/** Words that a division's name may drop: "Zhytomyr Oblast" is also "Zhytomyr". */
const GENERIC =
  / (?:province|oblast|state|region|governorate|county|krai|republic|district|prefecture|city|department|division|parish|municipality|voivodeship)$/iu;
const GENERIC_OPENING = /^(?:state of|province of|department of|republic of|canton of|city of|region of) /iu;

function make(): Atlas {
  const made: Atlas = { named: new Map(), countries: new Map(), regions: new Map() };
  const name = (words: string, place: Candidate): void => {
    const key = fold(words);
    if (key === '') return;
    const before = made.named.get(key);
    if (!before) made.named.set(key, [place]);
    else if (!before.includes(place)) before.push(place);
  };
  const aliases = linesBy(COUNTRY_ALIASES);
  const points = new Map(
    COUNTRY_POINTS.split(/[;\n]/).map((row) => [row.slice(0, 2), row.slice(3).split(' ').map(Number)]),
  );
  for (const country of COUNTRIES) {
    const [id, lat, lon] = points.get(country.cca2) ?? [];
    const names = aliases.get(country.cca2) ?? [];
    const place: Candidate = {
      id: `country:${country.cca2}`,
      name: names[0] && !country.name.common.match(/^[\x20-\x7e]+$/) ? names[0] : country.name.common,
      kind: 'country',
      lat: lat ?? country.latlng[0] ?? 0,
      lon: lon ?? country.latlng[1] ?? 0,
      country: country.cca2,
      admin1: null,
      geonamesId: id ?? null,
      population: 1e7 + country.area,
      rank: 5,
      exact: true,
      aliases: names,
    };
    made.countries.set(country.cca2, place);
    for (const each of [country.name.common, country.name.official, ...names]) name(each, place);
  }
  const drawn = new Map(
    DIVISION_POINTS.split(/[;\n]/).map((row) => [
      row.split(' ')[0] ?? '',
      row.split(' ').slice(1).map(Number),
    ]),
  );
  const shorts = linesBy(DIVISION_ALIASES);
  for (const line of REGIONS.trim().split('\n')) {
    const country = line.slice(0, 2);
    for (const row of line.slice(3).split(';')) {
      const [code = '', full = '', lat, lon] = row.split('|');
      const [id, drawnLat, drawnLon] = drawn.get(`${country}.${code}`) ?? [];
      const short = shorts.get(`${country}.${code}`) ?? [];
      const place: Candidate = {
        id: `region:${country}.${code}`,
        name: full,
        kind: 'region',
        lat: drawnLat ?? Number(lat),
        lon: drawnLon ?? Number(lon),
        country,
        admin1: code,
        geonamesId: id ? id : null,
        population: drawnLat === undefined ? 300_000 : 3_000_000,
        rank: 3,
        exact: true,
        aliases: short,
      };
      made.regions.set(`${country}.${code}`, place);
      const bare = full.replace(GENERIC, '').replace(GENERIC_OPENING, '');
      for (const each of [full, bare, ...short]) name(each, place);
      if (country !== 'US' && country !== 'GB')
        for (const generic of ['Region', 'Oblast', 'Province', 'State', 'Governorate'])
          name(`${bare} ${generic}`, place);
    }
  }
  for (const line of PROVINCES.trim().split('\n')) {
    const country = line.slice(0, 2);
    for (const row of line.slice(3).split(';')) {
      const [admin1 = '', full = '', lat, lon] = row.split('|');
      name(full, {
        id: `province:${country}.${full}`,
        name: full,
        kind: 'region',
        lat: Number(lat),
        lon: Number(lon),
        country,
        admin1,
        geonamesId: null,
        population: 100_000,
        rank: 2,
        exact: true,
        aliases: [],
      });
    }
  }
  for (const line of US_COUNTIES.trim().split('\n')) {
    const state = line.slice(0, 2);
    for (const row of line.slice(3).split(';')) {
      const [short = '', lat, lon] = row.split('|');
      const full = short.startsWith('=') ? short.slice(1) : `${short} County`;
      const place: Candidate = {
        id: `county:${state}.${full}`,
        name: full,
        kind: 'region',
        lat: Number(lat),
        lon: Number(lon),
        country: 'US',
        admin1: state,
        geonamesId: null,
        population: 50_000,
        rank: 1,
        exact: true,
        aliases: [],
      };
      name(full, place);
    }
  }
  for (const row of LESSER_TOWNS.split(/[;\n]/)) {
    const [names = '', lat, lon, country = '', admin1 = ''] = row.split('|');
    const [first = '', ...others] = names.split('/');
    const place: Candidate = {
      id: `town:${country}.${fold(first)}`,
      name: first,
      kind: 'city',
      lat: Number(lat),
      lon: Number(lon),
      country,
      admin1: admin1.trim(),
      geonamesId: null,
      population: 15_000,
      rank: 1,
      exact: true,
      aliases: others,
    };
    for (const each of [first, ...others]) name(each, place);
  }
  const features: [string, LocationKind, number][] = [
    [CONTINENTS, 'region', 2e7],
    [WORLD_REGIONS, 'region', 2e6],
    [FORMER_DIVISIONS, 'region', 5e5],
    [WATERS, 'water', 1e6],
    [MORE_WATERS, 'water', 5e5],
    [LANDFORMS, 'place', 1e6],
    [MORE_LANDFORMS, 'place', 5e5],
    [LANDMARKS, 'place', 1e6],
    [MORE_LANDMARKS, 'place', 5e5],
  ];
  for (const [rows, kind, weight] of features)
    for (const row of rows.split(/[;\n]/)) {
      const [names = '', lat, lon, country = '-', id] = row.split('|');
      const [first = '', ...others] = names.split('/');
      const place: Candidate = {
        id: `${kind}:${fold(first)}:${Math.round(Number(lat))}`,
        name: first,
        kind,
        lat: Number(lat),
        lon: Number(lon),
        country: country.trim() === '-' ? null : country.trim(),
        admin1: null,
        geonamesId: id ? Number(id) : null,
        population: weight,
        rank: 2,
        exact: true,
        aliases: others,
      };
      for (const each of [first, ...others]) name(each, place);
    }
  return made;
}

const linesBy = (rows: string): Map<string, string[]> =>
  new Map(
    rows
      .trim()
      .split(/[;\n]/)
      .map((row) => {
        const [key = '', names = ''] = row.split('=');
        return [key.trim(), names.split('|')];
      }),
  );

const NO_CANDIDATES: readonly Candidate[] = [];

/** The countries, divisions, waters and landmarks of a folded name. */
export const placesNamed = (key: string): readonly Candidate[] => atlas().named.get(key) ?? NO_CANDIDATES;

/** Every such name. */
export const placeNames = (): Iterable<string> => atlas().named.keys();

export const countryOf = (code: string): Candidate | undefined => atlas().countries.get(code);
export const regionOf = (country: string, admin1: string): Candidate | undefined =>
  atlas().regions.get(`${country}.${admin1}`);

const cityCache = new Map<number, Candidate>();

function city(row: number, exact: boolean): Candidate {
  const places = gazetteer();
  const before = cityCache.get(row);
  if (before && before.exact === exact) return before;
  if (cityCache.size > 20_000) cityCache.clear();
  const place: Candidate = {
    id: `city:${places.geonamesId(row)}`,
    name: places.nameOf(row),
    kind: 'city',
    lat: places.latitude(row),
    lon: places.longitude(row),
    country: places.country(row),
    admin1: places.admin1(row),
    geonamesId: places.geonamesId(row),
    population: places.population(row),
    rank: places.rank(row),
    exact,
    aliases: [],
  };
  cityCache.set(row, place);
  return place;
}

let capitals: Map<string, number> | undefined;

/** The capital of a country, by its ISO 3166-1 alpha-2 code; undefined where the gazetteer has none. */
export function capitalOf(country: string): Candidate | undefined {
  const places = gazetteer();
  if (!capitals) {
    capitals = new Map();
    for (let row = 0; row < places.size; row += 1)
      if (places.rank(row) === CAPITAL_RANK) capitals.set(places.country(row), row);
  }
  const row = capitals.get(country);
  return row === undefined ? undefined : city(row, true);
}

const CITY_OF = new Map(
  CITY_ALIASES.split(/[;\n]/).map((row) => {
    const [alias = '', name = '', country = ''] = row.split('|');
    return [fold(alias), { name, country: country.trim() }];
  }),
);

/** A folded name without the apostrophes that romanisation writes soft signs and glottal stops with: "Kramators’k". */
const spelling = (name: string): string => fold(name).replace(/['ʻʿʾ]/g, '');

const NO_TOWNS: readonly Candidate[] = [];
const towns = new Memo<readonly Candidate[]>(10_000);

/** The towns of a name, in whatever romanisation. */
export function citiesNamed(name: string): readonly Candidate[] {
  const before = towns.get(name);
  if (before) return before;
  const found = lookUpTowns(name);
  towns.set(name, found);
  return found;
}

function lookUpTowns(name: string): readonly Candidate[] {
  const places = gazetteer();
  const key = fold(name);
  if (key === '') return NO_TOWNS;
  const alias = CITY_OF.get(key);
  const found: Candidate[] = [];
  if (alias)
    for (const row of places.rowsNamed(alias.name))
      if (places.country(row) === alias.country && fold(places.nameOf(row)) === fold(alias.name)) {
        const place = { ...city(row, true), usual: true };
        if (!found.some((other) => other.population >= place.population)) found.unshift(place);
      }
  found.length = Math.min(found.length, 1);
  const spelt = key.startsWith('st ')
    ? `saint ${key.slice(3)}`
    : key.startsWith('mt ')
      ? `mount ${key.slice(3)}`
      : key.startsWith('ft ')
        ? `fort ${key.slice(3)}`
        : key;
  const bare = spelling(key);
  for (const form of spelt === key ? [key] : [key, spelt])
    for (const row of places.rowsNamed(form)) {
      const own = spelling(places.nameOf(row));
      const exact =
        own === spelling(form) ||
        own === bare ||
        places
          .otherNamesOf(row)
          .split(',')
          .some((other) => spelling(other) === bare);
      const place = city(row, exact);
      if (!found.some(({ id }) => id === place.id)) found.push(place);
    }
  return found;
}
