import type { FoundActor, FoundLocation } from '../../extract/types.js';
import type { TableRow } from './read.js';
import type { DatasetRow } from './row.js';

/**
 * Rows of one table, in order. What its events say is packed into bytes: objects and strings are copied between threads, which takes
 * longer than to read the rows, and rows that are there already need not be unpacked.
 */
export interface RowGroup {
  /** Rows read, of every kind. */
  read: number;
  /** Of each event: the table's own id of it, and a hash of the row's cells. */
  sourceIds: string[];
  hashes: string[];
  /** JSON that `namesOf` and `eventsOf` read. */
  names: Uint8Array;
  events: Uint8Array;
  /** Rows that cannot be taken, and why. */
  refused: { line: number; reason: string }[];
  /** Why each row that is no event of PLOVER's is none. */
  outside: string[];
}

export type EventOfRow = Pick<DatasetRow, 'text' | 'event' | 'cameoRoot'>;

/** Whom and what rows name, each once. */
export interface Names {
  actors: FoundActor[];
  locations: FoundLocation[];
}

/** The names of a group, and of each of its events their numbers among them. */
interface PackedNames extends Names {
  actorsOf: number[][];
  locationsOf: number[][];
}

export function pack(rows: readonly TableRow[]): RowGroup {
  const sourceIds: string[] = [];
  const hashes: string[] = [];
  const outside: string[] = [];
  const refused: RowGroup['refused'] = [];
  const actors = new Numbered<FoundActor>();
  const locations = new Numbered<FoundLocation>();
  const actorsOf: number[][] = [];
  const locationsOf: number[][] = [];
  const events: EventOfRow[] = [];
  for (const each of rows)
    if ('row' in each) {
      const { sourceId, text, event, cameoRoot } = each.row;
      sourceIds.push(sourceId);
      hashes.push(each.hash);
      events.push({ text, event, cameoRoot });
      actorsOf.push(each.row.actors.map((actor) => actors.numberOf(actor)));
      locationsOf.push(each.row.locations.map((location) => locations.numberOf(location)));
    } else if ('refused' in each) refused.push({ line: each.line, reason: each.refused });
    else outside.push(each.outside);
  const names = { actors: actors.all, locations: locations.all, actorsOf, locationsOf } satisfies PackedNames;
  return {
    read: rows.length,
    sourceIds,
    hashes,
    names: packed(names),
    events: packed(events),
    refused,
    outside,
  };
}

/**
 * Whom and what some of a group's events name.
 * @param wanted says which, by their numbers in the group
 */
export function namesOf(group: RowGroup, wanted: (number: number) => boolean): Names {
  const { actors, locations, actorsOf, locationsOf } = unpacked(group.names) as PackedNames;
  const named = (of: number[][]): Set<number> => new Set(of.filter((_, number) => wanted(number)).flat());
  const [itsActors, itsLocations] = [named(actorsOf), named(locationsOf)];
  return {
    actors: actors.filter((_, number) => itsActors.has(number)),
    locations: locations.filter((_, number) => itsLocations.has(number)),
  };
}

/** The events of a group, in order. */
export const eventsOf = (group: RowGroup): EventOfRow[] => unpacked(group.events) as EventOfRow[];

const WIDE = /[^\0-\xff]/;
const WIDE_UNITS = /[^\0-\xff]/g;
const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON with a byte for a character, the others escaped: UTF-8 takes ten times as long to write and to read. */
function packed(value: unknown): Uint8Array {
  const json = JSON.stringify(value);
  const escaped = WIDE.test(json) ? json.replaceAll(WIDE_UNITS, escape) : json;
  const bytes = Buffer.allocUnsafeSlow(escaped.length);
  bytes.write(escaped, 'latin1');
  return bytes;
}

const unpacked = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes.buffer).toString('latin1'));

/** Values in the order in which they were first met. */
class Numbered<T> {
  readonly all: T[] = [];
  readonly #numbers = new Map<T, number>();

  numberOf(value: T): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.all.push(value) - 1;
      this.#numbers.set(value, number);
    }
    return number;
  }
}
