import { SPEECH_ACTS } from '../../lexicon/events/modality.js';
import type { Document, Sentence } from '../../text/document.js';
import { contains, spanOf, type Span } from '../../text/span.js';
import { MentionIndex } from '../lookup.js';
import type { Entities } from '../people/index.js';
import type {
  FoundEvent,
  FoundQuantity,
  FoundQuote,
  FoundTime,
  Modality,
  ReportContext,
  TimeInterval,
} from '../types.js';
import { placesOf, timeOf } from './circumstances.js';
import { Claims } from './claims.js';
import { confidenceOf } from './confidence.js';
import { mergeEvents } from './merge.js';
import { lightOf, type Light } from './modality.js';
import { participantsOf } from './participants.js';
import { quantitiesIn } from './quantities.js';
import { summaryOf } from './summary.js';
import { findTriggers, type Trigger } from './triggers.js';

const SPEECH: ReadonlySet<string> = new Set(SPEECH_ACTS);
/** A sentence with more triggers than this is a list, not a telling. */
const MOST_TRIGGERS = 12;

/**
 * Who did what to whom, where and when, in the order of the report. Triggers are read from verbs and nouns, each in the light that its
 * verb stands in; participants, place, time and quantities from the grammar around; claims from the quotes.
 */
export function findEvents(
  document: Document,
  entities: Entities,
  times: FoundTime[],
  quotes: FoundQuote[],
  context: ReportContext,
): FoundEvent[] {
  const mentions = new MentionIndex(entities.mentions);
  const claims = new Claims(document, quotes);
  const published = publishedDay(context.publishedAt);
  const bySentence = new Map<number, Trigger[]>();
  for (const trigger of findTriggers(document)) {
    const index = document.tokens[trigger.at]?.sentence ?? -1;
    const list = bySentence.get(index);
    if (list) list.push(trigger);
    else bySentence.set(index, [trigger]);
  }
  const events = [...bySentence].flatMap(([index, triggers]) => {
    const sentence = document.sentences[index];
    if (!sentence || triggers.length > MOST_TRIGGERS) return [];
    return eventsOf(document, sentence, triggers, {
      mentions,
      claims,
      times: timesIn(times, sentence),
      published,
    });
  });
  return mergeEvents(events);
}

interface Known {
  mentions: MentionIndex;
  claims: Claims;
  times: FoundTime[];
  published: TimeInterval | null;
}

function eventsOf(document: Document, sentence: Sentence, triggers: Trigger[], known: Known): FoundEvent[] {
  const quantities = quantitiesIn(document, sentence);
  const told = inLight(document, triggers);
  return told.map(({ trigger, light }) => {
    const claim = known.claims.around(trigger);
    const clause = claim?.spans.find((span) => contains(span, trigger)) ?? sentence;
    const { actors, recipients } = participantsOf(document, trigger, known.mentions);
    const locations = placesOf(document, trigger, within(clause, sentence), known.mentions);
    const event = {
      type: light.type,
      mode: light.type === trigger.type ? trigger.mode : null,
      contexts: trigger.contexts,
      summary: summaryOf(document, sentence, trigger, claim),
      evidence: [spanOf(document.text, sentence.start, sentence.end)],
      trigger: spanOf(document.text, trigger.start, trigger.end),
      actors,
      recipients,
      locations,
      occurred:
        light.modality === 'planned'
          ? plannedTime(document, trigger, sentence, claim, known)
          : timeOf(document, trigger, sentence, claim, known.times, known.published),
      quantities: nearest(
        quantities,
        trigger,
        told.map((one) => one.trigger),
      ),
      modality: claimed(light.modality, claim),
      claimedBy: claim?.speaker ?? null,
    };
    return { ...event, confidence: confidenceOf(event, trigger) };
  });
}

/** A plan's time is the one that its words give; none is made up. */
const plannedTime = (
  document: Document,
  trigger: Trigger,
  sentence: Sentence,
  claim: FoundQuote | null,
  { times }: Known,
): TimeInterval | null => timeOf(document, trigger, sentence, claim, times, null);

/** The triggers of a sentence that tell of something, with the light they stand in. */
function inLight(document: Document, triggers: Trigger[]): { trigger: Trigger; light: Light }[] {
  const told = triggers.flatMap((trigger) => {
    const light = lightOf(document, trigger);
    return light ? [{ trigger, light }] : [];
  });
  return told.filter(({ trigger }, i) => {
    const act = told.slice(0, i).findLast(({ light }) => SPEECH.has(light.type));
    return !act || !isComplement(document, act.trigger, trigger);
  });
}

/** Whether a trigger stands in what a speech act is about: "demanded a withdrawal", "accused it of attacking". */
function isComplement(document: Document, act: Trigger, trigger: Trigger): boolean {
  if (act.noun) return false;
  if (trigger.noun) return !document.text.slice(act.end, trigger.start).includes(', ');
  const group = trigger.group;
  if (!group) return true;
  return group.form !== 'past' && group.form !== 'present'
    ? true
    : group.modal !== null && group.firstToken - act.at < 12;
}

const claimed = (modality: Modality, claim: FoundQuote | null): Modality => {
  if (claim === null) return modality;
  if (claim.cueClass === 'denial' && modality === 'asserted') return 'denied';
  return modality === 'asserted' ? 'claimed' : modality;
};

const within = (clause: Span, sentence: Span): Span => ({
  start: Math.max(clause.start, sentence.start),
  end: Math.min(clause.end, sentence.end),
});

/** The quantities that stand nearer to a trigger than to any other of its sentence. */
function nearest(quantities: FoundQuantity[], trigger: Trigger, all: Trigger[]): FoundQuantity[] {
  const gap = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);
  return quantities.filter((quantity) =>
    all.every((other) => gap(quantity, trigger) <= gap(quantity, other)),
  );
}

/** Times are in order; those of a sentence stand together. */
function timesIn(times: FoundTime[], { start, end }: Span): FoundTime[] {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const found: FoundTime[] = [];
  for (let i = low; i < times.length && (times[i]?.start ?? Infinity) < end; i += 1) {
    const time = times[i];
    if (time) found.push(time);
  }
  return found;
}

/** What a report tells without a time happened about when it was published. */
function publishedDay(publishedAt: string | null): TimeInterval | null {
  const time = publishedAt === null ? NaN : Date.parse(publishedAt.slice(0, 10));
  if (Number.isNaN(time)) return null;
  const day = 86_400_000;
  return {
    from: new Date(time - day).toISOString(),
    to: new Date(time + day).toISOString(),
    precision: 'approximate',
  };
}
