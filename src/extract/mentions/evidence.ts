import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/actors/given-names.js';
import {
  BODY_MODIFIERS,
  OF_WORDS,
  PARTISANS,
  PARTY_LETTERS,
  ORGANISATION_WORDS,
  PLACE_NOUNS,
  PLACE_OPENERS,
  PLACE_WORDS,
  STREET_WORDS,
} from '../../lexicon/actors/name-words.js';
import {
  AFTER_PLACES,
  BEFORE_PLACES,
  COMMON_WORDS,
  DIRECTIONS,
  FACILITY_WORDS,
  SHARED_NOUNS,
  TOWN_OFFICES,
} from '../../lexicon/actors/place-cues.js';
import { PERSON_NOUNS } from '../../lexicon/actors/role-nouns.js';
import { HONORIFICS, OFFICES, RANKS } from '../../lexicon/actors/titles.js';
import type { Token } from '../../text/document.js';
import { known } from '../people/known.js';
import { placesNamed } from '../places/atlas.js';
import { CAPITAL_RANK, type Candidate } from '../places/candidate.js';
import { standsAlone } from './alone.js';
import { contends, doesAsPerson, followsRole, isForeignName } from './doers.js';
import type { RawName } from './runs.js';
import { isForeign, isHyphen, type Words } from './words.js';

/** How much speaks for each reading of a name; the weights are of one scale, about 3 for a sure sign. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
}

const SPEECH =
  /^(?:sa(?:y|id|ys|ying)|told|tells?|add(?:ed|s)|ask(?:ed|s)|explain(?:ed|s)|wr(?:ote|ites)|argu(?:ed|es)|believ(?:ed|es)|thinks?|thought|claim(?:ed|s)|warn(?:ed|s)|tweeted|replied|insist(?:ed|s)|recall(?:ed|s)|testified|joined|smiled|died|born|married|laughed|arrested)$/;

export const isGiven = (word: string): boolean => FEMALE_NAMES.has(word) || MALE_NAMES.has(word);

const INSIDE = new Set('in near at outside throughout across around inside'.split(' '));
const TOWARDS = new Set(
  'from to into toward towards via through leaving reached visit visiting visited captured seized liberated shelled bombed bombarded besieged stormed entered toured occupied retook recaptured surrounded encircled raided overran evacuated shelling bombing struck'.split(
    ' ',
  ),
);

/** What a name by which news copy calls one town speaks for a place, however small the gazetteer has the town. */
const WELL_KNOWN = 1.8;

/** Weighs one use of a name by its own words and its neighbours. */
export function weigh(words: Words, name: RawName, candidates: readonly Candidate[]): Evidence {
  const own: Evidence = { person: 0, organisation: 0, place: 0 };
  const parts = name.key.split(' ');
  weighWords(words, name, parts, own);
  weighCandidates(words, name, parts, candidates, own);
  weighBefore(words, name, parts, own);
  weighAfter(words, name, parts, own);
  if (parts.length >= 2 && own.place <= 0 && own.organisation < 1) {
    if (isForeignName(words, name)) own.person += 1.7;
    if (doesAsPerson(words, name)) own.person += 1.7;
    if (candidates.length === 0 && followsRole(words, name)) own.person += 2.5;
  }
  // Towns contend by their teams; a country's team is the country.
  if (candidates.length > 0 && candidates.every(({ kind }) => kind === 'city') && contends(words, name)) {
    own.organisation += 4;
    own.place -= 3;
  }
  if (speaks(words, name) && candidates.every(({ kind, rank }) => kind === 'city' && rank < CAPITAL_RANK))
    own.place -= 1.5;
  if (parts.length >= 2 && STREET_WORDS.has(parts.at(-1) ?? '')) {
    own.person = 0;
    own.organisation -= 2;
    own.place += 3;
  }
  return own;
}

function weighWords(words: Words, name: RawName, parts: readonly string[], own: Evidence): void {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const several = parts.length >= 2;
  if (name.title !== '') own.person += name.title in HONORIFICS || RANKS.has(name.title) ? 4 : 3;
  if (several && isGiven(first)) own.person += 3;
  // "John F. Kennedy", but not "U.S."
  const isInitials = parts.every(({ length }) => length === 1);
  if (several && !isInitials && parts[1]?.length === 1 && parts.length <= 4) own.person += 2;
  if (!several && isGiven(first)) own.person += 1.5;
  // "Hunter Biden", "Alexandria Ocasio-Cortez"
  if (several && known().named.get(last)?.actor.kind === 'person') own.person += 1.5;
  else if (parts.length === 3 && isHyphen(words, name.end - 2) && words.capital[name.end - 1])
    own.person += 1;
  if (several && !isInitials && parts.length <= 3) own.person += 0.8;
  if (several && (ORGANISATION_WORDS.has(last) || FACILITY_WORDS.has(last))) own.organisation += 4;
  if (several && OF_WORDS.has(first) && words.folded.slice(name.first, name.end).includes('of'))
    own.organisation += 4;
  if (parts.length >= 3 && parts.some((part) => ORGANISATION_WORDS.has(part))) own.organisation += 2;
  const sentence = words.tokens[name.first]?.sentence ?? -1;
  if (!several && words.capital[name.first] === 2 && name.key.length <= 6 && words.shouted[sentence] !== 1)
    own.organisation += 2;
  if (several && BODY_MODIFIERS.has(parts.at(-2) ?? '')) own.organisation += 2;
  else if (several && PLACE_WORDS[last]) own.place += 3;
  if (several && PLACE_OPENERS[first]) own.place += 2.5;
}

