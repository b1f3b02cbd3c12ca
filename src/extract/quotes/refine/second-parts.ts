import type { Accepted } from '../model/index.js';
import { quotationAt, type Reading } from '../model/reading.js';
import type { Words } from '../model/words.js';

/** "“Were there warnings?” asked the senator. | “Yes,” replied the general": a part in another sentence that another cue attributes is its. */
export function withoutAnothersPart(_: Reading, one: Accepted, near: readonly Accepted[]): Accepted {
  const [main, ...others] = one.content;
  if (!main || others.length === 0) return one;
  const isAnothers = ({ first }: Words): boolean =>
    first >= one.cue.to &&
    near.some(
      ({ cue, content }) =>
        cue.at > one.cue.at && cue.from <= first && first < cue.to && content[0]?.first === first,
    );
  const kept = others.filter((part) => !isAnothers(part));
  return kept.length === others.length ? one : { ...one, content: [main, ...kept] };
}

/** "“If they come,” he said, “we will be ready,” | pointing to a row of rifles": speech goes on in marks, and a comma before one ends it. */
export function closedByMark(reading: Reading, one: Accepted): Accepted {
  const [main, ...others] = one.content;
  const opening = main && quotationAt(reading, main.first);
  if (!main || opening?.first !== main.first || opening.last < main.last) return one;
  const closed = others.map((part) => {
    const quoted = quotationAt(reading, part.first);
    const ends = quoted?.first === part.first && quoted.quotation.closed && quoted.last < part.last;
    const { text } = reading.document;
    return ends && /[,.!?]\s*$/u.test(text.slice(quoted.quotation.inner.start, quoted.quotation.inner.end))
      ? { first: part.first, last: quoted.last }
      : part;
  });
  return { ...one, content: [main, ...closed] };
}
