import type { Document } from '../../text/document.js';
import { lastStartingBy, type Span } from '../../text/span.js';
import type { Attribution } from './attributions.js';
import type { Quotation } from './marks.js';

/** A statement on its way: what it says, in parts, and what attributes it. */
export interface Draft {
  spans: Span[];
  attribution: Attribution | null;
  /** The attribution whose speaker goes on speaking, where the statement has none of its own. */
  after: Attribution | null;
}

/** How far after an attribution a quotation of its paragraph still goes on from it, in characters. */
const NEAR = 200;

/** Attributions as drafts, and each quotation that looks like speech and has no cue given to the speaker who was quoted right before. */
export function joinQuotations(
  document: Document,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Draft[] {
  const drafts: Draft[] = attributions.map((attribution) => ({
    spans: attribution.content,
    attribution,
    after: null,
  }));
  const byEnd = [...drafts].sort((a, b) => endOf(a) - endOf(b));
  const covered = coverage(drafts.flatMap(({ spans }) => spans));
  let next = 0;
  let last: Draft | null = null;
  let before: Quotation | null = null;
  for (const quotation of quotations) {
    for (; next < byEnd.length && endOf(byEnd[next]) <= quotation.outer.start; next += 1)
      last = byEnd[next] ?? last;
    const goesOn = before !== null && !before.closed && quotation.paragraph > before.paragraph;
    if (
      last &&
      isQuoted(last, before) &&
      !covered(quotation.inner) &&
      (goesOn || looksSpoken(document, quotation))
    ) {
      const near = quotation.outer.start - endOf(last) < NEAR && before?.paragraph === quotation.paragraph;
      if (goesOn || near) last.spans = [...last.spans, quotation.inner];
      else if (isParagraph(document, quotation) && before && quotation.paragraph - before.paragraph <= 1) {
        const draft: Draft = {
          spans: [quotation.inner],
          attribution: null,
          after: last.attribution ?? last.after,
        };
        drafts.push(draft);
        last = draft;
      }
    }
    before = quotation;
  }
  return drafts;
}

/** Where a draft ends, its attribution included. */
const endOf = (draft: Draft | undefined): number =>
  Math.max(
    draft?.spans.at(-1)?.end ?? Infinity,
    draft?.attribution?.cue.end ?? 0,
    draft?.attribution?.speakerSpan?.end ?? 0,
  );

/** Whether a statement ends with the words of a quotation. */
const isQuoted = ({ spans }: Draft, quotation: Quotation | null): boolean => {
  const end = spans.at(-1)?.end ?? 0;
  return quotation !== null && quotation.inner.start < end && end <= quotation.outer.end;
};

/** A test for whether some content holds most of a quotation; contents are merged, so that each look is a binary search. */
function coverage(spans: readonly Span[]): (span: Span) => boolean {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const top = merged.at(-1);
    if (top && span.start <= top.end) top.end = Math.max(top.end, span.end);
    else merged.push({ ...span });
  }
  return ({ start, end }) => {
    const span = merged[lastStartingBy(merged, start)];
    return span !== undefined && Math.min(span.end, end) - start > (end - start) / 2;
  };
}

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
