import { TOWN_STATES } from '../../lexicon/actors/agent-cues.js';
import { verbGroupAt } from '../../text/chunks.js';
import type { RawName } from './runs.js';
import { sameSentence, type Words } from './words.js';

/** The name is a sentence of its own, as in a list of towns, or all that is said is what a town is like: "Dzhankoi was quiet". */
export function standsAlone(words: Words, { first, end, titleFirst }: RawName): boolean {
  const { tokens, document } = words;
  if (titleFirst !== first || sameSentence(words, first - 1, first)) return false;
  const next = tokens[end];
  if (!next || !sameSentence(words, first, end) || /^[.;]$/.test(next.text)) return true;
  const verb = verbGroupAt(document, end);
  if (!verb || !(verb.passive || tokens[verb.head]?.lemma === 'be')) return false;
  return TOWN_STATES.has(tokens[verb.passive ? verb.head : verb.endToken]?.norm ?? '');
}
