/** A stretch of a text: UTF-16 code units, `start` inclusive, `end` exclusive, so that `text.slice(start, end)` is its words. */
export interface Span {
  start: number;
  end: number;
}

/** A span together with its words; `text` always equals the slice of the text that it was found in. */
export interface TextSpan extends Span {
  text: string;
}

/** The span's words with the span itself. */
export const spanOf = (text: string, start: number, end: number): TextSpan => ({
  start,
  end,
  text: text.slice(start, end),
});

/** The span and its words alone, without what else is known of them. */
export const wordsOf = ({ text, start, end }: TextSpan): TextSpan => ({ text, start, end });

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The place of the last span that starts at or before an offset, -1 where none does; the spans are in order. Binary search. */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The spans that start inside another; they are in order. */
export function startingIn<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  let at = lastStartingBy(spans, start - 1) + 1;
  for (let span = spans[at]; span && span.start < end; span = spans[at]) {
    found.push(span);
    at += 1;
  }
  return found;
}

/** How many code units lie between two spans; 0 where they touch or overlap. */
export const gapBetween = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);

export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
