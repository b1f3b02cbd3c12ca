import { quadClassOf, type EventType } from '../../../lexicon/plover.js';
import { isTensed, type NounPhrase } from '../../../text/chunks.js';
import { spanOf, type Span } from '../../../text/span.js';
import type { MentionIndex } from '../../lookup.js';
import type { Reference } from '../../types.js';
import type { ParsedDocument } from '../clauses/roles.js';
import { afterPreposition, groupAt, phraseAt, phrasesAfter, sentenceEnd } from '../grammar.js';
import type { Parties } from './parties.js';

export const BY = new Set(['by']);
export const PARTNER = new Set(['with', 'between', 'among']);
export const VISITED = new Set(['in', 'at', 'to', 'with']);
const TOWARDS = new Set([
  'to',
  'for',
  'from',
  'against',
  'with',
  'on',
  'toward',
  'towards',
  'at',
  'into',
  'upon',
  'by',
  'between',
  'among',
]);
const FROM = new Set(['from']);
/** Words are not aimed "at polling stations", nor forces moved against where they come "from". */
const SPOKEN_TO = new Set([...TOWARDS].filter((word) => !['at', 'into', 'between', 'among'].includes(word)));
const MOVED_TO = new Set([...TOWARDS].filter((word) => word !== 'from'));
const AIMED = new Set(['at', 'against', 'on', 'to']);
const AGAINST = new Set(['against', 'at']);
const INSIDE = new Set(['in', 'inside']);
const DEMANDS = new Set([
  'demand',
  'protest',
  'call',
  'urge',
  'seek',
  'oppose',
  'condemn',
  'denounce',
  'against',
]);

/** By which prepositions a deed of a type names whom it is done to; a verb of leaving is done to where it leaves from. */
export function prepositionsOf(type: EventType, mode: string | null): ReadonlySet<string> {
  if (mode === 'withdraw') return FROM;
  if (type === 'MOBILIZE') return MOVED_TO;
  return quadClassOf(type).startsWith('verbal') ? SPOKEN_TO : TOWARDS;
}

/** Types whose partner does the same: a meeting has two actors. */
export const RECIPROCAL = new Set(['CONSULT', 'COOPERATE']);

/** Whom the words around a trigger name: what prepositions lead in, what hangs on its object, the clause that it governs. */
export class Complements {
  constructor(
    private readonly document: ParsedDocument,
    private readonly clause: Span,
    private readonly mentions: MentionIndex,
    private readonly parties: Parties,
  ) {}

  /** The first of the next prepositional phrases that names somebody. */
  towards(from: number, prepositions: ReadonlySet<string> = TOWARDS): Reference[] {
    const phrases = phrasesAfter(this.document, from, prepositions);
    const named = phrases.map((phrase) => this.parties.somebody(phrase)).find((found) => found.length > 0);
    if (named) return named;
    // "imposed tariffs on *Vietnamese* steel"
    return phrases.flatMap((phrase) => this.ownersOf(phrase)).slice(0, 1);
  }

  /** The next actor or place that the clause names. */
  nextNamed(from: number): Reference[] {
    const start = this.document.tokens[from]?.start ?? 0;
    let end = from;
    const last = Math.min(sentenceEnd(this.document, from - 1), from + 16);
    while (end < last && !this.#endsComplement(end)) end += 1;
    const limit = Math.min(this.clause.end, this.document.tokens[end - 1]?.end ?? start);
    if (limit <= start) return [];
    const mention = this.mentions
      .within({ start, end: limit })
      .find(
        ({ form, actor, location }) =>
          (form === 'name' || form === 'demonym') && (actor !== null || location !== null),
      );
    return mention
      ? [{ ...spanOf(this.document.text, mention.start, mention.end), actor: mention.actor }]
      : [];
  }

  /** Whom a protest is against, by its own words or by what it demands. */
  protested(from: number): Reference[] {
    const against = this.parties.somebody(afterPreposition(this.document, from, AGAINST));
    if (against.length > 0) return against;
    const end = Math.min(sentenceEnd(this.document, from - 1), from + 16);
    for (let i = from; i < end; i += 1) {
      const lemma = this.document.tokens[i]?.lemma ?? '';
      if (DEMANDS.has(lemma)) return this.nextNamed(i + 1);
    }
    return [];
  }

  /** The place that a rule holds in: "imposed a curfew in *the town of Cizre*". */
  inside(from: number): Reference[] {
    const place = phrasesAfter(this.document, from, INSIDE)[0];
    return place ? this.parties.somebody(place) : [];
  }

  /** What is shot at or driven off: "fired rockets *at a school*", "fired tear gas to disperse *the crowd*". */
  aimedAt(from: number): Reference[] {
    const aim = phrasesAfter(this.document, from, AIMED)[0];
    if (aim) {
      const lead = this.document.tokens[aim.firstToken - 1];
      // "exchanged fire near a temple *on their border*"
      const isAimed = lead && (AGAINST.has(lead.norm) || lead.index === from);
      return isAimed ? this.parties.all(aim) : this.parties.somebody(aim);
    }
    const purpose = groupAt(this.document, from);
    if (purpose?.form !== 'infinitive') return [];
    return this.parties.somebody(phraseAt(this.document, purpose.endToken));
  }

  /** Whom "of" hangs on the object: "the killing of *a reporter*", "the blockade of *Serbia*". */
  hungOn(object: NounPhrase): Reference[] {
    if (this.document.tokens[object.endToken]?.norm !== 'of') return [];
    const hung = phraseAt(this.document, object.endToken + 1);
    const named = this.parties.somebody(hung);
    // "banned imports of *Thai* fuel"
    return named.length > 0 || !hung ? named : this.parties.owner(hung);
  }

  /** Whose the object is: "condemned *Israel*’s bombing", "rejected an *Indian* proposal". */
  ownersOf = (object: NounPhrase): Reference[] => this.parties.owner(object);

  /** "demanded that *the DPRK* forsake": whom a clause asks. */
  clauseSubject(from: number): Reference[] {
    if (this.document.tokens[from]?.norm !== 'that') return [];
    return this.parties.somebody(phraseAt(this.document, from + 1));
  }

  #endsComplement(i: number): boolean {
    const token = this.document.tokens[i];
    const group = groupAt(this.document, i);
    if (token?.pos === 'CCONJ' && this.#opensSentence(i + 1)) return true;
    if (token?.pos === 'SCONJ' && token.norm !== 'that') return true;
    return group !== null && isTensed(group) && !group.passive;
  }

  /** "… and *the West* is concerned". */
  #opensSentence(i: number): boolean {
    const phrase = phraseAt(this.document, i);
    const group = phrase && groupAt(this.document, phrase.endToken);
    return Boolean(group && this.document.roles[group.index]?.subject?.firstToken === phrase?.firstToken);
  }
}
