import {
  COUNTRY_NOUNS,
  FORCE_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  OCCUPATIONS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
} from '../../lexicon/actors/role-nouns.js';
import { OFFICES, RANKS } from '../../lexicon/actors/titles.js';
import { fold } from '../../text/fold.js';
import type { NounPhrase } from '../../text/chunks.js';
import type { Words } from '../mentions/words.js';
import type { FoundMention } from '../types.js';
import type { Actors } from './actors.js';
import type { Home } from './home.js';
import { countryActor, governmentOf } from './known.js';
import { isStateBody } from './state-bodies.js';
import type { Antecedent, Discourse } from './discourse.js';

/** How many sentences back a definite phrase may reach. */
const REACH = 8;

/**
 * The mention that a definite noun phrase without a name makes ("the general", "the ministry", "the 54-year-old"), tied to the
 * actor that it takes up where one fits; undefined for phrases that take up nobody.
 */
export function definiteAt(
  words: Words,
  phrase: NounPhrase,
  discourse: Discourse,
  actors: Actors,
  home: Home,
): FoundMention | undefined {
  const opening = words.tokens[phrase.firstToken];
  if (!opening || !/^(?:the|this|that)$/.test(opening.norm)) return undefined;
  const head = words.tokens[phrase.head];
  if (!head) return undefined;
  const age = ageIn(words, phrase);
  const noun = head.norm;
  const whole = wordsOf(words, phrase);
  const isPerson =
    age > 0 ||
    noun in PERSON_NOUNS ||
    OCCUPATIONS.has(noun) ||
    OFFICES.has(noun) ||
    OFFICES.has(whole) ||
    RANKS.has(noun) ||
    RANKS.has(whole);
  const gender = PERSON_NOUNS[noun] ?? null;
  const sentence = opening.sentence;
  const isCountry = COUNTRY_NOUNS.has(noun);
  const isBody = isStateBody(whole);
  const fits = isPerson
    ? personFit(actors, age, noun, whole, gender, discourse)
    : bodyFit(actors, noun, whole, isBody || words.capital[phrase.head] !== 0);
  // "the government in Oslo" is the one of a place, whoever was named.
  const isPlaced = isBody && home.joinedTo(phrase.endToken) !== null;
  const last =
    fits &&
    !isPlaced &&
    discourse.choose((candidate, order) => {
      const back = sentence - candidate.sentence;
      if (back > REACH || candidate.start >= opening.start) return undefined;
      const fit = fits(candidate, back);
      return fit === undefined
        ? undefined
        : fit - 0.8 * back + (candidate.subject && !isCountry ? 0.8 : 0) + order * 0.01;
    });
  const found = (last && whole === 'government' && ownOf(last, discourse, actors, home)) || last;
  const body = !found && !isPerson ? home.bodyAt(phrase.endToken, whole) : undefined;
  const own = body ? actors.addKnown(body) : null;
  if (!found && !isPerson && own === null) return undefined;
  const end = age === 0 ? phrase.end : phrase.start + age;
  return {
    start: phrase.start,
    end,
    text: words.document.text.slice(phrase.start, end),
    form: 'role',
    actor: found ? takenUp(actors, found.actor, whole, isCountry) : own,
    location: null,
    phrase: { start: phrase.start, end },
    number: isPerson ? 'singular' : GROUP_NOUNS.has(noun) || noun.endsWith('s') ? 'plural' : 'singular',
    gender: isPerson ? gender : 'neuter',
    confidence: found ? 0.55 : own === null ? 0 : 0.5,
  };
}

/** "PARIS — France and Germany quarrelled. The government …": of the states that one sentence names, the one whose report it is. */
function ownOf(last: Antecedent, discourse: Discourse, actors: Actors, home: Home): Antecedent | undefined {
  const own = home.country;
  if (own === null || actors.get(last.actor)?.country === own) return undefined;
  return discourse.choose(({ actor, kind, sentence }) =>
    sentence === last.sentence && kind === last.kind && actors.get(actor)?.country === own ? 0 : undefined,
  );
}

/** Parts of a state's forces: "the army" takes up none of them. */
const BRANCH = /\b(?:air force|navy|coast guard|national guard|border guards?|marines)\b/;

