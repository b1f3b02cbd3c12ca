import { TARGET_NOUNS } from '../../../lexicon/events/figurative.js';
import { FORCE_NOUNS, MUNITION_NOUNS } from '../../../lexicon/events/verbs.js';
import { COUNTED } from '../../../lexicon/quantities.js';
import type { NounPhrase, VerbGroup } from '../../../text/chunks.js';
import { subjectOf, type ParsedDocument } from '../clauses/roles.js';
import type { VerbFrame } from '../frames.js';
import { afterPreposition, objectWords } from '../grammar.js';
import { isBody, isPeople } from '../participants/people.js';

/*
 * Marks that a frame may ask for among its objects instead of words: what was struck, what violence is done to, people.
 */

const PLACE = '@place';
const TARGET = '@target';
const PEOPLE = '@people';
const PARTY = '@party';
const TARGETS: ReadonlySet<string> = new Set(TARGET_NOUNS.split(' '));
const MUNITIONS: ReadonlySet<string> = new Set(MUNITION_NOUNS.split(' '));
const STRIKERS: ReadonlySet<string> = new Set(`${FORCE_NOUNS} ${COUNTED.weapons}`.split(' '));
const NAMES = new Set(['PROPN', 'PRON', 'NUM']);
const BY = new Set(['by']);

/** Who does what a verb says, in the passive too. */
export const doerOf = (document: ParsedDocument, group: VerbGroup, isPassive: boolean): NounPhrase | null =>
  isPassive ? afterPreposition(document, group.endToken, BY) : subjectOf(document, group);

/** What the theme of a verb is, of those marks that a frame asks for. */
export function marksOf(
  document: ParsedDocument,
  { objects, excluded }: VerbFrame,
  group: VerbGroup,
  theme: NounPhrase | null,
  subject: NounPhrase | null,
): string[] {
  if (!theme) return [];
  const marks: string[] = [];
  if (objects?.has(PLACE) && isStruck(document, group, theme, subject)) marks.push(PLACE);
  if (objects?.has(TARGET) && TARGETS.has(document.tokens[theme.head]?.lemma ?? '')) marks.push(TARGET);
  if ((objects ?? excluded)?.has(PEOPLE) && isPeople(document, theme)) marks.push(PEOPLE);
  if (objects?.has(PARTY) && isParty(document, theme)) marks.push(PARTY);
  return marks;
}

/** Whether a phrase names somebody: people, a body, or a name. */
export const isParty = (document: ParsedDocument, phrase: NounPhrase): boolean =>
  isPeople(document, phrase) ||
  isBody(document, phrase) ||
  NAMES.has(document.tokens[phrase.head]?.pos ?? '');

/** "missiles hit *Kharkiv*", "a shell hit *the ward*": a name that weapons or forces strike is a place struck, and so is all that weapons hit. */
function isStruck(
  document: ParsedDocument,
  group: VerbGroup,
  theme: NounPhrase,
  subject: NounPhrase | null,
): boolean {
  const striker = doerOf(document, group, subject !== null);
  if (!striker) return false;
  if (MUNITIONS.has(document.tokens[striker.head]?.lemma ?? '')) return true;
  const isName = document.tokens[theme.head]?.pos === 'PROPN';
  return isName && objectWords(document, striker).some((word) => STRIKERS.has(word));
}
