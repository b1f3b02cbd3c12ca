import type { VerbGroup } from '../../../text/chunks.js';
import type { ParsedDocument } from '../clauses/roles.js';
import { phraseAt } from '../grammar.js';
import { nounTrigger } from './nouns.js';
import type { Trigger } from './trigger.js';
import { verbTrigger } from './verbs.js';

/** Everything in a document that may tell of an event, by verbs and by nouns, in order. */
export function findTriggers(document: ParsedDocument): Trigger[] {
  const verbs = document.verbGroups.flatMap((group) => verbTrigger(document, group) ?? []);
  const taken = new Set(verbs.flatMap((trigger) => ownNouns(document, trigger)));
  const verbOf = verbsBySubject(document);
  const nouns = document.nounPhrases.flatMap((phrase) =>
    taken.has(phrase.index)
      ? []
      : (nounTrigger(document, phrase, verbOf.get(phrase.firstToken) ?? null) ?? []),
  );
  return [...verbs, ...nouns].sort((a, b) => a.at - b.at);
}

/** The nouns that belong to a verb's frame and tell nothing beside it: "launched *an attack*", "placed him under house *arrest*". */
function ownNouns(document: ParsedDocument, { group, object, particle, openObject }: Trigger): number[] {
  if (openObject || !group) return [];
  const behind = particle === null ? null : phraseAt(document, (object ?? group).endToken + 1);
  return [object, behind].flatMap((phrase) => phrase?.index ?? []);
}

/** The verb that each subject comes before, by the subject's first token. */
function verbsBySubject(document: ParsedDocument): Map<number, VerbGroup> {
  const found = new Map<number, VerbGroup>();
  for (const group of document.verbGroups) {
    const subject = document.roles[group.index]?.subject;
    if (subject && subject.endToken <= group.firstToken && !found.has(subject.firstToken))
      found.set(subject.firstToken, group);
  }
  return found;
}
