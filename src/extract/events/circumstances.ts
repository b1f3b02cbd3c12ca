import { SPEECH_VERBS } from '../../lexicon/cues.js';
import { OCCURRENCE_VERBS } from '../../lexicon/events/verbs.js';
import type { VerbGroup } from '../../text/chunks.js';
import type { Document, Sentence, Token } from '../../text/document.js';
import { tokenIndexAt } from '../../text/document.js';
import { contains, overlaps, spanOf, type Span, type TextSpan } from '../../text/span.js';
import type { MentionIndex } from '../lookup.js';
import type { FoundMention, FoundQuote, FoundTime, TimeInterval } from '../types.js';
import { subjectOf } from '../quotes/subject.js';
import type { Trigger } from './triggers.js';

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'across',
  'over',
  'on',
  'off',
  'along',
  'throughout',
  'of',
  'between',
  'to',
  'into',
  'toward',
  'towards',
  'from',
  'and',
  ',',
]);
const OCCURS: ReadonlySet<string> = new Set(OCCURRENCE_VERBS.split(' '));
/** A place this far from its trigger belongs to something else, in characters. */
const REACH = 160;
/** The same for a place beside the statement that tells the event. */
export const WIDE_REACH = 400;
const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);

/** Where an event happened, with the words that say so. */
export type Place = TextSpan & { location: string };

/** The places that stand nearest to a trigger in its own part of the sentence, each led in by a preposition of place. */
export function placesOf(
  document: Document,
  trigger: Trigger,
  clause: Span,
  mentions: MentionIndex,
  reach = REACH,
): Place[] {
  const candidates = mentions
    .within(clause)
    .filter((mention) => mention.location !== null && mention.form === 'name' && !overlaps(mention, trigger))
    .map((mention) => ({ mention, distance: distanceTo(trigger, mention), lead: leadOf(document, mention) }))
    .filter(
      ({ mention, distance, lead }) =>
        distance <= reach &&
        lead !== null &&
        PLACE_PREPOSITIONS.has(lead.norm) &&
        isAttached(document, trigger, mention, lead),
    )
    .sort((a, b) => a.distance - b.distance);
  const nearest = candidates[0];
  if (!nearest) return [];
  const joined = candidates.filter(
    ({ mention }) => mention === nearest.mention || isJoined(document, nearest.mention, mention),
  );
  return joined
    .map(({ mention }) => mention)
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, location }) =>
      location === null ? [] : [{ ...spanOf(document.text, start, end), location }],
    );
}

/** How far a place stands from its trigger; one before it counts as twice as far. */
const distanceTo = (trigger: Span, mention: Span): number =>
  mention.start >= trigger.end ? mention.start - trigger.end : 2 * (trigger.start - mention.end) + 4;

/** The word before a place, past articles and adjectives. */
function leadOf(document: Document, mention: FoundMention): Token | null {
  let i = tokenIndexAt(document, mention.start) - 1;
  const sentence = document.tokens[i + 1]?.sentence;
  for (let steps = 0; steps < 6 && document.tokens[i]?.sentence === sentence; steps += 1, i -= 1) {
    const token = document.tokens[i];
    if (!token) return null;
    const skips =
      token.pos === 'DET' ||
      token.pos === 'ADJ' ||
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'PART';
    if (!skips) return token;
  }
  return null;
}

/** "had been in Bakhmut but was evacuated": two verbs of one subject are in one place. */
function sharesSubject(document: Document, group: VerbGroup, trigger: Trigger): boolean {
  if (!trigger.group || group.firstToken > trigger.at) return false;
  const own = subjectOf(document, trigger.group);
  return own !== null && subjectOf(document, group)?.start === own.start;
}

/** Whether no other verb stands between a trigger and a place, to which the place would belong. */
function isAttached(document: Document, trigger: Trigger, mention: Span, lead: Token): boolean {
  const own = trigger.group?.index ?? -1;
  const from = mention.start >= trigger.end ? trigger.at + 1 : lead.index - 1;
  const to = mention.start >= trigger.end ? lead.index : lead.index;
  for (let i = from; i < to; i += 1) {
    const group = document.verbGroups[document.verbGroupOf[i] ?? -1];
    if (
      group &&
      group.index !== own &&
      !sharesSubject(document, group, trigger) &&
      !OCCURS.has(document.tokens[group.head]?.lemma ?? '')
    )
      return false;
  }
  return true;
}

/** "Bakhmut and Avdiivka": places that only "and" or a comma parts. */
const isJoined = (document: Document, a: Span, b: Span): boolean => {
  const between = document.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return /^\s*(?:,|and|,\s*and)\s*(?:in |the )?$/.test(between);
};

/**
 * When an event happened: the time nearest to the trigger in its own part of the sentence, but not the time at which somebody said so;
 * else the day of publication, as an approximation.
 */
export function timeOf(
  document: Document,
  trigger: Trigger,
  sentence: Sentence,
  claim: FoundQuote | null,
  times: FoundTime[],
  published: TimeInterval | null,
): TimeInterval | null {
  const content = claim?.spans ?? [];
  const usable = times.filter((time) => {
    if (!overlaps(time, sentence)) return false;
    if (content.length > 0) return content.some((span) => contains(span, time));
    return !isSpeechTime(document, time, trigger) && !isElsewhere(document, trigger, time);
  });
  const nearest = usable.sort((a, b) => gap(trigger, a) - gap(trigger, b))[0];
  if (nearest) return { from: nearest.from, to: nearest.to, precision: nearest.precision };
  return published;
}

const gap = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);

/** Whether a time after a trigger belongs to another verb between: "praised Xi for a plan he proposed last month". */
function isElsewhere(document: Document, trigger: Trigger, time: Span): boolean {
  if (time.start < trigger.end) return false;
  const end = tokenIndexAt(document, time.start);
  for (let i = trigger.at + 1; i < end; i += 1) {
    const group = document.verbGroups[document.verbGroupOf[i] ?? -1];
    const finite = group !== undefined && (group.form === 'past' || group.form === 'present');
    if (
      group &&
      finite &&
      group.index !== trigger.group?.index &&
      !OCCURS.has(document.tokens[group.head]?.lemma ?? '')
    )
      return true;
  }
  return false;
}

/** "said on Wednesday": the time of the saying, unless saying is the event. */
function isSpeechTime(document: Document, time: Span, trigger: Trigger): boolean {
  let i = tokenIndexAt(document, time.start) - 1;
  if (document.tokens[i]?.norm === 'on') i -= 1;
  const token = document.tokens[i];
  return token !== undefined && SPEECH.has(token.lemma) && token.pos === 'VERB' && !overlaps(token, trigger);
}
