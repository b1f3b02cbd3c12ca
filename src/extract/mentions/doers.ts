import {
  CONTEST_DEEDS,
  CONTEST_PHRASES,
  PERSONAL_DEEDS,
  PERSONAL_FALLS,
  PERSONAL_FATES,
  SHIP_NOUNS,
} from '../../lexicon/actors/person-cues.js';
import { OCCUPATIONS, PERSON_NOUNS } from '../../lexicon/actors/role-nouns.js';
import { isFiniteVerb, verbGroupAt } from '../../text/chunks.js';
import type { RawName } from './runs.js';
import { isForeign, sameSentence, type Words } from './words.js';

/*
 * What a name does tells what it names: people resign, teams beat one another. It matters for the names that nobody knows.
 */

/** The name is what only a person does, or what befalls only people, said of: "Dagny Ruud fell ill", "Ama Serwaa was jailed". */
export function doesAsPerson({ tokens, document }: Words, { end, first }: RawName): boolean {
  const verb = verbGroupAt(document, end);
  const head = tokens[verb?.head ?? -1];
  if (
    !verb ||
    !head ||
    verb.firstToken !== end ||
    !isFiniteVerb(verb) ||
    head.sentence !== tokens[first]?.sentence
  )
    return false;
  if (verb.passive) return PERSONAL_FATES.has(head.lemma);
  if (head.lemma === 'fall') return PERSONAL_FALLS.has(tokens[verb.endToken]?.norm ?? '');
  return PERSONAL_DEEDS.has(head.lemma);
}

/** Two or three words of no English, as most of the world's people are called: "Kwesi Boadu". */
export function isForeignName({ tokens, capital }: Words, { first, end }: RawName): boolean {
  if (end - first < 2 || end - first > 3) return false;
  for (let i = first; i < end; i += 1) {
    const token = tokens[i];
    if (!token || capital[i] !== 1 || !isForeign(token)) return false;
  }
  return tokens[first - 1]?.norm !== 'the';
}

/** What somebody is stands right before: "reporter Sari Dewi". */
export function followsRole(words: Words, { first }: RawName): boolean {
  const noun = words.folded[first - 1] ?? '';
  const opens = !sameSentence(words, first - 2, first - 1);
  return (
    (noun in PERSON_NOUNS || OCCUPATIONS.has(noun)) &&
    (opens || words.capital[first - 1] === 0) &&
    sameSentence(words, first - 1, first)
  );
}

/** A vessel's noun stands right before, in small letters: "the tanker Sofia Star". */
export const followsShip = (words: Words, { first }: RawName): boolean =>
  words.capital[first - 1] === 0 &&
  SHIP_NOUNS.has(words.folded[first - 1] ?? '') &&
  sameSentence(words, first - 1, first);

/** One of two names that a verb of contests joins: "Chelsea beat Arsenal", "Everton lost to Preston". */
export function contends(words: Words, { first, end, titleFirst }: RawName): boolean {
  if (titleFirst !== first) return false;
  // "beat London goalie Trevor Cann"
  const isAlone = words.tokens[end]?.pos !== 'NOUN';
  return isContest(words, end, 1) || (isAlone && isContest(words, first - 1, -1));
}

/**
 * A verb of contests stands at a token, with a name on its other side.
 * @param step 1 where the verb follows the name, -1 where it precedes it
 */
function isContest(words: Words, at: number, step: 1 | -1): boolean {
  const { tokens, capital, document } = words;
  const isPreposition = step === -1 && tokens[at]?.pos === 'ADP';
  const verb = verbGroupAt(document, isPreposition ? at - 1 : at);
  const head = tokens[verb?.head ?? -1];
  if (!verb || !head || verb.passive || !sameSentence(words, at, at - step)) return false;
  const preposition = tokens[verb.endToken];
  const isPhrase = CONTEST_PHRASES.has(`${head.lemma} ${preposition?.norm ?? ''}`);
  if (isPhrase !== (step === 1 ? preposition?.pos === 'ADP' : isPreposition)) return false;
  if (!isPhrase && !CONTEST_DEEDS.has(head.lemma)) return false;
  const other = step === 1 ? verb.endToken + (isPhrase ? 1 : 0) : verb.firstToken - 1;
  return Boolean(capital[other]) && sameSentence(words, other, at);
}
