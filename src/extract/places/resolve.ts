import type { Name } from '../mentions/classify.js';
import type { Words } from '../mentions/words.js';
import { fold } from '../../text/fold.js';
import { citiesNamed, countryOf, placesNamed, regionOf } from './atlas.js';
import { isDivision, type Candidate } from './candidate.js';
import { inSense, ownerOf, Senses } from './senses.js';
import { readSetting, type Setting, type Voice } from './setting.js';

export interface ResolvedPlace {
  place: Candidate;
  confidence: number;
}

/**
 * Chooses the place that each name stands for, all names together: what qualifies it ("Paris, Texas"), which countries and divisions
 * the report speaks of, which other names have a place nearby, which candidate is the largest; one sense a report unless qualified.
 * @param publisher the publisher's name, whose place speaks for the places around it
 * @returns by the index of the name; names that are no places are absent
 */
export function resolvePlaces(
  words: Words,
  names: readonly Name[],
  publisher: string | null,
): Map<number, ResolvedPlace> {
  const setting = readSetting(
    [...voicesOf(names), ...publisherVoices(publisher)],
    demonymsOf(names),
    words.document.text,
  );
  const chosen = new Map<number, ResolvedPlace>();
  const qualified = new Map<string, ResolvedPlace>();
  const owned = new Map<number, ResolvedPlace>();
  const outside = new Map<string, Candidate>();
  names.forEach((name, i) => {
    if (name.kind !== 'place' || name.candidates.length === 0) return;
    const owner = ownerOf(words, names, i);
    const within = owner && best(name, setting, [owner]);
    if (within && containerOf(within.place, [owner])) {
      owned.set(i, within);
      qualified.set(name.key, qualified.get(name.key) ?? within);
    }
    const at = qualifierOf(words, names, i);
    const qualifier = names[at];
    if (!qualifier) return;
    const found = best(name, setting, qualifier.candidates);
    if (!found) return;
    const wider = containerOf(found.place, qualifier.candidates);
    if (!wider) {
      // "Churchill, Man.": the town that is meant is no candidate, and no namesake elsewhere is meant.
      const division = soleDivision(name, qualifier);
      if (division) outside.set(name.key, division);
      return;
    }
    chosen.set(i, found);
    chosen.set(at, { place: wider, confidence: 0.95 });
    qualified.set(name.key, qualified.get(name.key) ?? found);
    qualified.set(qualifier.key, qualified.get(qualifier.key) ?? { place: wider, confidence: 0.9 });
  });
  const senses = new Senses(words, names, setting);
  const settled = new Map<string, ResolvedPlace>();
  names.forEach((name, i) => {
    if (name.kind !== 'place' || chosen.has(i) || outside.has(name.key)) return;
    const sense = senses.of(i);
    const key = `${name.key} ${sense ?? ''}`;
    const found =
      owned.get(i) ??
      (sense === null ? qualified.get(name.key) : undefined) ??
      settled.get(key) ??
      best(inSense(name, sense), setting, [], sense === 'division');
    if (!found) return;
    if (!owned.has(i)) settled.set(key, found);
    chosen.set(i, found);
  });
  locateUnlisted(words, names, chosen, outside);
  return chosen;
}

function voicesOf(names: readonly Name[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const { kind, key, candidates } of names) {
    if (kind !== 'place' || candidates.length === 0) continue;
    const voice = voices.get(key);
    if (voice) voice.uses += 1;
    else voices.set(key, { key, candidates, uses: 1 });
  }
  return [...voices.values()];
}

function demonymsOf(names: readonly Name[]): Map<string, number> {
  const demonyms = new Map<string, number>();
  for (const { demonym } of names)
    if (demonym !== null) demonyms.set(demonym, (demonyms.get(demonym) ?? 0) + 1);
  return demonyms;
}

/** How many people a town has that a publisher is named for with nothing else to tell which. */
const PUBLISHING_TOWN = 20_000;

/**
 * The place in a publisher's name, a division before a town: "Lansing State Journal" is read around Lansing, "Paris Post-Intelligencer
 * (Tennessee)" in Tennessee.
 */
function publisherVoices(publisher: string | null): Voice[] {
  if (publisher === null) return [];
  const parts = publisher.split(/[\s()/,]+/).slice(0, 8);
  const found: Voice[] = [];
  for (let length = Math.min(3, parts.length); length >= 1; length -= 1)
    for (let from = 0; from + length <= parts.length; from += 1) {
      const name = parts.slice(from, from + length).join(' ');
      const candidates = [...placesNamed(fold(name)), ...citiesNamed(name)].filter(
        ({ exact, population, kind }) => exact && (kind !== 'city' || population > PUBLISHING_TOWN),
      );
      if (candidates.length > 0) found.push({ key: `publisher ${name}`, candidates, uses: 4 });
    }
  const isWider = ({ candidates }: Voice): boolean => candidates.some(({ kind }) => kind !== 'city');
  const voice = found.find(isWider) ?? found[0];
  return voice ? [voice] : [];
}

