import type { NounPhrase, VerbGroup } from '../../text/chunks.js';
import { INSTRUMENT_NOUNS, MATTER_NOUNS } from '../../lexicon/events/nouns.js';
import { STANCE_VERBS } from '../../lexicon/events/verbs.js';
import { tokenIndexAt, type Document } from '../../text/document.js';
import { spanOf, type Span } from '../../text/span.js';
import { subjectOf, wholePhrase } from '../quotes/subject.js';
import type { MentionIndex } from '../lookup.js';
import type { Reference } from '../types.js';
import { afterPreposition, conjuncts, groupAt, phraseAt, sentenceEnd } from './grammar.js';
import { NOUN_FRAMES } from './frames.js';
import type { Trigger } from './triggers.js';

/** Who did it and to whom. */
export interface Participants {
  actors: Reference[];
  recipients: Reference[];
}

const BY = new Set(['by']);
const CAPITAL = /^\p{Lu}/u;
const TARGET = new Set(['against', 'on', 'at', 'upon', 'over']);
const PARTNER = new Set(['with', 'between']);
const SOURCE = new Set(['from', 'of', 'by']);
const TOWARDS = new Set(['to', 'for', 'from', 'against', 'with', 'on', 'toward', 'towards', 'at', 'into']);
const INSIDE = new Set(['in', 'inside']);
const VISITED = new Set(['in', 'at', 'to']);
const STANCES: ReadonlySet<string> = new Set(STANCE_VERBS.split(' '));
const INSTRUMENTS: ReadonlySet<string> = new Set(INSTRUMENT_NOUNS.split(' '));
const MATTERS: ReadonlySet<string> = new Set(MATTER_NOUNS.split(' '));
/** Types whose partner does the same: a meeting has two actors. */
const RECIPROCAL = new Set(['CONSULT', 'COOPERATE']);

/** Reads the participants of a trigger from the grammar around it. */
export function participantsOf(
  document: Document,
  trigger: Trigger,
  clause: Span,
  mentions: MentionIndex,
): Participants {
  const reader = new Reader(document, clause, mentions);
  const { actors, recipients } = trigger.noun ? reader.ofNoun(trigger, trigger.noun) : reader.ofVerb(trigger);
  return { actors: actors.filter((reference) => !isInstrument(document, reference)), recipients };
}

/** A missile, an explosion or an attack does nothing by itself: who is behind it is not said. */
function isInstrument(document: Document, { actor, start, end }: Reference): boolean {
  if (actor !== null) return false;
  const phrase = document.nounPhrases[document.nounPhraseOf[tokenIndexAt(document, start)] ?? -1];
  const head = document.tokens[phrase?.head ?? -1];
  return (
    head !== undefined && head.end <= end && (INSTRUMENTS.has(head.lemma) || NOUN_FRAMES.has(head.lemma))
  );
}

class Reader {
  constructor(
    private readonly document: Document,
    private readonly clause: Span,
    private readonly mentions: MentionIndex,
  ) {}

  ofVerb(trigger: Trigger): Participants {
    const { group, object, type, mode, openObject } = trigger;
    if (!group) return { actors: [], recipients: [] };
    const subject = this.#subject(trigger);
    if (group.passive && this.#isStance(group))
      return { actors: this.#all(subject), recipients: this.#nextNamed(group.endToken) };
    if (group.passive) {
      const agent = afterPreposition(this.document, group.endToken, BY);
      return { actors: this.#all(agent), recipients: this.#all(subject) };
    }
    const partner = afterPreposition(this.document, group.endToken, PARTNER);
    if (RECIPROCAL.has(type)) {
      const other = openObject && object ? object : partner;
      return {
        actors: this.#all(subject),
        recipients: this.#named(
          other ?? (mode === 'visit' ? afterPreposition(this.document, group.endToken, VISITED) : null),
        ),
      };
    }
    const recipients = this.#recipients(trigger);
    return { actors: this.#all(subject), recipients };
  }

  /** Where the frame leaves its object open that is who it is done to; else whom a preposition names, or the object's own words. */
  #recipients({ object, openObject, group, particle }: Trigger): Reference[] {
    const from = (object?.endToken ?? group?.endToken ?? 0) + (particle === null || object ? 0 : 1);
    if (openObject && object) {
      const named = conjuncts(this.document, object).map((phrase) => this.#reference(phrase));
      if (named.some(({ actor }) => actor !== null)) return named;
      const inside = this.#inside(object);
      if (inside.length > 0) return inside;
      const towards = this.#named(afterPreposition(this.document, from, TOWARDS));
      if (towards.length > 0) return towards;
      const next = this.#nextNamed(from);
      return next.length > 0 ? next : named.filter((_, i) => i > 0 || !this.#isMatter(object));
    }
    const direct = object ? this.#indirect(object) : null;
    if (direct) return this.#all(object);
    const target = group ? phraseAt(this.document, group.endToken + 1) : null;
    if (particle !== null && openObject && target) return this.#all(target);
    const within = object ? this.#inside(object) : [];
    if (within.length > 0) return within;
    const clause = this.#clauseSubject(from);
    if (clause.length > 0) return clause;
    const towards = this.#named(afterPreposition(this.document, from, TOWARDS));
    if (towards.length > 0) return towards;
    const inside = this.#named(afterPreposition(this.document, from, INSIDE));
    return inside.length > 0 ? inside : this.#nextNamed(from);
  }

  /** "welcomed the *promise*": nobody whom it could be done to. */
  #isMatter({ head }: NounPhrase): boolean {
    return MATTERS.has(this.document.tokens[head]?.lemma ?? '');
  }

  /** "is opposed to": a passive that says what its subject does. */
  #isStance(group: VerbGroup): boolean {
    return (
      STANCES.has(this.document.tokens[group.head]?.lemma ?? '') &&
      this.document.tokens[group.endToken]?.norm === 'to'
    );
  }

  /** The next actor or place that the clause names. */
  #nextNamed(from: number): Reference[] {
    const start = this.document.tokens[from]?.start ?? 0;
    let end = from;
    const last = Math.min(sentenceEnd(this.document, from - 1), from + 16);
    while (end < last && this.document.tokens[end]?.pos !== 'SCONJ' && !this.#isFinite(end)) end += 1;
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

  #isFinite(i: number): boolean {
    const group = groupAt(this.document, i);
    return group !== null && (group.form === 'past' || group.form === 'present') && !group.passive;
  }

  /** "give *Tanzania* a grant": the first of two objects. */
  #indirect(object: NounPhrase): boolean {
    return phraseAt(this.document, object.endToken) !== null && this.mentions.actorIn(object) !== null;
  }

  /** "demanded that *the DPRK* forsake": whom a clause asks. */
  #clauseSubject(from: number): Reference[] {
    if (this.document.tokens[from]?.norm !== 'that') return [];
    return this.#all(phraseAt(this.document, from + 1));
  }

