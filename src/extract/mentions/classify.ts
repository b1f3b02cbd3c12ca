import { verbGroupAt } from '../../text/chunks.js';
import {
  BODY_MODIFIERS,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  STORM_NOUNS,
  STREET_WORDS,
} from '../../lexicon/actors/name-words.js';
import { COMMON_WORDS, FACILITY_WORDS } from '../../lexicon/actors/place-cues.js';
import { GOVERNMENT_NOUNS } from '../../lexicon/actors/role-nouns.js';
import { known, type KnownActor } from '../people/known.js';
import { genderOf } from '../people/gender.js';
import { isStateBody } from '../people/state-bodies.js';
import { citiesNamed, placesNamed } from '../places/atlas.js';
import type { Candidate } from '../places/candidate.js';
import { embeddedPlaces } from './embedded.js';
import { isGiven, weigh, type Evidence } from './evidence.js';
import { followsShip, isForeignName } from './doers.js';
import type { RawName } from './runs.js';
import type { Words } from './words.js';

export type NameKind = 'person' | 'organisation' | 'place' | 'demonym' | 'thing';

/** A name with what it is taken to be and what it may refer to. */
export interface Name extends RawName {
  kind: NameKind;
  /** What the lexicon knows under it. */
  fact: KnownActor | null;
  /** ISO 3166-1 alpha-2 of a demonym. */
  demonym: string | null;
  /** The places that it may be; empty for a place that no gazetteer has ("Orchard Street", a hamlet). */
  candidates: readonly Candidate[];
  gender: 'female' | 'male' | null;
  /** How clearly it is what it is taken to be, 0 to 1. */
  confidence: number;
  /** It stands inside a longer name: "Athens" in "Athens Police Department". */
  embedded: boolean;
  /** Nobody speaks of it: a place that a body is only called after ("Colorado State University"). It still tells where a report plays. */
  silent: boolean;
}

const NONE: Evidence = { person: 0, organisation: 0, place: 0 };

/** The strongest signs of all uses of a name, and how many of them have some sign of a place. */
interface Total extends Evidence {
  uses: number;
}
const NO_TOTAL: Total = { ...NONE, uses: 0 };
/** Places may keep a name that no gazetteer has from here on. */
const SURE_PLACE = 2.5;
/** A sign of a place that another use of a name gives. */
const SOME_PLACE = 1.5;
/** The same for a name that the report places more than once. */
const SEVERAL_PLACE = 2.3;

/** Tells people, organisations and places apart: each name by its words and its neighbours, then all of one report together. */
export function classify(words: Words, raw: readonly RawName[]): Name[] {
  const lookUp = lookUpIn(words);
  const evidence = raw.map((name) => weigh(words, name, lookUp(name)));
  const surnames = surnamesOf(raw, evidence);
  const totals = totalsOf(raw, evidence);
  const storms = stormsIn(words, raw);
  const ships = new Set(raw.filter((name) => followsShip(words, name)).map(({ key }) => key));
  const decideOne = (name: RawName, i: number): Name =>
    storms.has(name.key) || (ships.has(name.key) && (name.key.includes(' ') || followsShip(words, name)))
      ? readingOf(name, null, NO_CANDIDATES)('thing', 0.9)
      : decide(words, name, evidence[i] ?? NONE, totals.get(name.key) ?? NO_TOTAL, lookUp(name), surnames);
  const names = raw.map(decideOne);
  for (const i of coordinate(words, names, evidence)) {
    const name = raw[i];
    if (name) names[i] = decideOne(name, i);
  }
  return withEmbedded(words, names);
}

const SPEAKERS = new Set(
  'spokesman spokeswoman spokesperson professor officials president director researchers'.split(' '),
);

const NO_CANDIDATES: readonly Candidate[] = [];

