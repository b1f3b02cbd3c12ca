import { TOWN_STATES } from '../../lexicon/actors/agent-cues.js';
import { verbGroupAt, type VerbGroup } from '../../text/chunks.js';
import type { RawName } from './runs.js';
import { sameSentence, type Words } from './words.js';

/** The name is a sentence of its own, as in a list of towns, or all that is said is what a town is like: "Dzhankoi was quiet". */
export function standsAlone(words: Words, { first, end, titleFirst }: RawName): boolean {
  const { tokens, document } = words;
  if (titleFirst !== first || sameSentence(words, first - 1, first)) return false;
  const next = tokens[end];
  if (!next || !sameSentence(words, first, end) || /^[.;]$/.test(next.text)) return true;
  const verb = verbGroupAt(document, end);
  return verb !== undefined && tellsOfTown(words, verb);
}

/** All that a verb tells is what a town is like: "was quiet", "was shelled". */
export const tellsOfTown = ({ tokens }: Words, { head, endToken, passive }: VerbGroup): boolean =>
  (passive || tokens[head]?.lemma === 'be') && TOWN_STATES.has(tokens[passive ? head : endToken]?.norm ?? '');
