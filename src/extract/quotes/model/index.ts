import { readQuoteModel } from '../../../lexicon/quote-model.js';
import { acceptFeatures, surroundingsOf } from './accept.js';
import { LemmaSet } from './cues.js';
import { FeatureList } from './features.js';
import { hypothesesIn, type Hypothesis, type HypothesisModel } from './hypotheses.js';
import { probability, QuantisedLinear, type Linear } from './linear.js';
import { quotationAt, type Reading } from './reading.js';
import { overlapsBy } from './words.js';

export type { Hypothesis } from './hypotheses.js';

/** What finds hypotheses, and what tells the right ones. */
export interface QuoteModel extends HypothesisModel {
  accept: Linear;
}

/** An attribution with how sure it is. */
export interface Accepted extends Hypothesis {
  /** The probability that its content is right. */
  share: number;
}

/** How sure an attribution must be: where precision and recall balance on text that was held back from training. */
const LEAST_SHARE = 0.34;
/** The same for speech that fills its quotation marks, whose bounds are sure. */
const LEAST_QUOTED = 0.16;

let loaded: QuoteModel | undefined;

/** The model that ships with Dateline, read when it is first asked for. */
function shipped(): QuoteModel {
  if (loaded) return loaded;
  const { known, parts } = readQuoteModel();
  const linear = ({ weights, scale }: { weights: Int8Array; scale: number }): Linear =>
    new QuantisedLinear(weights, scale);
  loaded = {
    known: new LemmaSet(known),
    cue: linear(parts.cue),
    start: linear(parts.start),
    end: linear(parts.end),
    part: linear(parts.part),
    speaker: linear(parts.speaker),
    accept: linear(parts.accept),
  };
  return loaded;
}

/**
 * Every attribution of a document that the model holds for right, in the order of the cues. Cue by cue a log-linear model chooses where
 * the content begins, where it ends, what else belongs to it and who speaks; another weighs these choices together (after Scheible,
 * Klinger and Padó 2016, "Model Architectures for Quotation Detection", and Collins and Koo 2005 on reranking).
 */
export function attributionsIn(reading: Reading, model: QuoteModel = shipped()): Accepted[] {
  const features = new FeatureList();
  const hypotheses = hypothesesIn(reading, model, features);
  const surroundings = surroundingsOf(reading, hypotheses);
  const accepted = hypotheses.flatMap((hypothesis, i) => {
    const around = surroundings[i];
    if (!around) return [];
    acceptFeatures(reading, hypothesis, around, features);
    const share = probability(model.accept.score(features));
    return share < (fillsMarks(reading, hypothesis) ? LEAST_QUOTED : LEAST_SHARE)
      ? []
      : [{ ...hypothesis, share }];
  });
  return accepted.filter((one, i) => !isOutdone(one, accepted, i) && !isRepeated(one, accepted, i));
}

/** Whether the same cue’s other content, which stands beside it in the list, is surer. */
const isOutdone = (one: Accepted, all: readonly Accepted[], at: number): boolean => {
  const [before, after] = [all[at - 1], all[at + 1]];
  return (
    (before?.cue.at === one.cue.at && before.share >= one.share) ||
    (after?.cue.at === one.cue.at && after.share > one.share)
  );
};

/** How many neighbours a content is compared with on each side. */
const NEIGHBOURS = 6;
/** How much two contents share of what they span to be one statement. */
const SAME = 0.8;

/** Whether a surer cue nearby has nearly the same content: one statement is attributed once. */
function isRepeated(one: Accepted, all: readonly Accepted[], at: number): boolean {
  for (let i = Math.max(0, at - NEIGHBOURS); i < Math.min(all.length, at + NEIGHBOURS + 1); i += 1) {
    const other = all[i];
    if (!other || i === at || other.share < one.share || (other.share === one.share && i > at)) continue;
    const [a, b] = [one.content[0], other.content[0]];
    if (a && b && overlapsBy(a, b, SAME)) return true;
  }
  return false;
}

/** Whether the first part of a content is a whole quotation, or the speech over several paragraphs that it opens. */
function fillsMarks(reading: Reading, { content }: Hypothesis): boolean {
  const [main] = content;
  const quoted = main ? quotationAt(reading, main.first) : undefined;
  return quoted?.first === main?.first && (quoted?.last === main?.last || quoted?.chainLast === main?.last);
}
