import { endFeatures, endsOf, overlapsBy, startFeatures, startsOf, type Words } from './contents.js';
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
}

/** How likely a word must be a cue to be followed: low, for what it attributes tells more. */
const LEAST_CUE = 0.07;
/** How many beginnings are followed to their ends, and to how many of each. */
const STARTS = 3;
const ENDS = 5;
/** How likely a beginning must be to be followed. */
const LEAST_START = 0.1;
/** What a content's own share weighs beside those that agree with it. */
const OWN = 0.4;

/** The likeliest content and speaker of every word that may attribute, in order. */
export function hypothesesIn(reading: Reading, model: HypothesisModel): Hypothesis[] {
  const features = new FeatureList();
  const found: Hypothesis[] = [];
  for (let at = 0; at < reading.size; at += 1) {
    if (!isCandidate(reading, at, model.known)) continue;
    const cue = cueAt(reading, at);
    cueFeatures(reading, cue, features);
    const cueShare = probability(model.cue.score(features));
    if (cueShare < LEAST_CUE) continue;
    const content = contentOf(reading, cue, model, features);
    if (!content) continue;
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
    });
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
 * that overlaps by half or more with hypotheses of the largest share in sum (minimum Bayes risk; Kumar and Byrne 2004).
 */
function contentOf(reading: Reading, cue: Cue, model: HypothesisModel, features: FeatureList): Chosen | null {
  const starts: number[] = [];
  startsOf(reading, cue, starts);
  const bounded: Bounded[] = [];
  for (const start of likeliest(starts, model.start, startFeatures(reading, cue), features, STARTS)) {
    if (start.share < LEAST_START) break;
    const ends: number[] = [];
    endsOf(reading, cue, start.at, ends);
    for (const end of likeliest(ends, model.end, endFeatures(reading, cue, start.at), features, ENDS))
      bounded.push({ first: start.at, last: end.at, startShare: start.share, endShare: end.share });
  }
  let best: Chosen | null = null;
  let most = 0;
  for (const one of bounded) {
    let agreement = 0;
    for (const other of bounded)
      if (overlapsBy(one, other, 0.5)) agreement += other.startShare * other.endShare;
    const worth = agreement + OWN * one.startShare * one.endShare;
    if (worth > most) [best, most] = [{ ...one, agreement }, worth];
  }
  return best;
}

/** The `most` likeliest of places, best first. */
function likeliest(
  places: readonly number[],
  model: Linear,
  describe: (at: number, features: FeatureList) => void,
  features: FeatureList,
  most: number,
): { at: number; share: number }[] {
  const shares = new Float64Array(places.length);
  for (let i = 0; i < places.length; i += 1) {
    describe(places[i] ?? 0, features);
    shares[i] = model.score(features);
  }
  softmax(shares, places.length);
  return places
    .map((at, i) => ({ at, share: shares[i] ?? 0 }))
    .sort((a, b) => b.share - a.share)
    .slice(0, most);
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
  const candidates = [null, ...speakersOf(reading, cue)];
  const shares = new Float64Array(candidates.length);
  const describe = speakerFeatures(reading, cue, content);
  candidates.forEach((candidate, i) => {
    describe(candidate, features);
    shares[i] = model.speaker.score(features);
  });
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
