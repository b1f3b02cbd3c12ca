import type { Document } from '../../../text/document.js';
import type { Pos } from '../../../text/tagger.js';
import { findQuotations, type Quotation } from '../marks.js';
import { edgesOf, type Edges } from './edges.js';
import { hashOf, mix } from './features.js';
import { hasWord } from './words.js';

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
  edges: Edges;
}

/** What is read first, and the edges from it. */
type Columns = Omit<Reading, 'edges'>;

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

/** The quotation that a token stands in. */
export function quotationAt({ quotation, quotations }: Reading, token: number): QuotedTokens | undefined {
  const index = quotation[token] ?? -1;
  return index < 0 ? undefined : quotations[index];
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
  const [norm, lemma, pos, gist] = [columnOf(size), columnOf(size), columnOf(size), columnOf(size)];
  const [sentence, word, capital] = [columnOf(size), new Uint8Array(size), new Uint8Array(size)];
  const commasBefore = new Int32Array(size + 1);
  let commas = 0;
  for (let i = 0; i < size; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const ownNorm = hashOf(token.pos === 'PUNCT' ? (ENGLISH.get(token.norm) ?? token.norm) : token.norm);
    const ownPos = posHash(token.pos);
    norm[i] = ownNorm;
    lemma[i] = token.lemma === token.norm ? ownNorm : hashOf(token.lemma);
    pos[i] = ownPos;
    gist[i] = OPEN_CLASS.has(token.pos) ? gistOf(token.pos, token.norm, ownPos) : ownNorm;
    sentence[i] = token.sentence;
    word[i] = Number(isWord(token.text));
    const first = token.text.charCodeAt(0);
    capital[i] = Number(first >= 65 && first <= 90);
    commas += Number(token.text === ',');
    commasBefore[i + 1] = commas;
  }
  const columns: Columns = {
    document,
    size,
    norm,
    lemma,
    pos,
    gist,
    sentence,
    word,
    capital,
    quotation: columnOf(size).fill(-1),
    quotations: [],
    verbsBefore: openedBefore(document.verbGroups, size),
    phrasesBefore: openedBefore(document.nounPhrases, size),
    commasBefore,
  };
  layQuotations(columns, quotations);
  return { ...columns, edges: edgesOf(columns) };
}

/** Quotation marks of other languages are read as the English ones, which alone the model learnt from. */
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['«', '“'],
  ['»', '”'],
  ['„', '“'],
]);

const POS_HASHES = new Map<Pos, number>();

/** The hash of a part of speech; there are few of them. */
function posHash(pos: Pos): number {
  let hash = POS_HASHES.get(pos);
  if (hash === undefined) POS_HASHES.set(pos, (hash = hashOf(pos)));
  return hash;
}

const columnOf = (size: number): Int32Array => new Int32Array(size);

/** How many groups open before each token. */
function openedBefore(groups: readonly { firstToken: number }[], size: number): Int32Array {
  const before = new Int32Array(size + 1);
  groups.forEach(({ firstToken }, i) => {
    before.fill(i + 1, firstToken + 1, (groups[i + 1]?.firstToken ?? size) + 1);
  });
  return before;
}

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

function layQuotations(reading: Columns, quotations: readonly Quotation[]): void {
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

function linkChains(reading: Columns): void {
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
