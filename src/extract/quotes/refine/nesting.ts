import type { Accepted } from '../model/index.js';
import type { Reading } from '../model/reading.js';

/**
 * What is said inside of what somebody else said ends with it: "Doctors warned the hospital would run out of fuel | , the Red Cross said",
 * where the second attribution follows what both say.
 */
export function withinOuter(_: Reading, one: Accepted, near: readonly Accepted[]): Accepted {
  const [main, ...others] = one.content;
  if (!main || main.first < one.cue.at) return one;
  for (const { cue, content } of near) {
    const [outer] = content;
    if (!outer || cue.at <= outer.last || cue.at > main.last) continue;
    if (outer.first > one.cue.first || outer.last <= main.first || outer.last >= main.last) continue;
    return { ...one, content: [{ first: main.first, last: outer.last }, ...others] };
  }
  return one;
}
