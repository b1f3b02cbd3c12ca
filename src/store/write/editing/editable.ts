import type { Database } from 'better-sqlite3';

/** How records of one kind are read and written part by part. */
export interface Editable<Parts> {
  table: 'Event' | 'Quote' | 'Actor' | 'Location';
  list: 'events' | 'quotes' | 'actors' | 'locations';
  /** The parts of a record as the API gives it. */
  read(record: unknown): Parts;
  /** Parts as they are kept: in their order, what follows from one another made to agree. */
  settle(before: Parts, after: Parts, body: string | null): Parts;
  /**
   * Writes the parts of the row with an id that differ.
   * @throws Unfit where they name what is not there
   */
  write(db: Database, id: number, before: Parts, after: Parts): void;
}

/** A record that stands in another, as the API gives it. */
export interface Referred {
  id: string;
}

/** Whether a part is the same in both. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
