import type { Span } from '../../src/text/span.js';
import { prf, share } from './measure.js';

/*
 * The definitions of the corpora's own scorer for quotes: a predicted quote matches the gold quote whose content it overlaps
 * most (intersection over union of characters, at least 0.5; one to one, best first); exact is equal after trimming marks,
 * white space and closing punctuation; a speaker is right when it overlaps a gold speaker.
 */

export interface ScoredQuote {
  type: string;
  content: Span[];
  cue: Span[];
  speaker: Span[];
  confidence?: number;
}

export interface QuoteFigures {
  gold: number;
  predicted: number;
  contentF1: number;
  contentPrecision: number;
  contentRecall: number;
  exactF1: number;
  directFound: number | null;
  speakerRight: number | null;
  contentAndSpeakerF1: number;
  /** Of the quotes at 0.9 and above: how many there are, and the share whose content and speaker are right. */
  confident: { quotes: number; right: number | null };
}

const MARKS = new Set(' \t\r\n"\'“”‘’`.,;:!?-–—');
const CONFIDENT = 0.9;

/** Scores the documents of one corpus, given one after another. */
export class QuoteScore {
  #gold = 0;
  #predicted = 0;
  #matched = 0;
  #exact = 0;
  #full = 0;
  #goldDirect = 0;
  #matchedDirect = 0;
  #withSpeaker = 0;
  #speakerRight = 0;
  #confident = 0;
  #confidentRight = 0;

  /** @param text the document, as code points */
  add(text: string[], gold: ScoredQuote[], predicted: ScoredQuote[]): void {
    const goldCharacters = gold.map((quote) => trimmed(text, quote.content));
    const characters = predicted.map((quote) => trimmed(text, quote.content));
    const matches = bestMatches(goldCharacters, characters);
    this.#gold += gold.length;
    this.#predicted += predicted.length;
    this.#goldDirect += gold.filter(({ type }) => type === 'direct').length;
    this.#confident += predicted.filter((quote) => (quote.confidence ?? 0) >= CONFIDENT).length;
    for (const [i, j] of matches) {
      const expected = gold[i];
      const quote = predicted[j];
      if (!expected || !quote) continue;
      const named = expected.speaker.length > 0;
      const right = named && overlap(characterSet(expected.speaker), characterSet(quote.speaker)) > 0;
      const full = right || (!named && quote.speaker.length === 0);
      this.#matched += 1;
      this.#exact += Number(same(goldCharacters[i], characters[j]));
      this.#full += Number(full);
      this.#withSpeaker += Number(named);
      this.#speakerRight += Number(right);
      this.#matchedDirect += Number(expected.type === 'direct');
      this.#confidentRight += Number(full && (quote.confidence ?? 0) >= CONFIDENT);
    }
  }

  figures(): QuoteFigures {
    const content = prf(this.#matched, this.#predicted, this.#gold);
    return {
      gold: this.#gold,
      predicted: this.#predicted,
      contentF1: content.F1,
      contentPrecision: content.P,
      contentRecall: content.R,
      exactF1: prf(this.#exact, this.#predicted, this.#gold).F1,
      directFound: share(this.#matchedDirect, this.#goldDirect),
      speakerRight: share(this.#speakerRight, this.#withSpeaker),
      contentAndSpeakerF1: prf(this.#full, this.#predicted, this.#gold).F1,
      confident: { quotes: this.#confident, right: share(this.#confidentRight, this.#confident) },
    };
  }
}

/** Pairs [gold, predicted] that overlap by at least half, best first, each index once. */
function bestMatches(gold: Set<number>[], predicted: Set<number>[]): [number, number][] {
  const pairs: { iou: number; i: number; j: number }[] = [];
  gold.forEach((a, i) => {
    predicted.forEach((b, j) => {
      const common = overlap(a, b);
      const iou = common === 0 ? 0 : common / (a.size + b.size - common);
      if (iou >= 0.5) pairs.push({ iou, i, j });
    });
  });
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const matches: [number, number][] = [];
  for (const { i, j } of pairs.sort((a, b) => b.iou - a.iou)) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue;
    usedGold.add(i);
    usedPredicted.add(j);
    matches.push([i, j]);
  }
  return matches;
}

function characterSet(spans: Span[]): Set<number> {
  const set = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at += 1) set.add(at);
  return set;
}

/** The characters of a content that count: marks and white space at any place do not. */
function trimmed(text: string[], spans: Span[]): Set<number> {
  const set = characterSet(spans);
  for (const at of set) if (MARKS.has(text[at] ?? '')) set.delete(at);
  return set;
}

function overlap(a: Set<number>, b: Set<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const at of small) if (large.has(at)) common += 1;
  return common;
}

const same = (a: Set<number> | undefined, b: Set<number> | undefined): boolean =>
  a !== undefined && b !== undefined && a.size === b.size && overlap(a, b) === a.size;
