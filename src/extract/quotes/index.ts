import { CUE_VERB_CLASSES } from '../../lexicon/cues.js';
import type { Document } from '../../text/document.js';
import { sentenceAt } from '../../text/document.js';
import { contains, overlaps, spanOf, type Span, type TextSpan } from '../../text/span.js';
import type { Entities } from '../people/index.js';
import type { CueClass, FoundQuote, FoundTime, Reference, ReportContext, TimeInterval } from '../types.js';
import { findAttributions, type Attribution } from './attributions.js';
import { confidenceOf } from './confidence.js';
import { QuotationIndex } from './content.js';
import { findQuotations, type Quotation } from './marks.js';
import { ReferenceFinder } from './references.js';
import { findVenue } from './venue.js';

/**
 * Every attributed statement of a report: direct, indirect and mixed, with its words, cue and speaker.
 * Cues are read first, each with the content that its frame governs; then quotations that go on after an attribution join it, and
 * those that no cue attributes get the speaker who was quoted right before.
 */
export function findQuotes(
  document: Document,
  entities: Entities,
  times: FoundTime[],
  context: ReportContext,
): FoundQuote[] {
  const quotations = findQuotations(document);
  const index = new QuotationIndex(quotations);
  const drafts = joinQuotations(document, quotations, distinct(findAttributions(document, index)));
  const references = new ReferenceFinder(document, entities);
  const published = dayOf(context.publishedAt);
  return drafts
    .map((draft) => finish(document, draft, index, references, times, published))
    .filter((quote) => quote.spans.length > 0)
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** A statement on its way: what it says, in parts, and what attributes it. */
export interface Draft {
  spans: Span[];
  attribution: Attribution | null;
  /** The attribution whose speaker goes on speaking, where the statement has none of its own. */
  after: Attribution | null;
}

/** One attribution for each content: of cues that claim the same words the surest stays. */
function distinct(attributions: Attribution[]): Attribution[] {
  const byContent = new Map<string, Attribution>();
  for (const attribution of attributions) {
    const key = `${attribution.content.start}-${attribution.content.end}`;
    const other = byContent.get(key);
    if (!other || other.share < attribution.share) byContent.set(key, attribution);
  }
  return [...byContent.values()];
}

/** Gives each quotation that looks like speech to the attribution that it goes on from, or to the last speaker. */
function joinQuotations(document: Document, quotations: Quotation[], attributions: Attribution[]): Draft[] {
  const drafts: Draft[] = attributions.map((attribution) => ({
    spans: [attribution.content],
    attribution,
    after: null,
  }));
  const byEnd = [...drafts].sort((a, b) => (a.spans[0]?.end ?? 0) - (b.spans[0]?.end ?? 0));
  let next = 0;
  let last: Draft | null = null;
  let lastQuotation: Quotation | null = null;
  const covered = coverage(drafts.flatMap(({ spans }) => spans));
  for (const quotation of quotations) {
    while (next < byEnd.length && (byEnd[next]?.spans[0]?.end ?? Infinity) <= quotation.outer.start) {
      last = byEnd[next] ?? last;
      next += 1;
    }
    const goesOn =
      lastQuotation !== null && !lastQuotation.closed && quotation.paragraph > lastQuotation.paragraph;
    const owner = drafts.length > 0 && covered(quotation.outer);
    if (!owner && (goesOn || looksSpoken(document, quotation)) && last) {
      const end = last.spans.at(-1)?.end ?? 0;
      const cueEnd = last.attribution
        ? Math.max(last.attribution.cue.end, last.attribution.speakerSpan?.end ?? 0)
        : end;
      const near = quotation.outer.start - Math.max(end, cueEnd);
      const sameParagraph = lastQuotation?.paragraph === quotation.paragraph;
      const isSpeech = last.spans.some((span) => endsQuoted(document, span));
      if (isSpeech && (goesOn || (sameParagraph && near < 200))) {
        last.spans.push(quotation.outer);
      } else if (
        isSpeech &&
        isParagraph(document, quotation) &&
        lastQuotation &&
        quotation.paragraph - lastQuotation.paragraph <= 1
      ) {
        const draft: Draft = {
          spans: [quotation.outer],
          attribution: null,
          after: last.attribution ?? last.after,
        };
        drafts.push(draft);
        last = draft;
      }
    }
    lastQuotation = quotation;
  }
  return drafts;
}

/** A test for whether some content holds a quotation; contents are merged, so that each look is a binary search. */
function coverage(spans: Span[]): (span: Span) => boolean {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const top = merged.at(-1);
    if (top && span.start <= top.end) top.end = Math.max(top.end, span.end);
    else merged.push({ ...span });
  }
  return ({ start, end }) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.start ?? Infinity) <= start) low = middle + 1;
      else high = middle;
    }
    const span = merged[low - 1];
    return span !== undefined && Math.min(span.end, end) - start > (end - start) / 2;
  };
}

