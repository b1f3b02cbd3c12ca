import type { FoundActor, FoundEvent, FoundLocation } from '../../extract/types.js';

/** One row of an event table as an event with what it speaks of. */
export interface DatasetRow {
  /** The data set's own id of the event. */
  sourceId: string;
  /** The row in words: its own cells. All offsets of the event count in it, and all of it is the event's evidence. */
  text: string;
  event: RowEvent;
  /** CAMEO's root where the row tells it more finely than the event's type. */
  cameoRoot: string | null;
  actors: readonly FoundActor[];
  locations: readonly FoundLocation[];
}

/** An event without what follows from the rest of it and from where its row stands. A table asserts what it says, in its own name. */
export type RowEvent = Omit<FoundEvent, 'summary' | 'evidence' | 'modality' | 'claimedBy'>;

const LONGEST_SUMMARY = 200;

/** A summary of the row's own words: who, what, to whom, where. */
export function summaryOf({ actors, trigger, recipients, locations }: RowEvent): string {
  const words = (named: readonly { text: string }[]): string => named.map(({ text }) => text).join(', ');
  return [words(actors), trigger.text, words(recipients), words(locations)]
    .filter(Boolean)
    .join(' – ')
    .slice(0, LONGEST_SUMMARY)
    .replace(/[\uD800-\uDBFF]$/, '');
}

/** A row that cannot be taken; the message says why. */
export class RowRefused extends Error {}

/** A row that is sound and tells no event of PLOVER's, such as a comment. */
export class NoEvent extends Error {}

/** The cells of one row by their columns' names. */
export class Cells {
  constructor(
    private readonly columns: ReadonlyMap<string, number>,
    private readonly values: readonly string[],
  ) {}

  /** A cell as one line of words; empty where the row has none. */
  get(name: string): string {
    const value = this.values[this.columns.get(name) ?? -1] ?? '';
    return /[\s·]{2}|[\t\n\r]|^\s|\s$/.test(value) ? value.replace(/[\s·]+/g, ' ').trim() : value;
  }

  /** @throws RowRefused where it is empty */
  required(name: string): string {
    const value = this.get(name);
    if (value === '') throw new RowRefused(`It has no ${name}.`);
    return value;
  }

  /** @throws RowRefused where it is no whole number of zero or more */
  count(name: string): number {
    const value = this.get(name);
    if (!/^\d{1,9}$/.test(value)) throw new RowRefused(`${name} is no number: ${shown(value)}.`);
    return Number(value);
  }

  /** @throws RowRefused where it is no degree within the limit */
  degrees(name: string, limit: number): number {
    const value = this.get(name);
    const degrees = Number(value);
    if (value === '' || !(Math.abs(degrees) <= limit))
      throw new RowRefused(`${name} is not within ${limit} degrees: ${shown(value)}.`);
    return degrees;
  }
}

const LONGEST_SHOWN = 40;

/** A cell as a reason quotes it. */
export const shown = (value: string): string =>
  value === ''
    ? 'it is empty'
    : `"${value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value}"`;
