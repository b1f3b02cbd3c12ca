// As signed numbers, which the engine holds in a register.
const SHIFT = 0x7f4a7c15 | 0;
const SPREAD = 0x9e3779b1 | 0;
const STIR = 0x85ebca6b | 0;

/**
 * A feature, as a number and the values that it is made of, by their places: [2, V.lemma, V.after] is one feature for each pair of a
 * lemma and what stands after it.
 */
export type Template = readonly [number: number, ...values: number[]];

/** How many values a template may be made of. */
const MOST = 4;

/** Templates as tables, those of one value first, to be filled in one loop for each number of values. */
export class Templates {
  readonly numbers: Int32Array;
  /** The places of the templates’ values, as many for each as it may have. */
  readonly places: Uint8Array;
  /** Where the templates of one value end, of two, of three. */
  readonly ones: number;
  readonly twos: number;
  readonly threes: number;
  /** The places of all values are smaller than this. */
  readonly width: number;

  constructor(templates: readonly Template[]) {
    const sorted = [...templates].sort((a, b) => a.length - b.length);
    const upTo = (values: number): number => sorted.filter(({ length }) => length - 1 <= values).length;
    this.numbers = Int32Array.from(sorted, ([number]) => number);
    this.places = new Uint8Array(MOST * sorted.length);
    sorted.forEach(([, ...values], i) => {
      this.places.set(values, MOST * i);
    });
    this.ones = upTo(1);
    this.twos = upTo(2);
    this.threes = upTo(3);
    this.width = Math.max(...this.places) + 1;
  }
}

/** How many values templates may be made of. */
const VALUES = 48;

/**
 * A set of binary features, each hashed to 32 bits (Weinberger et al. 2009, "Feature hashing for large scale multitask learning").
 * One list is filled again and again, so that the hot loops build no strings and no objects.
 */
export class FeatureList {
  readonly ids: Int32Array;
  size = 0;
  /** What the templates combine; set before they are added. */
  readonly values = new Int32Array(VALUES);
  private readonly spread = new Int32Array(VALUES);

  /** @param room how many features it can hold */
  constructor(room = 256) {
    this.ids = new Int32Array(room);
  }

  clear(): void {
    this.size = 0;
  }

  /** Adds the features that templates make of the values: `mix` over number and values, each value spread but once. */
  add({ numbers, places, ones, twos, threes, width }: Templates): void {
    const { values, spread, ids, size } = this;
    for (let i = 0; i < width; i += 1) spread[i] = Math.imul((values[i] ?? 0) + SHIFT, SPREAD);
    let i = 0;
    let at = 0;
    for (; i < ones; i += 1, at += MOST) ids[size + i] = stir(numbers[i] ?? 0, spread[places[at] ?? 0] ?? 0);
    for (; i < twos; i += 1, at += MOST) {
      const h = stir(numbers[i] ?? 0, spread[places[at] ?? 0] ?? 0);
      ids[size + i] = stir(h, spread[places[at + 1] ?? 0] ?? 0);
    }
    for (; i < threes; i += 1, at += MOST) {
      const h = stir(numbers[i] ?? 0, spread[places[at] ?? 0] ?? 0);
      const g = stir(h, spread[places[at + 1] ?? 0] ?? 0);
      ids[size + i] = stir(g, spread[places[at + 2] ?? 0] ?? 0);
    }
    for (; i < numbers.length; i += 1, at += MOST) {
      const h = stir(numbers[i] ?? 0, spread[places[at] ?? 0] ?? 0);
      const g = stir(h, spread[places[at + 1] ?? 0] ?? 0);
      const f = stir(g, spread[places[at + 2] ?? 0] ?? 0);
      ids[size + i] = stir(f, spread[places[at + 3] ?? 0] ?? 0);
    }
    this.size = size + i;
  }

  /** Adds one feature by its hash. */
  addHash(hash: number): void {
    this.ids[this.size] = hash;
    this.size += 1;
  }
}

/** Joins a hash and a value that is spread already. */
function stir(a: number, spread: number): number {
  const h = Math.imul(a ^ spread, STIR);
  return h ^ (h >>> 13);
}

/** Joins two hashes into one; the order counts. */
export const mix = (a: number, b: number): number => stir(a, Math.imul(b + SHIFT, SPREAD));

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