/** Whom a phrase stands for that takes up an actor: a country's government for "the government", a country for one. */
function takenUp(actors: Actors, slug: string, whole: string, isCountry: boolean): string {
  if (isCountry) return countryBehind(actors, slug);
  const code = whole === 'government' ? actors.get(slug)?.country : null;
  const government = code ? governmentOf(code) : undefined;
  return government ? actors.addKnown(government) : slug;
}

/** "Kyiv … the shattered country": the country of a government that was named. */
function countryBehind(actors: Actors, slug: string): string {
  const row = actors.get(slug);
  if (row?.kind !== 'government' || row.country === null) return slug;
  const country = countryActor(row.country);
  return country ? actors.addKnown(country) : slug;
}

type Fit = (candidate: Antecedent, back: number) => number | undefined;

function personFit(
  actors: Actors,
  age: number,
  noun: string,
  whole: string,
  gender: FoundMention['gender'],
  discourse: Discourse,
): Fit {
  return (candidate, back) => {
    if (candidate.kind !== 'person') return undefined;
    const own = discourse.genderOf(candidate.actor);
    if (gender !== null && own !== null && own !== gender) return undefined;
    const role = fold(actors.get(candidate.actor)?.role ?? '');
    if (role !== '' && (role.includes(whole) || role.split(' ').includes(noun))) return 4;
    // "the 54-year-old", "the man": whoever was spoken of last; a man is nobody with an office, and an office must be somebody's.
    return back <= 3 && (age > 0 || (noun in PERSON_NOUNS && role === '')) ? 0 : undefined;
  };
}

function bodyFit(actors: Actors, noun: string, whole: string, isWhole: boolean): Fit | undefined {
  const ofKind =
    (...kinds: string[]): Fit =>
    (candidate) => {
      const row = actors.get(candidate.actor);
      if (!row) return undefined;
      if (fold(row.name).split(' ').includes(noun)) return 3;
      return kinds.includes(row.kind) ? 0.5 : undefined;
    };
  // "the foreign ministry" is no other ministry, "the Health Department" no other department.
  const isNamed = (name: string): boolean =>
    isWhole ? ` ${name} `.includes(` ${whole} `) : name.split(' ').includes(noun);
  const named: Fit = (candidate) => {
    const row = actors.get(candidate.actor);
    const names = row ? [row.name, ...row.aliases] : [];
    return row?.kind !== 'person' && names.some((name) => isNamed(fold(name))) ? 3 : undefined;
  };
  if (whole === 'government')
    return (candidate) => (/^(?:country|government)$/.test(candidate.kind) ? 0.5 : undefined);
  if (BRANCH.test(whole)) return named;
  if (GOVERNMENT_NOUNS.has(noun) || GOVERNMENT_NOUNS.has(whole)) return named;
  if (FORCE_NOUNS.has(noun) || FORCE_NOUNS.has(whole))
    return (candidate) =>
      BRANCH.test(fold(actors.get(candidate.actor)?.name ?? ''))
        ? undefined
        : ofKind('armed_force')(candidate, 0);
  if (COUNTRY_NOUNS.has(noun))
    return (candidate) => (/^(?:country|government)$/.test(candidate.kind) ? 0.5 : undefined);
  if (GROUP_NOUNS.has(noun)) return ofKind('group');
  if (noun === 'newspaper' || noun === 'broadcaster' || noun === 'daily' || noun === 'outlet')
    return ofKind('media');
  if (['group', 'organisation', 'organization', 'agency', 'body', 'company', 'firm'].includes(noun))
    return ofKind('organisation', 'group');
  return ORGANISATION_NOUNS.has(noun) ? named : undefined;
}

/** The length of "the 54-year-old" where the phrase opens so; 0 where it does not. */
const ageIn = (words: Words, phrase: NounPhrase): number => {
  const text = words.document.text.slice(phrase.start, phrase.end + 12);
  return /^the \d{1,3}[-‑ ]year[-‑ ]old\b/iu.exec(text)?.[0].length ?? 0;
};

/** The phrase without its article, folded: "defence minister". */
const wordsOf = (words: Words, phrase: NounPhrase): string =>
  words.folded
    .slice(phrase.firstToken + 1, phrase.endToken)
    .filter((word) => word !== '')
    .join(' ');
