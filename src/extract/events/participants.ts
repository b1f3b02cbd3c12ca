import type { NounPhrase } from '../../text/chunks.js';
import type { Document } from '../../text/document.js';
import { spanOf } from '../../text/span.js';
import { subjectOf, wholePhrase } from '../quotes/subject.js';
import type { MentionIndex } from '../lookup.js';
import type { Reference } from '../types.js';
import { afterPreposition, conjuncts, groupAt, phraseAt, sentenceEnd } from './grammar.js';
import type { Trigger } from './triggers.js';

/** Who did it and to whom. */
export interface Participants {
  actors: Reference[];
  recipients: Reference[];
}

const BY = new Set(['by']);
const TARGET = new Set(['against', 'on', 'at', 'upon', 'over']);
const PARTNER = new Set(['with', 'between']);
const SOURCE = new Set(['from', 'of', 'by']);
const TOWARDS = new Set(['to', 'for', 'from', 'against', 'with', 'on', 'toward', 'towards', 'at', 'into']);
const INSIDE = new Set(['in', 'inside']);
/** Types whose partner does the same: a meeting has two actors. */
const RECIPROCAL = new Set(['CONSULT', 'COOPERATE']);

/** Reads the participants of a trigger from the grammar around it. */
export function participantsOf(document: Document, trigger: Trigger, mentions: MentionIndex): Participants {
  const reader = new Reader(document, mentions);
  return trigger.noun ? reader.ofNoun(trigger, trigger.noun) : reader.ofVerb(trigger);
}

class Reader {
  constructor(
    private readonly document: Document,
    private readonly mentions: MentionIndex,
  ) {}

  ofVerb(trigger: Trigger): Participants {
    const { group, object, type, openObject } = trigger;
    if (!group) return { actors: [], recipients: [] };
    const subject = this.#subject(trigger);
    if (group.passive) {
      const agent = afterPreposition(this.document, group.endToken, BY);
      return { actors: this.#all(agent), recipients: this.#all(subject) };
    }
    const partner = afterPreposition(this.document, group.endToken, PARTNER);
    if (RECIPROCAL.has(type)) {
      const other = openObject && object ? object : partner;
      const actors = [...this.#all(subject), ...this.#named(other)];
      return { actors, recipients: [] };
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
      return towards.length > 0 ? towards : named;
    }
    const direct = object ? this.#indirect(object) : null;
    if (direct) return this.#all(object);
    const target = group ? phraseAt(this.document, group.endToken + 1) : null;
    if (particle !== null && target) return this.#all(target);
    const inside = object ? this.#inside(object) : [];
    if (inside.length > 0) return inside;
    const towards = this.#all(afterPreposition(this.document, from, TOWARDS));
    if (towards.length > 0) return towards;
    const clause = this.#clauseSubject(from);
    return clause.length > 0 ? clause : this.#named(afterPreposition(this.document, from, INSIDE));
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
    return { actors, recipients: target.length > 0 ? target : partner };
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
      .filter(({ actor, text }) => actor !== null || /^\p{Lu}/u.test(text));
  }

  /** Actors named within a phrase: "an *Indian* proposal", "*Ukraine*’s position". */
  #inside(phrase: NounPhrase): Reference[] {
    const head = this.document.tokens[phrase.head];
    return this.mentions
      .within(phrase)
      .filter(
        (mention) =>
          mention.actor !== null && !(head && mention.start <= head.start && head.end <= mention.end),
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
