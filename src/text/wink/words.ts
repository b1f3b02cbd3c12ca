import type { PartOfSpeech } from 'wink-nlp';
import makeCache from 'wink-nlp/src/cache.js';
import compile from 'wink-nlp/src/compile-trex.js';
import wrap from 'wink-nlp/src/dd-wrapper.js';
import makeTokenizer from 'wink-nlp/src/tokenizer.js';
import model from 'wink-eng-lite-web-model/dist/model.js';
import { LIMITS } from '../limits.js';
import { Memo } from '../memo.js';
import { ownCopy } from '../own.js';
import { Events, Machine, NOTHING } from './machine.js';

/** What is known of a word wherever it stands: worked out once, shared by all its tokens. */
export interface Word {
  /** Its number, in the order that words are met in: no two words ever have the same one. */
  readonly id: number;
  readonly text: string;
  /** The text in lower case, with typographic apostrophes made straight. */
  readonly norm: string;
  /** Its part of speech, by number, before its neighbours are looked at. */
  readonly pos: number;
  /** Its neighbours change nothing: a part of a contraction. */
  readonly isFixed: boolean;
  /** What it may be by its neighbours. */
  readonly otherPos: ReadonlySet<number>;
  /** What it is to the machine that finds the ends of sentences, without and with a space before it. */
  readonly sentenceEvent: number;
  readonly spacedSentenceEvent: number;
  /** What it is to the machines of parts of speech, if not its part of speech. */
  readonly posEvent: number;
  readonly opensSmall: boolean;
  /** Brackets and quotation marks that close. */
  readonly closes: boolean;
  /** A capital and small letters, and no participle. */
  readonly isNameLike: boolean;
  /** A capital with a full stop. */
  readonly isLoneLetter: boolean;
  /** As the parts of speech that the model takes to a lemma, and as any other. */
  readonly adjective: string;
  readonly noun: string;
  readonly verb: string;
  readonly lemma: string;
}

/** A stretch of text without white space: its words, and where in it they start. */
export interface Piece {
  readonly text: string;
  /** Its word where it is one word from its first letter on, as most are. */
  readonly only: Word | null;
  readonly words: readonly Word[];
  readonly starts: readonly number[];
}

/** wink-nlp numbers its hints from here on, past every word of the vocabulary. */
const HINTS = 1080000;
const CLOSES_IF_GLUED = 4;
const CLOSES_IF_SPACED = 6;
const ENDS_SENTENCE = 7;
const ENDS_NONE = 8;
const POS_SHIFT = 20;
const POS_MASK = 0x3f00000;
const LEMMA_MASK = 0xfffff;
const EXPANDED = 0xffff;
/** Words that are no news to anyone are forgotten when there are so many, so that a server that reads for months does not grow. */
const MOST_PIECES = 30_000;
const MOST_UNKNOWN = 40_000;
/** A power of two. */
const RECENT = 1 << 16;
const SPACE = 32;
const [SURROGATES, HIGH, LOW] = [0xfc00, 0xd800, 0xdc00];
const FNV_PRIME = 0x01000193;

const SMALL = /^\p{Ll}/u;
const CLOSING = /^[)\]”"’'»]+$/u;
const LONE_LETTER = /^\p{Lu}\.$/u;
const NAME = /^\p{Lu}\p{Ll}+$/u;

const core = model.core();
const vocabulary = core.features.lexeme;
const POS = core.features.pos.list as PartOfSpeech[];
const tokenize = makeTokenizer(compile(core.trex), core.tcat.hash, core.preserve);
let cache = makeCache(core, model.featureFn);

const sentenceEvents = new Events();
const posEvents = new Events();
/** Tells where a sentence ends: the meaning is always 1. */
export const SENTENCE_MACHINES = model
  .sbd()
  .machines.map((json) => new Machine(json, sentenceEvents, () => 1));
/** Tell which part of speech a word is among its neighbours; a negative one whatever the vocabulary says of the word. */
export const POS_MACHINES = model.pos().machines.map((json) => new Machine(json, posEvents, Number));
/** By part of speech, by number: what it is to the machines. */
export const POS_EVENTS = POS.map((_, pos) => posEvents.of(pos));

