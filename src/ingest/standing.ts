import type { Span } from '../text/span.js';

/** Sentences, roughly: what a correction changes or leaves. White space at the ends is part of none. */
const SEGMENT = /[^\s.!?][^.!?\n]*(?:[.!?]+(?!\s)[^.!?\n]*)*[.!?]*["”’)]*/g;

interface Segment {
  start: number;
  end: number;
  /** How far it has moved. */
  shift: number;
}

/**
 * Where words of an earlier version of a report stand in a later one.
 * @returns a function that gives a span's place in the later version, or null where its sentence was changed or taken out
 */
export function standingIn(earlier: string, later: string): (span: Span) => Span | null {
  const segments: Segment[] = [];
  let from = 0;
  for (const { 0: words, index } of earlier.matchAll(SEGMENT)) {
    const inOrder = later.indexOf(words, from);
    const place = inOrder >= 0 ? inOrder : later.indexOf(words);
    if (place < 0) continue;
    if (inOrder >= 0) from = inOrder + words.length;
    segments.push({ start: index, end: index + words.length, shift: place - index });
  }
  return ({ start, end }) => {
    const segment = segments.find((one) => one.start <= start && start < one.end);
    if (!segment) return null;
    const moved = { start: start + segment.shift, end: end + segment.shift };
    return later.slice(moved.start, moved.end) === earlier.slice(start, end) ? moved : null;
  };
}
