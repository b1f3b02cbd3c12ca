import { extract } from '../../src/extract/index.js';
import { readDocumentOf } from '../../src/ingest/formats.js';
import { Unreadable } from '../../src/ingest/incoming.js';
import type { Format } from '../../src/ingest/media-types.js';
import type { Truncation } from '../../src/text/limits.js';
import { HTML, XML } from './markup.js';
import { TEXTS, type Made } from './texts.js';

/** Processor time below this is noise, in milliseconds. */
const FLOOR = 30;
/** How often a size is read where it seems to take too long: a busy machine takes its time from whom it will. */
const ROUNDS = 6;

export interface Kind {
  name: string;
  format: Format;
  make: Made;
}

/** Every kind of hostile document. */
export const KINDS: readonly Kind[] = (
  [
    ['text', TEXTS],
    ['html', HTML],
    ['xml', XML],
  ] as const
).flatMap(([format, kinds]) =>
  Object.entries(kinds).map(([name, make]) => ({ name: `${format}: ${name}`, format, make })),
);

/** What reading one document took and gave. */
export interface Reading {
  /** Characters of the document. */
  characters: number;
  /** Processor time of reading it and extracting all records, in milliseconds: the least of all rounds. */
  milliseconds: number;
  /** Characters of JSON of its records for each of its own. */
  room: number;
  /** Limits that were met, and why it was refused. */
  truncated: string[];
  refused: string | null;
}

export interface Growth {
  name: string;
  readings: Reading[];
  /** How many times the processor time of a size the next one takes, at most; 1 where all are too short to tell. */
  growth: number;
}

/**
 * Reads documents of one kind, each size some times larger than the one before, and again where one takes more than `most` times as long.
 * @param sizes in characters, in order
 */
export function measure(kind: Kind, sizes: readonly number[], most: number): Growth {
  const readings = sizes.map((size) => read(kind, size));
  for (let round = 1; round < ROUNDS && growthOf(readings) > most; round += 1)
    readings.forEach((reading, i) => {
      const { milliseconds } = read(kind, sizes[i] ?? 0);
      reading.milliseconds = Math.min(reading.milliseconds, milliseconds);
    });
  return { name: kind.name, readings, growth: rounded(growthOf(readings)) };
}

function growthOf(readings: readonly Reading[]): number {
  let growth = 1;
  readings.slice(1).forEach(({ milliseconds }, i) => {
    if (milliseconds > FLOOR) growth = Math.max(growth, milliseconds / (readings[i]?.milliseconds ?? 0));
  });
  return growth;
}

function read({ format, make }: Kind, size: number): Reading {
  const content = make(size);
  const truncated = new Map<string, Truncation>();
  let refused: string | null = null;
  let room = 0;
  const started = process.cpuUsage();
  let used = started;
  try {
    for (const { body } of readDocumentOf(format, content)) {
      const found = extract(body, { headline: null, publishedAt: '2024-01-01', publisher: null });
      used = process.cpuUsage(started);
      room += JSON.stringify(found).length;
      for (const one of found.truncated) truncated.set(one.limit, one);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    used = process.cpuUsage(started);
    refused = error.message;
  }
  return {
    characters: content.length,
    milliseconds: Math.round((used.user + used.system) / 100) / 10,
    room: rounded(room / content.length),
    truncated: [...truncated.keys()],
    refused,
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
