import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/actors/given-names.js';
import {
  OF_WORDS,
  ORGANISATION_WORDS,
  PLACE_NOUNS,
  PLACE_OPENERS,
  PLACE_WORDS,
  STREET_WORDS,
} from '../../lexicon/actors/name-words.js';
import { HONORIFICS, OFFICES, RANKS } from '../../lexicon/actors/titles.js';
import { known, type KnownActor } from '../people/known.js';
import { citiesNamed, placesNamed } from '../places/atlas.js';
import type { Candidate } from '../places/candidate.js';
import type { RawName } from './runs.js';
import { type Words } from './words.js';

export type NameKind = 'person' | 'organisation' | 'place' | 'demonym' | 'thing';

/** A name with what it is taken to be and what it may refer to. */
export interface Name extends RawName {
  kind: NameKind;
  /** What the lexicon knows under it. */
  fact: KnownActor | null;
  /** ISO 3166-1 alpha-2 of a demonym. */
  demonym: string | null;
  candidates: readonly Candidate[];
  gender: 'female' | 'male' | null;
  /** How clearly it is what it is taken to be, 0 to 1. */
  confidence: number;
}

const SPEECH =
  /^(?:sa(?:y|id|ys|ying)|told|tells?|add(?:ed|s)|ask(?:ed|s)|explain(?:ed|s)|wr(?:ote|ites)|argu(?:ed|es)|believ(?:ed|es)|think(?:s)?|thought|claim(?:ed|s)|warn(?:ed|s)|tweeted|replied|insist(?:ed|s)|recall(?:ed|s)|testified|joined|smiled|died|born|married|laughed|arrested)$/;

interface Evidence {
  person: number;
  organisation: number;
  place: number;
}

/** Tells people, organisations and places apart: each name by its words and its neighbours, then all of one report together. */
export function classify(words: Words, raw: readonly RawName[]): Name[] {
  const looked = new Map<string, readonly Candidate[]>();
  const lookUp = (name: RawName): readonly Candidate[] => {
    let found = looked.get(name.key);
    if (!found) {
      const text = textOf(words, name);
      const parts = name.key.split(' ').length;
      // Postal abbreviations are names only in capitals: "OR", not "Or".
      const named =
        parts === 1 && name.key.length <= 2 && words.capital[name.first] !== 2 ? [] : placesNamed(name.key);
      found = [...named, ...(parts <= 5 && name.key.length > 1 ? citiesNamed(text) : [])];
      looked.set(name.key, found);
    }
    return found;
  };
  const surnames = new Map<string, number>();
  const evidence = raw.map((name) => weigh(words, name, lookUp(name)));
  raw.forEach((name, i) => {
    const { person = 0, organisation = 0, place = 0 } = evidence[i] ?? {};
    const parts = name.key.split(' ');
    const last = parts.at(-1) ?? '';
    if (person >= 2.5 && person > organisation && person > place && (parts.length > 1 || name.title !== ''))
      surnames.set(last, (surnames.get(last) ?? 0) + 1);
  });
  // What most uses of a name in the report are, the others follow.
  const totals = new Map<string, Evidence>();
  raw.forEach((name, i) => {
    const own = evidence[i];
    if (!own) return;
    const sum = totals.get(name.key) ?? { person: 0, organisation: 0, place: 0 };
    sum.person = Math.max(sum.person, own.person);
    sum.organisation = Math.max(sum.organisation, own.organisation);
    sum.place = Math.max(sum.place, own.place);
    totals.set(name.key, sum);
  });
  return raw.map((name, i) => {
    const own = evidence[i] ?? { person: 0, organisation: 0, place: 0 };
    const all = totals.get(name.key) ?? own;
    return decide(words, name, own, all, lookUp(name), surnames);
  });
}

const textOf = (words: Words, name: { first: number; end: number }): string => {
  const from = words.tokens[name.first];
  const to = words.tokens[name.end - 1];
  return from && to ? words.document.text.slice(from.start, to.end) : '';
};

const isGiven = (word: string): boolean => FEMALE_NAMES.has(word) || MALE_NAMES.has(word);

