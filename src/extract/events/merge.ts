import { DEED_ROWS } from '../../lexicon/events/anaphora.js';
import type { EventType } from '../../lexicon/plover.js';
import { LIMITS, type Cuts } from '../../text/limits.js';
import { overlaps, type TextSpan } from '../../text/span.js';
import type { FoundEvent, FoundQuantity, Modality, Reference, TimeInterval } from '../types.js';

/** How many events back in a report one may be told again. */
const WINDOW = 60;

/**
 * The same event told twice is one with several evidence spans: of one type, with participants, places and light that do not
 * contradict each other and agree in at least one of them; or one that a noun points back to.
 */
export function mergeEvents(events: FoundEvent[], cuts: Cuts): FoundEvent[] {
  const merged: Telling[] = [];
  for (const event of events) {
    const recent = merged.slice(-WINDOW);
    const same = pointsBack(event)
      ? recent.findLast((other) => isTakenUp(other.event, event))
      : recent.find((other) => isSame(other, event));
    if (same) join(same, event, cuts);
    else merged.push({ event: { ...event, evidence: [...event.evidence] }, last: event.evidence });
  }
  return merged.map(({ event }) => event);
}

/**
 * An event as far as it was told. Its evidence grows in place, and only the last telling can stand in the sentence of the next: what is told
 * a thousand times is neither copied nor looked through a thousand times.
 */
interface Telling {
  event: FoundEvent;
  /** The evidence of its last telling. */
  last: readonly TextSpan[];
}

function isSame({ event: a, last }: Telling, b: FoundEvent): boolean {
  if (a.type !== b.type || lightOf(a) !== lightOf(b)) return false;
  const sameSentence = last.some((span) => b.evidence.some((other) => overlaps(span, other)));
  if (!sameSentence && a.mode !== null && b.mode !== null && a.mode !== b.mode) return false;
  // "restricted access to the internet and banned gatherings"
  if (a.type === 'COERCE' && a.mode !== b.mode) return false;
  // "killed 1,200 people and took 251 hostage"
  if ((a.mode === 'abduct') !== (b.mode === 'abduct') && sameSentence) return false;
  const actors = agree(slugs(a.actors), slugs(b.actors));
  const recipients = agree(slugs(a.recipients), slugs(b.recipients));
  const places = agree(placesOf(a), placesOf(b));
  if (sameSentence && actors === true && places !== false && (recipients !== false || isToll(a) || isToll(b)))
    return true;
  // "fought over the temple in 2011, when 20 people *were killed*"
  const isBareToll = [a, b].some((one) => one.actors.length === 0 && SUFFERED.test(one.trigger.text));
  if (sameSentence && isBareToll && places !== false && recipients !== false) return true;
  // "killed one soldier and wounded two others": nobody is named as the one who did either.
  if (sameSentence && a.actors.length + b.actors.length === 0 && places !== false) return true;
  if (actors === false || recipients === false || places === false) return false;
  const shared = [actors, recipients, places].filter((one) => one === true).length;
  if (sameSentence) return shared >= 1 || (a.actors.length === 0 && b.actors.length === 0);
  return shared >= 2 && sameTime(a, b);
}

/** A noun that only points back to what was told: "*Tuesday’s attack* was the third this year", "*the raid* lasted two hours". */
function pointsBack({ type, trigger, actors, recipients, locations, evidence }: FoundEvent): boolean {
  if (actors.length + recipients.length + locations.length > 0 || !DEEDS.get(type)?.has(trigger.text))
    return false;
  const sentence = evidence.find((span) => overlaps(span, trigger));
  return POINTER.test(sentence?.text.slice(0, trigger.start - sentence.start) ?? '');
}

