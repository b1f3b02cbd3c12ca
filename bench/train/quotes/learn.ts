import type { FeatureList } from '../../../src/extract/quotes/model/features.js';
import type { Linear } from '../../../src/extract/quotes/model/linear.js';

/** A linear model in training: AdaGrad (Duchi, Hazan and Singer 2011) over hashed binary features. */
export class Learner implements Linear {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #mask: number;
  readonly #sum: Float32Array;
  #times = 0;

  /** @param bits the model has two to the power of `bits` weights */
  constructor(
    bits: number,
    private readonly rate = 0.1,
  ) {
    this.weights = new Float32Array(2 ** bits);
    this.#squares = new Float32Array(2 ** bits).fill(1);
    this.#sum = new Float32Array(2 ** bits);
    this.#mask = 2 ** bits - 1;
  }

  /** Adds the weights as they are now to their mean. */
  remember(): void {
    this.#times += 1;
    for (let i = 0; i < this.weights.length; i += 1)
      this.#sum[i] = (this.#sum[i] ?? 0) + (this.weights[i] ?? 0);
  }

  /** Puts the mean of what was remembered in place of the weights, which damps the noise of the last steps. */
  settle(): void {
    for (let i = 0; i < this.weights.length; i += 1)
      this.weights[i] = (this.#sum[i] ?? 0) / Math.max(1, this.#times);
  }

  score({ ids, size }: FeatureList): number {
    let sum = 0;
    for (let i = 0; i < size; i += 1) sum += this.weights[(ids[i] ?? 0) & this.#mask] ?? 0;
    return sum;
  }

  /** Moves every weight of the features down the gradient of the loss with respect to the score. */
  move(ids: Int32Array, from: number, to: number, gradient: number): void {
    if (Math.abs(gradient) < 1e-3) return;
    for (let i = from; i < to; i += 1) {
      const at = (ids[i] ?? 0) & this.#mask;
      const squares = (this.#squares[at] ?? 1) + gradient * gradient;
      this.#squares[at] = squares;
      this.weights[at] = (this.weights[at] ?? 0) - (this.rate * gradient) / Math.sqrt(squares);
    }
  }
}
