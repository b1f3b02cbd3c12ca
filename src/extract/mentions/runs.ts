import { HONORIFICS, OFFICES, RANKS, TITLE_PREFIXES } from '../../lexicon/actors/titles.js';
import {
  COMPOUND_ENDINGS,
  NOT_NAMES,
  PEOPLE_NOUNS,
  OF_WORDS,
  ORGANISATION_WORDS,
  PARTY_LETTERS,
  WORDS_IN_NAMES,
} from '../../lexicon/actors/name-words.js';
import { FACILITY_WORDS } from '../../lexicon/actors/place-cues.js';
import { FORCE_NOUNS, GOVERNMENT_NOUNS, OCCUPATIONS, PERSON_NOUNS } from '../../lexicon/actors/role-nouns.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/actors/given-names.js';
import { MONTHS } from '../../lexicon/time.js';
import { citiesNamed, placesNamed } from '../places/atlas.js';
import { known } from '../people/known.js';
import { kindsOf, Lexical, longestFrom } from './lexical.js';
import { glued, isForeign, isHyphen, keyOf, sameSentence, shapeOf, type Words } from './words.js';
import { WordTable } from '../../text/word-table.js';

/** A stretch of capitalised words that is one name, with the titles right before it. */
export interface RawName {
  first: number;
  /** Exclusive. */
  end: number;
  key: string;
  /** Its titles' tokens: `[titleFirst, first)`; equal to `first` without one. */
  titleFirst: number;
  /** Folded title: "brigadier general". */
  title: string;
}

/** A title that stands without a name: "the President". */
export interface RawTitle {
  first: number;
  end: number;
  key: string;
}

const CONNECTORS = new Set(
  'de la del da dos das van von der den bin ibn al el ul di du le les des ter ben abu ould e y zu af'.split(
    ' ',
  ),
);
const SHORT_MONTHS: ReadonlySet<string> = new Set(MONTHS.flatMap(([, ...short]) => short));
const ARTICLES = new Set(['al', 'el', 'an', 'ash', 'ad', 'as', 'ar', 'at', 'az']);
const LONGEST_TITLE = 5;
/** The first words of titles; none opens otherwise, unless a mark stands before. */
const TITLE_OPENINGS = new Set(
  [...OFFICES, ...RANKS, ...Object.keys(HONORIFICS)].map((title) => title.split(' ')[0] ?? ''),
);
/** No name is longer, in tokens; text all in capitals would be one endless run. */
const LONGEST_RUN = 30;

/** Splits the capitalised words of a report into names and titles, in one pass. */
export function findRuns(words: Words): { names: RawName[]; titles: RawTitle[] } {
  const names: RawName[] = [];
  const titles: RawTitle[] = [];
  const { tokens } = words;
  let at = 0;
  while (at < tokens.length) {
    const opens = opensName(words, at);
    if (!opens) {
      at += 1;
      continue;
    }
    const lexical = longestKnown(words, at);
    const end = runEnd(words, at, lexical);
    at = Math.max(split(words, at, end, lexical, names, titles), at + 1);
  }
  return { names, titles };
}

function opensName(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (!token) return false;
  if (words.capital[at]) return true;
  // "al-Assad", "bin Laden"
  return (
    (ARTICLES.has(token.norm) && isHyphen(words, at + 1) && Boolean(words.capital[at + 2])) ||
    ((token.norm === 'bin' || token.norm === 'von' || token.norm === 'van' || token.norm === 'al') &&
      Boolean(words.capital[at + 1]) &&
      sameSentence(words, at, at + 1))
  );
}

