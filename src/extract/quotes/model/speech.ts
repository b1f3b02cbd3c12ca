import type { Cue } from './cues.js';
import { quotationAt, type QuotedTokens, type Reading } from './reading.js';
import type { Words } from './words.js';

/** The marks that speech ends with. */
const SPOKEN_ENDS = new Set([',', '.', '?', '!', '…']);
/** How far from its cue speech may stand, in tokens. */
const BESIDE = 14;

/** Whether a quotation ends as speech does, with a comma or as a sentence; the comma may stand after its mark, as in Europe. */
const endsSpoken = (text: string, { quotation: { inner, outer } }: QuotedTokens): boolean =>
  SPOKEN_ENDS.has(text[inner.end - 1] ?? '') || text[outer.end] === ',';

/** The quotation that a content opens and that is speech: nothing after it belongs to it. */
export function speechFrom(reading: Reading, cue: Cue, start: number): QuotedTokens | null {
  const quoted = quotationAt(reading, start);
  if (quoted?.first !== start || quotationAt(reading, cue.at) === quoted) return null;
  return endsSpoken(reading.document.text, quoted) ? quoted : null;
}

/**
 * The quotation that is speech and stands beside a cue outside of it: right before the clause that attributes it, in its sentence or as
 * the sentences before it, or after it past a comma or a colon.
 */
export function speechBeside(reading: Reading, cue: Cue): Words | null {
  const { quotation, quotations, document } = reading;
  if (quotations.length === 0 || (quotation[cue.at] ?? -1) >= 0) return null;
  const { paragraph } = document.sentences[reading.sentence[cue.at] ?? 0] ?? { paragraph: -1 };
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - BESIDE); i -= 1) {
    const quoted = quotationAt(reading, i);
    if (!quoted) {
      if (i < cue.from - 1 && reading.word[i] === 1) break;
      continue;
    }
    if (isSpeech(document.text, quoted, paragraph)) return { first: quoted.first, last: quoted.last };
    break;
  }
  for (let i = cue.end; i < Math.min(reading.size, cue.end + BESIDE); i += 1) {
    const quoted = quotationAt(reading, i);
    if (!quoted) continue;
    const mark = document.tokens[quoted.first - 2]?.text;
    return isSpeech(document.text, quoted, paragraph) && (mark === ',' || mark === ':')
      ? { first: quoted.first, last: quoted.last }
      : null;
  }
  return null;
}

const isSpeech = (text: string, quoted: QuotedTokens, within: number): boolean =>
  quoted.quotation.paragraph === within && endsSpoken(text, quoted);
