import { STANCE_VERBS } from '../../../lexicon/events/verbs.js';
import { quadClassOf, type EventType } from '../../../lexicon/plover.js';
import type { NounPhrase, VerbGroup } from '../../../text/chunks.js';
import type { Reference } from '../../types.js';
import { subjectOf, type ParsedDocument } from '../clauses/roles.js';
import { afterPreposition } from '../grammar.js';
import type { Trigger } from '../triggers/trigger.js';
import { BY, type Complements } from './complements.js';
import { first, type Parties, type Participants } from './parties.js';
import { isMeans, isTargeted } from './targets.js';

const STANCES: ReadonlySet<string> = new Set(STANCE_VERBS.split(' '));

/** The participants of a verb that its subject suffers: "*21 people* were killed by *rebels*". */
export class PassiveReader {
  constructor(
    private readonly document: ParsedDocument,
    private readonly parties: Parties,
    private readonly around: Complements,
  ) {}

  of(trigger: Trigger, group: VerbGroup): Participants {
    const { type, openObject } = trigger;
    const subject = subjectOf(this.document, group);
    if (group.passive && this.#isStance(group))
      return { actors: this.parties.all(subject), recipients: this.around.nextNamed(group.endToken) };
    const agent = afterPreposition(this.document, group.endToken, BY);
    const isWhom = openObject || this.#isGiven(trigger, subject) || this.#isTarget(trigger, subject);
    const recipients = isWhom ? this.#whom(subject, type) : this.around.towards(group.endToken);
    return { actors: this.parties.all(agent), recipients };
  }

  /** Whom words are about: of "*Rwanda*’s withdrawal was praised" Rwanda; to whom deeds are done, the words themselves. */
  #whom(subject: NounPhrase | null, type: EventType): Reference[] {
    if (!subject || !quadClassOf(type).startsWith('verbal')) return this.parties.all(subject);
    return first(
      () => this.parties.somebody(subject),
      () => this.around.ownersOf(subject),
      () => this.parties.all(subject),
    );
  }

  /** "*Chad* was given $50 million": what is given stays behind. */
  #isGiven({ group, object }: Trigger, subject: NounPhrase | null): boolean {
    return object !== null && group?.passive === true && subject !== null && this.parties.isSomebody(subject);
  }

  /** "*a depot* was hit": what an assault is made on, not what it is made with. */
  #isTarget({ type, mode }: Trigger, subject: NounPhrase | null): boolean {
    return isTargeted(type, mode) && subject !== null && !isMeans(this.document, subject);
  }

  /** "is opposed to": a passive that says what its subject does. */
  #isStance(group: VerbGroup): boolean {
    return (
      STANCES.has(this.document.tokens[group.head]?.lemma ?? '') &&
      this.document.tokens[group.endToken]?.norm === 'to'
    );
  }
}
