/** What waits for its turn. */
export interface Waiting {
  /** Who asked for it: all that one asks for shares one place in the turn. */
  client: string;
  /** Whether it waits however many others do. */
  patient: boolean;
}

/** Work that waits, in the order in which it came; whose turn it is goes by clients, so that one who asks for much delays himself. */
export class FairQueue<Work extends Waiting> {
  readonly #most: number;
  readonly #waiting: Work[] = [];
  readonly #running = new Map<string, number>();
  /** When each client had its last turn. */
  readonly #served = new Map<string, number>();
  #turns = 0;

  /** @param most how much may wait at most, what is patient apart */
  constructor(most: number) {
    this.#most = most;
  }

  get length(): number {
    return this.#waiting.length;
  }

  /**
   * Lets work wait for its turn. Where too much waits, the client of whom most waits gives way.
   * @returns the work that is turned away for it, which may be the same; null where there is room
   */
  add(work: Work): Work | null {
    this.#waiting.push(work);
    const impatient = this.#waiting.filter(({ patient }) => !patient);
    if (work.patient || impatient.length <= this.#most) return null;
    const counts = new Map<string, number>();
    for (const { client } of impatient) counts.set(client, (counts.get(client) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const greedy = counts.get(work.client) === most ? work.client : nameOf(counts, most);
    const last = impatient.findLast(({ client }) => client === greedy) ?? work;
    this.remove(last);
    return last;
  }

  /**
   * Takes the work whose turn it is: of the client who has least under way, and of those the one who was served longest ago.
   * @param fits whether it can be done now, by how much its client has under way
   */
  take(fits: (work: Work, running: number) => boolean): Work | null {
    let next: Work | null = null;
    for (const work of this.#waiting) {
      if (!fits(work, this.#runningOf(work))) continue;
      if (next === null || this.#isBefore(work, next)) next = work;
    }
    if (next === null) return null;
    this.remove(next);
    this.#running.set(next.client, this.#runningOf(next) + 1);
    this.#served.set(next.client, (this.#turns += 1));
    return next;
  }

  /** Takes out work that nobody waits for any more; whether it was there. */
  remove(work: Work): boolean {
    const at = this.#waiting.indexOf(work);
    if (at >= 0) this.#waiting.splice(at, 1);
    return at >= 0;
  }

  /** Says that work that was taken has ended. */
  done({ client }: Work): void {
    const left = (this.#running.get(client) ?? 1) - 1;
    if (left > 0) this.#running.set(client, left);
    else {
      this.#running.delete(client);
      if (!this.#waiting.some((work) => work.client === client)) this.#served.delete(client);
    }
  }

  #runningOf({ client }: Work): number {
    return this.#running.get(client) ?? 0;
  }

  #isBefore(work: Work, other: Work): boolean {
    const running = this.#runningOf(work) - this.#runningOf(other);
    if (running !== 0) return running < 0;
    return (this.#served.get(work.client) ?? 0) < (this.#served.get(other.client) ?? 0);
  }
}

const nameOf = (counts: Map<string, number>, wanted: number): string =>
  [...counts].find(([, count]) => count === wanted)?.[0] ?? '';
