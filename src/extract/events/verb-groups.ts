import { IRREGULAR_PASTS } from '../../lexicon/events/grammar.js';
import type { VerbGroup } from '../../text/chunks.js';
import type { Document, Token } from '../../text/document.js';

/** Pasts that look like the infinitive. */
const UNCHANGED: ReadonlySet<string> = new Set(
  Object.entries(IRREGULAR_PASTS).flatMap(([past, lemma]) => (past === lemma ? [past] : [])),
);

/**
 * The document with "is to supply" read as what will be, "has yet to ratify" as what has not been and "shells hit the ward" as what was;
 * itself where none stands.
 */
export function withMendedVerbs(document: Document): Document {
  let isMended = false;
  const verbGroups = document.verbGroups.map((group) => {
    const mended = mend(document.tokens, group);
    isMended ||= mended !== group;
    return mended;
  });
  return isMended ? { ...document, verbGroups } : document;
}

function mend(tokens: readonly Token[], group: VerbGroup): VerbGroup {
  const { firstToken, head } = group;
  const opener = tokens[firstToken];
  const before = tokens[firstToken - 1];
  if (group.form === 'base' && firstToken === head && UNCHANGED.has(opener?.norm ?? ''))
    return before?.pos === 'NOUN' || before?.pos === 'PROPN' ? { ...group, form: 'past' } : group;
  if (group.form === 'infinitive' || head - firstToken < 2) return group;
  const words = tokens.slice(firstToken, head);
  if (opener?.pos !== 'AUX' || !words.some(({ norm }) => norm === 'to')) return group;
  const passive = words.at(-1)?.norm === 'be';
  if (words.some(({ norm }) => norm === 'yet')) return { ...group, passive, negated: true };
  return opener.lemma === 'be' ? { ...group, passive, modal: group.modal ?? 'will' } : group;
}
