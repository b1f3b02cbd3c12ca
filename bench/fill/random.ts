/** Numbers from a seed, the same on every machine (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to under 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number under `n`. */
  below = (n: number): number => Math.floor(this.next() * n);

  /** A whole number under `n`, small ones far more often, as names and words are in news (Zipf's law). */
  often = (n: number): number => Math.min(n - 1, Math.floor(Math.exp(this.next() * Math.log(n + 1)) - 1));

  /** How many there are where there are `mean` on average. */
  some = (mean: number): number => Math.floor(mean) + (this.next() < mean % 1 ? 1 : 0);
}
