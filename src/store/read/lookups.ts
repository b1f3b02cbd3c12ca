import type { Database } from 'better-sqlite3';
import { inBox, nearTo } from './filters.js';
import { prepared, type Condition } from './list.js';
import { actorsNamed, locationsNamed, reportsBy, reportsOfDataset } from './names.js';
import { matchQuery } from './search.js';

/*
 * Which rows a filter can be answered from without reading all of them: keys that EventKey and QuoteKey hold in the order of the list,
 * or ids that another index gives.
 */

/** A key: its kind (see the migration that makes EventKey and QuoteKey) and what it stands for. */
export type Key = [kind: number, key: string | number];

export type Lookup =
  | {
      /** The keys of a value. */
      keys: (db: Database, value: string) => Key[];
      /** Whether having one of the keys is all that the filter asks. */
      exact: boolean;
      /** The index that has all keys of the kind in the order of time, and the kind. */
      byTime?: { index: string; kind: number };
      /** SQL of the places whose keys they are, where they are those of an area. */
      places?: (value: string) => Condition;
    }
  | {
      /** SQL of ids; null where the value finds nothing. */
      ids: (value: string) => Condition | null;
      /** Rows that are gathered at most, where that is another number than of other filters. */
      most?: number;
    };

/** The key of every row. */
export const EVERY: Key = [0, 0];

const idsOf = (db: Database, { sql, values }: Condition): number[] =>
  prepared(db, sql)
    .pluck()
    .all(...values) as number[];

const named = (kind: number, named: (name: string) => Condition, exact = true): Lookup => ({
  keys: (db, value) => idsOf(db, named(value)).map((id) => [kind, id]),
  exact,
});

const word = (kind: number, key: (value: string) => string): Lookup => ({
  keys: (_db, value) => [[kind, key(value)]],
  exact: true,
});

/** The kind of key that is the place itself. */
const PLACE = 6;

function area(where: (value: string) => Condition): Lookup {
  const places = (value: string): Condition => {
    const { sql, values } = where(value);
    return { sql: `SELECT l.id FROM Location l WHERE ${sql}`, values };
  };
  return {
    keys: (db, value) => idsOf(db, places(value)).map((id) => [PLACE, id]),
    exact: true,
    byTime: { index: 'EventKey_places', kind: PLACE },
    places,
  };
}

/** Full text gives ids fast, and is slow to say of one row whether it has the words. */
const MOST_WITH_WORDS = 25_000;

const words = (table: string): Lookup => ({
  most: MOST_WITH_WORDS,
  ids(value) {
    const query = matchQuery(value);
    return query === null
      ? null
      : { sql: `SELECT rowid AS id FROM ${table} WHERE ${table} MATCH ?`, values: [query] };
  },
});

const ofReport = (table: string): Lookup => ({
  ids: (value) => ({
    sql: `SELECT id FROM ${table} WHERE reportId = (SELECT id FROM Report WHERE slug = ?)`,
    values: [value.toLowerCase()],
  }),
});

const ofPublisher = (table: string): Lookup => ({
  ids: (value) => {
    const { sql, values } = reportsBy(value);
    return { sql: `SELECT id FROM ${table} WHERE reportId IN (${sql})`, values };
  },
});

/** Events that are rows of an event table. */
const ofDataset: Lookup = {
  ids: (value) => {
    const { sql, values } = reportsOfDataset(value);
    return { sql: `SELECT id FROM Event WHERE reportId IN (${sql})`, values };
  },
};

const reviewed = (table: string): Lookup => ({
  ids: (value) => ({ sql: `SELECT id FROM ${table} WHERE review = ?`, values: [value] }),
});

const lower = (value: string): string => value.toLowerCase();
const upper = (value: string): string => value.toUpperCase();

/** By kind of list: the filters that have one. */
export const LOOKUPS = {
  events: {
    location: named(1, locationsNamed),
    country: word(2, upper),
    near: area(nearTo('l', (sql) => sql)),
    bbox: area(inBox('l', (sql) => sql)),
    actor: named(3, actorsNamed),
    initiator: named(3, actorsNamed, false),
    recipient: named(3, actorsNamed, false),
    context: word(4, lower),
    type: word(5, lower),
    claimedBy: {
      ids: (value) => {
        const { sql, values } = actorsNamed(value);
        return { sql: `SELECT id FROM Event WHERE claimedById IN (${sql})`, values };
      },
    },
    story: {
      ids: (value) => ({
        sql: 'SELECT id FROM Event WHERE storyId = (SELECT storyId FROM Event WHERE slug = ?)',
        values: [value.toLowerCase()],
      }),
    },
    review: reviewed('Event'),
    report: ofReport('Event'),
    publisher: ofPublisher('Event'),
    dataset: ofDataset,
    q: words('EventSearch'),
  },
  quotes: {
    speaker: named(3, actorsNamed),
    country: word(2, upper),
    organisation: named(1, actorsNamed),
    about: {
      keys: (db, value) => [
        ...idsOf(db, actorsNamed(value)).map((id): Key => [5, id]),
        ...idsOf(db, locationsNamed(value)).map((id): Key => [6, id]),
      ],
      exact: true,
    },
    addressee: named(4, actorsNamed),
    review: reviewed('Quote'),
    report: ofReport('Quote'),
    publisher: ofPublisher('Quote'),
    q: words('QuoteSearch'),
  },
} as const satisfies Record<string, Record<string, Lookup>>;
