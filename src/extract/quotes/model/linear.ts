import type { FeatureList } from './features.js';

/** A linear model over hashed features: the sum of the weights of those that are there. */
export interface Linear {
  score(features: FeatureList): number;
}

/** A trained model, its weights in eighths of a bit or coarser: `weight × scale`. */
export class QuantisedLinear implements Linear {
  private readonly mask: number;

  /** @param weights as many as a power of two */
  constructor(
    private readonly weights: Int8Array,
    private readonly scale: number,
  ) {
    this.mask = weights.length - 1;
  }

  score({ ids, size }: FeatureList): number {
    let sum = 0;
    for (let i = 0; i < size; i += 1) sum += this.weights[(ids[i] ?? 0) & this.mask] ?? 0;
    return sum * this.scale;
  }
}

/** The logistic function: a score as a probability. */
export const probability = (score: number): number => 1 / (1 + Math.exp(-score));

/** Turns scores into probabilities that sum to one, in place. */
export function softmax(scores: number[]): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let i = 0; i < scores.length; i += 1) {
    const weight = Math.exp((scores[i] ?? 0) - most);
    scores[i] = weight;
    sum += weight;
  }
  for (let i = 0; i < scores.length; i += 1) scores[i] = (scores[i] ?? 0) / sum;
}