const endsQuoted = (document: Document, { start, end }: Span): boolean =>
  /["”’'»“]$/.test(document.text.slice(start, end).trimEnd());

/** Speech, not a title or a scare quote: it ends as a sentence does, or is long. */
function looksSpoken(document: Document, { inner }: Quotation): boolean {
  const words = document.text.slice(inner.start, inner.end);
  return /[.!?,…—-]\s*$/.test(words) && words.includes(' ') ? true : words.length > 80;
}

/** A quotation that is a paragraph of its own. */
function isParagraph(document: Document, { outer, paragraph }: Quotation): boolean {
  const whole = document.paragraphs[paragraph];
  return (
    whole !== undefined &&
    document.text.slice(whole.start, outer.start).trim() === '' &&
    whole.end - outer.end < 3
  );
}

function finish(
  document: Document,
  { spans, attribution, after }: Draft,
  quotations: QuotationIndex,
  references: ReferenceFinder,
  times: FoundTime[],
  published: TimeInterval | null,
): FoundQuote {
  const { text } = document;
  const inner = spans
    .map((span) => withoutMarks(text, span, quotations))
    .filter(({ start, end }) => end > start);
  const source = attribution ?? after;
  const speaker = speakerOf(document, source, references);
  const context = contextOf(document, [...spans, ...(attribution ? [attribution.cue] : [])]);
  const within = { start: inner[0]?.start ?? 0, end: inner.at(-1)?.end ?? 0 };
  const draft = {
    kind: kindOf(spans, inner, quotations),
    spans: inner,
    cue: attribution ? spanOf(text, attribution.cue.start, attribution.cue.end) : null,
    cueClass: classOf(attribution),
    speaker,
    addressee: attribution?.addressee ? references.refer(attribution.addressee) : null,
    said: saidAt(attribution, spans, times, context) ?? published,
    venue: attribution ? findVenue(document, attribution, spans) : null,
    about: references.about(within),
    context,
  };
  return { ...draft, confidence: confidenceOf(draft, attribution) };
}

function speakerOf(
  document: Document,
  source: Attribution | null,
  references: ReferenceFinder,
): Reference | null {
  if (!source?.speaker || !source.speakerSpan) return null;
  return references.speaker(source.speaker, source.speakerSpan);
}

/** A content without the marks around it and the comma before the closing one stays as printed. */
function withoutMarks(text: string, span: Span, quotations: QuotationIndex): TextSpan {
  const quotation = quotations.at(span.start);
  if (quotation && quotation.outer.start === span.start && quotation.outer.end >= span.end)
    return spanOf(text, quotation.inner.start, Math.min(quotation.inner.end, span.end));
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return spanOf(text, start, end);
}

function kindOf(spans: Span[], inner: TextSpan[], quotations: QuotationIndex): FoundQuote['kind'] {
  const quoted = inner.map((part) => {
    const quotation = quotations.at(part.start);
    return quotation !== undefined && contains(quotation.outer, part);
  });
  if (quoted.every(Boolean)) return 'direct';
  const holds = spans.some(({ start, end }) => {
    const quotation = quotations.before(end);
    return quotation !== undefined && overlaps(quotation.outer, { start, end });
  });
  return holds ? 'mixed' : 'indirect';
}

const CLASS_OF: ReadonlyMap<string, CueClass> = new Map(
  Object.entries(CUE_VERB_CLASSES).flatMap(([kind, lemmas]) =>
    lemmas.map((lemma) => [lemma, kind as CueClass] as const),
  ),
);

const classOf = (attribution: Attribution | null): CueClass =>
  CLASS_OF.get(attribution?.lemma ?? '') ?? 'statement';

/** The sentences that spans stand in, from the first to the last, at most their own paragraphs. */
function contextOf(document: Document, spans: Span[]): TextSpan {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const first = sentenceAt(document, start);
  const last = sentenceAt(document, end - 1);
  return spanOf(document.text, Math.min(first?.start ?? start, start), Math.max(last?.end ?? end, end));
}

/** When it was said: a time in the attribution's sentence that is outside of what was said. */
function saidAt(
  attribution: Attribution | null,
  spans: Span[],
  times: FoundTime[],
  context: Span,
): TimeInterval | null {
  if (!attribution) return null;
  let nearest: FoundTime | null = null;
  let distance = Infinity;
  for (const time of timesIn(times, context)) {
    if (spans.some((span) => overlaps(span, time))) continue;
    const away =
      time.start >= attribution.cue.end ? time.start - attribution.cue.end : attribution.cue.start - time.end;
    if (away >= 0 && away < distance && away < 80) [nearest, distance] = [time, away];
  }
  return nearest ? { from: nearest.from, to: nearest.to, precision: nearest.precision } : null;
}

/** Times are in order of their start. */
function* timesIn(times: FoundTime[], { start, end }: Span): Generator<FoundTime> {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < times.length; i += 1) {
    const time = times[i];
    if (!time || time.start >= end) return;
    yield time;
  }
}

/** The day of publication, as the time that something was said where the report gives none. */
function dayOf(publishedAt: string | null): TimeInterval | null {
  if (publishedAt === null) return null;
  const from = new Date(publishedAt.slice(0, 10));
  if (Number.isNaN(from.getTime())) return null;
  const to = new Date(from);
  to.setUTCDate(to.getUTCDate() + 1);
  return { from: from.toISOString(), to: to.toISOString(), precision: 'day' };
}
