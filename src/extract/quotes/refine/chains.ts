import type { Accepted } from '../model/index.js';
import type { Words } from '../model/words.js';
import type { Reading } from '../model/reading.js';

/**
 * Speech over paragraphs is one: each paragraph opens its mark again and only the last closes it, whichever of them is attributed. What
 * another cue attributes is that speaker’s, though its last mark was forgotten.
 */
export const withWholeSpeech = (reading: Reading, one: Accepted, near: readonly Accepted[]): Accepted => ({
  ...one,
  content: one.content.map((words) =>
    words.last < one.cue.at ? wholeSpeech(reading, words, (token) => isOfAnother(one, near, token)) : words,
  ),
});

/** Whether a word is in what another cue before this one attributes. */
const isOfAnother = ({ cue }: Accepted, near: readonly Accepted[], token: number): boolean =>
  near.some(
    (other) =>
      other.cue.at < cue.at && other.content.some(({ first, last }) => first <= token && token <= last),
  );

function wholeSpeech(
  { quotation, quotations }: Reading,
  words: Words,
  isOfAnother: (token: number) => boolean,
): Words {
  let index = quotation[words.first] ?? -1;
  if (quotations[index]?.first !== words.first) return words;
  let { first } = words;
  for (let next = quotations[index + 1]; next && next.first <= words.last && isOfAnother(first);) {
    first = next.first;
    index += 1;
    next = quotations[index + 1];
  }
  for (let before = quotations[index - 1]; before; before = quotations[index - 1]) {
    const quoted = quotations[index];
    if (before.quotation.closed || before.chainFirst !== quoted?.chainFirst || isOfAnother(before.first))
      break;
    first = before.first;
    index -= 1;
  }
  return { first, last: words.last };
}
