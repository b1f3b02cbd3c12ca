/** A name as it sounds, as two hashes of 32 bits: names that do not sound alike differ in one of them. */
export interface Sound {
  first: number;
  second: number;
}

const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const OTHER_PRIME = 0x5bd1e995;

const code = (letter: string): number => letter.charCodeAt(0);
const A = code('a');
const C = code('c');
const E = code('e');
const G = code('g');
const H = code('h');
const I = code('i');
const J = code('j');
const K = code('k');
const O = code('o');
const S = code('s');
const T = code('t');
const V = code('v');
const W = code('w');
const Y = code('y');
const Z = code('z');
const [ZERO, NINE] = [code('0'), code('9')];
const [FIRST_CAPITAL, LAST_CAPITAL] = [code('A'), code('Z')];
/** From a capital to its small letter. */
const SMALL = A - FIRST_CAPITAL;
/** Where Greek begins: below are Latin letters, marks, and what is combined with letters. */
const GREEK = 0x370;
/** Typographic marks. */
const [MARKS, AFTER_MARKS] = [0x2000, 0x2070];
/** Endings are told apart in longer keys only. */
const SHORT = 4;

/** A name in lower case, letters with their marks apart; and its key. */
let plain = new Uint16Array(256);
let letters = new Uint16Array(256);

function makeRoom(size: number): void {
  if (size <= plain.length) return;
  plain = new Uint16Array(2 * size);
  letters = new Uint16Array(2 * size);
}

/**
 * The letters of a key that the romanisations of one foreign name share, from `plain` into `letters`: "Dzhankoi" and "Dzhankoy",
 * "Kharkov" and "Kharkiv", "Avdiivka" and "Avdiyivka". Diacritics, marks and doubled letters are dropped, y and j read as i, kh and
 * gh as h and g, w as v, ts and tz as c, and a last -iv, -ov or -ev as one. Names that merely sound alike may share a key too.
 * @param length how many letters of `plain` there are
 * @returns how many the key has
 */
function romanise(length: number): number {
  let size = 0;
  let last = 0;
  for (let i = 0; i < length; i += 1) {
    let letter = plain[i] ?? 0;
    const next = i + 1 < length ? plain[i + 1] : 0;
    if (letter === Y || letter === J) letter = I;
    else if (letter === W) letter = V;
    else if ((letter === K || letter === G) && next === H) {
      letter = letter === K ? H : G;
      i += 1;
    } else if (letter === T && (next === S || next === Z)) {
      letter = C;
      i += 1;
    } else if (letter === Z && next === H && i + 3 < length && plain[i + 2] === Z && plain[i + 3] === H) {
      i += 1;
      continue;
    } else if (letter < A || letter > Z) {
      if (letter >= ZERO && letter <= NINE) {
        letters[size] = letter;
        size += 1;
        last = 0;
        continue;
      }
      // marks, spaces, apostrophes, combining marks, and typographic ones
      if (letter < GREEK || (letter >= MARKS && letter < AFTER_MARKS)) continue;
    }
    if (letter === last || (letter === E && last === I)) continue;
    letters[size] = letter;
    size += 1;
    last = letter;
  }
  // "Haditha", "Ḩadīthah"
  if (size > SHORT && letters[size - 1] === H && letters[size - 2] === A) size -= 1;
  const vowel = letters[size - 2];
  if (size > SHORT && letters[size - 1] === V && (vowel === I || vowel === O || vowel === E)) {
    letters[size - 2] = V;
    size -= 1;
  }
  return size;
}

/** Puts a name into `plain`. */
function readName(name: string): number {
  let text = name.toLowerCase();
  if (!isAscii(text))
    text = text
      .replace(/ø/g, 'o')
      .replace(/ł/g, 'l')
      .replace(/ı/g, 'i')
      .replace(/[ßẞ]/g, 'ss')
      .replace(/æ/g, 'ae')
      .replace(/đ/g, 'd')
      .normalize('NFKD');
  makeRoom(text.length);
  for (let i = 0; i < text.length; i += 1) plain[i] = text.charCodeAt(i);
  return text.length;
}

/** Puts a name of UTF-8 into `plain`. */
function readBytes(bytes: Buffer, start: number, end: number): number {
  makeRoom(end - start);
  for (let i = start; i < end; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte > 127) return readName(bytes.toString('utf8', start, end));
    plain[i - start] = byte >= FIRST_CAPITAL && byte <= LAST_CAPITAL ? byte + SMALL : byte;
  }
  return end - start;
}

/** How a name sounds in whatever romanisation; null for a name without a letter or figure. */
export const soundOf = (name: string): Sound | null => soundOfPlain(readName(name));

/** The same of a name that stands in a file, in UTF-8. */
export const soundIn = (bytes: Buffer, start: number, end: number): Sound | null =>
  soundOfPlain(readBytes(bytes, start, end));

function soundOfPlain(length: number): Sound | null {
  const size = romanise(length);
  if (size === 0) return null;
  let first = FNV_BASIS;
  let second = size;
  for (let i = 0; i < size; i += 1) {
    const letter = letters[i] ?? 0;
    first = Math.imul(first ^ letter, FNV_PRIME);
    second = Math.imul(second ^ letter, OTHER_PRIME) ^ (second >>> 13);
  }
  return { first, second };
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
}
