import type { Name } from '../mentions/classify.js';
import type { Words } from '../mentions/words.js';
import { countryOf, regionOf } from './atlas.js';
import type { Candidate } from './candidate.js';

export interface ResolvedPlace {
  place: Candidate;
  confidence: number;
}

/** What the rest of a report says about where it plays: countries and divisions, each with a weight. */
interface Setting {
  countries: Map<string, number>;
  divisions: Map<string, number>;
}

/**
 * Chooses the place that each name stands for, all names together: what qualifies it ("Paris, Texas"), which countries
 * and divisions the report speaks of, which candidate is the largest; one sense a report unless qualified.
 * @returns by the index of the name; names that are no places are absent
 */
export function resolvePlaces(words: Words, names: readonly Name[]): Map<number, ResolvedPlace> {
  const setting: Setting = { countries: new Map(), divisions: new Map() };
  const add = (map: Map<string, number>, key: string | null, weight: number): void => {
    if (key !== null) map.set(key, (map.get(key) ?? 0) + weight);
  };
  for (const name of names) {
    if (name.demonym) add(setting.countries, name.demonym, 0.7);
    if (name.kind !== 'place') continue;
    const sure = name.candidates.filter(({ kind }) => kind !== 'city');
    const [only] = sure;
    if (
      only &&
      sure.length === 1 &&
      !name.candidates.some(({ kind, population }) => kind === 'city' && population > 200_000)
    ) {
      add(setting.countries, only.country, 1);
      if (only.kind === 'region' && only.country && only.admin1)
        add(setting.divisions, `${only.country}.${only.admin1}`, 1.5);
    } else {
      const total = name.candidates.reduce((sum, { population }) => sum + population + 1000, 0);
      for (const candidate of name.candidates) {
        const share = (candidate.population + 1000) / total;
        if (share < 0.05) continue;
        add(setting.countries, candidate.country, 0.5 * share);
        if (candidate.admin1) add(setting.divisions, `${candidate.country}.${candidate.admin1}`, 0.5 * share);
      }
    }
  }
  const qualified = new Map<string, ResolvedPlace>();
  const chosen = new Map<number, ResolvedPlace>();
  names.forEach((name, i) => {
    if (name.kind !== 'place') return;
    const next = names[i + 1];
    const qualifier = next && next.kind === 'place' && isQualifier(words, name, next) ? next : undefined;
    if (!qualifier) return;
    const found = best(name.candidates, setting, qualifier.candidates);
    if (found) {
      chosen.set(i, found);
      if (!qualified.has(name.key)) qualified.set(name.key, found);
    }
  });
  const settled = new Map<string, ResolvedPlace>();
  names.forEach((name, i) => {
    if (name.kind !== 'place' || chosen.has(i)) return;
    const found = qualified.get(name.key) ?? settled.get(name.key) ?? best(name.candidates, setting, []);
    if (!found) return;
    settled.set(name.key, found);
    chosen.set(i, found);
  });
  locateUnlisted(words, names, chosen);
  return chosen;
}

/** "Paris, Texas" and "Bakhmut, Donetsk region": a comma and nothing else between, and the second is a wider place. */
function isQualifier(words: Words, name: Name, next: Name): boolean {
  if (next.first !== name.end + 1 || words.tokens[name.end]?.text !== ',') return false;
  return next.candidates.some(({ kind }) => kind === 'region' || kind === 'country');
}

function best(
  candidates: readonly Candidate[],
  setting: Setting,
  around: readonly Candidate[],
): ResolvedPlace | undefined {
  let top: Candidate | undefined;
  let score = -Infinity;
  let second = -Infinity;
  for (const candidate of candidates) {
    let own = Math.log10(candidate.population + 300) + candidate.rank * 0.5 + (candidate.exact ? 1 : 0);
    if (candidate.kind === 'country') own += 1.5;
    if (candidate.country) own += Math.log2(1 + (setting.countries.get(candidate.country) ?? 0)) * 0.6;
    if (candidate.country && candidate.admin1)
      own += Math.log2(1 + (setting.divisions.get(`${candidate.country}.${candidate.admin1}`) ?? 0)) * 0.9;
    for (const wider of around) {
      if (wider.country !== candidate.country || wider.country === null) continue;
      if (wider.kind === 'country') own += 4;
      else if (wider.kind === 'region' && wider.admin1 === candidate.admin1) own += 6;
    }
    if (own > score) {
      second = score;
      score = own;
      top = candidate;
    } else if (own > second) second = own;
  }
  if (!top) return undefined;
  return { place: top, confidence: Math.max(0.3, Math.min(0.98, 0.6 + (score - second) * 0.15)) };
}

/**
 * Gives each place that no gazetteer has ("Orchard Street", a hamlet) the point of the place it lies in: what qualifies it, else
 * the nearest town named in its sentence, else the town or division that the report names most. Without any it stays unresolved.
 */
function locateUnlisted(words: Words, names: readonly Name[], chosen: Map<number, ResolvedPlace>): void {
  const main = mainPlace(chosen);
  const made = new Map<string, Candidate>();
  names.forEach((name, i) => {
    if (name.kind !== 'place' || name.candidates.length > 0) return;
    const within = anchorOf(words, names, i, chosen) ?? made.get(name.key)?.within ?? main;
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
      if (!other || !place || place.within || words.tokens[other.first]?.sentence !== sentence) continue;
      if (place.kind === 'country' && step > 1) continue;
      best ??= place;
    }
  return best;
}

/** The town or division that most names stand for; else the country. */
function mainPlace(chosen: ReadonlyMap<number, ResolvedPlace>): Candidate | undefined {
  const counts = new Map<string, { place: Candidate; count: number }>();
  for (const { place } of chosen.values()) {
    if (place.within) continue;
    const entry = counts.get(place.id) ?? {
      place,
      count: place.kind === 'country' ? -2 : place.kind === 'city' ? 0.5 : 0,
    };
    entry.count += 1;
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