function weighCandidates(
  words: Words,
  name: RawName,
  parts: readonly string[],
  candidates: readonly Candidate[],
  own: Evidence,
): void {
  if (candidates.length === 0) return;
  let best = 0.2;
  for (const { kind, population, exact, rank, id, usual } of candidates) {
    const weight =
      kind === 'city'
        ? (Math.log10(population + 100) - 3.2) * (exact ? 1 : 0.5) + rank * 0.2
        : id.startsWith('region') && rank === 3 && population < 1e6
          ? 2
          : 3;
    if (weight > best) best = weight;
    if (usual && best < WELL_KNOWN) best = WELL_KNOWN;
  }
  own.place += best + (parts.length > 1 ? 0.8 : 0);
  const token = words.tokens[name.first];
  // A word that the report writes without a capital too, or that the tagger takes for no name: "Police said".
  if (parts.length === 1 && token && words.capital[name.first] === 1 && best < 3) {
    if (words.common.has(name.key)) own.place -= 2;
    if (token.pos !== 'PROPN' && !isForeign(token)) own.place -= 1.5;
    if (isForeign(token) && standsAlone(words, name)) own.place += 2;
  }
  if (parts.length === 1 && best < 3 && COMMON_WORDS.has(name.key)) own.place -= 3;
  if (parts.length === 1 && DIRECTIONS.has(name.key)) own.place -= 4;
  if (isPostalCode(words, name) && !isAddressed(words, name)) own.place -= 5;
  // "St. John's Church"
  if (parts[0] === 'st' && words.tokens[name.end]?.norm === "'s" && words.capital[name.end + 1])
    own.place -= 4;
}

function weighBefore(words: Words, name: RawName, parts: readonly string[], own: Evidence): void {
  const { tokens, folded, capital } = words;
  const at = name.titleFirst - 1;
  const previous = sameSentence(words, name, at);
  if (!previous) {
    if (opensDateline(words, name)) own.place += 4;
    return;
  }
  const { norm } = previous;
  if (SPEECH.test(norm)) own.person += 1;
  if (parts.length >= 2 && isAppositionToRole(words, name)) own.person += 3;
  if (norm === 'the' && parts.length >= 2) own.organisation += 0.8;
  if (norm === 'the' && parts.length === 1) own.person -= 1;
  if (INSIDE.has(norm)) own.place += 2;
  else if (TOWARDS.has(norm)) own.place += 1;
  else if (BEFORE_PLACES.has(norm) && capital[at] === 0) own.place += 2;
  else if (PLACE_NOUNS.has(norm) && capital[at] === 0) own.place += 1.5;
  else if (norm === 'of') {
    const two = folded[at - 1] ?? '';
    if (PLACE_NOUNS.has(two)) own.place += 3.5;
    // "Rebecca Sears, 41, of Grovetown" and "Mindy Miller of Ravenel"
    else if (tokens[at - 1]?.text === ',' && /^\d{1,3}$/.test(tokens[at - 2]?.text ?? '')) own.place += 3.5;
    else if (tokens[at - 1]?.text === ',' || capital[at - 1]) own.place += 1.2;
  } else if (previous.text === '-' && isPartyBefore(words, at)) own.place += 4;
}

/** "Nepal's prime minister, Bishnu Adhikari, appealed": a name between commas after a role. */
function isAppositionToRole({ tokens, folded }: Words, { titleFirst, end }: RawName): boolean {
  const role = folded[titleFirst - 2] ?? '';
  return (
    tokens[titleFirst - 1]?.text === ',' &&
    /^[,.]$/.test(tokens[end]?.text ?? '') &&
    (OFFICES.has(role) || role in PERSON_NOUNS)
  );
}

