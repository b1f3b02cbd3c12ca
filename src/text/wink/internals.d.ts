/*
 * The parts of wink-nlp and of its English model that this folder builds on. wink-nlp's own way in, `readDoc`, makes one document a
 * call and looks every word up anew; what it would say of a word is asked here once and kept (see words.ts).
 */

/** What wink-nlp holds of its vocabulary and of the words added to it, by index. */
interface WinkCache {
  add(text: string, category: number): number;
  /** One index, or four numbers for each part of a contraction; null where the word is unknown. */
  lookup(text: string): number[] | null;
  value(index: number): string;
  normal(index: number): number;
  /** The normal of a contraction's part, from its packed second number. */
  nox(packed: number): number;
  mappedSpelling(index: number): number;
  property(index: number, name: string): number;
  posOf(index: number): number;
}

interface WinkFeature {
  list: string[];
  hash: Record<string, number>;
  /** Where the next one goes. */
  index: number;
  intrinsicSize: number;
}

interface WinkCore {
  features: { lexeme: WinkFeature; pos: WinkFeature; posClusters: { list: Set<number>[] } };
  trex: unknown;
  tcat: { hash: Record<string, number> };
  preserve: unknown;
}

/** The tokens of a text, four numbers each: lexeme, spaces before and expansion, part of speech and lemma, and a flag. */
interface WinkDocument {
  tokens: number[];
  cache: Pick<WinkCache, 'add' | 'lookup'>;
  nonBreakingSpaces: object;
}

declare module 'wink-eng-lite-web-model/dist/model.js' {
  const model: {
    core(): WinkCore;
    sbd(): { machines: string[] };
    pos(): { machines: string[] };
    featureFn: unknown;
    addons: { lemmatize(normal: string, pos: string, cache: WinkCache): string };
  };
  export default model;
}

declare module 'wink-nlp/src/cache.js' {
  export default function makeCache(core: WinkCore, features: unknown): WinkCache;
}

declare module 'wink-nlp/src/compile-trex.js' {
  export default function compile(trex: unknown): unknown;
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  export default function wrap(document: WinkDocument): unknown;
}

declare module 'wink-nlp/src/tokenizer.js' {
  export default function makeTokenizer(
    trex: unknown,
    categories: Record<string, number>,
    preserve: unknown,
  ): (wrapped: unknown, text: string) => void;
}
