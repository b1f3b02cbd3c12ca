import { lastWord } from '../model/contents.js';
import type { Accepted } from '../model/index.js';
import type { Reading } from '../model/reading.js';

const CONJUNCTIONS = new Set(['and', 'but', 'or']);

/**
 * A statement ends where its speaker's next one begins: "said the attack was barbaric | and blamed rebels". The next one is a cue
 * right after a conjunction, with the same speaker.
 */
export function withoutNextStatement(reading: Reading, one: Accepted, all: readonly Accepted[]): Accepted {
  const [main, ...others] = one.content;
  if (!main || main.first < one.cue.at || !one.speaker) return one;
  const { tokens } = reading.document;
  for (const next of all) {
    if (next.cue.at <= main.first || next.cue.at > main.last) continue;
    if (next.speaker?.head !== one.speaker.head || next.cue.to !== one.cue.to) continue;
    const joint = next.cue.first - 1;
    if (!CONJUNCTIONS.has(tokens[joint]?.norm ?? '') || (reading.quotation[joint] ?? -1) >= 0) continue;
    const last = lastWord(reading, joint - 1, main.first - 1);
    if (last > main.first) return { ...one, content: [{ first: main.first, last }, ...others] };
  }
  return one;
}
