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

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
