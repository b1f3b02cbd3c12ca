import { SPEECH_ACTS } from '../../lexicon/events/modality.js';
import { isTensed } from '../../text/chunks.js';
import type { Document, Sentence } from '../../text/document.js';
import { contains, overlaps, spanOf, type Span } from '../../text/span.js';
import { MentionIndex } from '../lookup.js';
import type { Entities } from '../people/index.js';
import type {
  ActorKind,
  FoundEvent,
  FoundQuantity,
  FoundQuote,
  FoundTime,
  Modality,
  Reference,
  ReportContext,
  TimeInterval,
} from '../types.js';
import { parseClauses, subjectOf, type ParsedDocument } from './clauses.js';
import { placesOf, timeOf, WIDE_REACH } from './circumstances.js';
import { Claims } from './claims.js';
import { confidenceOf } from './confidence.js';
import { mergeEvents } from './merge.js';
import { Figures } from './figurative.js';
import { Hosts } from './hosts.js';
import { lightOf, type Light } from './modality.js';
import { Pairs } from './pairs.js';
import { Parties } from './parties.js';
import { participantsOf, type Participants } from './participants.js';
import { quantitiesIn } from './quantities.js';
import { withScenes } from './scene.js';
import { summaryOf } from './summary.js';
import { withDeedsTakenUp, type Told } from './taken-up.js';
import { findTriggers, responsibilityFor, type Trigger } from './triggers.js';

const SPEECH: ReadonlySet<string> = new Set(SPEECH_ACTS);
/** A sentence with more triggers than this is a list, not a telling. */
const MOST_TRIGGERS = 12;

/**
 * Who did what to whom, where and when, in the order of the report. Triggers are read from verbs and nouns, each in the light that its
 * verb stands in; participants, place, time and quantities from the grammar around; claims from the quotes.
 */
export function findEvents(
  read: Document,
  entities: Entities,
  times: FoundTime[],
  quotes: FoundQuote[],
  context: ReportContext,
): FoundEvent[] {
  const document = parseClauses(read);
  const mentions = new MentionIndex(entities.mentions);
  const figures = new Figures(document);
  const pairs = new Pairs(document, entities.mentions);
  const claims = new Claims(document, quotes);
  const published = publishedDay(context.publishedAt);
  const slugs = (...kinds: ActorKind[]): Set<string> =>
    new Set(entities.actors.flatMap(({ kind, slug }) => (kinds.includes(kind) ? [slug] : [])));
  const people = slugs('person');
  const hosts = new Hosts(entities, mentions);
  const states = slugs('government', 'armed_force');
  const bySentence = new Map<number, Trigger[]>();
  for (const trigger of findTriggers(document)) {
    const index = document.tokens[trigger.at]?.sentence ?? -1;
    const list = bySentence.get(index);
    if (list) list.push(trigger);
    else bySentence.set(index, [trigger]);
  }
  const told = [...bySentence].flatMap(([index, triggers]) => {
    const sentence = document.sentences[index];
    if (!sentence || triggers.length > MOST_TRIGGERS) return [];
    return eventsOf(document, sentence, triggers, {
      figures,
      mentions,
      pairs,
      claims,
      times: timesIn(times, sentence),
      published,
      people,
      hosts,
      states,
    });
  });
  return withScenes(document, mergeEvents(withDeedsTakenUp(document, told, published)));
}

interface Known {
  figures: Figures;
  mentions: MentionIndex;
  pairs: Pairs;
  claims: Claims;
  times: FoundTime[];
  published: TimeInterval | null;
  /** Slugs of the actors that are persons. */
  people: ReadonlySet<string>;
  hosts: Hosts;
  /** Slugs of governments and armed forces. */
  states: ReadonlySet<string>;
}

