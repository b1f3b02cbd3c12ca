import { largest, sharesOf } from './choice.js';
import { contentsOf } from './contents.js';
import { cueAt, cueFeatures, isCandidate, type Cue, type LemmaSet } from './cues.js';
import { FeatureList } from './features.js';
import { probability, type Linear } from './linear.js';
import { partFeatures, partsOf, type Part } from './parts.js';
import type { Reading } from './reading.js';
import { speechBeside } from './speech.js';
import { speakerFeatures, speakersOf, type SpeakerCandidate } from './speakers.js';
import type { Words } from './words.js';

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

/**
 * The likeliest contents and speakers of every word that may attribute, in order: one, or two where speech stands beside it. Each model
 * is asked about all of a document before the next is, so that its weights stay at hand.
 */
export function hypothesesIn(
  reading: Reading,
  model: HypothesisModel,
  features = new FeatureList(),
): Hypothesis[] {
  const bounded = likelyCues(reading, model, features).flatMap(({ cue, cueShare, speech }) =>
    contentsOf(reading, cue, speech, model, features).map((main) => ({ cue, cueShare, speech, main })),
  );
  const parts = bounded.map(({ cue, main }) => partOf(reading, cue, main, model, features));
  const speakers = bounded.map(({ cue, main }) => speakerOf(reading, cue, main, model, features));
  return bounded.map(({ cue, cueShare, speech, main }, i) => {
    const { first, last, startShare, endShare, agreement } = main;
    const [part, said] = [parts[i], speakers[i]];
    return {
      cue,
      content: part
        ? [
            { first, last },
            { first: part.first, last: part.last },
          ]
        : [{ first, last }],
      speaker: said?.speaker ?? null,
      cueShare,
      startShare,
      endShare,
      agreement,
      speakerShare: said?.share ?? 0,
      speech,
    };
  });
}

/** The words that are worth to be followed to what they attribute. */
function likelyCues(
  reading: Reading,
  model: HypothesisModel,
  features: FeatureList,
): Pick<Hypothesis, 'cue' | 'cueShare' | 'speech'>[] {
  const likely = [];
  for (let at = 0; at < reading.size; at += 1) {
    if (!isCandidate(reading, at, model.known)) continue;
    const cue = cueAt(reading, at);
    cueFeatures(reading, cue, features);
    const cueShare = probability(model.cue.score(features));
    if (cueShare < LEAST_CUE_OF_SPEECH) continue;
    const speech = speechBeside(reading, cue);
    if (cueShare >= LEAST_CUE || speech) likely.push({ cue, cueShare, speech });
  }
  return likely;
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
  const shares = sharesOf(candidates, model.speaker, speakerFeatures(reading, cue, content), features);
  const i = largest(shares);
  return { speaker: candidates[i] ?? null, share: shares[i] ?? 0 };
}
