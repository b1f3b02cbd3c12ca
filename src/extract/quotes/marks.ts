import type { Document } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import { attributedFrom } from './forgotten.js';

/** Words between quotation marks. */
export interface Quotation {
  /** With its marks. */
  outer: Span;
  /** Without them. */
  inner: Span;
  paragraph: number;
  /** False where its paragraph ends before the mark that closes it. */
  closed: boolean;
}

/** Marks by what opens them. Straight marks and two apostrophes open and close alike. */
const CLOSING: Record<string, string[]> = {
  '“': ['”', '"'],
  '”': ['”'],
  '„': ['“', '”'],
  '«': ['»'],
  '»': ['«'],
  '‚': ['‘', '’'],
  '‹': ['›'],
  '›': ['‹'],
  '"': ['"', '”'],
  "''": ["''"],
  '``': ["''", '``'],
  '‘': ['’'],
  "'": ["'"],
};
const SPACE = /\s/;
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;
const isSpace = (character: string | undefined): boolean => character === undefined || SPACE.test(character);
const isWord = (character: string | undefined): boolean =>
  character !== undefined && LETTER_OR_FIGURE.test(character);

/**
 * Every passage between quotation marks in the paragraphs of the body, outermost only, in order. A mark that its paragraph does not
 * close runs to the paragraph's end, or up to the attribution there, when the next paragraph opens with the same mark, as news copy does;
 * else it is no quotation.
 */
export function findQuotations(document: Document): Quotation[] {
  const bodies = document.paragraphs
    .map((paragraph, index) => ({ ...paragraph, index }))
    .filter(({ kind }) => kind === 'body');
  return bodies.flatMap(({ start, end, index }, i) => {
    const next = bodies[i + 1];
    const goesOn = (mark: string): boolean =>
      next !== undefined &&
      document.text.startsWith(mark, next.start + leadingSpace(document.text, next.start));
    const lastWords = (): number => attributedFrom(document, end) ?? end;
    return quotationsIn(document.text, start, end, index, goesOn, lastWords);
  });
}

const leadingSpace = (text: string, at: number): number =>
  /^\s*/.exec(text.slice(at, at + 20))?.[0].length ?? 0;

function quotationsIn(
  text: string,
  start: number,
  end: number,
  paragraph: number,
  goesOn: (mark: string) => boolean,
  lastWords: () => number,
): Quotation[] {
  const found: Quotation[] = [];
  const closings = new Map<string, ReadonlyMap<number, Span>>();
  const words = text.slice(start, end);
  const nextMark = (from: number): number => start + markAfter(ANY_MARK, words, from - start);
  const nextClosing = (from: number): number => start + markAfter(ANY_CLOSING, words, from - start);
  for (let at = nextMark(start); at < end; at = nextMark(at)) {
    const mark = openingAt(text, at, start);
    if (mark === null) {
      at += 1;
      continue;
    }
    const close = closingOf(text, at, mark, end, nextClosing, closings);
    const inner = at + mark.length;
    if (close !== null) {
      found.push({
        outer: { start: at, end: close.end },
        inner: trimmed(text, inner, close.start),
        paragraph,
        closed: true,
      });
      at = close.end;
    } else if (goesOn(mark)) {
      const stop = lastWords();
      const closed = stop > inner && stop < end;
      const close = closed ? stop : end;
      found.push({ outer: { start: at, end: close }, inner: trimmed(text, inner, close), paragraph, closed });
      at = end;
    } else at = inner;
  }
  return found.filter(({ inner }) => inner.end > inner.start);
}

/** A span without the space at its ends, as French marks have it. */
function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return { start, end };
}

const ANY_MARK = /["'`‘“”„«»‚‹›]/g;
const ANY_CLOSING = /["'`‘’“”„«»‚‹›]/g;

/** Where the next of some marks stands at or after an offset; nowhere is past any end. */
function markAfter(marks: RegExp, text: string, from: number): number {
  marks.lastIndex = from;
  return marks.exec(text)?.index ?? Infinity;
}

/** The mark that opens a quotation here, or null. An apostrophe opens one only before a word and after a space. */
function openingAt(text: string, at: number, start: number): string | null {
  const two = text.slice(at, at + 2);
  if (two === "''" || two === '``') return isWord(text[at - 1]) ? null : two;
  const mark = text[at] ?? '';
  if (!(mark in CLOSING)) return null;
  const before = at === start ? undefined : text[at - 1];
  const after = text[at + 1];
  if (mark === "'" || mark === '‘')
    return (isSpace(before) || before === '(' || before === '“') && isWord(after) ? mark : null;
  if (mark === '"') return isWord(before) || isSpace(after) ? null : mark;
  if (mark === '”') return isSpace(before) && isWord(after) ? mark : null;
  if (mark === '»' || mark === '›') return !isSpace(before) || isSpace(after) ? null : mark;
  if (mark === '‚') return isWord(before) || !isWord(after) ? null : mark;
  return mark;
}

/**
 * Where the quotation that opens at `at` closes within its paragraph. Where one is never closed, those inside of it are: what closes
 * them is kept in `failed`, by where they open, so that each kind of mark is looked for but once past its first failure.
 */
function closingOf(
  text: string,
  at: number,
  mark: string,
  end: number,
  nextClosing: (from: number) => number,
  failed: Map<string, ReadonlyMap<number, Span>>,
): Span | null {
  const known = failed.get(mark);
  if (known) return known.get(at) ?? null;
  const closing = CLOSING[mark] ?? [];
  const single = mark === '‘' || mark === "'" || mark === '‚';
  const within = new Map<number, Span>();
  const open: number[] = [];
  for (let i = nextClosing(at + mark.length); i < end; i = nextClosing(i + 1)) {
    if (mark === '“' && isMistaken(text, i)) return { start: i, end: i + 1 };
    if (text[i] === mark && closing[0] !== mark && !single) open.push(i);
    const close = closing.find((candidate) => text.startsWith(candidate, i));
    if (close === undefined) continue;
    if (single && isWord(text[i + 1])) continue;
    if (mark === '"' && isSpace(text[i - 1]) && isWord(text[i + 1])) continue;
    const span = { start: i, end: i + close.length };
    const inner = open.pop();
    if (inner === undefined) return span;
    within.set(inner, span);
  }
  failed.set(mark, within);
  return null;
}

/** An opening mark where only a closing one makes sense: “It’s unusual,“ he said. */
const isMistaken = (text: string, i: number): boolean =>
  text[i] === '“' && /[,.!?…]/.test(text[i - 1] ?? '') && isSpace(text[i + 1]);

/** Which quotation holds an offset; binary search. */
export class QuotationIndex {
  constructor(private readonly quotations: readonly Quotation[]) {}

  at(offset: number): Quotation | undefined {
    let low = 0;
    let high = this.quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.quotations[middle]?.outer.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    const quotation = this.quotations[low - 1];
    return quotation && offset < quotation.outer.end ? quotation : undefined;
  }

  /** The quotation that ends last by an offset. */
  before(offset: number): Quotation | undefined {
    let low = 0;
    let high = this.quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.quotations[middle]?.outer.end ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.quotations[low - 1];
  }
}
