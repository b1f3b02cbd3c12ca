import { likeliest, sharesOf } from './choice.js';
import type { Cue } from './cues.js';
import { endFeatures, endsOf } from './ends.js';
import type { FeatureList } from './features.js';
import type { Linear } from './linear.js';
import type { Reading } from './reading.js';
import { startFeatures, startsOf } from './starts.js';
import { overlapsBy, type Words } from './words.js';

/** How many beginnings are followed to their ends, and to how many of each. */
const STARTS = 3;
const ENDS = 5;
/** How likely a beginning must be to be followed. */
const LEAST_START = 0.2;
/** What a content's own share weighs beside those that agree with it. */
const OWN = 0.5;

/** A content with the shares of its beginning and, given that, its end. */
interface Bounded extends Words {
  startShare: number;
  endShare: number;
}

interface Chosen extends Bounded {
  agreement: number;
}

/**
 * The content of a cue that most of the probability agrees with: of the likeliest beginnings, each with its likeliest ends, the one
 * that overlaps by half or more with hypotheses of the largest share in sum (minimum Bayes risk; Kumar and Byrne 2004). Speech that
 * stands beside the cue is a second one where it is another.
 */
export function contentsOf(
  reading: Reading,
  cue: Cue,
  speech: Words | null,
  model: { start: Linear; end: Linear },
  features: FeatureList,
): Chosen[] {
  const starts: number[] = [];
  startsOf(reading, cue, starts);
  const shares = sharesOf(starts, model.start, startFeatures(reading, cue), features);
  const bounded: Bounded[] = [];
  for (const i of likeliest(shares, STARTS)) {
    const startShare = shares[i] ?? 0;
    if (startShare < LEAST_START) break;
    const first = starts[i] ?? 0;
    const ends: number[] = [];
    endsOf(reading, cue, first, ends);
    const endShares = sharesOf(ends, model.end, endFeatures(reading, cue, first), features);
    for (const j of likeliest(endShares, ENDS))
      bounded.push({ first, last: ends[j] ?? first, startShare, endShare: endShares[j] ?? 0 });
  }
  const chosen: Chosen[] = [];
  const best = mostAgreed(bounded);
  if (best) chosen.push(best);
  if (speech && (best?.first !== speech.first || best.last !== speech.last)) {
    const startShare = shares[starts.indexOf(speech.first)] ?? 0;
    const { first, last } = speech;
    chosen.push({ first, last, startShare, endShare: 1, agreement: agreementOf(speech, bounded) });
  }
  return chosen;
}

function mostAgreed(bounded: readonly Bounded[]): Chosen | null {
  let best: Bounded | null = null;
  let most = 0;
  let agreed = 0;
  for (const one of bounded) {
    const agreement = agreementOf(one, bounded);
    const worth = agreement + OWN * one.startShare * one.endShare;
    if (worth > most) [best, most, agreed] = [one, worth, agreement];
  }
  if (!best) return null;
  const { first, last, startShare, endShare } = best;
  return { first, last, startShare, endShare, agreement: agreed };
}

function agreementOf(one: Words, bounded: readonly Bounded[]): number {
  let agreement = 0;
  for (const other of bounded)
    if (overlapsBy(one, other, 0.5)) agreement += other.startShare * other.endShare;
  return agreement;
}
