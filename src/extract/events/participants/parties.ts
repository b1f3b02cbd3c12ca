import { PLACE_NOUNS } from '../../../lexicon/actors/role-nouns.js';
import { FORCE_NOUNS } from '../../../lexicon/events/verbs.js';
import type { NounPhrase } from '../../../text/chunks.js';
import { spanOf, type Span, type TextSpan } from '../../../text/span.js';
import type { MentionIndex } from '../../lookup.js';
import type { FoundMention, Reference } from '../../types.js';
import type { ParsedDocument } from '../clauses/roles.js';
import { conjuncts, phraseAt } from '../grammar.js';
import type { Pairs } from '../pairs.js';
import { peopleBefore, subjectAbove } from './antecedents.js';
import { BODIES, coreOf, isBody, isPeople, PEOPLE, QUANTITIES } from './people.js';

/** Who did it and to whom. */
export interface Participants {
  actors: Reference[];
  recipients: Reference[];
}

/** What stands before a hedged number, between it and the verb. */
const HEDGES = new Set(['at', 'least', 'more', 'than', 'fewer', 'less']);
const FORCES: ReadonlySet<string> = new Set(FORCE_NOUNS.split(' '));

/** Turns noun phrases into those whom they stand for. */
export class Parties {
  constructor(
    private readonly document: ParsedDocument,
    private readonly mentions: MentionIndex,
    private readonly pairs: Pairs,
  ) {}

  /** A phrase and those that "and" joins to it, each a party whatever it is. */
  all(phrase: NounPhrase | null): Reference[] {
    if (!phrase) return [];
    const pair = this.#takenUpBy(phrase);
    if (pair.length > 0) return pair;
    return (this.#spokenFor(phrase) ?? conjuncts(this.document, phrase)).map((part) => this.reference(part));
  }

  /** Whom "both countries", a "they" below their own deed, and a "them" or a first "they" that names no actor take up. */
  #takenUpBy(phrase: NounPhrase): Reference[] {
    const pair = this.pairs.takenUpBy(phrase);
    if (pair.length > 0) return pair;
    const above = subjectAbove(this.document, phrase);
    if (above) return this.all(above);
    const head = this.document.tokens[phrase.head];
    if (!head || phrase.firstToken !== phrase.head || this.#at(head)?.actor) return [];
    const opens = head.norm === 'they' && this.document.tokens[head.index - 1]?.sentence !== head.sentence;
    if (head.norm !== 'them' && !opens) return [];
    const antecedent = peopleBefore(this.document, this.pairs, this.mentions, phrase);
    return antecedent ? this.all(antecedent) : [];
  }

  /** "The foreign ministers of *Armenia and Azerbaijan*" are one of each: they stand for both. */
  #spokenFor(phrase: NounPhrase): NounPhrase[] | null {
    const head = this.document.tokens[phrase.head];
    if (!head || head.norm === head.lemma || !PEOPLE.has(head.lemma)) return null;
    const hung =
      this.document.tokens[phrase.endToken]?.norm === 'of'
        ? phraseAt(this.document, phrase.endToken + 1)
        : null;
    const states = hung ? conjuncts(this.document, hung) : [];
    const named = states.every(({ head: i }) => this.document.tokens[i]?.pos === 'PROPN');
    return states.length > 1 && named ? states : null;
  }

  /** Only those that are somebody: an actor, a place that stands for one, people, a body. */
  somebody(phrase: NounPhrase | null): Reference[] {
    if (!phrase) return [];
    const pair = this.#takenUpBy(phrase);
    if (pair.length > 0) return pair;
    return (this.#spokenFor(phrase) ?? conjuncts(this.document, phrase))
      .filter((part) => this.isSomebody(part))
      .map((part) => this.reference(part));
  }

  isSomebody(phrase: NounPhrase): boolean {
    const core = coreOf(this.document, phrase);
    const head = this.document.tokens[core.head];
    if (!head) return false;
    if (
      isPeople(this.document, core) ||
      (BODIES.has(head.lemma) && !this.#isCondition(core)) ||
      head.pos === 'PROPN'
    )
      return true;
    if (
      PLACE_NOUNS.has(head.lemma) &&
      this.mentions.within(core).some(({ location, form }) => location !== null && form === 'name')
    )
      return true;
    const mention = this.#at(head);
    return (
      mention !== null && (mention.actor !== null || (mention.location !== null && mention.form === 'name'))
    );
  }

  /** "a *state* of emergency". */
  #isCondition({ head, endToken }: NounPhrase): boolean {
    const { tokens } = this.document;
    const hung = tokens[endToken]?.norm === 'of' ? phraseAt(this.document, endToken + 1) : null;
    return tokens[head]?.lemma === 'state' && tokens[hung?.head ?? -1]?.pos === 'NOUN';
  }

  /** Whose something is: "*Israel*’s bombing", "an *Indian* proposal", "*his* house". */
  owner(phrase: NounPhrase): Reference[] {
    const possessor = phrase.possessive < 0 ? null : this.#possessor(phrase);
    if (possessor) return [possessor];
    const head = this.document.tokens[phrase.head];
    return this.mentions
      .within(phrase)
      .filter(
        (mention) =>
          mention.actor !== null &&
          mention.form !== 'pronoun' &&
          !(head && mention.start <= head.start && head.end <= mention.end),
      )
      .slice(0, 1)
      .map(({ start, end, actor }) => ({ ...spanOf(this.document.text, start, end), actor }));
  }

  /** "*The president*’s visit": somebody whom the text need not name. */
  #possessor(phrase: NounPhrase): Reference | null {
    const { tokens, text } = this.document;
    const last = tokens[phrase.possessive - 1];
    const first = tokens[phrase.firstToken];
    if (!last || !first || first.pos === 'PRON') return null;
    const actor = this.#at(last)?.actor ?? null;
    const isKnown = actor !== null || PEOPLE.has(last.lemma) || BODIES.has(last.lemma);
    return isKnown ? { ...spanOf(text, first.start, last.end), actor } : null;
  }