export const posNamed = (pos: number): PartOfSpeech => POS[pos] ?? 'X';
export const posNumber = (name: PartOfSpeech): number => POS.indexOf(name);

const ADJ = posNumber('ADJ');
const NOUN = posNumber('NOUN');
const PUNCT = posNumber('PUNCT');
const VERB = posNumber('VERB');

/** The lemma of a word by its part of speech, by number. */
export const lemmaOf = (word: Word, pos: number): string =>
  pos === NOUN ? word.noun : pos === VERB ? word.verb : pos === ADJ ? word.adjective : word.lemma;

const pieces = new Memo<Piece>(MOST_PIECES);
/** By lexeme, or by all three numbers for what is packed with more. */
let words = new Map<number | string, Word>();

/** The pieces met last, by a hash of their letters: most pieces are found here without being cut out of their text. */
const recent = new Array<Piece | undefined>(RECENT).fill(undefined);

/**
 * The piece that stands in a text from an offset up to the next space, at most as long as the longest word; the same letters always have
 * the same words. wink-nlp's tokenizer reads what is left of a piece again after each mark in it, so that a piece without an end
 * would take time that grows with its square.
 */
export function pieceAt(text: string, start: number): Piece {
  let hash = 0;
  let end = start;
  const last = Math.min(text.length, lastOfPiece(text, start));
  for (; end < last; end += 1) {
    const code = text.charCodeAt(end);
    if (code === SPACE) break;
    hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  const at = (hash ^ (hash >>> 16)) & (RECENT - 1);
  const before = recent[at];
  if (before && isAt(before.text, text, start, end)) return before;
  const piece = pieceOf(text.slice(start, end));
  recent[at] = piece;
  return piece;
}

/** Where a piece ends at the latest: both halves of a surrogate pair stay together. */
function lastOfPiece(text: string, start: number): number {
  const last = start + LIMITS.word;
  const isHalf =
    (text.charCodeAt(last - 1) & SURROGATES) === HIGH && (text.charCodeAt(last) & SURROGATES) === LOW;
  return isHalf ? last - 1 : last;
}

/** Compared letter by letter: the engine's own `startsWith` takes as long as all else here. */
function isAt(piece: string, text: string, start: number, end: number): boolean {
  if (piece.length !== end - start) return false;
  for (let i = 0; i < piece.length; i += 1)
    if (piece.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function pieceOf(text: string): Piece {
  const before = pieces.get(text);
  if (before) return before;
  if (vocabulary.list.length - vocabulary.intrinsicSize > MOST_UNKNOWN) forget();
  const own = ownCopy(text);
  const piece = read(own);
  pieces.set(own, piece);
  return piece;
}

/** Puts the vocabulary back to what the model came with. */
function forget(): void {
  for (const word of vocabulary.list.splice(vocabulary.intrinsicSize))
    Reflect.deleteProperty(vocabulary.hash, word);
  vocabulary.index = vocabulary.intrinsicSize;
  cache = makeCache(core, model.featureFn);
  oldest += words.size;
  words = new Map();
  pieces.clear();
  recent.fill(undefined);
}

/** The number of the oldest word that is not forgotten. */
let oldest = 0;
export const oldestWord = (): number => oldest;

/** Words that only earlier reports brought are no words of the vocabulary: they must not change how this one is divided. */
const known = (text: string): number[] | null => {
  const found = cache.lookup(text);
  return found?.length === 1 && (found[0] ?? 0) >= vocabulary.intrinsicSize ? null : found;
};

function read(text: string): Piece {
  const tokens: number[] = [];
  const adding = { add: (word: string, category: number) => cache.add(word, category), lookup: known };
  tokenize(wrap({ tokens, cache: adding, nonBreakingSpaces: {} }), text);
  const found: Word[] = [];
  const starts: number[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i += 4) {
    const word = wordOf(tokens[i] ?? 0, tokens[i + 1] ?? 0, tokens[i + 2] ?? 0);
    const start = text.indexOf(word.text, from);
    if (start < 0 || word.text === '') continue;
    found.push(word);
    starts.push(start);
    from = start + word.text.length;
  }
  const only = found.length === 1 && starts[0] === 0 ? (found[0] ?? null) : null;
  return { text, only, words: found, starts };
}

/** Quotation marks of other languages, which wink-nlp takes for words. */
const FOREIGN_MARK = /^[«»„‚‹›]$/;

/** The word of one of wink-nlp's tokens: its lexeme, and what is packed with it where it is a part of a contraction. */
function wordOf(lexeme: number, expansion: number, packed: number): Word {
  const isPart = expansion > EXPANDED;
  const key = packed === 0 && !isPart ? lexeme : `${lexeme} ${expansion} ${packed}`;
  const before = words.get(key);
  if (before) return before;
  const text = shared(cache.value(lexeme));
  const normal = isPart ? cache.nox(expansion) : cache.normal(lexeme);
  const hint = cache.property(lexeme, 'posHint');
  const isMark = FOREIGN_MARK.test(text);
  const word: Word = {
    id: oldest + words.size,
    text,
    norm: shared(text.toLowerCase().replaceAll('’', "'")),
    pos: isMark
      ? PUNCT
      : packed === 0
        ? cache.posOf(cache.mappedSpelling(lexeme)) || NOUN
        : (packed & POS_MASK) >>> POS_SHIFT,
    isFixed: isMark || packed !== 0,
    otherPos: core.features.posClusters.list[cache.property(normal, 'lexemeCID')] ?? new Set(),
    sentenceEvent: sentenceEvents.of(sentenceEventOf(lexeme, normal, false)),
    spacedSentenceEvent: sentenceEvents.of(sentenceEventOf(lexeme, normal, true)),
    posEvent: hint ? posEvents.of(HINTS + hint) : NOTHING,
    opensSmall: SMALL.test(text),
    closes: CLOSING.test(text),
    isNameLike: NAME.test(text) && !/(?:ing|ed)$/.test(text),
    isLoneLetter: LONE_LETTER.test(text),
    ...lemmasOf(lexeme, isPart, packed),
  };
  words.set(key, word);
  return word;
}

/** The vocabulary, which is that of English copy without most names, has a word of small letters. */
export const isEnglish = (norm: string): boolean =>
  (vocabulary.hash[norm] ?? Infinity) < vocabulary.intrinsicSize;

/** The same text as the engine keeps the names of properties: one for all, so that it is compared by its address. */
const shared = (text: string): string => Object.keys({ [text]: true })[0] ?? text;

/** As the model's own transformer for sentences has it. */
function sentenceEventOf(lexeme: number, normal: number, isSpaced: boolean): number {
  const hint = cache.property(normal, 'sbdHint') || cache.property(lexeme, 'sbdHint');
  if (hint === CLOSES_IF_GLUED) return HINTS + (isSpaced ? CLOSES_IF_SPACED : CLOSES_IF_GLUED);
  if (hint) return HINTS + hint;
  if (!cache.property(normal, 'isAbbrev')) return normal;
  return HINTS + (cache.value(normal).length === 2 ? ENDS_NONE : ENDS_SENTENCE);
}

function lemmasOf(
  lexeme: number,
  isPart: boolean,
  packed: number,
): Pick<Word, 'adjective' | 'noun' | 'verb' | 'lemma'> {
  // The vocabulary lacks the lemma of a few.
  const straight = (lemma: string | undefined): string =>
    shared((lemma ?? cache.value(lexeme).toLowerCase()).replaceAll('’', "'"));
  const all = (lemma: string): ReturnType<typeof lemmasOf> => ({
    adjective: lemma,
    noun: lemma,
    verb: lemma,
    lemma,
  });
  if (isPart) return all(straight(cache.value(packed & LEMMA_MASK)));
  const mapped = cache.mappedSpelling(lexeme);
  if (cache.property(mapped, 'isSLemma') === 1)
    return all(straight(cache.value(cache.property(mapped, 'lemma'))));
  const normal = cache.value(cache.normal(lexeme));
  const as = (pos: PartOfSpeech): string => straight(model.addons.lemmatize(normal, pos, cache));
  return { adjective: as('ADJ'), noun: as('NOUN'), verb: as('VERB'), lemma: straight(normal) };
}