/** Where the capitalised run that opens here, with a known name of so many tokens or none, ends. */
function runEnd(words: Words, first: number, lexical: number): number {
  let end = first + 1;
  for (;;) {
    const token = words.tokens[end];
    if (!token || !sameSentence(words, first, end) || end - first >= LONGEST_RUN) break;
    if (words.capital[end]) {
      if (NOT_NAMES.has(words.folded[end] ?? '') && !wordInName(words, end)) break;
      end += 1;
    } else if (isHyphen(words, end)) {
      // "Moscow-backed" and "mid-March" are no part of a name; "Chan-ocha" and "Suk-yeol" are.
      if (words.capital[end + 1] || isNamePart(words, first, end)) end += 2;
      // "Port-au-Prince", "Stratford-upon-Avon"
      else if (isHyphen(words, end + 2) && words.capital[end + 3]) end += 4;
      else break;
    } else if (CONNECTORS.has(token.norm) && continuesAfter(words, end)) end += 1;
    else if (token.text === '&' && words.capital[end + 1]) {
      if (isPlace(words, first, end)) break;
      end += 2;
    } else if (token.norm === 'of' && OF_WORDS.has(words.folded[end - 1] ?? '') && words.capital[end - 1]) {
      const next = words.tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1;
      if (!words.capital[next] || !sameSentence(words, first, next)) break;
      end = next + 1;
    } else if (holdsPossessive(words, first, end)) end += 2;
    else break;
  }
  return Math.max(end, first + lexical);
}

const wordInName = (words: Words, at: number): boolean => WORDS_IN_NAMES.has(words.folded[at] ?? '');

/**
 * "St George’s Chapel", "Women’s College Hospital": the possessor is no place and nobody known, and a building closes the name; or a
 * town is called so whole ("Cox's Bazar").
 */
function holdsPossessive(words: Words, first: number, mark: number): boolean {
  if (
    !/^'s?$/.test(words.tokens[mark]?.norm ?? '') ||
    !words.capital[mark + 1] ||
    !sameSentence(words, first, mark + 1)
  )
    return false;
  if (isTown(words, first, mark + 2, 15_000)) return true;
  let closes = false;
  for (let i = mark + 1; i <= mark + 3 && words.capital[i]; i += 1)
    closes = FACILITY_WORDS.has(words.folded[i] ?? '') || words.folded[i] === 'school';
  if (!closes) return false;
  const key = keyOf(words, first, mark);
  return !isLexical(key) && (key.startsWith('st ') || !isTown(words, first, mark, 15_000));
}

/** A hyphen's right side in lower case belongs to the name when the left is a name and the right no English participle. */
function isNamePart(words: Words, first: number, hyphen: number): boolean {
  const right = words.folded[hyphen + 1] ?? '';
  if (right.length < 2 || COMPOUND_ENDINGS.test(right)) return false;
  return (
    (kindsOf(keyOf(words, first, hyphen + 2)) & (Lexical.actor | Lexical.place)) !== 0 ||
    (right.length >= 3 && words.tokens[hyphen + 1]?.pos === 'PROPN')
  );
}

function continuesAfter(words: Words, at: number): boolean {
  let next = at + 1;
  if (words.tokens[next] && CONNECTORS.has(words.tokens[next]?.norm ?? '')) next += 1;
  if (isHyphen(words, next)) next += 1;
  return (
    Boolean(words.capital[next]) &&
    sameSentence(words, at, next) &&
    !glued(words, next - 1) === !isHyphen(words, next - 1)
  );
}

/** How many words the longest name has that opens so. */
function reachOf(opening: string): number {
  const whole = longestFrom(opening);
  const space = opening.indexOf(' ');
  return space < 0 ? whole : Math.max(whole, reachOf(opening.slice(0, space)));
}

const reaches = new WordTable((token) => reachOf(shapeOf(token).folded));

/** How many tokens the longest name takes that the lexicon or the atlas knows from here; 0 for none. */
export function longestKnown(words: Words, first: number): number {
  const opening = words.tokens[first];
  const reach = opening ? reaches.of(opening) : 0;
  if (reach === 0) return 0;
  let key = '';
  let best = 0;
  let isPlaceSoFar = false;
  for (let i = first, count = 0; count < reach && sameSentence(words, first, i); i += 1) {
    const word = words.folded[i] ?? '';
    if (word === '') {
      if (!isHyphen(words, i)) break;
      continue;
    }
    if (word === "'s") key += "'s";
    else {
      count += word.includes(' ') ? word.split(' ').length : 1;
      key = key === '' ? word : `${key} ${word}`;
    }
    const kinds = kindsOf(key);
    const isPlaceName = (kinds & Lexical.place) !== 0;
    if (
      kinds !== 0 &&
      !isShort(words, first, i + 1) &&
      (words.capital[i] ||
        i === first ||
        (kinds & Lexical.actor) !== 0 ||
        // "the Korean peninsula", but not "Donetsk region": there the first word is the name.
        (!isPlaceSoFar && isPlaceName))
    )
      best = i + 1 - first;
    isPlaceSoFar ||= isPlaceName;
  }
  return best;
}