  /** The whole words of a phrase; a thing stands for its owner, people for themselves. */
  reference(phrase: NounPhrase): Reference {
    const core = coreOf(this.document, phrase);
    const head = this.document.tokens[core.head];
    const mention = head ? this.#at(head) : null;
    const named = mention?.actor ?? this.#titled(core);
    const actor = named ?? (this.#isOwnParty(core) ? null : this.mentions.actorIn(this.#pastHyphen(core)));
    return { ...this.#words(phrase), actor };
  }

  /** Of "*Russian-held* Crimea" what is no part of the adjective. */
  #pastHyphen({ firstToken, head, start, end }: NounPhrase): Span {
    const { tokens } = this.document;
    for (let i = head - 1; i > firstToken; i -= 1)
      if (tokens[i]?.text === '-') return { start: tokens[i]?.end ?? start, end };
    return { start, end };
  }

  /** Whether a phrase names somebody of its own, and not a thing or forces of another: "its *troops*", "the Wagner *fighters*". */
  #isOwnParty(phrase: NounPhrase): boolean {
    const head = this.document.tokens[phrase.head];
    if (FORCES.has(head?.lemma ?? '')) return false;
    return (
      isPeople(this.document, phrase) ||
      isBody(this.document, phrase) ||
      (head?.pos === 'PROPN' && this.#at(head) === null)
    );
  }

  /** A phrase with what "of" hangs on it and the hedge before its number: "at least 12 members of the group". */
  #words(phrase: NounPhrase): TextSpan {
    const { tokens, text } = this.document;
    let first = phrase.firstToken;
    const counts = tokens[first]?.norm === 'least' || tokens[first]?.pos === 'NUM';
    while (counts && HEDGES.has(tokens[first - 1]?.norm ?? '')) first -= 1;
    let last = phrase;
    for (let depth = 0; depth < 3 && this.#hangs(last, tokens[last.endToken]?.norm); depth += 1) {
      const next = phraseAt(this.document, last.endToken + 1);
      if (!next || this.#isNameBefore(last, next) || this.#isDoing(next)) break;
      last = next;
    }
    return spanOf(text, tokens[first]?.start ?? phrase.start, last.end);
  }

  /** "accused Armenia of firing": what follows a name in small letters is no part of it. */
  #isNameBefore = (phrase: NounPhrase, next: NounPhrase): boolean =>
    this.document.tokens[phrase.head]?.pos === 'PROPN' &&
    !QUANTITIES.has(this.document.tokens[phrase.head]?.norm.replace(/s$/, '') ?? '') &&
    this.document.tokens[next.head]?.pos !== 'PROPN';

  /** "accused the president of *rigging* the vote": what follows is an act, not a part. */
  #isDoing = ({ firstToken, endToken, head }: NounPhrase): boolean =>
    firstToken === head &&
    (this.document.tokens[head]?.norm.endsWith('ing') ?? false) &&
    phraseAt(this.document, endToken) !== null;

  #hangs = (phrase: NounPhrase, link: string | undefined): boolean =>
    link === 'of' || (link === 'from' && isBody(this.document, phrase));

  /** "Police Chief Anna Berg, *who*": the name inside people's own phrase, not a possessor before it. */
  #titled(phrase: NounPhrase): string | null {
    const from = phrase.possessive >= 0 ? phrase.possessive + 1 : phrase.firstToken;
    const start = this.document.tokens[from]?.start ?? phrase.start;
    const mention = this.mentions
      .within({ start, end: phrase.end })
      .findLast(({ actor, form }) => actor !== null && form !== 'demonym' && form !== 'pronoun');
    const head = this.document.tokens[phrase.head];
    return mention && head && mention.end >= head.start ? mention.actor : null;
  }

  #at(token: Span): FoundMention | null {
    let best: FoundMention | null = null;
    for (const mention of this.mentions.within(token))
      if (!best || mention.end - mention.start >= best.end - best.start) best = mention;
    return best;
  }
}

/** Each party once: by its actor, or where it names none by its place. */
export function distinct(references: Reference[]): Reference[] {
  const seen = new Set<string>();
  return references.filter(({ start, actor }) => {
    const key = actor ?? String(start);
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

/** The first of some readings that finds anybody. */
export function first(...readings: (() => Reference[])[]): Reference[] {
  for (const read of readings) {
    const found = read();
    if (found.length > 0) return found;
  }
  return [];
}
