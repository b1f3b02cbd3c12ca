import type { Accepted } from '../model/index.js';
import type { Words } from '../model/words.js';
import type { Reading } from '../model/reading.js';

/** Speech over paragraphs is one: each paragraph opens its mark again and only the last closes it, whichever of them is attributed. */
export const withWholeSpeech = (reading: Reading, one: Accepted): Accepted => ({
  ...one,
  content: one.content.map((words) => (words.last < one.cue.at ? wholeSpeech(reading, words) : words)),
});

function wholeSpeech({ quotation, quotations }: Reading, words: Words): Words {
  let index = quotation[words.first] ?? -1;
  if (quotations[index]?.first !== words.first) return words;
  let first = words.first;
  for (let before = quotations[index - 1]; before; before = quotations[index - 1]) {
    const quoted = quotations[index];
    if (before.quotation.closed || before.chainFirst !== quoted?.chainFirst) break;
    first = before.first;
    index -= 1;
  }
  return { first, last: words.last };
}