/** A word of one or two letters is an abbreviation only in capitals, "US" and not "us". */
const isShort = (words: Words, first: number, end: number): boolean =>
  end - first === 1 &&
  (words.folded[first] ?? '').length <= 2 &&
  words.capital[first] !== 2 &&
  !known()
    .named.get(words.folded[first] ?? '')
    ?.actor.gender.endsWith('male');

const isLexical = (key: string): boolean => kindsOf(key) !== 0;

/** The longest title that opens at a token, in tokens; 0 for none. */
export function titleAt(words: Words, first: number, limit: number): number {
  const opening = words.folded[first] ?? '';
  // "Vice-President" is one token of two words.
  if (opening !== '' && !TITLE_OPENINGS.has(opening) && !opening.includes(' ')) return 0;
  let best = 0;
  let key = '';
  for (let i = first; i < limit && i < first + LONGEST_TITLE * 2; i += 1) {
    const word = words.folded[i] ?? '';
    if (word === '') continue;
    key = key === '' ? word : `${key} ${word}`;
    if (OFFICES.has(key) || RANKS.has(key) || key in HONORIFICS) best = i + 1 - first;
  }
  return best;
}

/**
 * Splits one run into names: titles divide it, known names stand on their own, the rest is one name.
 * @param opening how many tokens the known name has that it opens with
 * @returns where it ended, past the run where a known name reaches further
 */
function split(
  words: Words,
  first: number,
  end: number,
  opening: number,
  names: RawName[],
  titles: RawTitle[],
): number {
  let at = first;
  let titleFirst = -1;
  const push = (from: number, to: number): void => {
    while (
      from < to &&
      (words.folded[from] === '' ||
        (CONNECTORS.has(words.tokens[from]?.text ?? '') &&
          !words.capital[from] &&
          !isHyphen(words, from + 1) &&
          words.tokens[from]?.norm !== 'bin' &&
          words.tokens[from]?.norm !== 'von' &&
          words.tokens[from]?.norm !== 'van' &&
          words.tokens[from]?.norm !== 'al'))
    )
      from += 1;
    while (to > from && (words.folded[to - 1] === '' || CONNECTORS.has(words.tokens[to - 1]?.text ?? '')))
      to -= 1;
    if (from >= to) return;
    const hyphen = dividingHyphen(words, from, to);
    if (hyphen > 0) {
      if (!isParty(words, from, hyphen)) push(from, hyphen);
      push(hyphen + 1, to);
      return;
    }
    if (takesStop(words, from, to)) to += 1;
    const opened = titleFirst >= 0 ? titleFirst : from;
    names.push({
      first: from,
      end: to,
      key: keyOf(words, from, to),
      titleFirst: opened,
      title: opened < from ? keyOf(words, opened, from) : '',
    });
    titleFirst = -1;
  };
  // The first word of a sentence is capitalised whatever it is.
  const sentence = words.document.sentences[words.tokens[at]?.sentence ?? -1];
  while (at < end) {
    const word = words.folded[at] ?? '';
    const token = words.tokens[at];
    if (word === '' || !token) {
      at += 1;
      continue;
    }
    const lexical = at === first ? opening : longestKnown(words, at);
    const title = titleAt(words, at, end);
    // "King's Lynn"
    const isTitle = title > 0 && title >= lexical && !(at + 1 < end && holdsPossessive(words, at, at + 1));
    if (isTitle && !startsOrganisation(words, at, end, title)) {
      if (titleFirst < 0) titleFirst = at;
      at += title;
      if (at >= end) {
        titles.push({ first: titleFirst, end: at, key: keyOf(words, titleFirst, at) });
        titleFirst = -1;
      }
      continue;
    }
    // Looked up only where a name could be taken for a plain word.
    const opensTown =
      lexical === 0 &&
      (NOT_NAMES.has(word) || at === sentence?.firstToken) &&
      words.capital[at + 1] === words.capital[at] &&
      at + 2 <= end &&
      (isTown(words, at, at + 2, 0) || (at + 3 <= end && isTown(words, at, at + 3, 0)));
    // "Colonel May Novak"; and without a title "Jan Novak": a month in short stands before a day, not before a name.
    const isGivenName =
      (titleFirst >= 0 || SHORT_MONTHS.has(word)) &&
      (MALE_NAMES.has(word) || FEMALE_NAMES.has(word)) &&
      at + 1 < end;
    if (lexical === 0 && !opensTown && !isGivenName && NOT_NAMES.has(word)) {
      at += 1;
      continue;
    }
    if (
      lexical === 0 &&
      at + 1 < end &&
      TITLE_PREFIXES.has(word) &&
      titleAt(words, at + 1, end) > 0 &&
      !startsOrganisation(words, at, end, 1)
    ) {
      if (titleFirst < 0) titleFirst = at;
      at += 1;
      continue;
    }
    if (
      sentence &&
      at === sentence.firstToken &&
      lexical === 0 &&
      !opensTown &&
      isPlainOpening(words, at, end)
    ) {
      at += 1;
      continue;
    }
    let stop = nextBreak(words, at, end, lexical);
    if (stop <= at) stop = at + 1;
    push(at, stop);
    at = stop;
  }
  return at;
}

