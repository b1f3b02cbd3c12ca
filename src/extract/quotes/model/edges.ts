import type { Document } from '../../../text/document.js';
import type { Reading } from './reading.js';
import { firstWord, lastWord } from './words.js';

/** What a content may begin and end with, and what opens where: worked out once a token, for the many cues that may reach it. */
export interface Edges {
  /** 1 where a content may begin. */
  mayBegin: Uint8Array;
  /** 1 where a content may end. */
  mayEnd: Uint8Array;
  /** What a token opens. */
  opening: Uint8Array;
  /** What the next words of a token’s sentence open, 0 after the last. */
  following: Uint8Array;
  /** Whether a noun phrase (1) or a verb group (2) goes on after a token. */
  inside: Uint8Array;
  /** Whether a token is the first word of its sentence (1), or the last (2). */
  brink: Uint8Array;
}

/** A verb group goes on or opens; a noun phrase goes on, opens right before a verb, so that a clause may open, or before none. */
const VERB = 1;
const IN_PHRASE = 2;
const CLAUSE = 3;
const PHRASE = 4;

/** The edges of a document’s tokens. */
export function edgesOf(reading: Pick<Reading, 'document' | 'size' | 'word' | 'quotations'>): Edges {
  const { document, size, word } = reading;
  const edges: Edges = {
    mayBegin: word.slice(),
    mayEnd: word.slice(),
    opening: new Uint8Array(size),
    following: new Uint8Array(size),
    inside: new Uint8Array(size),
    brink: new Uint8Array(size),
  };
  readVerbGroups(document, edges);
  readNounPhrases(document, edges);
  for (const { first, last } of reading.quotations) {
    edges.mayBegin[first] = 1;
    edges.mayEnd[last] = 1;
  }
  for (const { firstToken, endToken } of document.sentences) {
    lookAhead(word, edges, firstToken, endToken);
    const last = lastWord(reading, endToken - 1, firstToken);
    edges.brink[firstWord(reading, firstToken, endToken)] = 1;
    edges.brink[last] = (edges.brink[last] ?? 0) | 2;
  }
  return edges;
}

/** A content neither begins nor ends within a verb group. */
function readVerbGroups({ verbGroups }: Document, { mayBegin, mayEnd, opening, inside }: Edges): void {
  for (const { firstToken, endToken } of verbGroups) {
    opening.fill(VERB, firstToken, endToken);
    inside.fill(2, firstToken, endToken - 1);
    mayBegin.fill(0, firstToken + 1, endToken);
    mayEnd.fill(0, firstToken, endToken - 1);
  }
}

/** Nor within a noun phrase, but for a name that follows other words. */
function readNounPhrases(document: Document, { mayBegin, mayEnd, opening, inside }: Edges): void {
  const { tokens, nounPhrases, verbGroupOf } = document;
  for (const { firstToken, endToken } of nounPhrases) {
    opening[firstToken] = (verbGroupOf[endToken] ?? -1) >= 0 ? CLAUSE : PHRASE;
    for (let at = firstToken + 1; at < endToken; at += 1) {
      const before = tokens[at - 1]?.pos;
      const isName = tokens[at]?.pos === 'PROPN';
      opening[at] = IN_PHRASE;
      inside[at - 1] = 1;
      if (!isName || before === 'PROPN' || before === 'DET') mayBegin[at] = 0;
      if (!isName || before !== 'NOUN') mayEnd[at - 1] = 0;
    }
  }
}

/** What the next words open: a noun phrase with a verb behind it, one without, a verb; past a mark or a conjunction. */
function lookAhead(word: Uint8Array, { opening, following }: Edges, from: number, to: number): void {
  let next = 0;
  let isBeside = true;
  for (let at = to - 1; at >= from; at -= 1) {
    if (word[at] === 1) {
      following[at] = next === 0 || isBeside ? next : next + 10;
      next = openedBy(opening[at] ?? 0, opening[at + 1] ?? 0);
      isBeside = true;
    } else isBeside = false;
  }
}

function openedBy(own: number, next: number): number {
  if (own === CLAUSE) return 1;
  if (own === PHRASE) return 2;
  if (own === VERB) return 3;
  if (next === VERB) return 4;
  if (next === CLAUSE) return 5;
  return next === PHRASE ? 6 : 7;
}
