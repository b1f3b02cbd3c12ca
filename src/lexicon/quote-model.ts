import { readFileSync } from 'node:fs';
import { ROOT } from '../root.js';

/*
 * What was learnt of attribution from the training part of PolNeAR 1.0 (Newell, Margolin and Ruths 2018): 19,832 attributions in 840
 * articles of US political news, as weights of hashed features. No words of the corpus are in it. Learnt by bench/train/quotes.
 */

/** The parts of the model, in the order of the file; each has two to the power of so many weights. */
export const QUOTE_MODEL_PARTS = { cue: 17, start: 17, end: 17, part: 15, speaker: 17, accept: 16 } as const;
export type QuoteModelPart = keyof typeof QUOTE_MODEL_PARTS;

/** Bytes of the set of words that are cues beside verbs: a bit for each of 65,536 classes. */
const KNOWN = 8192;

export interface QuoteModelFile {
  known: Uint8Array;
  /** Weights as signed bytes; times their scale they are log-odds. */
  parts: Record<QuoteModelPart, { weights: Int8Array; scale: number }>;
}

/** Reads the model from the file beside this one. */
export function readQuoteModel(): QuoteModelFile {
  const file = readFileSync(new URL('src/lexicon/quote-model.bin', ROOT));
  const names = Object.keys(QUOTE_MODEL_PARTS) as QuoteModelPart[];
  let at = 4 * names.length + KNOWN;
  const parts = names.map((name, i) => {
    const size = 2 ** QUOTE_MODEL_PARTS[name];
    const weights = new Int8Array(file.buffer, file.byteOffset + at, size);
    at += size;
    return [name, { weights, scale: file.readFloatLE(4 * i) }] as const;
  });
  return {
    known: file.subarray(4 * names.length, 4 * names.length + KNOWN),
    parts: Object.fromEntries(parts) as QuoteModelFile['parts'],
  };
}