function eventsOf(document: ParsedDocument, sentence: Sentence, triggers: Trigger[], known: Known): Told[] {
  const quantities = quantitiesIn(document, sentence);
  const told = inLight(document, triggers);
  return told.flatMap(({ trigger, light }) => {
    const around = known.claims.around(trigger);
    const claim = around && isStated(around, light) && isInside(document, trigger, around) ? around : null;
    const clause = claim?.spans.find((span) => contains(span, trigger)) ?? sentence;
    const { actors, recipients } = spokenFor(
      asked(participantsOf(document, trigger, clause, known.mentions, known.pairs), trigger, light, claim),
      claim,
      known.people,
    );
    const inClause = placesOf(document, trigger, within(clause, sentence), known.mentions);
    // "claimed responsibility for the bombing": who did it is who says so.
    const confessor = trigger.noun && responsibilityFor(document, trigger.noun) ? (actors[0] ?? null) : null;
    const accuser = light.modality === 'claimed' && !claim ? accuserOf(document, trigger, known) : null;
    const locations =
      inClause.length > 0 ? inClause : placesOf(document, trigger, sentence, known.mentions, WIDE_REACH);
    const occurred =
      light.modality === 'planned'
        ? plannedTime(document, trigger, sentence, claim, known)
        : timeOf(document, trigger, sentence, claim, known.times, known.published);
    const event = {
      type: light.type,
      mode: light.type === trigger.type ? trigger.mode : null,
      contexts: trigger.contexts,
      summary: summaryOf(document, sentence, trigger, claim),
      evidence: [spanOf(document.text, sentence.start, sentence.end)],
      trigger: spanOf(document.text, trigger.start, trigger.end),
      actors,
      recipients: light.type === 'CONSULT' ? recipients.map((one) => known.hosts.of(one)) : recipients,
      locations,
      occurred,
      quantities: nearest(
        quantities,
        trigger,
        told.map((one) => one.trigger),
      ),
      modality: isAhead(trigger, light, occurred, known.published)
        ? 'planned'
        : confessor && light.modality === 'asserted'
          ? 'claimed'
          : claimed(light.modality, claim),
      claimedBy: claim?.speaker ?? confessor ?? accuser,
    };
    const isOfState = actors.some(({ actor }) => actor !== null && known.states.has(actor));
    if (known.figures.isFigure(trigger, event, isOfState)) return [];
    return [{ event: { ...event, confidence: confidenceOf(event, trigger) }, trigger }];
  });
}

/**
 * Whether a trigger's own clause lies in a statement: in "said that … and urged Beijing" the urging is told by the report, and
 * "announced sanctions" is no claim of the one who announced them.
 */
function isInside(document: ParsedDocument, { group }: Trigger, { spans, cue }: FoundQuote): boolean {
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
const isStated = ({ cueClass }: FoundQuote, { modality }: Light): boolean =>
  cueClass === 'statement' || cueClass === 'denial' || modality !== 'asserted';

/** What must be done is asked by who says so, of who must do it. */
function asked(
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
function spokenFor(
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
  return { actors: actors.map(resolve), recipients: recipients.map(resolve) };
}

/** "*Congo* accuses Rwanda of arming the rebels". */
function accuserOf(
  document: ParsedDocument,
  { group }: Trigger,
  { mentions, pairs }: Known,
): Reference | null {
  const governor = group && document.roles[group.index]?.governor;
  const subject = governor ? subjectOf(document, governor) : null;
  return new Parties(document, mentions, pairs).all(subject)[0] ?? null;
}

/** A plan's time is the one that its words give; none is made up. */
const plannedTime = (
  document: ParsedDocument,
  trigger: Trigger,
  sentence: Sentence,
  claim: FoundQuote | null,
  { times }: Known,
): TimeInterval | null => timeOf(document, trigger, sentence, claim, times, null);

/** "its ministers *meet* in Luxembourg on Monday": what is told in the present of a day to come. */
const isAhead = (
  { group }: Trigger,
  { modality }: Light,
  occurred: TimeInterval | null,
  published: TimeInterval | null,
): boolean =>
  modality === 'asserted' &&
  group?.form === 'present' &&
  occurred !== null &&
  published !== null &&
  occurred.from >= published.to;

/** The triggers of a sentence that tell of something, with the light they stand in. */
function inLight(document: ParsedDocument, triggers: Trigger[]): { trigger: Trigger; light: Light }[] {
  const told = triggers.flatMap((trigger) => {
    const light = lightOf(document, trigger);
    return light ? [{ trigger, light }] : [];
  });
  return told.filter(({ trigger, light }, i) => {
    if (tellsOfNoun(told, trigger, light)) return false;
    if (light.modality === 'claimed') return true;
    const act = told.slice(0, i).findLast(({ light }) => SPEECH.has(light.type));
    return !act || !isComplement(document, act.trigger, trigger);
  });
}

/** "an attack had been repelled", "an air strike killed 21": the noun tells the event, its verb what became of it. */
const tellsOfNoun = (told: { trigger: Trigger; light: Light }[], verb: Trigger, light: Light): boolean =>
  verb.noun === null &&
  told.some(
    (other) =>
      other.trigger.noun !== null && other.light.type === light.type && other.trigger.group === verb.group,
  );

/** Whether a trigger stands in what a speech act is about: "demanded a withdrawal", "accused it of attacking". */
function isComplement(document: ParsedDocument, act: Trigger, trigger: Trigger): boolean {
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
