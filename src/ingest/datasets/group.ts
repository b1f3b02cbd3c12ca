import type { FoundActor, FoundLocation } from '../../extract/types.js';
import { compact, restored, type CompactEvent, type EventOfRow } from './compact.js';
import type { TableRow } from './read.js';
import type { DatasetRow } from './row.js';

/**
 * Rows that a group, and with it a report of them, holds at most. Their strings are as long as V8 has in its young generation: longer ones
 * have memory of their own, which is dear.
 */
export const ROWS_OF_GROUP = 100;

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
  /** Whom and what its events name, for `Names`, and the events, for `eventsOf`; each as JSON. */
  names: Uint8Array;
  events: Uint8Array;
  /** Whether names are numbered from here on as if none had been before. */
  anew: boolean;
  /** Rows that cannot be taken, and why. */
  refused: { line: number; reason: string }[];
  /** Why each row that is no event of PLOVER's is none. */
  outside: string[];
}

/** Those whom and what an event names. */
export type Named = Pick<DatasetRow, 'actors' | 'locations'>;

interface PackedNames {
  /** Those whom no group before named. */
  actors: FoundActor[];
  locations: FoundLocation[];
  /** Of each event, the numbers of those it names. */
  of: { actors: number[]; locations: number[] }[];
}

/** Names that are remembered by their numbers before they are numbered anew. */
const MOST_NAMES = 200_000;

/** Packs the groups of one reading: a name goes with the first of them that has it. */
export class Packer {
  #actors = new Numbered<FoundActor>();
  #locations = new Numbered<FoundLocation>();

  pack(rows: readonly TableRow[]): RowGroup {
    const anew = this.#actors.size + this.#locations.size > MOST_NAMES;
    if (anew) [this.#actors, this.#locations] = [new Numbered(), new Numbered()];
    const group = {
      read: rows.length,
      sourceIds: [] as string[],
      hashes: [] as string[],
      refused: [] as RowGroup['refused'],
      outside: [] as string[],
    };
    const events: CompactEvent[] = [];
    const of: PackedNames['of'] = [];
    for (const each of rows)
      if ('row' in each) {
        group.sourceIds.push(each.row.sourceId);
        group.hashes.push(each.hash);
        events.push(compact(each.row));
        of.push({
          actors: each.row.actors.map((actor) => this.#actors.numberOf(actor)),
          locations: each.row.locations.map((location) => this.#locations.numberOf(location)),
        });
      } else if ('refused' in each) group.refused.push({ line: each.line, reason: each.refused });
      else group.outside.push(each.outside);
    const names: PackedNames = { actors: this.#actors.taken(), locations: this.#locations.taken(), of };
    return { anew, names: packed(names), events: packed(events), ...group };
  }
}

/** Gives values numbers in the order in which they are first met. */
class Numbered<T> {
  readonly #numbers = new Map<T, number>();
  #fresh: T[] = [];

  get size(): number {
    return this.#numbers.size;
  }

  numberOf(value: T): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(value, number);
      this.#fresh.push(value);
    }
    return number;
  }

  /** The values that got their number since this was asked last. */
  taken(): T[] {
    const taken = this.#fresh;
    this.#fresh = [];
    return taken;
  }
}

/** Whom and what the groups of one reading name. */
export class Names {
  #actors: FoundActor[] = [];
  #locations: FoundLocation[] = [];

  /** Those whom each event of the next group names. Every group is asked for, in their order. */
  of({ anew, names }: RowGroup): Named[] {
    if (anew) [this.#actors, this.#locations] = [[], []];
    const { actors, locations, of } = unpacked(names) as PackedNames;
    for (const actor of actors) this.#actors.push(actor);
    for (const location of locations) this.#locations.push(location);
    return of.map((named) => ({
      actors: named.actors.flatMap((number) => this.#actors[number] ?? []),
      locations: named.locations.flatMap((number) => this.#locations[number] ?? []),
    }));
  }
}

/** The events of a group, in order. */
export const eventsOf = (group: RowGroup): EventOfRow[] =>
  (unpacked(group.events) as CompactEvent[]).map(restored);

const WIDE = /[^\0-\xff]/g;
const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON with a byte for a character, the others escaped: UTF-8 takes ten times as long to write and to read. */
function packed(value: unknown): Uint8Array {
  const json = JSON.stringify(value).replaceAll(WIDE, escape);
  const bytes = Buffer.allocUnsafeSlow(json.length);
  bytes.write(json, 'latin1');
  return bytes;
}

const unpacked = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes.buffer).toString('latin1'));