/** "Churchill, Man.": the full stop belongs to a division's abbreviation after a place and a comma. */
function takesStop(words: Words, first: number, end: number): boolean {
  const stop = words.tokens[end];
  const token = words.tokens[first];
  if (
    end - first !== 1 ||
    stop?.text !== '.' ||
    token?.end !== stop.start ||
    words.tokens[first - 1]?.text !== ','
  )
    return false;
  return (
    Boolean(words.capital[first - 2]) &&
    token.text.length <= 5 &&
    token.text !== token.text.toUpperCase() &&
    placesNamed(words.folded[first] ?? '').some(
      ({ kind, aliases }) => kind === 'region' && aliases.includes(`${token.text}.`),
    )
  );
}

/** "D-Charleston": the letters of a party before a place. */
const isParty = (words: Words, first: number, end: number): boolean =>
  end - first === 1 && PARTY_LETTERS.has(words.folded[first] ?? '');

/** A hyphen that joins two names rather than being part of one: "Russia-Turkey", "Xi-Putin"; -1 where there is none. */
function dividingHyphen(words: Words, first: number, end: number): number {
  for (let i = first + 1; i < end - 1; i += 1) {
    if (!isHyphen(words, i)) continue;
    if (isWhole(words, first, end)) return -1;
    if (ARTICLES.has(words.folded[i - 1] ?? '')) continue;
    if (isParty(words, first, i) || (stands(words, first, i) && stands(words, i + 1, end))) return i;
    // "Watertown-ML"
    if (end - i === 2 && words.capital[i + 1] === 2 && isPlace(words, first, i)) return i;
  }
  return -1;
}

const isWhole = (words: Words, first: number, end: number): boolean =>
  isLexical(keyOf(words, first, end)) || isTown(words, first, end, 0);
const stands = (words: Words, first: number, end: number): boolean =>
  isLexical(keyOf(words, first, end)) || isTown(words, first, end, 0);
const isPlace = (words: Words, first: number, end: number): boolean =>
  placesNamed(keyOf(words, first, end)).length > 0 || isTown(words, first, end, 15_000);

/** The words are spelt as a town's name is. */
export function isTown(words: Words, first: number, end: number, population: number): boolean {
  const from = words.tokens[first];
  const to = words.tokens[end - 1];
  if (!from || !to || end - first > 6) return false;
  return citiesNamed(words.document.text.slice(from.start, to.end)).some(
    (city) => city.exact && city.population >= population,
  );
}

