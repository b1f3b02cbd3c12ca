import type { NounPhrase, VerbGroup } from '../../../text/chunks.js';
import type { Reference } from '../../types.js';
import { subjectOf, type ParsedDocument } from '../clauses/roles.js';
import { afterPreposition, phraseAt } from '../grammar.js';
import type { Trigger } from '../triggers/trigger.js';
import { BY, type Complements, PARTNER, RECIPROCAL, VISITED } from './complements.js';
import { distinct, type Parties, type Participants } from './parties.js';

/** How far before its purpose a journey may be told, in tokens. */
const WAY = 12;
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
    const doing = isObject && !group.passive ? group : type === 'CONSULT' ? this.#bound(noun) : null;
    const subject = doing ? this.parties.somebody(subjectOf(this.document, doing)) : [];
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
    const target =
      type === 'PROTEST'
        ? this.around.protested(noun.endToken)
        : this.parties.all(afterPreposition(this.document, noun.endToken, TARGET));
    const nearest = [...target, ...partner].sort((a, b) => a.start - b.start)[0];
    return { actors, recipients: nearest && partner.includes(nearest) ? partner : target };
  }

  /** "flew to Muscat *for talks*": the verb of those who go there for it. */
  #bound({ firstToken }: NounPhrase): VerbGroup | null {
    const { tokens, verbGroupOf, verbGroups } = this.document;
    if (tokens[firstToken - 1]?.norm !== 'for') return null;
    for (
      let i = firstToken - 2;
      i > firstToken - WAY && tokens[i]?.sentence === tokens[firstToken]?.sentence;
      i -= 1
    )
      if ((verbGroupOf[i] ?? -1) >= 0) return verbGroups[verbGroupOf[i] ?? -1] ?? null;
    return null;
  }

  /** "an air strike killed *21 people*". */
  #harmed(group: VerbGroup): Reference[] {
    if (group.passive || !HARMS.has(this.document.tokens[group.head]?.lemma ?? '')) return [];
    return this.parties.all(phraseAt(this.document, group.endToken));
  }
}
