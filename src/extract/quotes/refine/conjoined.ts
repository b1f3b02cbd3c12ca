import { lastWord } from '../model/words.js';
import type { Accepted } from '../model/index.js';
import type { Reading } from '../model/reading.js';

const CONJUNCTIONS = new Set(['and', 'but', 'or', 'while']);

/**
 * A statement ends where its speaker's next one begins: "said the attack was barbaric | and blamed rebels", "said roads were closed, |
 * adding that more would be". The next one is a cue with the same speaker, right after a conjunction, or a participle after a comma.
 */
export function withoutNextStatement(reading: Reading, one: Accepted, near: readonly Accepted[]): Accepted {
  const [main, ...others] = one.content;
  if (!main || main.first < one.cue.at || !one.speaker) return one;
  const { tokens } = reading.document;
  for (const next of near) {
    if (next.cue.at <= main.first || next.cue.at > main.last) continue;
    if (next.speaker?.head !== one.speaker.head || next.cue.to !== one.cue.to) continue;
    const joint = next.cue.first - 1;
    const opens = tokens[joint]?.text === ',' && next.cue.group?.form === 'gerund';
    if (!opens && !CONJUNCTIONS.has(tokens[joint]?.norm ?? '')) continue;
    if ((reading.quotation[joint] ?? -1) >= 0) continue;
    const last = lastWord(reading, joint - 1, main.first - 1);
    if (last > main.first) return { ...one, content: [{ first: main.first, last }, ...others] };
  }
  return one;
}

/** A statement’s other part that the participle of another cue opens is that cue's: "…, the commission said, | adding that …". */
export function withoutAddedStatement(_: Reading, one: Accepted, near: readonly Accepted[]): Accepted {
  const [main, ...others] = one.content;
  if (!main || others.length === 0) return one;
  const openedByAnother = (first: number): boolean =>
    near.some(({ cue }) => cue.first === first && cue.group?.form === 'gerund');
  const kept = others.filter(({ first }) => !openedByAnother(first));
  return kept.length === others.length ? one : { ...one, content: [main, ...kept] };
}

/**
 * A statement ends where another speaker’s begins: "said the man was armed, | and his lawyer said he was not". The other is the subject
 * of a cue, after a conjunction that a comma sets off, or cut through by the content’s end.
 */
export function withoutOtherSpeaker(reading: Reading, one: Accepted, near: readonly Accepted[]): Accepted {
  const [main, ...others] = one.content;
  if (!main || main.first < one.cue.at || !one.speaker) return one;
  const { tokens } = reading.document;
  for (const { cue, speaker } of near) {
    if (!speaker || cue.to !== one.cue.to || speaker.end !== cue.first) continue;
    const joint = speaker.first - 1;
    if (joint <= main.first || joint > main.last || !CONJUNCTIONS.has(tokens[joint]?.norm ?? '')) continue;
    const setOff = tokens[joint - 1]?.text === ',' || main.last < cue.first;
    if (!setOff || (reading.quotation[joint] ?? -1) >= 0) continue;
    const last = lastWord(reading, joint - 1, main.first - 1);
    if (last > main.first) return { ...one, content: [{ first: main.first, last }, ...others] };
  }
  return one;
}