/** A sentence's first word that is capitalised only for standing there. */
function isPlainOpening(words: Words, at: number, end: number): boolean {
  const token = words.tokens[at];
  const word = words.folded[at] ?? '';
  if (!token || words.capital[at] === 2) return false;
  if (at + 1 >= end && PEOPLE_NOUNS.has(word)) return true;
  // "Nurse Ama Serwaa wept"
  if (at + 2 < end && (OCCUPATIONS.has(word) || word in PERSON_NOUNS)) return true;
  // "Dzhankoi": no word, but a town's name in some romanisation.
  if (isForeign(token) && citiesNamed(token.text).length > 0) return false;
  if (token.pos === 'PROPN') return words.common.has(word) && at + 1 >= end;
  if (FEMALE_NAMES.has(word) || MALE_NAMES.has(word))
    return at + 1 >= end && token.pos !== 'NOUN' && words.common.has(word);
  return true;
}

/** The run from here closes with a word such as "Department": then a title in it is part of the name ("State Department"). */
function startsOrganisation(words: Words, at: number, end: number, title: number): boolean {
  for (let i = at + title; i < end; i += 1) {
    const word = words.folded[i] ?? '';
    if (ORGANISATION_WORDS.has(word)) {
      const after = words.folded[at + title] ?? '';
      return !FEMALE_NAMES.has(after) && !MALE_NAMES.has(after);
    }
  }
  return words.tokens[at + title]?.norm === 'of' && title === 0;
}

/** Where the name that opens here ends within its run. */
function nextBreak(words: Words, at: number, end: number, lexical: number): number {
  let stop = at + Math.max(lexical, 1);
  if (lexical > 0) {
    const key = keyOf(words, at, stop);
    const divides =
      known().demonyms.has(key) ||
      ((known().named.get(key)?.actor.kind ?? '') !== '' &&
        known().named.get(key)?.shared !== true &&
        /^(?:us|u s|uk|u k|eu|un|nato|g7|reuters)$/.test(key)) ||
      /^(?:u s|us|u k|uk)$/.test(key);
    if (divides && (!closesOrganisation(words, stop, end) || closesStateBody(words, stop, end))) return stop;
  }
  while (stop < end) {
    if (isStateAbbreviation(words, stop) || followsCountry(words, at, stop)) return stop;
    const rest = titleAt(words, stop, end);
    if (
      rest > 0 &&
      !startsOrganisation(words, stop, end, rest) &&
      (stop + rest < end || lexical > 0) &&
      !(words.folded[stop] === 'general' && rest === 1)
    )
      return stop;
    stop += 1;
  }
  return Math.max(stop, end);
}

/** "US" and "UK" stand alone wherever they are: "Henry Lazenby US-based". */
const isStateAbbreviation = (words: Words, at: number): boolean =>
  /^(?:us|u s|uk|u k)$/.test(words.folded[at] ?? '') && words.capital[at] !== 0;

/** Two countries side by side, a comma forgotten. */
const followsCountry = (words: Words, first: number, at: number): boolean =>
  isCountry(words, first, at) && isCountry(words, at, at + 1);
const isCountry = (words: Words, first: number, end: number): boolean =>
  placesNamed(keyOf(words, first, end)).some(({ kind }) => kind === 'country');

/** "Israeli Foreign Ministry": a body of the state, found from its country on. */
const closesStateBody = (words: Words, from: number, end: number): boolean => {
  const last = words.folded[end - 1] ?? '';
  return (
    from < end &&
    end - from <= 3 &&
    (GOVERNMENT_NOUNS.has(last) ||
      FORCE_NOUNS.has(last) ||
      FORCE_NOUNS.has(`${words.folded[end - 2] ?? ''} ${last}`)) &&
    !known().named.has(keyOf(words, from - 1, end))
  );
};

const closesOrganisation = (words: Words, from: number, end: number): boolean =>
  from < end && ORGANISATION_WORDS.has(words.folded[end - 1] ?? '');
