import { INSTRUMENT_NOUNS } from '../../../lexicon/events/nouns.js';
import { MUNITION_NOUNS } from '../../../lexicon/events/verbs.js';
import { nounPhraseAt } from '../../../text/chunks.js';
import { tokenIndexAt } from '../../../text/document.js';
import type { Span } from '../../../text/span.js';
import type { MentionIndex } from '../../lookup.js';
import type { Reference } from '../../types.js';
import type { ParsedDocument } from '../clauses/roles.js';
import { NOUN_FRAMES } from '../frames.js';
import type { Pairs } from '../pairs.js';
import type { Trigger } from '../triggers/trigger.js';
import { ActiveReader } from './active.js';
import { Complements } from './complements.js';
import { NounReader } from './nouns.js';
import { Parties, type Participants } from './parties.js';
import { PassiveReader } from './passive.js';

const INSTRUMENTS: ReadonlySet<string> = new Set(`${INSTRUMENT_NOUNS} ${MUNITION_NOUNS}`.split(' '));

/** Reads the participants of a trigger from the grammar around it. */
export function participantsOf(
  document: ParsedDocument,
  trigger: Trigger,
  clause: Span,
  mentions: MentionIndex,
  pairs: Pairs,
): Participants {
  const parties = new Parties(document, mentions, pairs);
  const around = new Complements(document, clause, mentions, parties);
  const { actors, recipients } = read(document, trigger, parties, around);
  const acting = actors.filter((reference) => !isInstrument(document, reference));
  const others = recipients.filter((one) => !isAmong(one, acting));
  // "Qatar and Oman called on *both sides*": whoever those are, not the two who call.
  const [pair] = others.length === 0 && recipients.length > 1 ? recipients : [];
  return { actors: acting, recipients: pair ? [{ ...pair, actor: null }] : others };
}

function read(
  document: ParsedDocument,
  trigger: Trigger,
  parties: Parties,
  around: Complements,
): Participants {
  const { noun, group } = trigger;
  if (noun) return new NounReader(document, parties, around).of(trigger, noun);
  if (!group) return { actors: [], recipients: [] };
  const isPassive = group.passive || document.roles[group.index]?.reduced;
  const reader = new (isPassive ? PassiveReader : ActiveReader)(document, parties, around);
  return reader.of(trigger, group);
}

/** Nobody acts on himself: the same words are not on both sides. */
const isAmong = ({ actor, start }: Reference, others: Reference[]): boolean =>
  others.some((other) => other.start === start || (actor !== null && other.actor === actor));

/** A missile, an explosion or an attack does nothing by itself: who is behind it is not said. */
function isInstrument(document: ParsedDocument, { actor, start, end }: Reference): boolean {
  if (actor !== null) return false;
  const phrase = nounPhraseAt(document, tokenIndexAt(document, start));
  const head = document.tokens[phrase?.head ?? -1];
  return (
    head !== undefined && head.end <= end && (INSTRUMENTS.has(head.lemma) || NOUN_FRAMES.has(head.lemma))
  );
}