/** The index of the name that qualifies the one at an index: the next after a comma, being a wider place; else -1. */
function qualifierOf(words: Words, names: readonly Name[], at: number): number {
  const name = names[at];
  if (!name) return -1;
  for (let i = at + 1; i <= at + 2; i += 1) {
    const next = names[i];
    if (next && next.kind === 'place' && isQualifier(words, name, next)) return i;
  }
  return -1;
}

/** The states and provinces that copy names after their towns. */
const FEDERATIONS = new Set(['US', 'CA', 'AU']);
const LARGE_TOWN = 50_000;

/** The division that a qualifier can only be, where the name before it is a town's: "Churchill, Man.", but not "Kyiv, Odesa". */
function soleDivision(name: Name, qualifier: Name): Candidate | undefined {
  if (name.candidates.some(({ kind }) => kind !== 'city')) return undefined;
  if (qualifier.candidates.some(({ kind, population }) => kind === 'city' && population > LARGE_TOWN))
    return undefined;
  return qualifier.candidates.find((one) => isDivision(one) && FEDERATIONS.has(one.country ?? ''));
}

function containerOf(place: Candidate, wider: readonly Candidate[]): Candidate | undefined {
  return wider.find(
    (each) =>
      each.id !== place.id &&
      each.country === place.country &&
      (each.kind === 'country' ||
        (each.kind === 'region' &&
          (each.admin1 === place.admin1 ||
            (place.admin1 === null && degreesApart(place, each) < REACH) ||
            isAround(each, place)))),
  );
}

/** A land that is no first-level division holds what lies near its point: "Croft, Yorkshire". */
const isAround = (land: Candidate, place: Candidate): boolean =>
  land.admin1 === null && place.kind === 'city' && degreesApart(place, land) < LAND;
const LAND = 1.2;

/** How far a landmark may lie from the point of the division that it is in, in degrees. */
const REACH = 4;

const degreesApart = (a: Candidate, b: Candidate): number => Math.hypot(a.lat - b.lat, a.lon - b.lon);

/** "Paris, Texas" and "Bakhmut, Donetsk region": a comma and nothing else between, and the second is a wider place. */
function isQualifier(words: Words, name: Name, next: Name): boolean {
  if (next.first !== name.end + 1 || words.tokens[name.end]?.text !== ',') return false;
  return next.candidates.some(({ kind }) => kind === 'region' || kind === 'country');
}

/** Weights of the evidence, set on one half of the corpora's documents and checked on the other. */
export const WEIGHTS = {
  rank: 0.1,
  exact: 1,
  country: 0.8,
  division: 0.85,
  nearby: 1.6,
  nation: 2.25,
  usual: 2.5,
  seat: 1.5,
};

const GREAT_DIVISION = 1e6;

/** Its capital bears the same name, and is what the bare name stands for: "Gao", "Idlib"; but Quebec is the province. */
const hasSeat = (division: Candidate, candidates: readonly Candidate[]): boolean =>
  division.population < GREAT_DIVISION &&
  candidates.some(
    ({ kind, rank, exact, country, admin1 }) =>
      kind === 'city' && rank >= 2 && exact && country === division.country && admin1 === division.admin1,
  );

function best(
  { key, candidates }: Name,
  setting: Setting,
  qualifiers: readonly Candidate[],
  isDivision = false,
): ResolvedPlace | undefined {
  let top: Candidate | undefined;
  let score = -Infinity;
  let second = -Infinity;
  for (const place of candidates) {
    let own =
      Math.log10(place.population + 300) + place.rank * WEIGHTS.rank + (place.exact ? WEIGHTS.exact : 0);
    if (place.kind === 'country') own += WEIGHTS.nation;
    if (place.usual && !isDivision) own += WEIGHTS.usual;
    if (place.kind === 'region' && isDivision) own += 2 * WEIGHTS.usual;
    else if (place.kind === 'region' && hasSeat(place, candidates)) own -= WEIGHTS.seat;
    if (place.country) own += Math.log2(1 + setting.country(place.country, key)) * WEIGHTS.country;
    if (place.country && place.admin1)
      own += Math.log2(1 + setting.division(`${place.country}.${place.admin1}`, key)) * WEIGHTS.division;
    if (place.kind !== 'country') own += Math.min(setting.nearby(place, key), 2) * WEIGHTS.nearby;
    for (const wider of qualifiers) {
      if (wider.country !== place.country || wider.country === null || wider.id === place.id) continue;
      if (wider.kind === 'country') own += 4;
      else if (wider.kind === 'region' && (wider.admin1 === place.admin1 || isAround(wider, place))) own += 6;
    }
    if (own > score) {
      second = score;
      score = own;
      top = place;
    } else if (own > second) second = own;
  }
  if (!top) return undefined;
  return { place: top, confidence: Math.max(0.3, Math.min(0.98, 0.6 + (score - second) * 0.15)) };
}