const lookUpIn = (words: Words): ((name: RawName) => readonly Candidate[]) => {
  const looked = new Map<string, readonly Candidate[]>();
  return (name) => {
    const parts = name.key.split(' ').length;
    // Postal abbreviations are names only in capitals: "OR", not "Or".
    const isSmall = parts === 1 && name.key.length <= 2 && words.capital[name.first] !== 2;
    const key = isSmall ? `${name.key} small` : name.key;
    let found = looked.get(key);
    if (!found) {
      const text = textOf(words, name);
      const named = isSmall && !text.endsWith('.') ? NO_CANDIDATES : placesNamed(name.key);
      // "La." is Louisiana, not a town.
      const isAbbreviation = parts === 1 && named.length > 0 && text.endsWith('.');
      const towns = isAbbreviation || parts > 5 || name.key.length < 2 ? NO_CANDIDATES : citiesNamed(text);
      found = towns.length === 0 ? named : named.length === 0 ? towns : [...named, ...towns];
      looked.set(key, found);
    }
    return found;
  };
};

const textOf = (words: Words, name: { first: number; end: number }): string => {
  const from = words.tokens[name.first];
  const to = words.tokens[name.end - 1];
  return from && to ? words.document.text.slice(from.start, to.end) : '';
};

/** Last words, all but the first, and given names, of those whom the report names as people in full, with the full names. */
type Surnames = Map<string, { weight: number; full: Set<string> }>;

function surnamesOf(raw: readonly RawName[], evidence: readonly Evidence[]): Surnames {
  const surnames: Surnames = new Map();
  const add = (word: string, full: string, weight: number): void => {
    const entry = surnames.get(word) ?? { weight: 0, full: new Set() };
    entry.weight += weight;
    entry.full.add(full);
    surnames.set(word, entry);
  };
  raw.forEach((name, i) => {
    const { person, organisation, place } = evidence[i] ?? NONE;
    const parts = name.key.split(' ');
    if (person < 2.5 || person <= organisation || person <= place) return;
    if (parts.length === 1 && name.title === '') return;
    add(parts.findLast((part) => !/^(?:jr|sr|ii|iii|iv)$/.test(part)) ?? '', name.key, 1);
    // "Ocasio-Cortez", "Van Buren"
    if (parts.length === 3) add(parts.slice(1).join(' '), name.key, 1);
    const given = parts[0] ?? '';
    if (parts.length > 1 && isGiven(given)) add(given, name.key, 0.5);
  });
  return surnames;
}

/** The names that storms of the report were given, with and without the noun: "Hurricane Maria", "Storm Eunice". */
function stormsIn({ folded, document }: Words, raw: readonly RawName[]): ReadonlySet<string> {
  const storms = new Set<string>();
  for (const { key, first } of raw) {
    const parts = key.split(' ');
    const isWhole = parts.length > 1 && parts.slice(0, -1).some((part) => STORM_NOUNS.has(part));
    const follows =
      parts.length === 1 &&
      STORM_NOUNS.has(folded[first - 1] ?? '') &&
      document.tokens[first - 1]?.sentence === document.tokens[first]?.sentence;
    if (isWhole) storms.add(key);
    if (isWhole || follows) storms.add(parts.at(-1) ?? '');
  }
  return storms;
}

/** Somebody else in the report bears the surname that the lexicon ties to a public figure. */
const isOthers = (surname: string, figure: KnownActor, surnames: Surnames): boolean =>
  [...(surnames.get(surname)?.full ?? [])].some(
    (full) => full !== surname && known().named.get(full)?.actor.slug !== figure.slug,
  );

/** The strongest sign for each reading that any use of a name gives: the other uses follow it in part. */
function totalsOf(raw: readonly RawName[], evidence: readonly Evidence[]): Map<string, Total> {
  const totals = new Map<string, Total>();
  raw.forEach((name, i) => {
    const own = evidence[i] ?? NONE;
    const sum = totals.get(name.key);
    if (!sum) {
      const { person, organisation, place } = own;
      totals.set(name.key, { person, organisation, place, uses: place >= 1 ? 1 : 0 });
      return;
    }
    if (own.place >= 1) sum.uses += 1;
    sum.person = Math.max(sum.person, own.person);
    sum.organisation = Math.max(sum.organisation, own.organisation);
    sum.place = Math.max(sum.place, own.place);
  });
  return totals;
}

