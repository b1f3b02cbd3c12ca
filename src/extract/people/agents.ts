import { LOCATIVE, PARTY_CUES, ROUTE_NOUNS } from '../../lexicon/actors/agent-cues.js';
import { PLACE_NOUNS } from '../../lexicon/actors/name-words.js';
import { BEFORE_PLACES } from '../../lexicon/actors/place-cues.js';
import { verbGroupAt } from '../../text/chunks.js';
import type { Token } from '../../text/document.js';
import { tellsOfTown } from '../mentions/alone.js';
import type { Name } from '../mentions/classify.js';
import { sameSentence, type Words } from '../mentions/words.js';
import { CAPITAL_RANK } from '../places/candidate.js';
import type { ResolvedPlace } from '../places/resolve.js';
import { countryActor, governmentOf, type KnownActor } from './known.js';

/**
 * The actor that the name of a country or a capital stands for where it acts, is acted on or has a stance; undefined where it only tells
 * where something is: "in Beijing", "Córdoba, Argentina", "the city of Tripoli", "Kyiv was quiet".
 * @param around the place right before the name, which the name may qualify
 */
export function agentOf(
  words: Words,
  name: Name,
  { place }: ResolvedPlace,
  around: ResolvedPlace | undefined,
): KnownActor | undefined {
  if (place.country === null || isWhere(words, name)) return undefined;
  if (place.kind === 'country')
    return qualifies(words, name, place.country, around) ? undefined : countryActor(place.country);
  if (place.kind !== 'city' || place.rank !== CAPITAL_RANK) return undefined;
  const before = previousToken(words, name);
  const acts = before?.text !== ',' && isSubject(words, name);
  const isParty = before !== undefined && (PARTY_CUES.has(before.norm) || isDealing(words, before));
  return acts || isParty || isCoordinated(words, name) ? governmentOf(place.country) : undefined;
}

/** A preposition of place stands before, at most an adjective between: "in central Mozambique", "the city of Tripoli". */
function isWhere(words: Words, name: Name): boolean {
  let before = previousToken(words, name);
  if (before && BEFORE_PLACES.has(before.norm)) {
    const farther = words.tokens[before.index - 1];
    // "Northern Mali voted" tells no adjective's place.
    if (farther?.sentence === before.sentence) before = farther;
  }
  if (before === undefined) return false;
  const between = betweenBefore(words, name);
  if (between) return !isDealing(words, between);
  if (before.norm === 'of') return PLACE_NOUNS.has(words.folded[before.index - 1] ?? '');
  return LOCATIVE.has(before.norm);
}

/** "Córdoba, Argentina": the country of the place before it, after a comma alone. */
const qualifies = (words: Words, name: Name, country: string, around: ResolvedPlace | undefined): boolean =>
  words.tokens[name.titleFirst - 1]?.text === ',' &&
  around !== undefined &&
  around.place.kind !== 'country' &&
  around.place.country === country;

/** A verb follows, maybe after an adverb, that does not tell what a town is like. */
function isSubject(words: Words, name: Name): boolean {
  const { tokens, document } = words;
  const sentence = tokens[name.first]?.sentence;
  let at = name.end;
  if (tokens[at]?.pos === 'ADV') at += 1;
  const next = tokens[at];
  if (!next || next.sentence !== sentence || (next.pos !== 'VERB' && next.pos !== 'AUX')) return false;
  const verb = verbGroupAt(document, at);
  return verb === undefined || !tellsOfTown(words, verb);
}

/** "talks between", but not "flights between". */
const isDealing = ({ tokens }: Words, { norm, index, sentence }: Token): boolean => {
  const noun = tokens[index - 1];
  return norm === 'between' && !(noun?.sentence === sentence && ROUTE_NOUNS.has(noun.norm));
};

/** How many tokens the name of the other capital may take. */
const LONGEST_CAPITAL = 3;

/** "London and Dublin agreed", "between Tehran and Washington": the other capital acts, or is acted on, and so this one too. */
function isCoordinated(words: Words, name: Name): boolean {
  const { tokens, capital } = words;
  if (tokens[name.end]?.norm === 'and' && capital[name.end + 1]) {
    let at = name.end + 1;
    while (at < name.end + 1 + LONGEST_CAPITAL && capital[at]) at += 1;
    const next = tokens[at];
    const opens = !sameSentence(words, name.titleFirst - 1, name.first);
    return opens && next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX');
  }
  const opening = betweenBefore(words, name);
  return opening !== undefined && isDealing(words, opening);
}

/** The "between" of "between Tehran and Baghdad", of the second. */
function betweenBefore({ tokens, capital }: Words, name: Name): Token | undefined {
  if (tokens[name.titleFirst - 1]?.norm !== 'and') return undefined;
  let at = name.titleFirst - 2;
  while (at > name.titleFirst - 2 - LONGEST_CAPITAL && capital[at]) at -= 1;
  const opening = tokens[at];
  return at < name.titleFirst - 2 && opening?.norm === 'between' ? opening : undefined;
}

function previousToken(words: Words, name: Name): Token | undefined {
  let at = name.titleFirst - 1;
  if (words.tokens[at]?.norm === 'the') at -= 1;
  const token = words.tokens[at];
  return token?.sentence === words.tokens[name.first]?.sentence ? token : undefined;
}
