import type { Document, Token } from '../../text/document.js';
import { fold } from '../../text/fold.js';
import type { Pos } from '../../text/tagger.js';
import { WordTable } from '../../text/word-table.js';
import { isEnglish } from '../../text/wink/words.js';

/** Tokens of a report with what the finding of names asks of each, worked out once. */
export interface Words {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** The folded form of each token: "" for hyphens, so that a key is the non-empty ones joined by spaces. */
  readonly folded: readonly string[];
  /** By token: 1 where it opens with a capital, 2 where all of several letters are capitals. */
  readonly capital: Uint8Array;
  /** By sentence: most of its letters are capitals, so that capitals tell nothing. */
  readonly shouted: Uint8Array;
  /** By sentence: most of its words of some length open with a capital, as headlines do. */
  readonly titled: Uint8Array;
  /** Folded words that the report also writes in lower case. */
  readonly common: ReadonlySet<string>;
}

const SMALL = /^[a-z]/;
const [FIRST_SMALL, LAST_SMALL] = [97, 122];
const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\d&.'’-]+$/u;

/** What no name is made of, in text whose capitals tell nothing. */
const NO_NAMES: ReadonlySet<Pos> = new Set<Pos>([
  'VERB',
  'AUX',
  'ADV',
  'PRON',
  'ADP',
  'SCONJ',
  'CCONJ',
  'PART',
]);

interface Shape {
  folded: string;
  capital: 0 | 1 | 2;
}

const shapes = new WordTable<Shape>(({ text, norm }) =>
  SMALL.test(text)
    ? { folded: norm, capital: 0 }
    : {
        folded: /^[a-z\d,;:()]+$/i.test(text) ? norm : /^[-‐‑–—]$/u.test(text) ? '' : fold(text),
        capital: CAPITAL.test(text) ? (CAPITALS.test(text) ? 2 : 1) : 0,
      },
);

/** How a token is compared with names, and its capitals. */
export const shapeOf = (token: Token): Shape => shapes.of(token);

export function readWords(document: Document): Words {
  const { tokens, sentences } = document;
  const folded = new Array<string>(tokens.length);
  const capital = new Uint8Array(tokens.length);
  const common = new Set<string>();
  for (const token of tokens) {
    const code = token.text.charCodeAt(0);
    if (code >= FIRST_SMALL && code <= LAST_SMALL) {
      folded[token.index] = token.norm;
      common.add(token.norm);
      continue;
    }
    const shape = shapeOf(token);
    folded[token.index] = shape.folded;
    capital[token.index] = shape.capital;
  }
  const shouted = new Uint8Array(sentences.length);
  const titled = new Uint8Array(sentences.length);
  for (const sentence of sentences) {
    let words = 0;
    let capitals = 0;
    let all = 0;
    for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
      const token = tokens[i];
      if (!token || token.end - token.start < 4 || !LETTER.test(token.text)) continue;
      words += 1;
      if (capital[i]) capitals += 1;
      if (capital[i] === 2) all += 1;
    }
    if (words >= 3 && all * 10 >= words * 7) {
      shouted[sentence.index] = 1;
      for (let i = sentence.firstToken; i < sentence.endToken; i += 1)
        if (NO_NAMES.has(tokens[i]?.pos ?? 'X')) capital[i] = 0;
    } else if (words >= 4 && capitals * 10 >= words * 8) titled[sentence.index] = 1;
  }
  return { document, tokens, folded, capital, shouted, titled, common };
}

/** The folded words of a stretch of tokens, as names are compared. */
export function keyOf(words: Words, first: number, end: number): string {
  let key = '';
  for (let i = first; i < end; i += 1) {
    const word = words.folded[i];
    if (word) key = key === '' ? word : word === "'s" ? `${key}'s` : `${key} ${word}`;
  }
  return key;
}

/** The two tokens stand without space between them. */
export const glued = (words: Words, left: number): boolean => {
  const a = words.tokens[left];
  const b = words.tokens[left + 1];
  return a !== undefined && b !== undefined && a.end === b.start;
};

const foreign = new WordTable(({ text, norm }) => Number(NAME.test(text) && !isEnglish(norm)));
const NAME = /^\p{Lu}\p{Ll}+$/u;

/** The token is no word of English, by its letters a name's. */
export const isForeign = (token: Token): boolean => foreign.of(token) === 1;

/** The token is a hyphen between two words: "Chan-ocha". */
export const isHyphen = (words: Words, at: number): boolean =>
  words.folded[at] === '' && glued(words, at - 1) && glued(words, at);

export const sameSentence = (words: Words, a: number, b: number): boolean =>
  words.tokens[a] !== undefined && words.tokens[a].sentence === words.tokens[b]?.sentence;
