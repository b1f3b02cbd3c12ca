import { acceptFeatures, surroundingsOf } from '../../../src/extract/quotes/model/accept.js';
import type { Words } from '../../../src/extract/quotes/model/words.js';
import { FeatureList } from '../../../src/extract/quotes/model/features.js';
import { hypothesesIn } from '../../../src/extract/quotes/model/hypotheses.js';
import { probability } from '../../../src/extract/quotes/model/linear.js';
import type { Reading } from '../../../src/extract/quotes/model/reading.js';
import { QUOTE_MODEL_PARTS as PARTS } from '../../../src/lexicon/quote-model.js';
import type { GoldAttribution, GoldDocument } from './gold.js';
import { Learner } from './learn.js';
import { shuffled, train, type Trained } from './train.js';

const EPOCHS = 4;
const RATE = 0.05;

interface Example {
  features: FeatureList;
  right: boolean;
}

/**
 * Learns which hypotheses are right. Each document's come from a model that was trained without it, so that their shares are as good
 * or bad as on new text.
 */
export function trainAccept(documents: GoldDocument[], folds: number, epochs: number): Learner {
  const examples: Example[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const model = train(
      documents.filter((_, i) => i % folds !== fold),
      epochs,
    );
    for (const document of documents.filter((_, i) => i % folds === fold))
      examples.push(...examplesOf(document, model));
  }
  const accept = new Learner(PARTS.accept, RATE);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const i of shuffled(examples.length, epoch)) {
      const example = examples[i];
      if (!example) continue;
      const { features, right } = example;
      accept.move(features.ids, 0, features.size, probability(accept.score(features)) - Number(right));
    }
  return accept;
}

function examplesOf({ reading, attributions }: GoldDocument, model: Trained): Example[] {
  const found = hypothesesIn(reading, model);
  const around = surroundingsOf(reading, found);
  const right = matches(
    reading,
    attributions,
    found.map(({ cue, content }) => ({ at: cue.at, content })),
  );
  return found.flatMap((hypothesis, i) => {
    const surroundings = around[i];
    if (!surroundings) return [];
    const features = new FeatureList(64);
    acceptFeatures(reading, hypothesis, surroundings, features);
    return [{ features, right: right.has(i) }];
  });
}

/**
 * Which of the found contents overlap a gold one by half or more of the words of both, each once: first those of the same cue, for two
 * cues may be held to have the same content, then the best.
 */
function matches(
  reading: Reading,
  gold: readonly Pick<GoldAttribution, 'at' | 'content'>[],
  found: readonly Pick<GoldAttribution, 'at' | 'content'>[],
): Set<number> {
  const golds = gold.map(({ content }) => wordsOf(reading, content));
  const founds = found.map(({ content }) => wordsOf(reading, content));
  const pairs = golds.flatMap((a, i) =>
    founds.flatMap((b, j) => {
      const overlap = overlapOf(a, b);
      return overlap >= 0.5 ? [{ worth: overlap + Number(gold[i]?.at === found[j]?.at), i, j }] : [];
    }),
  );
  const used = new Set<number>();
  const right = new Set<number>();
  for (const { i, j } of pairs.sort((a, b) => b.worth - a.worth)) {
    if (used.has(i) || right.has(j)) continue;
    used.add(i);
    right.add(j);
  }
  return right;
}

function wordsOf({ word }: Reading, parts: Words[]): Set<number> {
  const all = new Set<number>();
  for (const { first, last } of parts) for (let i = first; i <= last; i += 1) if (word[i] === 1) all.add(i);
  return all;
}

function overlapOf(a: Set<number>, b: Set<number>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / (a.size + b.size - common);
}
