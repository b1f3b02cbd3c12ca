import { isTensed } from '../../text/chunks.js';
import { contains, overlaps } from '../../text/span.js';
import type { FoundQuote, Modality, Reference } from '../types.js';
import type { ParsedDocument } from './clauses/roles.js';
import type { Light } from './modality.js';
import type { Participants } from './participants/parties.js';
import type { Trigger } from './triggers/trigger.js';

/*
 * What a statement makes of the events that it tells: whether it tells them at all, who is asked, whom its pronouns mean.
 */

/**
 * Whether a trigger's own clause lies in a statement: in "said that … and urged Beijing" the urging is told by the report, and
 * "announced sanctions" is no claim of the one who announced them.
 */
export function isInside(document: ParsedDocument, { group }: Trigger, { spans, cue }: FoundQuote): boolean {
  if (!group) return true;
  if (cue && overlaps(cue, group)) return false;
  const subject = isTensed(group) ? document.roles[group.index]?.subject : null;
  if (!subject || !cue) return true;
  // "… were shot, the ministry said, and police detained 37": what is joined on after the attribution is told by the report.
  const resumed = spans.slice(1).find((span) => contains(span, subject));
  if (resumed && subject.start > cue.end && /^,?\s*and (?!that\b)/.test(resumed.text)) return false;
  return subject.start > cue.end || spans.some((span) => contains(span, subject)) || cue.start > group.end;
}

/** A promise, a threat or a demand states nothing that happened: "pledged $4 million, and Japan sent helicopters". */
export const isStated = ({ cueClass }: FoundQuote, { modality }: Light): boolean =>
  cueClass === 'statement' || cueClass === 'denial' || modality !== 'asserted';

/** What must be done is asked by who says so, of who must do it. */
export function asked(
  participants: Participants,
  trigger: Trigger,
  light: Light,
  claim: FoundQuote | null,
): Participants {
  if (light.type !== 'REQUEST' || (trigger.group?.modal ?? null) === null) return participants;
  return { actors: claim?.speaker ? [claim.speaker] : [], recipients: participants.actors };
}

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us']);
const THIRD_PERSON = new Set(['it', 'he', 'she', 'they', 'him', 'her', 'them']);

/**
 * In a statement, a pronoun that nothing resolved is its speaker: "it had suspended ferries, the administration said". In their own words
 * that is the first person alone: "They shot at us" is told of others.
 */
export function spokenFor(
  { actors, recipients }: Participants,
  claim: FoundQuote | null,
  people: ReadonlySet<string>,
): Participants {
  const speaker = claim?.speaker;
  if (!speaker) return { actors, recipients };
  const isPerson = speaker.actor !== null && people.has(speaker.actor);
  const resolve = ({ text, ...reference }: Reference): Reference => {
    const word = text.toLowerCase();
    const isOther = (reference.actor ?? speaker.actor) !== speaker.actor || (isPerson && word === 'it');
    if (isOther) return { text, ...reference };
    if (claim.kind === 'direct' && THIRD_PERSON.has(word)) return { text, ...reference, actor: null };
    return FIRST_PERSON.has(word) || THIRD_PERSON.has(word) ? speaker : { text, ...reference };
  };
  const acting = actors.map(resolve);
  // "said it would not negotiate with *them*": who speaks acts already.
  const isActing = acting.includes(speaker);
  return { actors: acting, recipients: isActing ? recipients : recipients.map(resolve) };
}

/** The modality of what is told inside a statement: claimed, or denied by a denial. */
export const claimed = (modality: Modality, claim: FoundQuote | null): Modality => {
  if (claim === null) return modality;
  if (claim.cueClass === 'denial' && modality === 'asserted') return 'denied';
  return modality === 'asserted' ? 'claimed' : modality;
};