/**
 * Gives each place that no gazetteer has ("Orchard Street", a hamlet) the point of the place it lies in: what qualifies it, else
 * the nearest town named in its sentence, else the town or division that the report names most. Without any it stays unresolved.
 */
function locateUnlisted(
  words: Words,
  names: readonly Name[],
  chosen: Map<number, ResolvedPlace>,
  outside: ReadonlyMap<string, Candidate>,
): void {
  const main = mainPlace(names, chosen);
  const made = new Map<string, Candidate>();
  names.forEach((name, i) => {
    if (name.kind !== 'place' || chosen.has(i)) return;
    if (name.candidates.length > 0 && !outside.has(name.key)) return;
    const near =
      outside.get(name.key) ?? anchorOf(words, names, i, chosen) ?? made.get(name.key)?.within ?? main;
    const within = (outside.has(name.key) ? undefined : namesake(words, name, near)) ?? near;
    const from = words.tokens[name.first];
    const to = words.tokens[name.end - 1];
    if (!within || !from || !to) return;
    const place = made.get(name.key) ?? {
      ...within,
      id: `local:${within.id}:${name.key}`,
      name: words.document.text.slice(from.start, to.end),
      kind: 'place',
      geonamesId: null,
      population: 0,
      rank: 0,
      aliases: [],
      within,
    };
    made.set(name.key, place);
    chosen.set(i, { place, confidence: 0.3 });
  });
}

/** A town of this size that opens a name tells where it is, in the country that the report speaks of. */
const WELL_KNOWN = 50_000;

/** The town that an unlisted place is called after: "Auckland Zoo", "Tijuana River". */
function namesake(words: Words, name: Name, near: Candidate | undefined): Candidate | undefined {
  const from = words.tokens[name.first];
  if (!near || !from) return undefined;
  for (let end = Math.min(name.end - 1, name.first + 3); end > name.first; end -= 1) {
    const to = words.tokens[end - 1];
    if (!to) continue;
    const towns = citiesNamed(words.document.text.slice(from.start, to.end)).filter(
      ({ country, exact, population }) => exact && country === near.country && population >= WELL_KNOWN,
    );
    const [first, second] = [...towns].sort((a, b) => b.population - a.population);
    if (first && (!second || first.population > 3 * second.population)) return first;
  }
  return undefined;
}

/** How many names away the place may stand that an unlisted one lies in. */
const NEAR = 4;

function anchorOf(
  words: Words,
  names: readonly Name[],
  at: number,
  chosen: ReadonlyMap<number, ResolvedPlace>,
): Candidate | undefined {
  const name = names[at];
  if (!name) return undefined;
  const sentence = words.tokens[name.first]?.sentence;
  let best: Candidate | undefined;
  for (let step = 1; step <= NEAR && !best; step += 1)
    for (const i of [at + step, at - step]) {
      const other = names[i];
      const place = chosen.get(i)?.place;
      if (
        !other ||
        other.embedded ||
        !place ||
        place.within ||
        words.tokens[other.first]?.sentence !== sentence
      )
        continue;
      if (place.kind === 'country' && step > 1) continue;
      best ??= place;
    }
  return best;
}

/** The town or division that most names stand for; else the country. */
function mainPlace(
  names: readonly Name[],
  chosen: ReadonlyMap<number, ResolvedPlace>,
): Candidate | undefined {
  const counts = new Map<string, { place: Candidate; count: number }>();
  for (const [i, { place }] of chosen) {
    if (place.within || place.country === null || place.kind === 'water') continue;
    const entry = counts.get(place.id) ?? {
      place,
      count: place.kind === 'country' ? -2 : place.kind === 'city' ? 0.5 : 0,
    };
    // "Rogers Centre" tells nothing of Rogers.
    entry.count += names[i]?.embedded ? 0.3 : 1;
    counts.set(place.id, entry);
  }
  let best: { place: Candidate; count: number } | undefined;
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
  return best?.place;
}

/** The places around one, the nearest first: division, then country. */
export function around(place: Candidate): Candidate[] {
  const wider: Candidate[] = [];
  if (place.within) return [place.within, ...around(place.within)];
  if (place.country === null) return wider;
  if (place.admin1 !== null && place.kind !== 'country') {
    const region = regionOf(place.country, place.admin1);
    if (region && region.id !== place.id) wider.push(region);
  }
  if (place.kind !== 'country') {
    const country = countryOf(place.country);
    if (country) wider.push(country);
  }
  return wider;
}
