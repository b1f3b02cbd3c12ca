import { SUFFERING_VERBS, WITNESSING_VERBS } from '../../../lexicon/events/grammar.js';
import type { NounPhrase, VerbGroup } from '../../../text/chunks.js';
import type { Reference } from '../../types.js';
import { subjectOf, type ParsedDocument } from '../clauses/roles.js';
import { afterPreposition, phraseAt } from '../grammar.js';
import type { Trigger } from '../triggers/trigger.js';
import { BY, type Complements, PARTNER, RECIPROCAL, VISITED } from './complements.js';
import { distinct, type Parties, type Participants } from './parties.js';

const SUFFERS: ReadonlySet<string> = new Set(SUFFERING_VERBS.split(' '));
const WITNESSES: ReadonlySet<string> = new Set(WITNESSING_VERBS.split(' '));
const TARGET = new Set(['against', 'on', 'at', 'upon']);
const SOURCE = new Set(['from', 'of', 'by']);
const HARMS = new Set([
  'kill',
  'wound',
  'injure',
  'destroy',
  'hit',
  'damage',
  'target',
  'strike',
  'leave',
  'rock',
]);

/** The participants of a deed that a noun tells: "*Israel*’s attack on *Rafah*". */
export class NounReader {
  constructor(
    private readonly document: ParsedDocument,
    private readonly parties: Parties,
    private readonly around: Complements,
  ) {}

  of({ group, type, mode }: Trigger, noun: NounPhrase): Participants {
    const isObject = group !== null && group.firstToken < noun.firstToken;
    const owner = this.parties.owner(noun);
    const source = afterPreposition(this.document, noun.endToken, type === 'ACCUSE' ? SOURCE : BY);
    const agent = this.parties.somebody(source);
    const lent = isObject && !group.passive ? this.parties.somebody(subjectOf(this.document, group)) : [];
    const verb = this.document.tokens[group?.head ?? -1]?.lemma ?? '';
    const isSuffered = SUFFERS.has(verb) && !RECIPROCAL.has(type);
    const subject = isSuffered || WITNESSES.has(verb) ? [] : lent;
    const partner = this.parties.somebody(afterPreposition(this.document, noun.endToken, PARTNER));
    if (type === 'ACCUSE' && agent.length > 0) return { actors: agent, recipients: subject };
    const actors = [owner, agent, subject].find((found) => found.length > 0) ?? [];
    if (RECIPROCAL.has(type) || type === 'AGREE')
      return {
        actors: distinct([...(subject.length > 0 ? subject : actors), ...partner, ...owner]),
        recipients:
          mode === 'visit'
            ? this.parties.somebody(afterPreposition(this.document, noun.endToken, VISITED))
            : [],
      };
    const harmed = group && !isObject ? this.#harmed(group) : [];
    if (harmed.length > 0) return { actors, recipients: harmed };
    if (isSuffered) return { actors, recipients: lent };
    const suffered = type === 'ASSAULT' || type === 'COERCE' ? this.around.hungOn(noun) : [];
    if (suffered.length > 0) return { actors, recipients: suffered };
    const target =
      type === 'PROTEST'
        ? this.around.protested(noun.endToken)
        : this.parties.all(afterPreposition(this.document, noun.endToken, TARGET));
    const nearest = [...target, ...partner].sort((a, b) => a.start - b.start)[0];
    return { actors, recipients: nearest && partner.includes(nearest) ? partner : target };
  }

  /** "an air strike killed *21 people*". */
  #harmed(group: VerbGroup): Reference[] {
    if (group.passive || !HARMS.has(this.document.tokens[group.head]?.lemma ?? '')) return [];
    return this.parties.all(phraseAt(this.document, group.endToken));
  }
}