const POINTER = /(?:\b(?:the|this|that)|['’]s) $/i;

/** By type: the nouns that take up an event of it. */
const DEEDS = new Map<EventType, Set<string>>();
for (const { nouns, types } of DEED_ROWS)
  for (const type of types ?? []) DEEDS.set(type, new Set([...(DEEDS.get(type) ?? []), ...nouns.split(' ')]));

const isTakenUp = (a: FoundEvent, b: FoundEvent): boolean =>
  a.type === b.type && lightOf(a) === lightOf(b) && sameTime(a, b);

/** "bombed Rafah, *killing* 12 people": what an assault did to people is told with it, not as another. */
const isToll = ({ type, trigger }: FoundEvent): boolean => type === 'ASSAULT' && TOLL.test(trigger.text);
const SUFFERED = /(?:killed|wounded|injured)$/i;
const TOLL = /(?:kill|wound|injur|maim)(?:ed|ing|s|e|es)?$/i;

/** What is claimed may be told elsewhere by the report itself. */
const lightOf = ({ modality }: FoundEvent): Modality => (modality === 'claimed' ? 'asserted' : modality);

/** The time that a telling has of its own; null where it has none, and contradicts no other. */
export const ownTime = ({ occurred }: FoundEvent): TimeInterval | null =>
  occurred?.precision === 'approximate' ? null : occurred;

/** Whether two events may have happened at once, as far as their own words say. */
export function sameTime(a: FoundEvent, b: FoundEvent): boolean {
  const [one, other] = [ownTime(a), ownTime(b)];
  return one === null || other === null || (one.from < other.to && other.from < one.to);
}

/** Whether two events may have happened in one place, as far as their own words say. */
export const samePlace = (a: FoundEvent, b: FoundEvent): boolean => agree(placesOf(a), placesOf(b)) !== false;

const placesOf = ({ locations }: FoundEvent): string[] => locations.map(({ location }) => location);

/** Whether two sets share something; null where one says nothing. */
function agree(a: string[], b: string[]): boolean | null {
  if (a.length === 0 || b.length === 0) return null;
  return a.some((one) => b.includes(one));
}

/** Whom references name; "five people" are the "five" of a headline. */
const slugs = (references: Reference[]): string[] =>
  references.map(
    ({ actor, text }) =>
      actor ??
      text
        .toLowerCase()
        .replace(/^(?:the|an?|some) /, '')
        .replace(/ people$/, ''),
  );

/** Makes of an event the fuller of two tellings with what the other adds. */
function join(telling: Telling, b: FoundEvent, cuts: Cuts): void {
  const { event: a, last } = telling;
  const isFuller = richness(b) > richness(a) + 1;
  const [main, other] = isFuller ? [b, a] : [a, b];
  const told = [a, b].find(({ modality }) => modality === 'asserted') ?? main;
  const fill = <T>(mine: T[], theirs: T[]): T[] => (mine.length > 0 ? mine : theirs);
  const isIn = (spans: readonly TextSpan[], { start }: TextSpan): boolean =>
    spans.some((span) => span.start === start);
  const evidence = isFuller
    ? [...b.evidence, ...a.evidence.filter((span) => !isIn(b.evidence, span))]
    : a.evidence;
  if (!isFuller) evidence.push(...b.evidence.filter((span) => !isIn(last, span)));
  telling.last = b.evidence;
  const around = isFuller ? b.evidence : last;
  telling.event = {
    ...main,
    mode: main.mode ?? other.mode,
    evidence,
    actors: fill(main.actors, other.actors),
    recipients: union(main.recipients, other.recipients, cuts),
    locations: fill(main.locations, other.locations),
    quantities: withOthers(
      main.quantities,
      other.quantities.filter((one) => adds(main, around, one)),
      cuts,
    ).sort((a, b) => a.start - b.start),
    occurred: ownTime(main) ?? other.occurred ?? main.occurred,
    modality: told.modality,
    claimedBy: told.claimedBy,
    confidence: Math.max(main.confidence, other.confidence),
  };
}

/** Whether another telling counts something new: within a sentence each number once, elsewhere what nothing else counts. */
const adds = ({ quantities }: FoundEvent, around: readonly TextSpan[], quantity: FoundQuantity): boolean =>
  around.some((span) => overlaps(span, quantity))
    ? quantities.every(({ start }) => start !== quantity.start)
    : quantities.every(({ kind }) => kind !== quantity.kind);

/** Both, each once. */
const union = (a: Reference[], b: Reference[], cuts: Cuts): Reference[] =>
  withOthers(
    a,
    b.filter(
      (reference) =>
        // "ambushed a group of bandits and killed *11 of them*"
        !(a.length > 0 && reference.text.endsWith(' of them')) &&
        !a.some(({ start }) => start === reference.start) &&
        agree(slugs(a), slugs([reference])) !== true,
    ),
    cuts,
  );

/** One telling's with another's, as far as an event may have so many. */
function withOthers<T>(mine: T[], theirs: T[], cuts: Cuts): T[] {
  const most = Math.max(mine.length, LIMITS.parts);
  cuts.add('parts', mine.length + theirs.length - most);
  return [...mine, ...theirs].slice(0, most);
}

const richness = ({ actors, recipients, locations, quantities }: FoundEvent): number =>
  2 * Number(actors.length > 0) + 2 * Number(recipients.length > 0) + locations.length + quantities.length;