/**
 * A name that is joined to a place by a comma or "and" is more likely one: "Clarke, Madison and Oconee counties".
 * @returns the indices of the names whose evidence grew
 */
function coordinate(words: Words, names: readonly Name[], evidence: readonly Evidence[]): Set<number> {
  const grown = new Set<number>();
  const support = (from: number, to: number): void => {
    const source = names[from];
    const target = evidence[to];
    if (source?.kind !== 'place' || !target || source.confidence < 0.6 || names[to]?.kind === 'place') return;
    target.place += 1.3;
    grown.add(to);
  };
  for (let i = 0; i + 1 < names.length; i += 1) {
    if (!isJoined(words, names[i], names[i + 1])) continue;
    support(i, i + 1);
    support(i + 1, i);
  }
  return grown;
}

function isJoined(words: Words, a: Name | undefined, b: Name | undefined): boolean {
  if (!a || !b || b.titleFirst - a.end < 1 || b.titleFirst - a.end > 2) return false;
  for (let i = a.end; i < b.titleFirst; i += 1)
    if (!/^(?:[,;&]|and|or)$/.test(words.tokens[i]?.norm ?? '')) return false;
  return words.tokens[a.first]?.sentence === words.tokens[b.first]?.sentence;
}

function decide(
  words: Words,
  name: RawName,
  own: Evidence,
  all: Total,
  candidates: readonly Candidate[],
  surnames: Surnames,
): Name {
  const { named, demonyms, things } = known();
  const entry = named.get(name.key);
  const demonym = demonyms.get(name.key) ?? null;
  const as = readingOf(name, demonym, candidates);
  if (things.has(name.key)) return as('thing', 1);
  if (demonym !== null && name.title === '') return as('demonym', 0.9);
  const parts = name.key.split(' ');
  const last = parts.at(-1) ?? '';
  if (entry && (!entry.shared || !isOthers(name.key, entry.actor, surnames))) {
    if (entry.actor.kind === 'person') {
      if (own.place < 3.5 || parts.length > 1 || own.person >= 2) return as('person', 0.95, entry.actor);
    } else if (
      (name.title === '' || own.person < 3) &&
      !(candidates.some(({ kind }) => kind !== 'city') && isThere(words, name))
    ) {
      return as('organisation', 0.9, entry.actor);
    }
  }
  const surname = parts.length <= 2 ? (surnames.get(name.key)?.weight ?? 0) : 0;
  const person = own.person + 0.5 * all.person + (surname > 0 ? 3 : 0);
  const organisation = own.organisation + 0.5 * all.organisation;
  // What no gazetteer has and some use places is nobody for its foreign words alone.
  if (candidates.length === 0 && all.place >= SOME_PLACE && own.place <= 0 && isForeignName(words, name))
    return as('thing', 0.3);
  // A name that some use clearly places is that place in its bare uses too.
  const place = own.place + (all.place >= 4 && own.person < 2 ? 0.5 : 0.3) * all.place;
  if (candidates.length === 0 && isStateBody(name.key)) return as('organisation', 0.8);
  if (
    parts.length >= 2 &&
    candidates.length === 0 &&
    parts.every(isGeneric) &&
    !(isGiven(parts[0] ?? '') && isPersonal(last)) &&
    !(parts[1] === 'of' && GOVERNMENT_NOUNS.has(parts[0] ?? '')) &&
    (!STREET_WORDS.has(last) || /^(?:state|interstate)$/.test(parts[0] ?? ''))
  )
    return as('thing', 0.3);
  if (parts.length >= 2 && STREET_WORDS.has(last)) return as('place', 0.7);
  if (parts.length >= 2 && FACILITY_WORDS.has(last) && !acts(words, name)) return as('place', 0.6);
  if (isRoadNumber(words, name)) return as('place', 0.6);
  if (candidates.length === 0 && person < 2 && isAt(words, name)) return as('place', 0.5);
  const isNamed = candidates.length > 0 && place >= 2.2;
  const isUnknown =
    candidates.length === 0 &&
    place >= (all.place >= 2 && all.uses > 1 ? SEVERAL_PLACE : SURE_PLACE) &&
    !ORGANISATION_WORDS.has(last) &&
    words.capital[name.first] === 1;
  if ((isNamed || isUnknown) && place >= person && place >= organisation)
    return as('place', Math.min(0.95, 0.4 + place / 12));
  if (organisation > person && organisation >= 1.5) return as('organisation', 0.7);
  if (parts.length >= 2 && PLACE_WORDS[last] && place >= person) return as('place', 0.5);
  if (person >= 1.5 && parts.length <= 5) return as('person', Math.min(0.95, 0.4 + person / 12));
  return as('thing', 0.3);
}

