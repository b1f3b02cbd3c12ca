/**
 * A set of binary features, each hashed to 32 bits (Weinberger et al. 2009, "Feature hashing for large scale multitask learning").
 * One list is filled again and again, so that the hot loops build no strings and no objects.
 */
export class FeatureList {
  readonly ids: Int32Array;
  size = 0;

  /** @param room how many features it can hold */
  constructor(room = 256) {
    this.ids = new Int32Array(room);
  }

  clear(): void {
    this.size = 0;
  }

  /**
   * Adds the feature that a template makes of one value; the others make them of two to four. Each writes `mix` out: the engine inlines
   * no more calls into a function that adds some twenty features.
   */
  add1(template: number, a: number): void {
    const h = Math.imul(template ^ Math.imul(a + SHIFT, SPREAD), STIR);
    this.ids[this.size] = h ^ (h >>> 13);
    this.size += 1;
  }

  add2(template: number, a: number, b: number): void {
    let h = Math.imul(template ^ Math.imul(a + SHIFT, SPREAD), STIR);
    h = Math.imul(h ^ (h >>> 13) ^ Math.imul(b + SHIFT, SPREAD), STIR);
    this.ids[this.size] = h ^ (h >>> 13);
    this.size += 1;
  }

  add3(template: number, a: number, b: number, c: number): void {
    let h = Math.imul(template ^ Math.imul(a + SHIFT, SPREAD), STIR);
    h = Math.imul(h ^ (h >>> 13) ^ Math.imul(b + SHIFT, SPREAD), STIR);
    h = Math.imul(h ^ (h >>> 13) ^ Math.imul(c + SHIFT, SPREAD), STIR);
    this.ids[this.size] = h ^ (h >>> 13);
    this.size += 1;
  }

  add4(template: number, a: number, b: number, c: number, d: number): void {
    this.add3(mix(template, a), b, c, d);
  }
}

const SHIFT = 0x7f4a7c15;
const SPREAD = 0x9e3779b1;
const STIR = 0x85ebca6b;

/** Joins two hashes into one; the order counts. */
export function mix(a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(b + SHIFT, SPREAD), STIR);
  return h ^ (h >>> 13);
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

/** Counts and distances in classes that grow with them: 0–5 apart, then 6–7, 8–10, 11–15, 16–22, 23–31, 32 and more. */
export function bucket(n: number): number {
  if (n <= 5) return n;
  if (n <= 7) return 6;
  if (n <= 10) return 7;
  if (n <= 15) return 8;
  if (n <= 22) return 9;
  return n <= 31 ? 10 : 11;
}
