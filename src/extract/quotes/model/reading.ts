import type { Document } from '../../../text/document.js';
import type { Pos } from '../../../text/tagger.js';
import { findQuotations, type Quotation } from '../marks.js';
import { hashOf, mix } from './features.js';

/** A Document as numbers, one place a token, for feature templates to combine. */
export interface Reading {
  document: Document;
  size: number;
  norm: Int32Array;
  lemma: Int32Array;
  pos: Int32Array;
  /** The word itself where it belongs to a closed class ("that", "by", ","), else its part of speech. */
  gist: Int32Array;
  sentence: Int32Array;
  /** 1 where the token is a word, a figure or a sign, not punctuation. */
  word: Uint8Array;
  /** 1 where the token opens with a capital. */
  capital: Uint8Array;
  /** By token: its quotation's place in `quotations`, or -1. */
  quotation: Int32Array;
  quotations: QuotedTokens[];
  /** How many verb groups, noun phrases, commas and quotation edges open before a token; one place more than tokens. */
  verbsBefore: Int32Array;
  phrasesBefore: Int32Array;
  commasBefore: Int32Array;
}

/** Words between marks: first and last token that are words. */
export interface QuotedTokens {
  first: number;
  last: number;
  quotation: Quotation;
  /** First and last word of the quotations that follow one another without a word between: speech over several paragraphs. */
  chainFirst: number;
  chainLast: number;
}

/** Stands for the place before the first and after the last token of a sentence. */
export const EDGE = 0x5eed;

/** A token's value, or EDGE outside of the tokens from one up to another. */
export function within(column: Int32Array, token: number, from: number, to: number): number {
  return token >= from && token < to ? (column[token] ?? 0) : EDGE;
}

const OPEN_CLASS: ReadonlySet<Pos> = new Set<Pos>([
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'ADV',
  'NUM',
  'X',
  'INTJ',
]);

export function read(
  document: Document,
  quotations: readonly Quotation[] = findQuotations(document),
): Reading {
  const { tokens } = document;
  const size = tokens.length;
  const column = (): Int32Array => new Int32Array(size);
  const counter = (): Int32Array => new Int32Array(size + 1);
  const reading: Reading = {
    document,
    size,
    norm: column(),
    lemma: column(),
    pos: column(),
    gist: column(),
    sentence: column(),
    word: new Uint8Array(size),
    capital: new Uint8Array(size),
    quotation: column().fill(-1),
    quotations: [],
    verbsBefore: counter(),
    phrasesBefore: counter(),
    commasBefore: counter(),
  };
  for (let i = 0; i < size; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const norm = hashOf(token.norm);
    const pos = posHash(token.pos);
    reading.norm[i] = norm;
    reading.lemma[i] = token.lemma === token.norm ? norm : hashOf(token.lemma);
    reading.pos[i] = pos;
    reading.gist[i] = OPEN_CLASS.has(token.pos) ? gistOf(token.pos, token.norm, pos) : norm;
    reading.sentence[i] = token.sentence;
    reading.word[i] = Number(isWord(token.text));
    const first = token.text.charCodeAt(0);
    reading.capital[i] = Number(first >= 65 && first <= 90);
    reading.verbsBefore[i + 1] =
      (reading.verbsBefore[i] ?? 0) + opens(document.verbGroups, document.verbGroupOf, i);
    reading.phrasesBefore[i + 1] =
      (reading.phrasesBefore[i] ?? 0) + opens(document.nounPhrases, document.nounPhraseOf, i);
    reading.commasBefore[i + 1] = (reading.commasBefore[i] ?? 0) + Number(token.text === ',');
  }
  layQuotations(reading, quotations);
  return reading;
}

const POS_HASHES = new Map<Pos, number>();

/** The hash of a part of speech; there are few of them. */
function posHash(pos: Pos): number {
  let hash = POS_HASHES.get(pos);
  if (hash === undefined) POS_HASHES.set(pos, (hash = hashOf(pos)));
  return hash;
}

const opens = (groups: readonly { firstToken: number }[], groupOf: Int32Array, token: number): number =>
  Number(groups[groupOf[token] ?? -1]?.firstToken === token);

/** Verbs are told apart by their ending. */
const gistOf = (pos: Pos, norm: string, hash: number): number =>
  pos !== 'VERB'
    ? hash
    : mix(hash, norm.endsWith('ing') ? 1 : norm.endsWith('ed') ? 2 : norm.endsWith('s') ? 3 : 0);

/** What a word, a figure or a sign holds. Made once: bundlers build a literal of Unicode classes anew at each call. */
const WORDY = /[\p{L}\p{N}\p{Sc}%@#]/u;

const isWord = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (
    (first >= 97 && first <= 122) ||
    (first >= 65 && first <= 90) ||
    (first >= 48 && first <= 57) ||
    (text.length > 1 || first > 127 ? WORDY.test(text) : '$%@#'.includes(text))
  );
};

function layQuotations(reading: Reading, quotations: readonly Quotation[]): void {
  const { tokens } = reading.document;
  let at = 0;
  for (const quotation of quotations) {
    while (at < reading.size && (tokens[at]?.end ?? 0) <= quotation.outer.start) at += 1;
    let first = -1;
    let last = -1;
    for (; at < reading.size && (tokens[at]?.start ?? Infinity) < quotation.outer.end; at += 1) {
      if (reading.word[at] !== 1) continue;
      if (first < 0) first = at;
      last = at;
    }
    if (first < 0) continue;
    reading.quotation.fill(reading.quotations.length, first, last + 1);
    reading.quotations.push({ first, last, quotation, chainFirst: first, chainLast: last });
  }
  linkChains(reading);
}

function linkChains(reading: Reading): void {
  const { quotations } = reading;
  for (let i = 1; i < quotations.length; i += 1) {
    const [before, quoted] = [quotations[i - 1], quotations[i]];
    if (before && quoted && !hasWord(reading, before.last + 1, quoted.first))
      quoted.chainFirst = before.chainFirst;
  }
  for (let i = quotations.length - 2; i >= 0; i -= 1) {
    const [quoted, next] = [quotations[i], quotations[i + 1]];
    if (quoted && next && next.chainFirst === quoted.chainFirst) quoted.chainLast = next.chainLast;
  }
}

/** Whether a word stands from one token up to another. */
export function hasWord({ word }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (word[i] === 1) return true;
  return false;
}