/**
 * What a name is, once that is known. Field by field: spreading the name takes an eighth of the whole step's time; and given back, not
 * named in the function that is called for each name, for tsx defines the name of a named closure at each call.
 */
const readingOf =
  (name: RawName, demonym: string | null, candidates: readonly Candidate[]) =>
  (kind: NameKind, confidence: number, fact: KnownActor | null = null): Name => ({
    first: name.first,
    end: name.end,
    key: name.key,
    titleFirst: name.titleFirst,
    title: name.title,
    kind,
    fact,
    demonym: kind === 'demonym' ? demonym : null,
    candidates: kind === 'place' ? candidates : NO_CANDIDATES,
    gender: kind === 'person' ? genderOf(name, fact) : null,
    confidence,
    embedded: false,
    silent: false,
  });

/** A word that names nothing by itself: "Town Hall" and "Superior Court" are no names. */
const isGeneric = (word: string): boolean =>
  COMMON_WORDS.has(word) ||
  FACILITY_WORDS.has(word) ||
  ORGANISATION_WORDS.has(word) ||
  PLACE_WORDS[word] !== undefined;

/** A word that may close a person's name, though it means something: "Mark Stone", but not "Grace Church". */
const isPersonal = (word: string): boolean =>
  !FACILITY_WORDS.has(word) &&
  !ORGANISATION_WORDS.has(word) &&
  !STREET_WORDS.has(word) &&
  PLACE_WORDS[word] === undefined;

/** "on the A120": British roads go by letter and number. */
const isRoadNumber = (words: Words, name: RawName): boolean =>
  /^[am]\d{1,4}$/.test(name.key) && words.tokens[name.first - 1]?.norm === 'the';

/** A preposition of place stands before: "outside the White House". */
function isThere(words: Words, name: RawName): boolean {
  let at = name.titleFirst - 1;
  if (words.tokens[at]?.norm === 'the') at -= 1;
  const before = words.tokens[at];
  return (
    before !== undefined &&
    before.sentence === words.tokens[name.first]?.sentence &&
    /^(?:in|at|near|outside|inside|around)$/.test(before.norm)
  );
}

/** "at Brands Hatch": where something is, though no gazetteer has it and no word tells its kind. */
function isAt(words: Words, name: RawName): boolean {
  const before = words.tokens[name.titleFirst - 1];
  if (before?.norm !== 'at' || before.sentence !== words.tokens[name.first]?.sentence) return false;
  const last = words.folded[name.end - 1] ?? '';
  return words.capital[name.first] === 1 && !ORGANISATION_WORDS.has(last) && !BODY_MODIFIERS.has(last);
}

/** The name is the subject of an active verb or has people who speak for it: "the University said". */
function acts(words: Words, name: RawName): boolean {
  const next = words.tokens[name.end];
  if (!next || next.sentence !== words.tokens[name.first]?.sentence) return false;
  const verbs = verbGroupAt(words.document, name.end);
  if (verbs) return !verbs.passive && words.tokens[verbs.head]?.lemma !== 'be' && verbs.form !== 'gerund';
  return SPEAKERS.has(next.norm);
}

/** Adds the places inside the names of bodies and of things: "Athens" in "Athens Police Department". */
function withEmbedded(words: Words, names: readonly Name[]): Name[] {
  const places = new Set(names.filter(({ kind }) => kind === 'place').map(({ key }) => key));
  return names.flatMap((name) => [name, ...embeddedPlaces(words, name, places)]);
}
