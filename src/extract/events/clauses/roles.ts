import type { NounPhrase, VerbGroup } from '../../../text/chunks.js';
import type { Document } from '../../../text/document.js';
import { subjectOf as nearestSubject } from '../../quotes/subject.js';

/** What a verb's clause says of it. */
export interface VerbRole {
  subject: NounPhrase | null;
  /** The verb that hands its subject on to an infinitive or a gerund. */
  governor: VerbGroup | null;
  /** Whom a relative clause with a subject of its own is about: "*the bank*, which Washington accuses". */
  antecedent: NounPhrase | null;
  /** A bare participle that only modifies a noun: "protesters *arrested* in May were freed". */
  reduced: boolean;
}

/** A document with whose verb each verb is, by the index of its group. */
export interface ParsedDocument extends Document {
  readonly roles: readonly VerbRole[];
}

/** Who does what a verb says. */
export const subjectOf = (document: ParsedDocument, group: VerbGroup): NounPhrase | null =>
  document.roles[group.index]?.subject ?? nearestSubject(document, group);
