import type {
  Extraction,
  FoundEvent,
  FoundQuote,
  Reference,
  TimeInterval,
} from '../../../src/extract/types.js';
import type { Span } from '../../../src/text/span.js';
import type { AnnotatedEvent, AnnotatedQuote, AnnotatedReport } from './annotation.js';

/*
 * How far extraction agrees with a reader. An event is found when an event's trigger stands in the words that the reader
 * marked; each found one counts once. A part is right only when all of it is: one actor too many is wrong.
 */

export const EVENT_PARTS = ['type', 'actors', 'recipients', 'place', 'date', 'modality', 'claimant'] as const;
export type EventPart = (typeof EVENT_PARTS)[number];

export interface Pair {
  gold: AnnotatedEvent;
  found: FoundEvent | null;
  wrong: EventPart[];
}

export interface Agreement {
  events: Pair[];
  /** Events of the extraction that the reader does not list. */
  unlisted: FoundEvent[];
  quotes: { gold: AnnotatedQuote; found: boolean; speaker: boolean; kind: boolean }[];
}

/** Pairs a report's annotation with what was found in it. */
export function agreementOf(report: AnnotatedReport, extraction: Extraction): Agreement {
  const free = new Set(extraction.events);
  const pairs = report.events.map((gold): Pair => {
    const spans = gold.words.map((words) => spanOf(report, words));
    const told = [...free].filter(({ trigger }) => spans.some((span) => overlap(span, trigger) > 0));
    const found = told.find(({ type }) => type === gold.type) ?? told[0] ?? null;
    if (found) free.delete(found);
    return { gold, found, wrong: found ? wrongParts(gold, found, extraction) : [] };
  });
  return {
    events: pairs,
    unlisted: [...free],
    quotes: report.quotes.map((gold) => quoteAgreement(gold, report, extraction)),
  };
}

function wrongParts(gold: AnnotatedEvent, found: FoundEvent, extraction: Extraction): EventPart[] {
  const right: Record<EventPart, boolean> = {
    type: found.type === gold.type,
    actors: sameParties(gold.actors, found.actors, extraction),
    recipients: sameParties(gold.recipients, found.recipients, extraction),
    place: samePlace(gold.place, found, extraction),
    date: sameDate(gold.date, found.occurred),
    modality: found.modality === gold.modality,
    claimant: sameParties(
      gold.claimant === null ? [] : [gold.claimant],
      found.claimedBy ? [found.claimedBy] : [],
      extraction,
    ),
  };
  return EVENT_PARTS.filter((part) => !right[part]);
}

function sameParties(gold: string[], found: Reference[], extraction: Extraction): boolean {
  const distinct = found.filter(
    ({ actor }, at) => actor === null || found.findIndex((other) => other.actor === actor) === at,
  );
  return (
    distinct.length === gold.length &&
    gold.every((name) => distinct.some((reference) => namesParty(name, reference, extraction)))
  );
}

/** A resolved reference must be the actor of that name; words that resolve to nobody must hold the reader's. */
function namesParty(name: string, reference: Reference, extraction: Extraction): boolean {
  const actor = extraction.actors.find(({ slug }) => slug === reference.actor);
  const mentions = extraction.mentions.filter((mention) => mention.actor === reference.actor);
  const names = actor
    ? [actor.name, ...actor.aliases, ...mentions.filter((m) => m.form !== 'pronoun').map((m) => m.text)]
    : [reference.text];
  return actor
    ? names.some((known) => known.toLowerCase().replace(/^the /, '') === name.toLowerCase())
    : reference.text.toLowerCase().includes(name.toLowerCase());
}

function samePlace(gold: string | null, found: FoundEvent, extraction: Extraction): boolean {
  if (gold === null) return found.locations.length === 0;
  return found.locations.some(({ text, location }) => {
    const known = extraction.locations.find(({ slug }) => slug === location);
    return [text, known?.name, ...(known?.aliases ?? [])].some((name) => name?.includes(gold));
  });
}

const DAY = 24 * 3600 * 1000;

/**
 * No date agrees with none and with an approximate one. A day that the reader takes from the report's own date agrees with the
 * approximate days around it; else first and last day must be the same.
 */
function sameDate(gold: string | null, found: TimeInterval | null): boolean {
  if (gold === null) return found === null || found.precision === 'approximate';
  if (!found) return false;
  const [first = gold, last = first] = gold.split('/');
  const from = found.from.slice(0, 10);
  const to = lastDayOf(found.from, found.to);
  if (found.precision === 'approximate' && Date.parse(to) - Date.parse(from) <= 2 * DAY)
    return from <= firstDay(first) && lastDay(last) <= to;
  return from === firstDay(first) && to === lastDay(last);
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);

function lastDay(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return date;
  return isoDay(Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1) - DAY);
}

const lastDayOf = (from: string, to: string): string =>
  isoDay(Math.max(Date.parse(from), Date.parse(to) - 1));
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

function quoteAgreement(
  gold: AnnotatedQuote,
  report: AnnotatedReport,
  extraction: Extraction,
): Agreement['quotes'][number] {
  const span = spanOf(report, gold.words);
  const quote = extraction.quotes.find(
    ({ spans }) =>
      spans.reduce((sum, part) => sum + overlap(part, span), 0) * 2 >=
      Math.max(span.end - span.start, lengthOf(spans, span)),
  );
  return {
    gold,
    found: quote !== undefined,
    speaker: quote?.speaker ? namesParty(gold.speaker, quote.speaker, extraction) : false,
    kind: quote?.kind === gold.kind,
  };
}

/** Length of those parts of a quote that touch the span: a quote resumed after its attribution is read part by part. */
const lengthOf = (parts: FoundQuote['spans'], span: Span): number =>
  parts.filter((part) => overlap(part, span) > 0).reduce((sum, part) => sum + part.end - part.start, 0);

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function spanOf({ body, name }: AnnotatedReport, words: string): Span {
  const start = body.indexOf(words);
  if (start < 0 || body.includes(words, start + 1))
    throw new Error(`${name}: the report must hold once: ${words}`);
  return { start, end: start + words.length };
}
