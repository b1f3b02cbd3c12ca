import {
  cueAt,
  cueFeatures,
  cueKey,
  isCandidate,
  LemmaSet,
  type Cue,
} from '../../../src/extract/quotes/model/cues.js';
import { endFeatures, endsOf } from '../../../src/extract/quotes/model/ends.js';
import type { HypothesisModel } from '../../../src/extract/quotes/model/hypotheses.js';
import { FeatureList } from '../../../src/extract/quotes/model/features.js';
import { probability, softmax } from '../../../src/extract/quotes/model/linear.js';
import { partFeatures, partsOf } from '../../../src/extract/quotes/model/parts.js';
import type { Reading } from '../../../src/extract/quotes/model/reading.js';
import { speakerFeatures, speakersOf } from '../../../src/extract/quotes/model/speakers.js';
import { startFeatures, startsOf } from '../../../src/extract/quotes/model/starts.js';
import type { Words } from '../../../src/extract/quotes/model/words.js';
import { QUOTE_MODEL_PARTS as PARTS } from '../../../src/lexicon/quote-model.js';
import { partsOfGold, type GoldAttribution, type GoldDocument } from './gold.js';
import { Learner } from './learn.js';

/** How often a word that is no verb must be a cue to be looked at, and in what share of its uses. */
const FEWEST = 2;
const RAREST = 0.005;

/** A model in training, but for what accepts its hypotheses. */
export interface Trained extends HypothesisModel {
  cue: Learner;
  start: Learner;
  end: Learner;
  part: Learner;
  speaker: Learner;
}

/** The words beside verbs that were a cue at least twice, and not so seldom that looking at them costs more than it finds. */
export function knownCues(documents: GoldDocument[]): LemmaSet {
  const cues = new Map<number, number>();
  const uses = new Map<number, number>();
  const count = (counts: Map<number, number>, key: number): unknown =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { reading, attributions } of documents) {
    for (const { at } of attributions) count(cues, cueKey(reading, at));
    for (let at = 0; at < reading.size; at += 1) count(uses, cueKey(reading, at));
  }
  const known = new LemmaSet();
  for (const [key, n] of cues) if (n >= FEWEST && n >= RAREST * (uses.get(key) ?? 0)) known.add(key);
  return known;
}

/** Learns from documents in as many passes as there are epochs; the same documents give the same model. */
export function train(documents: GoldDocument[], epochs: number): Trained {
  const model: Trained = {
    known: knownCues(documents),
    cue: new Learner(PARTS.cue),
    start: new Learner(PARTS.start),
    end: new Learner(PARTS.end),
    part: new Learner(PARTS.part),
    speaker: new Learner(PARTS.speaker),
  };
  const learners = [model.cue, model.start, model.end, model.part, model.speaker];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffled(documents.length, epoch).forEach((index, i) => {
      const document = documents[index];
      if (document) learn(document, model);
      if (epoch > 0 && i % 100 === 99) for (const learner of learners) learner.remember();
    });
  }
  for (const learner of learners) learner.settle();
  return model;
}

/** One pass over a document: which words attribute, then of each gold attribution its bounds, its second part and its speaker. */
function learn({ reading, attributions }: GoldDocument, model: Trained): void {
  const byCue = new Map<number, GoldAttribution[]>();
  for (const gold of attributions) byCue.set(gold.at, [...(byCue.get(gold.at) ?? []), gold]);
  const features = new FeatureList();
  for (let at = 0; at < reading.size; at += 1) {
    if (!isCandidate(reading, at, model.known)) continue;
    const gold = byCue.get(at);
    const cue = cueAt(reading, at);
    cueFeatures(reading, cue, features);
    const share = probability(model.cue.score(features));
    model.cue.move(features.ids, 0, features.size, share - Number(gold !== undefined));
    for (const attribution of gold ?? []) learnContent(reading, cue, attribution, model);
  }
}

function learnContent(
  reading: Reading,
  cue: Cue,
  { content, speaker }: GoldAttribution,
  model: Trained,
): void {
  const parts = partsOfGold(cue, content);
  if (!parts) return;
  const { main, other } = parts;
  const starts: number[] = [];
  startsOf(reading, cue, starts);
  if (!choose(model.start, starts, startFeatures(reading, cue), (start) => start === main.first)) return;
  const ends: number[] = [];
  endsOf(reading, cue, main.first, ends);
  choose(model.end, ends, endFeatures(reading, cue, main.first), (end) => end === main.last);
  choose(model.part, [null, ...partsOf(reading, cue, main)], partFeatures(reading, cue, main), (part) =>
    part === null ? other === null : other !== null && isNearly(part, other),
  );
  choose(
    model.speaker,
    [null, ...speakersOf(reading, cue)],
    speakerFeatures(reading, cue, main),
    (candidate) =>
      candidate === null
        ? speaker.length === 0
        : speaker.some(({ first, last }) => candidate.first <= last && first < candidate.end),
  );
}

/** Whether two runs of words share six tenths of what they span. */
const isNearly = (a: Words, b: Words): boolean =>
  Math.min(a.last, b.last) - Math.max(a.first, b.first) >=
  (Math.max(a.last, b.last) - Math.min(a.first, b.first)) * 0.6;

/** The features of all candidates of one choice, one after another. */
const buffer = new Int32Array(1 << 20);

/** One step of a log-linear choice among candidates; nothing is learnt, and false returned, where none of them is right. */
function choose<T>(
  learner: Learner,
  candidates: readonly T[],
  describe: (candidate: T, features: FeatureList) => void,
  isRight: (candidate: T) => boolean,
): boolean {
  const rights = candidates.map(isRight);
  if (!rights.includes(true)) return false;
  const features = new FeatureList();
  const scores: number[] = [];
  const bounds = [0];
  let size = 0;
  candidates.forEach((candidate, i) => {
    describe(candidate, features);
    scores[i] = learner.score(features);
    buffer.set(features.ids.subarray(0, features.size), size);
    size += features.size;
    bounds.push(size);
  });
  softmax(scores);
  const right = rights.reduce((sum, is, i) => sum + (is ? (scores[i] ?? 0) : 0), 1e-9);
  rights.forEach((is, i) => {
    const share = scores[i] ?? 0;
    learner.move(buffer, bounds[i] ?? 0, bounds[i + 1] ?? 0, is ? share - share / right : share);
  });
  return true;
}

/** The numbers under `size` in an order that depends on the seed alone (Lehmer's generator, Fisher and Yates's shuffle). */
export function shuffled(size: number, seed: number): number[] {
  const order = Array.from({ length: size }, (_, i) => i);
  let state = 48271 + seed * 7919;
  for (let i = size - 1; i > 0; i -= 1) {
    state = (state * 48271) % 2147483647;
    const j = state % (i + 1);
    const swap = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = swap;
  }
  return order;
}
