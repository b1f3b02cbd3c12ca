import type { Reading } from './reading.js';

/** A run of tokens from a first to a last word, both included. */
export interface Words {
  first: number;
  last: number;
}

/** Whether two runs of words share at least so much of all that they span. */
export const overlapsBy = (a: Words, b: Words, least: number): boolean =>
  Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1 >=
  least * (Math.max(a.last, b.last) - Math.min(a.first, b.first) + 1);

/** The first word at or after a token, before another; that other one where there is none. */
export function firstWord({ word }: Pick<Reading, 'word'>, from: number, to: number): number {
  let i = from;
  while (i < to - 1 && word[i] !== 1) i += 1;
  return i;
}

/** The last word at or before a token, after another. */
export function lastWord({ word }: Pick<Reading, 'word'>, from: number, to: number): number {
  let i = from;
  while (i > to + 1 && i > 0 && word[i] !== 1) i -= 1;
  return i;
}

/** Whether a word stands from one token up to another. */
export function hasWord({ word }: Pick<Reading, 'word'>, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (word[i] === 1) return true;
  return false;
}
