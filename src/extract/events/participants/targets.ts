import { MEANS_NOUNS } from '../../../lexicon/events/nouns.js';
import type { EventType } from '../../../lexicon/plover.js';
import { COUNTED } from '../../../lexicon/quantities.js';
import type { NounPhrase } from '../../../text/chunks.js';
import type { ParsedDocument } from '../clauses/roles.js';
import { NOUN_FRAMES } from '../frames.js';

const MEANS = new Set([...COUNTED.weapons.split(' '), ...MEANS_NOUNS.split(' ')]);

/** Modes of coercion that their object suffers, whoever or whatever it is. */
const SUFFERED = new Set(['seize', 'cyber', 'arrest', 'deport']);

/** Deeds that things suffer: what is bombed or seized is the recipient. */
export const isTargeted = (type: EventType, mode: string | null): boolean =>
  type === 'ASSAULT' || mode === 'vandalize' || (type === 'COERCE' && SUFFERED.has(mode ?? ''));

/** "fired *missiles*", "launched an *attack*": what an assault is made with, not whom it is made on. */
export function isMeans({ tokens }: ParsedDocument, { head }: NounPhrase): boolean {
  const lemma = tokens[head]?.lemma ?? '';
  return MEANS.has(lemma) || NOUN_FRAMES.has(lemma);
}

/** "fought a *war*": the deed itself. */
export const isDeed = ({ tokens }: ParsedDocument, { head }: NounPhrase): boolean => {
  const lemma = tokens[head]?.lemma ?? '';
  return lemma === 'war' || NOUN_FRAMES.has(lemma);
};
