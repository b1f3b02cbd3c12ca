import type { FoundLocation, LocationKind } from '../../extract/types.js';
import { citiesNamed, countryOf, placesNamed, regionOf } from '../../extract/places/atlas.js';
import type { Candidate } from '../../extract/places/candidate.js';
import { Locations } from '../../extract/places/locations.js';
import { around } from '../../extract/places/resolve.js';
import { fold, slugOf } from '../../text/fold.js';

/** A place as a row names it. */
export interface RowPlace {
  name: string;
  kind: LocationKind;
  lat: number;
  lon: number;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Name of the first-level division. */
  region: string;
}

export interface ResolvedPlace {
  slug: string;
  /** The place and those around it. */
  locations: readonly FoundLocation[];
}

/** A place of the gazetteer stands for the row's where both have one name and lie within so many kilometres. */
const NEAR_KM = { country: Infinity, region: 400, city: 30, place: 30, water: 500 };
const KM_PER_DEGREE = 111.195;
const MOST_KEPT = 100_000;

const resolved = new Map<string, ResolvedPlace>();

/** The place of the gazetteer that a row names, else one of its own at the row's point. */
export function resolvePlace(place: RowPlace): ResolvedPlace {
  const key = `${place.kind}|${place.name}|${place.region}|${place.country}|${place.lat}|${place.lon}`;
  const before = resolved.get(key);
  if (before) return before;
  if (resolved.size >= MOST_KEPT) resolved.clear();
  const found = resolve(place);
  resolved.set(key, found);
  return found;
}

/** The country that a name stands for, with or without an older name in brackets ("Myanmar (Burma)"); null where there is none. */
export function countryNamed(name: string): string | null {
  for (const each of [name, name.replace(/ \([^()]*\)$/, ''), /\(([^()]*)\)$/.exec(name)?.[1] ?? '']) {
    const country = placesNamed(fold(each)).find(({ kind }) => kind === 'country');
    if (country) return country.country;
  }
  return null;
}

function resolve(place: RowPlace): ResolvedPlace {
  const known = nearest(place);
  const locations = new Locations();
  if (known) return { slug: locations.add(known), locations: locations.all() };
  const region = regionAround(place);
  const own: Candidate = { ...place, id: 'own', admin1: region?.admin1 ?? null, ...NOWHERE_ELSE };
  const [wider] = region ? [region] : around(own);
  const parent = wider ? locations.add(wider) : null;
  const cell = geohash(place.lat, place.lon);
  const slug = [slugOf(place.name), place.country?.toLowerCase(), cell].filter(Boolean).join('-');
  const { name, kind, lat, lon, country } = place;
  const row = {
    slug,
    name,
    kind,
    lat,
    lon,
    country,
    admin1: own.admin1,
    geonamesId: null,
    precisionKm: null,
    parent,
    aliases: [],
  };
  return { slug, locations: [...locations.all(), row] };
}

const NOWHERE_ELSE = { geonamesId: null, population: 0, rank: 0, exact: true, aliases: [] };

function nearest(place: RowPlace): Candidate | undefined {
  if (place.kind === 'country') return place.country === null ? undefined : countryOf(place.country);
  const candidates = [
    ...placesNamed(fold(place.name)),
    ...(place.kind === 'region' ? [] : citiesNamed(place.name)),
  ];
  let best: { candidate: Candidate; km: number } | undefined;
  for (const candidate of candidates) {
    if (place.country !== null && candidate.country !== null && candidate.country !== place.country) continue;
    if ((place.kind === 'region') !== (candidate.kind === 'region') || candidate.kind === 'country') continue;
    const km = distance(place, candidate);
    if (km <= NEAR_KM[candidate.kind] && (!best || km < best.km)) best = { candidate, km };
  }
  return best?.candidate;
}

function regionAround({ kind, region, country }: RowPlace): Candidate | undefined {
  if (region === '' || country === null || kind === 'country') return undefined;
  const named = placesNamed(fold(region)).find(
    (candidate) => candidate.kind === 'region' && candidate.country === country && candidate.admin1 !== null,
  );
  return named?.admin1 ? regionOf(country, named.admin1) : undefined;
}

/** Kilometres on a plane, which is near enough within some hundred. */
function distance(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const east = Math.abs(a.lon - b.lon);
  const x = Math.min(east, 360 - east) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(a.lat - b.lat, x) * KM_PER_DEGREE;
}

const GEOHASH = '0123456789bcdefghjkmnpqrstuvwxyz';

/** The geohash of a point, to about 5 km: it tells places of one name apart, the same in every run. */
function geohash(lat: number, lon: number): string {
  const ranges: [number, number, number][] = [
    [-180, 180, lon],
    [-90, 90, lat],
  ];
  let hash = '';
  for (let bit = 0, value = 0; hash.length < 5; bit += 1) {
    const range = ranges[bit % 2];
    if (!range) break;
    const middle = (range[0] + range[1]) / 2;
    const upper = range[2] >= middle;
    range[upper ? 0 : 1] = middle;
    value = value * 2 + Number(upper);
    if (bit % 5 === 4) {
      hash += GEOHASH[value] ?? '';
      value = 0;
    }
  }
  return hash;
}
