import {
  ARTS,
  MARKET,
  MATCH_MINUTE,
  MATCH_SCORE,
  REAL_FORCE,
  SPORT,
  SPORT_VERBS,
  VIOLENT_NOUNS,
} from '../../lexicon/events/figurative.js';
import { FORCE_NOUNS } from '../../lexicon/events/verbs.js';
import { COUNTED } from '../../lexicon/quantities.js';
import type { Document, Token } from '../../text/document.js';

/*
 * Whether a sentence is told in the words of sport, of markets or of the arts, and whether in those of force.
 */

export const words = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));
const STRONG = words(...[SPORT, MARKET, ARTS].map(({ strong }) => strong));
/** The fields whose praise, blame and refusals are no affairs of states. */
const PLAY = words(SPORT.strong, ARTS.strong);
const WEAK = words(...[SPORT, MARKET, ARTS].map(({ weak }) => weak));
const PLAYS = words(SPORT_VERBS);
const FORCE = words(REAL_FORCE);
const VIOLENT = words(REAL_FORCE, VIOLENT_NOUNS, FORCE_NOUNS, COUNTED.weapons);

/** What a sentence says of its field: words of sport, markets and the arts, and of real force. */
export interface Tone {
  isStrong: boolean;
  /** Whether it is sport or the arts that a strong word tells. */
  isPlay: boolean;
  weak: number;
  isForce: boolean;
  isViolent: boolean;
}

/** The tone of a document's sentence. */
export function readTone({ tokens, sentences }: Document, index: number): Tone {
  const sentence = sentences[index];
  const weak = new Set<string>();
  const tone: Tone = { isStrong: false, isPlay: false, weak: 0, isForce: false, isViolent: false };
  let isEither = false;
  for (let i = sentence?.firstToken ?? 0; i < (sentence?.endToken ?? 0); i += 1) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT') continue;
    if (token.pos === 'VERB') {
      if (PLAYS.has(token.lemma)) weak.add(token.lemma);
      continue;
    }
    const forms = formsOf(tokens, token);
    tone.isForce ||= forms.some((form) => FORCE.has(form));
    const isMinute = MATCH_MINUTE.test(token.norm) && tokens[i + 1]?.lemma === 'minute';
    tone.isStrong ||= isMinute || forms.some((form) => STRONG.has(form));
    tone.isPlay ||= isMinute || forms.some((form) => PLAY.has(form));
    if (MATCH_SCORE.test(token.norm)) weak.add('score');
    const told = forms.find((form) => WEAK.has(form));
    if (told !== undefined) weak.add(told);
    const isViolent = forms.some((form) => VIOLENT.has(form));
    // A "side" or a "division" plays as well as it fights.
    if (isViolent && told !== undefined) isEither = true;
    else tone.isViolent ||= isViolent;
  }
  return { ...tone, isViolent: tone.isViolent || (isEither && weak.size < 2), weak: weak.size };
}

/** A word as it stands, by its lemma, without the capital of a sentence's beginning, and with what a hyphen joins to it. */
export function formsOf(tokens: readonly Token[], { index, norm, lemma }: Token): string[] {
  const forms = [
    norm,
    lemma.toLowerCase(),
    norm.replace(/s$/, ''),
    norm.replace(/es$/, ''),
    norm.replace(/men$/, 'man'),
  ];
  const [hyphen, next] = [tokens[index + 1], tokens[index + 2]];
  if (hyphen?.text === '-' && next) forms.push(`${norm}-${next.lemma}`);
  return forms;
}
