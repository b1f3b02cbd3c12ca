/**
 * A key that the romanisations of one foreign name share: "Dzhankoi" and "Dzhankoy", "Kharkov" and "Kharkiv",
 * "Avdiivka" and "Avdiyivka". Diacritics, marks and doubled letters are dropped, y and j read as i, kh and gh as h
 * and g, w as v, ts and tz as c, and a last -iv, -ov or -ev as one. Names that merely sound alike may share a key too.
 */
export function romanise(name: string): string {
  let plain = name.toLowerCase();
  if (!isAscii(plain))
    plain = plain
      .replace(/ø/g, 'o')
      .replace(/ł/g, 'l')
      .replace(/ı/g, 'i')
      .replace(/[ßẞ]/g, 'ss')
      .replace(/æ/g, 'ae')
      .replace(/đ/g, 'd')
      .normalize('NFKD');
  if (plain.includes('zhzh')) plain = plain.replaceAll('zhzh', 'zh');
  let key = '';
  let last = '';
  for (let i = 0; i < plain.length; i += 1) {
    let letter = plain.charAt(i);
    const next = plain.charAt(i + 1);
    if (letter === 'y' || letter === 'j') letter = 'i';
    else if (letter === 'w') letter = 'v';
    else if ((letter === 'k' || letter === 'g') && next === 'h') {
      letter = letter === 'k' ? 'h' : 'g';
      i += 1;
    } else if (letter === 't' && (next === 's' || next === 'z')) {
      letter = 'c';
      i += 1;
    } else if (letter < 'a' || letter > 'z') {
      if (letter >= '0' && letter <= '9') {
        key += letter;
        last = '';
        continue;
      }
      // marks, spaces, apostrophes, combining marks, and typographic ones
      if (letter < '\u0370' || (letter >= '\u2000' && letter < '\u2070')) continue;
    }
    if (letter === last) continue;
    if (letter === 'e' && last === 'i') continue;
    key += letter;
    last = letter;
  }
  // "Haditha", "Ḩadīthah"
  if (key.length > 4 && key.endsWith('ah')) key = key.slice(0, -1);
  return key.length > 4 && /[ioe]v$/.test(key) ? `${key.slice(0, -2)}v` : key;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
}
