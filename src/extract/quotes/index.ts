import { CUE_FRAMES, CUE_VERB_CLASSES } from '../../lexicon/cues.js';
import type { Document } from '../../text/document.js';
import { sentenceAt, tokenIndexAt } from '../../text/document.js';
import { LIMITS, type Cuts } from '../../text/limits.js';
import { contains, overlaps, spanOf, startingIn, type Span, type TextSpan } from '../../text/span.js';
import { MentionIndex } from '../lookup.js';
import type { Entities } from '../people/index.js';
import type { CueClass, FoundQuote, FoundTime, ReportContext, TimeInterval } from '../types.js';
import { findAttributions, type Attribution } from './attributions.js';
import { findBlocks } from './blocks.js';
import { joinQuotations, type Draft } from './continuations.js';
import { isDeed } from './deeds.js';
import { findHearsay } from './hearsay.js';
import { findQuotations, QuotationIndex, type Quotation } from './marks.js';
import { ReferenceFinder } from './references.js';
import { findSignatures } from './signatures.js';
import { findVenue } from './venue.js';

/**
 * Every attributed statement of a report: direct, indirect and mixed, with its words, cue and speaker.
 * Cues are found first, each with its content and speaker; then quotations that go on after an attribution join it, and those that no
 * cue attributes get the speaker who was quoted right before.
 */
export function findQuotes(
  document: Document,
  entities: Entities,
  times: FoundTime[],
  context: ReportContext,
  cuts: Cuts,
): FoundQuote[] {
  const quotations = findQuotations(document);
  const index = new QuotationIndex(quotations);
  const mentions = new MentionIndex(entities.mentions);
  const attributions = attributionsOf(document, quotations, index).filter(
    (one) => !isDeed(document, mentions, one),
  );
  const drafts = joinQuotations(document, quotations, attributions);
  const references = new ReferenceFinder(document, entities, mentions);
  const published = dayOf(context.publishedAt);
  return drafts
    .map((draft) => finish(document, draft, index, references, times, published, cuts))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** What layout attributes, and cues; what a signature or a colon before a paragraph attributes has no cue besides. */
function attributionsOf(
  document: Document,
  quotations: readonly Quotation[],
  index: QuotationIndex,
): Attribution[] {
  const laidOut = [
    ...findSignatures(document, quotations),
    ...findBlocks(document, quotations),
    ...findHearsay(document, index),
  ];
  const starts = new Set(laidOut.map(({ content }) => content[0]?.start));
  const cues = new Set(laidOut.map(({ at }) => at));
  const cued = findAttributions(document, quotations);
  return [
    ...laidOut,
    ...cued.filter(({ content, at }) => !starts.has(content[0]?.start) && !cues.has(at)),
  ].sort((a, b) => a.at - b.at);
}

function finish(
  document: Document,
  { spans, attribution, after }: Draft,
  quotations: QuotationIndex,
  references: ReferenceFinder,
  times: FoundTime[],
  published: TimeInterval | null,
  cuts: Cuts,
): FoundQuote {
  const source = attribution ?? after;
  const context = contextOf(document, [...spans, ...(attribution ? [attribution.cue] : [])], cuts);
  return {
    kind: attribution?.block ? 'direct' : kindOf(spans, quotations),
    spans: spans.map(({ start, end }) => spanOf(document.text, start, end)),
    cue: attribution ? spanOf(document.text, attribution.cue.start, attribution.cue.end) : null,
    cueClass: classOf(attribution),
    speaker:
      source?.speaker && source.speakerSpan ? references.speaker(source.speaker, source.speakerSpan) : null,
    addressee: attribution?.addressee ? references.refer(attribution.addressee) : null,
    said: saidAt(attribution, spans, times, context) ?? published,
    venue: attribution ? findVenue(document, attribution, spans) : null,
    about: references.about({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }),
    context,
    confidence: Math.round(100 * (attribution?.share ?? UNCUED * (after?.share ?? 0))) / 100,
  };
}

/** How sure the speaker of a quotation without a cue is, beside the attribution that it follows. */
const UNCUED = 0.8;

/** All of it in marks is direct, some of it mixed. */
function kindOf(spans: Span[], quotations: QuotationIndex): FoundQuote['kind'] {
  const isInside = (span: Span): boolean => {
    const quotation = quotations.at(span.start);
    return quotation !== undefined && contains(quotation.outer, span);
  };
  const quoted = spans.filter((span) => isInside(span) || isChain(span, quotations));
  if (quoted.length === spans.length) return 'direct';
  const holds = spans.some((span) => {
    const quotation = quotations.before(span.end) ?? quotations.at(span.start);
    return isInside(span) || (quotation !== undefined && overlaps(quotation.outer, span));
  });
  return holds ? 'mixed' : 'indirect';
}

/** Speech over several paragraphs, each opened by a mark of its own. */
const isChain = ({ start, end }: Span, quotations: QuotationIndex): boolean => {
  const first = quotations.at(start);
  const last = quotations.at(end - 1);
  return first?.inner.start === start && last?.inner.end === end && first !== last && !first.closed;
};

const CLASS_OF: ReadonlyMap<string, CueClass> = new Map(
  Object.entries(CUE_VERB_CLASSES).flatMap(([kind, lemmas]) =>
    lemmas.map((lemma) => [lemma, kind as CueClass] as const),
  ),
);

function classOf(attribution: Attribution | null): CueClass {
  const lemma = attribution?.lemma ?? '';
  const frames = CUE_FRAMES[lemma];
  if (frames && !attribution?.frame.some((word) => frames.includes(word))) return 'statement';
  return CLASS_OF.get(lemma) ?? 'statement';
}

/** The sentences that spans stand in, from the first to the last, at most their own paragraphs, and as far on both sides as is told of any. */
function contextOf(document: Document, spans: Span[], cuts: Cuts): TextSpan {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const first = sentenceAt(document, start);
  const last = sentenceAt(document, end - 1);
  const from = Math.min(first?.start ?? start, start);
  const to = Math.max(last?.end ?? end, end);
  const least = start - from > LIMITS.context ? firstTokenFrom(document, start - LIMITS.context) : from;
  const most = to - end > LIMITS.context ? lastTokenUpTo(document, end + LIMITS.context) : to;
  if (least > from || most < to) cuts.add('context');
  return spanOf(document.text, Math.min(least, start), Math.max(most, end));
}

/** Where the first token starts that starts at or after an offset. */
function firstTokenFrom(document: Document, offset: number): number {
  const at = tokenIndexAt(document, offset);
  const [token, next] = [document.tokens[at], document.tokens[at + 1]];
  return (token && token.start >= offset ? token.start : next?.start) ?? offset;
}

/** Where the last token ends that ends at or before an offset. */
const lastTokenUpTo = (document: Document, offset: number): number =>
  document.tokens[tokenIndexAt(document, offset) - 1]?.end ?? offset;

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
  for (const time of startingIn(times, context)) {
    if (spans.some((span) => overlaps(span, time))) continue;
    const away =
      time.start >= attribution.cue.end ? time.start - attribution.cue.end : attribution.cue.start - time.end;
    if (away >= 0 && away < distance && away < 80) [nearest, distance] = [time, away];
  }
  return nearest ? { from: nearest.from, to: nearest.to, precision: nearest.precision } : null;
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