function weighAfter(words: Words, name: RawName, parts: readonly string[], own: Evidence): void {
  const next = sameSentence(words, name, name.end);
  if (!next) return;
  const { tokens, folded } = words;
  if (SPEECH.test(next.norm) || next.norm === 'who') own.person += 1.2;
  if (isGiven(name.key) && SPEECH.test(next.norm)) {
    const said = tokens[name.end + 1]?.norm ?? '';
    // "Jordan said he was pleased", "Israel said it struck": a country is no he, a person no it.
    if (/^s?he$/.test(said)) own.person += 3;
    else if (said === 'it') own.person -= 3;
  }
  if (next.text === ',') {
    if (/^\d{1,2}$/.test(tokens[name.end + 1]?.text ?? '') && /^[,.]$/.test(tokens[name.end + 2]?.text ?? ''))
      own.person += 3;
    if (followedByPlace(words, name.end + 1)) own.place += 2.5;
    if (parts.length >= 2 && followedByRole(words, name.end + 1)) own.person += 2.5;
    if (followedByDistance(words, name.end + 1)) own.place += 3;
  }
  if (TOWN_OFFICES.has(folded[name.end] ?? '') && words.capital[name.end]) own.place += 1.5;
  // "Irwindale based"
  if (next.norm === 'based') own.place += 1.5;
  if (SHARED_NOUNS.has(next.norm) && words.capital[name.end] === 0) own.place += 1.5;
  if (PLACE_NOUNS.has(next.norm) && next.norm !== 'part' && words.capital[name.end] === 0) own.place += 2;
  else if (AFTER_PLACES.has(next.norm) && words.capital[name.end] === 0) own.place += 1.2;
  if (next.text === '-' && /^(?:based|born|area|bound|native)$/.test(folded[name.end + 1] ?? ''))
    own.place += 3.5;
  if (parts.length === 1 && next.norm === "'s" && sameSentence(words, name, name.end + 1)?.norm === 'capital')
    own.place += 2;
}

/** Towns say nothing, but capitals do: "Martinez said", "Moscow said". */
const speaks = (words: Words, name: RawName): boolean =>
  SPEECH.test(sameSentence(words, name, name.end)?.norm ?? '') &&
  !INSIDE.has(sameSentence(words, name, name.titleFirst - 1)?.norm ?? '');

const sameSentence = (words: Words, name: RawName, at: number): Token | undefined => {
  const token = words.tokens[at];
  return token && token.sentence === words.tokens[name.first]?.sentence ? token : undefined;
};

/** "TORRINGTON — ", "ROCKY HILL, Conn. (AP) -": the name opens a paragraph and a dash closes the line. */
export function opensDateline(words: Words, name: { first: number; end: number }): boolean {
  const { tokens, document } = words;
  const opening = tokens[name.first];
  if (!opening) return false;
  for (let i = name.end; i < name.end + 9; i += 1) {
    const token = tokens[i];
    if (
      !token ||
      document.sentences[token.sentence]?.paragraph !== document.sentences[opening.sentence]?.paragraph
    )
      return false;
    if (/^(?:[-–—]{1,3}|_)$/.test(token.text)) return (tokens[i - 1]?.end ?? 0) < token.start;
    if (token.text === ':' && words.capital[name.first] === 2) return true;
    if (!(/^[,.()/]$/.test(token.text) || words.capital[i] || /^\d{1,4}$/.test(token.text))) return false;
  }
  return false;
}

/** Two capitals that stand for a division, as "PA" does, and for much else. */
const isPostalCode = (words: Words, name: RawName): boolean =>
  name.end - name.first === 1 &&
  /^[A-Z]{2}$/.test(words.tokens[name.first]?.text ?? '') &&
  !/^(?:us|uk|la|dc|nz|uae)$/.test(name.key);

/** A place and a comma, or a party and a hyphen, stand before: "Yazoo City, MS", "(D-CT)". */
const isAddressed = (words: Words, name: RawName): boolean => {
  const before = words.tokens[name.first - 1]?.text;
  if (before === 'in' || before === 'across' || before === 'throughout') return true;
  return (
    (before === ',' && Boolean(words.capital[name.first - 2])) ||
    (before === '-' && isPartyBefore(words, name.first - 1))
  );
};

/** "R-Charleston", "DFL-Cook" */
const isPartyBefore = (words: Words, hyphen: number): boolean =>
  PARTY_LETTERS.has(words.folded[hyphen - 1] ?? '');

/** After the comma and an article stands a role that a comma closes: "Stéphane Dujarric, the UN spokesman, said". */
function followedByRole({ folded, tokens }: Words, at: number): boolean {
  if (PARTISANS.has(folded[at] ?? '')) return true;
  if (!/^(?:the|an?|who)$/.test(folded[at] ?? '')) return false;
  for (let i = at + 1; i < at + 7; i += 1) {
    if (!tokens[i] || /^[,.;:(]$/.test(tokens[i]?.text ?? '')) return false;
    if ((folded[i] ?? '') in PERSON_NOUNS || OFFICES.has(folded[i] ?? '')) return true;
  }
  return false;
}

/** After the comma stands a distance: "Irpin, about 20 km west of Kyiv", "Zarubka, a village 12 miles east of Gao". */
function followedByDistance({ folded, tokens }: Words, at: number): boolean {
  for (let i = at; i < at + 6; i += 1) {
    if (/^(?:km|kilomet(?:re|er)s?|miles?)$/.test(folded[i] ?? '') || /^\d+km$/.test(folded[i] ?? ''))
      return true;
    if (!tokens[i] || /^[.,;:]$/.test(tokens[i]?.text ?? '')) return false;
  }
  return false;
}

/** After the comma stands a division or a country: "Paris, Texas". */
export function followedByPlace(words: Words, at: number): boolean {
  if (!words.capital[at]) return false;
  for (let length = 3; length >= 1; length -= 1) {
    const key = words.folded.slice(at, at + length).join(' ');
    if (placesNamed(key).some(({ kind }) => kind === 'region' || kind === 'country')) return true;
  }
  return false;
}
