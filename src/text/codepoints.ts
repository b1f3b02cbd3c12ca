/**
 * A function from UTF-16 offsets of a text to Unicode code point offsets, as the corpora and the command line count.
 * Linear to make, constant to call.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\uD800-\uDFFF]/.test(text)) return (offset) => offset;
  const before = new Uint32Array(text.length + 1);
  let points = 0;
  for (let i = 0; i < text.length; i += 1) {
    before[i] = points;
    const high = text.charCodeAt(i);
    const low = text.charCodeAt(i + 1);
    const isPair = high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
    if (isPair) {
      before[i + 1] = points;
      i += 1;
    }
    points += 1;
  }
  before[text.length] = points;
  return (offset) => before[offset] ?? points;
}