  ofNoun({ group, type }: Trigger, noun: NounPhrase): Participants {
    const verbs = group;
    const isObject = verbs !== null && verbs.firstToken < noun.firstToken;
    const owner = this.#inside(noun);
    const agent = this.#named(
      afterPreposition(this.document, noun.endToken, type === 'ACCUSE' ? SOURCE : BY),
    );
    const subject = isObject && verbs && !verbs.passive ? subjectOf(this.document, verbs) : null;
    const target = this.#all(afterPreposition(this.document, noun.endToken, TARGET));
    const partner = this.#named(afterPreposition(this.document, noun.endToken, PARTNER));
    if (type === 'ACCUSE' && agent.length > 0) return { actors: agent, recipients: this.#all(subject) };
    const actors = [owner, agent, this.#all(subject)].find((found) => found.length > 0) ?? [];
    if (RECIPROCAL.has(type) || type === 'AGREE')
      return {
        actors: distinct([...(subject ? this.#all(subject) : actors), ...partner, ...owner]),
        recipients: [],
      };
    const first = [...target, ...partner].sort((a, b) => a.start - b.start)[0];
    return { actors, recipients: first && partner.includes(first) ? partner : target };
  }

  /** The subject; of a participle after a comma that of the main clause, which is what it hangs on. */
  #subject({ group }: Trigger): NounPhrase | null {
    if (!group) return null;
    const subject = subjectOf(this.document, group);
    if (!subject || subject.start > group.start) return subject;
    return subject;
  }

  #all(phrase: NounPhrase | null): Reference[] {
    return phrase ? split(this.document, phrase).map((part) => this.#reference(part)) : [];
  }

  /** Only those that are somebody. */
  #named(phrase: NounPhrase | null): Reference[] {
    if (!phrase) return [];
    return conjuncts(this.document, phrase)
      .map((part) => this.#reference(part))
      .filter(({ actor, text }) => actor !== null || CAPITAL.test(text));
  }

  /** Actors named within a phrase: "an *Indian* proposal", "*Ukraine*’s position". */
  #inside(phrase: NounPhrase): Reference[] {
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

  #reference(phrase: NounPhrase): Reference {
    const whole = wholePhrase(this.document, phrase);
    const head = this.document.tokens[phrase.head];
    const actor = (head ? this.mentions.actorIn(head) : null) ?? this.mentions.actorIn(phrase);
    return { ...spanOf(this.document.text, whole.start, whole.end), actor };
  }
}

/** A subject that "and" joins is as many participants: "Xi and Putin". */
function split(document: Document, phrase: NounPhrase): NounPhrase[] {
  const inner = phraseAt(document, phrase.firstToken);
  if (inner && inner.endToken < phrase.endToken) return conjuncts(document, inner);
  const all = conjuncts(document, phrase);
  const last = all.at(-1);
  const verbAfter = last ? groupAt(document, last.endToken) : null;
  return all.length > 1 ||
    !verbAfter ||
    last === undefined ||
    last.endToken < sentenceEnd(document, phrase.head)
    ? all
    : [phrase];
}

function distinct(references: Reference[]): Reference[] {
  const seen = new Set<string>();
  return references.filter(({ start, actor }) => {
    const key = actor ?? String(start);
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
