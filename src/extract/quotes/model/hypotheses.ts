import {
  endFeatures,
  endsOf,
  overlapsBy,
  speechBeside,
  startFeatures,
  startsOf,
  type Words,
} from './contents.js';
import { cueAt, cueFeatures, isCandidate, type Cue, type LemmaSet } from './cues.js';
import { FeatureList } from './features.js';
import { probability, softmax, type Linear } from './linear.js';
import { partFeatures, partsOf, type Part } from './parts.js';
import type { Reading } from './reading.js';
import { speakerFeatures, speakersOf, type SpeakerCandidate } from './speakers.js';

/** What was learnt of attribution: five linear models and the words that are cues beside verbs. */
export interface HypothesisModel {
  /** Whether a word attributes. */
  cue: Linear;
  /** Where what it attributes begins, and ends. */
  start: Linear;
  end: Linear;
  /** What else belongs to it. */
  part: Linear;
  speaker: Linear;
  known: LemmaSet;
}

/** A cue with what it attributes, as runs of words, and to whom. */
export interface Hypothesis {
  cue: Cue;
  content: Words[];
  speaker: SpeakerCandidate | null;
  /** The probabilities of the cue, of the bounds of its content, of all bounds that agree with them by half, and of its speaker. */
  cueShare: number;
  startShare: number;
  endShare: number;
  agreement: number;
  speakerShare: number;
  /** The speech that stands beside the cue, whether it is the content or not. */
  speech: Words | null;
}

/** How likely a word must be a cue to be followed: low, for what it attributes tells more; lower still where speech stands beside it. */
const LEAST_CUE = 0.15;
const LEAST_CUE_OF_SPEECH = 0.05;
/** How many beginnings are followed to their ends, and to how many of each. */
const STARTS = 3;
const ENDS = 5;
/** How likely a beginning must be to be followed. */
const LEAST_START = 0.1;
/** What a content's own share weighs beside those that agree with it. */
const OWN = 0.5;

/** The likeliest contents and speakers of every word that may attribute, in order: one, or two where speech stands beside it. */
export function hypothesesIn(reading: Reading, model: HypothesisModel): Hypothesis[] {
  const features = new FeatureList();
  const found: Hypothesis[] = [];
  for (let at = 0; at < reading.size; at += 1) {
    if (!isCandidate(reading, at, model.known)) continue;
    const cue = cueAt(reading, at);
    cueFeatures(reading, cue, features);
    const cueShare = probability(model.cue.score(features));
    if (cueShare < LEAST_CUE_OF_SPEECH) continue;
    const speech = speechBeside(reading, cue);
    if (cueShare < LEAST_CUE && !speech) continue;
    for (const content of contentsOf(reading, cue, speech, model, features)) {
      const { first, last, startShare, endShare, agreement } = content;
      const part = partOf(reading, cue, content, model, features);
      const { speaker, share: speakerShare } = speakerOf(reading, cue, content, model, features);
      found.push({
        cue,
        content: part
          ? [
              { first, last },
              { first: part.first, last: part.last },
            ]
          : [{ first, last }],
        speaker,
        cueShare,
        startShare,
        endShare,
        agreement,
        speakerShare,
        speech,
      });
    }
  }
  return found;
}

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
function contentsOf(
  reading: Reading,
  cue: Cue,
  speech: Words | null,
  model: HypothesisModel,
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
    chosen.push({ ...speech, startShare, endShare: 1, agreement: agreementOf(speech, bounded) });
  }
  return chosen;
}

function mostAgreed(bounded: readonly Bounded[]): Chosen | null {
  let best: Chosen | null = null;
  let most = 0;
  for (const one of bounded) {
    const agreement = agreementOf(one, bounded);
    const worth = agreement + OWN * one.startShare * one.endShare;
    if (worth > most) [best, most] = [{ ...one, agreement }, worth];
  }
  return best;
}

function agreementOf(one: Words, bounded: readonly Bounded[]): number {
  let agreement = 0;
  for (const other of bounded)
    if (overlapsBy(one, other, 0.5)) agreement += other.startShare * other.endShare;
  return agreement;
}

/** The shares of places in a log-linear choice among them. */
function sharesOf(
  places: readonly number[],
  model: Linear,
  describe: (at: number, features: FeatureList) => void,
  features: FeatureList,
): Float64Array {
  const shares = new Float64Array(places.length);
  for (let i = 0; i < places.length; i += 1) {
    describe(places[i] ?? 0, features);
    shares[i] = model.score(features);
  }
  softmax(shares, places.length);
  return shares;
}

/** The places of the `most` largest shares, largest first. */
function likeliest(shares: Float64Array, most: number): number[] {
  const best: number[] = [];
  for (let i = 0; i < shares.length; i += 1) {
    const share = shares[i] ?? 0;
    let at = best.length;
    while (at > 0 && (shares[best[at - 1] ?? 0] ?? 0) < share) at -= 1;
    if (at >= most) continue;
    best.splice(at, 0, i);
    if (best.length > most) best.pop();
  }
  return best;
}

function partOf(
  reading: Reading,
  cue: Cue,
  content: Words,
  model: HypothesisModel,
  features: FeatureList,
): Part | null {
  const parts = partsOf(reading, cue, content);
  if (parts.length === 0) return null;
  const describe = partFeatures(reading, cue, content);
  describe(null, features);
  let best: Part | null = null;
  let most = model.part.score(features);
  for (const part of parts) {
    describe(part, features);
    const score = model.part.score(features);
    if (score > most) [best, most] = [part, score];
  }
  return best;
}

function speakerOf(
  reading: Reading,
  cue: Cue,
  content: Words,
  model: HypothesisModel,
  features: FeatureList,
): { speaker: SpeakerCandidate | null; share: number } {
  const candidates: (SpeakerCandidate | null)[] = speakersOf(reading, cue);
  candidates.unshift(null);
  const shares = new Float64Array(candidates.length);
  const describe = speakerFeatures(reading, cue, content);
  for (let i = 0; i < candidates.length; i += 1) {
    describe(candidates[i] ?? null, features);
    shares[i] = model.speaker.score(features);
  }
  softmax(shares, candidates.length);
  const i = largest(shares);
  return { speaker: candidates[i] ?? null, share: shares[i] ?? 0 };
}

function largest(values: Float64Array): number {
  let best = -1;
  let most = -Infinity;
  for (let i = 0; i < values.length; i += 1) if ((values[i] ?? 0) > most) [best, most] = [i, values[i] ?? 0];
  return best;
}
