import { PERSON_NOUNS, PLACE_NOUNS } from '../../../lexicon/actors/role-nouns.js';
import { OFFICES, RANKS } from '../../../lexicon/actors/titles.js';
import { BODY_NOUNS, PEOPLE_NOUNS, QUANTITY_HEADS } from '../../../lexicon/events/parties.js';
import type { NounPhrase } from '../../../text/chunks.js';
import type { ParsedDocument } from '../clauses/roles.js';
import { phraseAt } from '../grammar.js';

export const PEOPLE: ReadonlySet<string> = new Set([
  ...PEOPLE_NOUNS.split(' '),
  ...Object.keys(PERSON_NOUNS),
  ...OFFICES,
  ...RANKS,
]);
export const BODIES: ReadonlySet<string> = new Set(BODY_NOUNS.split(' '));
export const QUANTITIES: ReadonlySet<string> = new Set(QUANTITY_HEADS.split(' '));

/** Whether a phrase counts or names people by a common noun. */
export function isPeople(document: ParsedDocument, phrase: NounPhrase): boolean {
  const head = document.tokens[coreOf(document, phrase).head];
  if (!head) return false;
  // The tagger leaves plurals that it does not know, or takes for names: "jihadists", "Gunmen".
  return (
    PEOPLE.has(head.lemma) ||
    PEOPLE.has(head.norm) ||
    (head.norm.endsWith('s') && PEOPLE.has(head.norm.slice(0, -1))) ||
    (head.norm.endsWith('men') && PEOPLE.has(`${head.norm.slice(0, -3)}man`))
  );
}

/** Whether a phrase names a body of people: a ministry, an army, a party. */
export function isBody(document: ParsedDocument, phrase: NounPhrase): boolean {
  return BODIES.has(document.tokens[phrase.head]?.lemma ?? '');
}

/** Past words for a number or a kind of place: of "dozens of its citizens" the citizens, of "the town of Cizre" Cizre. */
export function coreOf(document: ParsedDocument, phrase: NounPhrase): NounPhrase {
  let core = phrase;
  for (let depth = 0; depth < 3; depth += 1) {
    const head = document.tokens[core.head];
    const link = document.tokens[core.endToken];
    const counts = head && (QUANTITIES.has(head.lemma) || head.pos === 'NUM' || PLACE_NOUNS.has(head.lemma));
    const next = counts && link?.norm === 'of' ? phraseAt(document, core.endToken + 1) : null;
    if (!next) return core;
    core = next;
  }
  return core;
}
