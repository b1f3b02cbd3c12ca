import { QUOTE_MODEL_PARTS, type QuoteModelPart } from '../../../src/lexicon/quote-model.js';
import type { LemmaSet } from '../../../src/extract/quotes/model/cues.js';
import type { Learner } from './learn.js';

/** The file that src/lexicon/quote-model.ts reads: the scales, the known cues, then each part's weights as signed bytes. */
export function pack(model: Record<QuoteModelPart, Learner> & { known: LemmaSet }): Buffer {
  const parts = Object.entries(QUOTE_MODEL_PARTS).map(([name]) => model[name as QuoteModelPart].weights);
  const scales = parts.map((weights) => scaleOf(weights));
  const header = Buffer.alloc(4 * scales.length);
  scales.forEach((scale, i) => header.writeFloatLE(scale, 4 * i));
  const bytes = parts.map((weights, i) =>
    Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / (scales[i] ?? 1)))),
  );
  return Buffer.concat([header, Buffer.from(model.known.bits), ...bytes.map((part) => Buffer.from(part))]);
}

/** The step between two bytes, so that the largest weight still fits. */
const scaleOf = (weights: Float32Array): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
