/** Letters that no normalisation takes apart. */
const WHOLE: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
/** ASCII without anything that folding changes but case: its lower case is its folded form. */
const PLAIN = /^[^\0-\x20\-._`\x7f-\uffff]+(?: [^\0-\x20\-._`\x7f-\uffff]+)*$/;
// Outside the functions: tsx makes a literal with a Unicode property anew wherever it is met.
const MARKS = /\p{M}+/gu;

/**
 * A name as it is compared: lower case, without diacritics, white space and marks between words as single spaces.
 * "Volodymyr Zelensky’s" and "VOLODYMYR  ZELENSKY'S" fold alike; "São Tomé" folds to "sao tome".
 */
export function fold(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[łøđðıßæœþ]/g, (letter) => WHOLE[letter] ?? letter)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\s\-‐‑–—_.]+/g, ' ')
    .trim();
}

/** A name as part of an address: folded, ASCII letters and digits joined by hyphens ("chasiv-yar"); empty where it has none. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ /g, '-');
}
