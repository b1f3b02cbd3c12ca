/** What every token that no pattern names is to a machine. */
export const NOTHING = 0;
/** A token that a machine passes over as if it were not there. */
export const SKIPPED = 255;

const END_OF_TEXT = 2070000;
const OTHERWISE = 2070003;

/** Numbers the events that machines know from 1, so that a machine is a table. */
export class Events {
  private readonly numbers = new Map<number, number>();

  /** The number of one of wink-nlp's events, made where it is new. */
  add(event: number): number {
    const before = this.numbers.get(event);
    if (before !== undefined) return before;
    this.numbers.set(event, this.size);
    return this.size - 1;
  }

  of(event: number): number {
    return this.numbers.get(event) ?? NOTHING;
  }

  get size(): number {
    return this.numbers.size + 1;
  }
}

/**
 * One of the model's finite state machines, which find the longest patterns of tokens from left to right, as a table of states by
 * events. It finds what wink-nlp's `recognize` does.
 */
export class Machine {
  private readonly table: Int32Array;
  private readonly otherwise: Int32Array;
  /** By state: what a pattern that ends there means; 0 for a state that ends none, NaN for one that means nothing. */
  private readonly meaning: Float64Array;
  /** By state: how far into the pattern the token stands that it is about. */
  private readonly mark: Int32Array;
  private readonly width: number;
  private readonly end: number;

  /**
   * @param json the machine as the model holds it
   * @param means what a pattern's name means, not 0
   */
  constructor(json: string, events: Events, means: (name: string) => number) {
    const [, last, states, terminals, marks] = JSON.parse(json) as [
      number,
      number,
      Record<string, Record<string, number>>,
      Record<string, string>,
      Record<string, [number, number]>,
    ];
    this.end = events.add(END_OF_TEXT);
    const arcs = Object.entries(states).flatMap(([state, row]) =>
      Object.entries(row).map(([event, next]) => ({ state: Number(state), event: Number(event), next })),
    );
    for (const { event } of arcs) if (event !== OTHERWISE) events.add(event);
    this.width = events.size;
    this.table = new Int32Array((last + 1) * this.width);
    this.otherwise = new Int32Array(last + 1);
    for (const { state, event, next } of arcs)
      if (event === OTHERWISE) this.otherwise[state] = next;
      else this.table[state * this.width + events.of(event)] = next;
    this.meaning = new Float64Array(last + 1);
    for (const [state, name] of Object.entries(terminals))
      this.meaning[Number(state)] = name === '0' ? NaN : means(name);
    this.mark = new Int32Array(last + 1);
    for (const [state, [first]] of Object.entries(marks)) this.mark[Number(state)] = first;
  }

  /**
   * Finds the patterns in a row of events.
   * @param found is told of each pattern the token that it is about, and what it means
   */
  recognise(events: Uint8Array, length: number, found: (at: number, meaning: number) => void): void {
    const { table, otherwise, width } = this;
    let first = 0;
    let state = 0;
    let fallback = 0;
    let fallbackAt = 0;
    for (let i = 0; i <= length; i += 1) {
      for (let j = i; j <= length; j += 1) {
        const event = j === length ? this.end : (events[j] ?? NOTHING);
        if (event === SKIPPED) continue;
        let next = event < width ? (table[state * width + event] ?? 0) : 0;
        if (state === 0 && next !== 0) first = j;
        const isEnd = this.meaning[next] !== 0;
        const isOver = isEnd || next === 0;
        if (isEnd) {
          this.tell(next, first, found);
          i = j;
          next = 0;
          fallback = 0;
        } else if (next === 0 && fallback !== 0) {
          this.tell(fallback, first, found);
          i = fallbackAt;
          fallback = 0;
        }
        state = next;
        const other = otherwise[state] ?? 0;
        if (other !== 0) {
          fallbackAt = j;
          fallback = other;
        }
        if (isOver) break;
      }
    }
  }

  private tell(state: number, first: number, found: (at: number, meaning: number) => void): void {
    const meaning = this.meaning[state] ?? 0;
    if (!Number.isNaN(meaning)) found(first + (this.mark[state] ?? 0), meaning);
  }
}
