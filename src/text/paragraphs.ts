import type { Span } from './span.js';

/**
 * What a paragraph is. Only `body` paragraphs are read for records; every other kind is furniture that
 * surrounds the copy.
 */
export type ParagraphKind = 'body' | 'byline' | 'crosshead' | 'credits' | 'disclaimer' | 'related';

export interface Paragraph extends Span {
  kind: ParagraphKind;
}

const SENTENCE_END = /[.!?:;”"’')\]]\s*$/u;

/** Copy wrapped at a fixed width: it has blank lines, and most single line breaks fall inside a sentence. */
function isHardWrapped(text: string): boolean {
  if (!/\n[^\S\n]*\n/u.test(text)) return false;
  let breaks = 0;
  let inside = 0;
  const lines = text.split('\n');
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = (lines[i] ?? '').trimEnd();
    const next = (lines[i + 1] ?? '').trim();
    if (line.length === 0 || next.length === 0) continue;
    breaks += 1;
    if (line.length >= 40 && line.length <= 100 && !SENTENCE_END.test(line)) inside += 1;
  }
  return breaks >= 3 && inside * 2 > breaks;
}

/**
 * The paragraphs of a text, in order, without the white space around them; all of kind `body`.
 * A line is a paragraph, unless the text is wrapped at a fixed width: then blank lines divide it.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const separator = isHardWrapped(text) ? /\n[^\S\n]*(?:\n[^\S\n]*)+/gu : /[\r\n\u2028\u2029]+/gu;
  const paragraphs: Paragraph[] = [];
  const add = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/u.test(text.charAt(start))) start += 1;
    while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
    if (end > start) paragraphs.push({ start, end, kind: 'body' });
  };
  let from = 0;
  for (const match of text.matchAll(separator)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return paragraphs;
}