function weigh(words: Words, name: RawName, candidates: readonly Candidate[]): Evidence {
  const { tokens, folded } = words;
  const parts = name.key.split(' ');
  const firstWord = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const before = tokens[name.titleFirst - 1];
  const previous = before?.sentence === tokens[name.first]?.sentence ? before : undefined;
  const next = tokens[name.end]?.sentence === tokens[name.first]?.sentence ? tokens[name.end] : undefined;
  const own: Evidence = { person: 0, organisation: 0, place: 0 };

  if (name.title !== '') own.person += name.title in HONORIFICS || RANKS.has(name.title) ? 4 : 3;
  if (parts.length >= 2 && isGiven(firstWord)) own.person += 3;
  if (parts.length >= 2 && (parts[1]?.length ?? 0) === 1 && parts.length <= 4) own.person += 2;
  if (parts.length === 1 && isGiven(firstWord)) own.person += 1.5;
  if (
    next?.text === ',' &&
    /^\d{1,2}$/.test(tokens[name.end + 1]?.text ?? '') &&
    /^[,.]$/.test(tokens[name.end + 2]?.text ?? '')
  )
    own.person += 3;
  if (next && (SPEECH.test(next.norm) || next.norm === 'who')) own.person += 1.2;
  if (previous && SPEECH.test(previous.norm)) own.person += 1;
  if (parts.length >= 2 && parts.length <= 3) own.person += 0.8;

  if (parts.length >= 2 && ORGANISATION_WORDS.has(last)) own.organisation += 4;
  if (parts.length >= 2 && OF_WORDS.has(firstWord) && folded.slice(name.first, name.end).includes('of'))
    own.organisation += 4;
  if (parts.length >= 3 && parts.some((part) => ORGANISATION_WORDS.has(part))) own.organisation += 2;
  if (
    parts.length === 1 &&
    words.capital[name.first] === 2 &&
    name.key.length <= 6 &&
    !words.shouted[tokens[name.first]?.sentence ?? -1]
  )
    own.organisation += 2;
  if (previous?.norm === 'the' && parts.length >= 2) own.organisation += 0.8;

  const kind = PLACE_WORDS[last];
  if (parts.length >= 2 && kind) own.place += 3;
  if (parts.length >= 2 && PLACE_OPENERS[firstWord]) own.place += 2.5;
  let best = -1;
  for (const candidate of candidates) {
    const weight =
      candidate.kind === 'city'
        ? (Math.log10(candidate.population + 100) - 3.2) * (candidate.exact ? 1 : 0.5) + candidate.rank * 0.2
        : 3;
    if (weight > best) best = weight;
  }
  if (candidates.length > 0) own.place += Math.max(best, 0.2) + (parts.length > 1 ? 0.8 : 0);
  if (previous) {
    if (/^(?:in|near|at|outside|throughout|across|around)$/.test(previous.norm)) own.place += 2;
    else if (/^(?:from|to|into|toward|towards|via|through)$/.test(previous.norm)) own.place += 1;
    else if (previous.norm === 'of' && PLACE_NOUNS.has(folded[name.first - 2] ?? '')) own.place += 3.5;
    else if (PLACE_NOUNS.has(previous.norm) && !words.capital[name.first - 1]) own.place += 1.5;
    else if (previous.text === ',' || previous.text === '(') own.place += 0.2;
  }
  if (next?.text === ',' && followedByPlace(words, name.end + 1)) own.place += 2.5;
  if (next && PLACE_NOUNS.has(next.norm)) own.place += 0.8;
  if (parts.length >= 2 && STREET_WORDS.has(last)) {
    own.person = 0;
    own.place -= 3;
    own.organisation -= 2;
  }
  return own;
}

/** After the comma stands a division or a country: "Paris, Texas". */
function followedByPlace(words: Words, at: number): boolean {
  for (let length = 3; length >= 1; length -= 1) {
    const key = words.folded.slice(at, at + length).join(' ');
    if (words.capital[at] && placesNamed(key).some(({ kind }) => kind === 'region' || kind === 'country'))
      return true;
  }
  return false;
}

function decide(
  words: Words,
  name: RawName,
  own: Evidence,
  all: Evidence,
  candidates: readonly Candidate[],
  surnames: ReadonlyMap<string, number>,
): Name {
  const { named, demonyms, things } = known();
  const entry = named.get(name.key);
  const demonym = demonyms.get(name.key) ?? null;
  const as = (kind: NameKind, confidence: number, fact: KnownActor | null = null): Name => ({
    ...name,
    kind,
    fact,
    demonym: kind === 'demonym' ? demonym : null,
    candidates: kind === 'place' ? candidates : [],
    gender: kind === 'person' ? genderOf(name, fact) : null,
    confidence,
  });
  if (things.has(name.key)) return as('thing', 1);
  if (demonym !== null && name.title === '') return as('demonym', 0.9);
  const parts = name.key.split(' ');
  if (entry && (!entry.shared || !surnames.has(name.key))) {
    if (entry.actor.kind === 'person') {
      if (own.place < 3.5 || parts.length > 1 || own.person >= 2) return as('person', 0.95, entry.actor);
    } else if (name.title === '' || own.person < 3) {
      // "Queens" and "Shell" aside, an organisation's acronym is rarely a town.
      return as('organisation', 0.9, entry.actor);
    }
  }
  const surname = parts.length === 1 ? (surnames.get(name.key) ?? 0) : 0;
  const person = own.person + 0.5 * all.person + (surname > 0 ? 3 : 0);
  const organisation = own.organisation + 0.5 * all.organisation;
  const place = own.place + 0.3 * all.place;
  if (candidates.length > 0 && place >= 2.2 && place >= person && place >= organisation)
    return as('place', Math.min(0.95, 0.4 + place / 12));
  if (organisation > person && organisation >= 1.5) return as('organisation', 0.7);
  if (person >= 1.5 && parts.length <= 5 && !STREET_WORDS.has(parts.at(-1) ?? ''))
    return as('person', Math.min(0.95, 0.4 + person / 12));
  return as('thing', 0.3);
}

export function genderOf(name: RawName, fact: KnownActor | null): 'female' | 'male' | null {
  if (fact && fact.gender !== 'neuter') return fact.gender;
  const honorific = HONORIFICS[name.title];
  if (honorific) return honorific;
  if (/(?:woman|lady|queen|princess)$/.test(name.title)) return 'female';
  if (/(?:man|king|prince)$/.test(name.title) && OFFICES.has(name.title)) return 'male';
  const given = name.key.split(' ')[0] ?? '';
  const female = FEMALE_NAMES.has(given);
  const male = MALE_NAMES.has(given);
  return female === male ? null : female ? 'female' : 'male';
}
