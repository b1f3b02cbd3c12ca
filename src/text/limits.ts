/*
 * How much of a text is read as one thing. News stays far below: of 2,087 reports (1.2 million words) the longest word had 38 characters, the
 * longest sentence 118 words and 664 characters, and the records of none took more than 23 characters of JSON for each of its own. What
 * is longer is no copy, and every step that compares the words of a sentence, or tells a sentence again with each record, would take time
 * and room that grow with the square of its length. An extraction names each limit that it met (`truncated`).
 */
export const LIMITS = {
  /** Longest word, in characters. A longer one is read as several. */
  word: 256,
  /** Longest sentence, in words and marks. A longer one is read as several. */
  sentence: 400,
  /** Longest sentence, in characters. A longer one is read as several. */
  line: 4_000,
  /** Longest context of a quote before its words, and after them, in characters. */
  context: 1_000,
  /** Most recipients of one event over all its tellings, and most quantities. */
  parts: 40,
  /** Most room of the records, in characters of JSON for each character of the text. What would take more is left out. */
  records: 30,
} as const;

export type Limit = keyof typeof LIMITS;

export const LIMIT_NAMES: readonly Limit[] = ['word', 'sentence', 'line', 'context', 'parts', 'records'];

/** The same for a text of a few words: the records may always take so much, in characters of JSON. */
export const LEAST_ROOM = 20_000;

/** A limit that a text met. */
export interface Truncation {
  limit: Limit;
  /** The limit itself, in its own unit. */
  most: number;
  /** How often it was met: words, sentences and contexts that were cut, parts and records that were left out. */
  times: number;
}

/** Counts how often each limit is met. */
export class Cuts {
  private readonly times = new Map<Limit, number>();

  add(limit: Limit, times = 1): void {
    if (times > 0) this.times.set(limit, (this.times.get(limit) ?? 0) + times);
  }

  /** The limits that were met. */
  all(): Truncation[] {
    return [...this.times].map(([limit, times]) => ({ limit, most: LIMITS[limit], times }));
  }
}
