import type { Document } from '../../../text/document.js';
import { withMendedPhrases } from '../phrases.js';
import { withEventTags } from '../tags.js';
import { withMendedVerbs } from '../verb-groups.js';
import { SentenceReader } from './reader.js';
import type { ParsedDocument, VerbRole } from './roles.js';

/** Reads the clauses of a document whose tags are set right for events. */
export function parseClauses(document: Document): ParsedDocument {
  const tagged = withMendedVerbs(withMendedPhrases(withEventTags(document)));
  return { ...tagged, roles: readClauses(tagged) };
}

function readClauses(document: Document): VerbRole[] {
  const roles: VerbRole[] = document.verbGroups.map(() => ({
    subject: null,
    governor: null,
    antecedent: null,
    reduced: false,
  }));
  for (const sentence of document.sentences) new SentenceReader(document, sentence, roles).read();
  return roles;
}
