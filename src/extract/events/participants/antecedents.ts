import { type NounPhrase, verbGroupAt } from '../../../text/chunks.js';
import type { ParsedDocument } from '../clauses/roles.js';
import type { MentionIndex } from '../../lookup.js';
import type { Pairs } from '../pairs.js';
import { isPeople, QUANTITIES } from './people.js';

/** How far back people may stand whom "them" takes up, in phrases, and how far on their verb, in tokens. */
const ANTECEDENTS = 24;

/** The last people before a phrase whom it may stand for: in its sentence or the one before, and not who acts on them. */
export function peopleBefore(
  document: ParsedDocument,
  pairs: Pairs,
  mentions: MentionIndex,
  { index, firstToken }: NounPhrase,
): NounPhrase | null {
  const { nounPhrases, tokens, roles } = document;
  const verbs = verbGroupAt(document, firstToken - 1);
  const acting = verbs && roles[verbs.index]?.subject;
  const sentence = tokens[firstToken]?.sentence ?? 0;
  let nearest: NounPhrase | null = null;
  for (let i = index - 1; i >= Math.max(0, index - ANTECEDENTS); i -= 1) {
    const phrase = nounPhrases[i];
    const head = tokens[phrase?.head ?? -1];
    if (!phrase || !head || head.sentence < sentence - 1) break;
    const isMany = isPeople(document, phrase)
      ? head.pos !== 'PRON' && (head.norm !== head.lemma || head.norm === 'people')
      : head.norm.endsWith('s') && mentions.within(head).some(({ form }) => form === 'demonym');
    if (phrase === acting || !(isMany || pairs.takenUpBy(phrase).length > 0)) continue;
    const counted = countedOf(document, phrase);
    // Whom a sentence is about before whom it names besides.
    if (isSubject(document, counted)) return counted === acting ? null : counted;
    nearest ??= counted;
  }
  return nearest;
}

/** Plurals. */
const MANY = /(?:s|men|people)$/;
/** What opens a clause that tells more of what the clause above it tells. */
const HANGING = new Set(['when', 'as', 'while', 'after', 'before', 'until', 'once']);

/** Whom "they" stands for where it hangs on what people do whom nobody names: "*Gunmen* killed eight people when they attacked a bus". */
export function subjectAbove(
  document: ParsedDocument,
  { firstToken, endToken }: NounPhrase,
): NounPhrase | null {
  const { tokens, roles, verbGroups } = document;
  if (tokens[firstToken]?.norm !== 'they' || !HANGING.has(tokens[firstToken - 1]?.norm ?? '')) return null;
  const above = verbGroups[(verbGroupAt(document, endToken)?.index ?? 0) - 1];
  const subject = above ? roles[above.index]?.subject : null;
  const head = tokens[subject?.head ?? -1];
  if (!subject || !head || head.sentence !== tokens[firstToken]?.sentence || !isPeople(document, subject))
    return null;
  // A word that opens its sentence may be taken for a name, which has its form for its lemma: "Gunmen".
  const isMany = head.norm !== head.lemma || MANY.test(head.norm);
  return isMany && head.pos !== 'PRON' ? subject : null;
}

function isSubject(document: ParsedDocument, phrase: NounPhrase): boolean {
  for (let i = phrase.endToken; i < phrase.endToken + ANTECEDENTS; i += 1) {
    const group = verbGroupAt(document, i);
    if (group && document.roles[group.index]?.subject === phrase) return true;
  }
  return false;
}

/** "*dozens of* families": the phrase with the number before it. */
function countedOf(document: ParsedDocument, phrase: NounPhrase): NounPhrase {
  const { tokens, nounPhrases } = document;
  const before = nounPhrases[phrase.index - 1];
  const isOf = tokens[phrase.firstToken - 1]?.norm === 'of' && before?.endToken === phrase.firstToken - 1;
  return isOf && QUANTITIES.has(tokens[before.head]?.norm.replace(/s$/, '') ?? '') ? before : phrase;
}
