import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { areAlike, bandsOf, shinglesOf, similarityOf } from '../src/ingest/similarity.js';
import { Random } from './fill/random.js';

/*
 * How well copies of one story are told from other stories, on pairs made from the paragraphs of our own reports with a fixed seed: copies
 * that a desk cut, touched up or put into house style, against other reports of the same event in other words, reports that share background
 * paragraphs, and reports that share an agency's boilerplate. Prints precision and recall as JSON.
 *   node bench/run.js duplicates [PAIRS]
 */

const BOILERPLATE = [
  'Disclaimer: this story is auto-generated from a syndicated agency feed and has not been edited by our staff.',
  'Copyright 2024 The Agency. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.',
  'Sign up for our newsletter to get the stories of the day in your inbox every morning, and follow us on every channel.',
];

/** What a pair is made by, and whether it is one story. */
export const KINDS = {
  'headline changed, byline and credits added': true,
  'cut to two thirds': true,
  'cut to half': true,
  'every sixth sentence replaced': true,
  'house style: spelling, marks and numbers': true,
  'cut and touched up': true,
  'paragraphs in another order': true,
  'the same event in other words': false,
  'background paragraph in common': false,
  'boilerplate in common': false,
  'other story': false,
} as const;
export type PairKind = keyof typeof KINDS;

export interface Score {
  precision: number;
  recall: number;
  /** Share of the pairs of each kind that are told to be one story. */
  alike: Record<string, number>;
}

/** Scores so many pairs of each kind, told as the store tells them: they share a band, and are alike in full. */
export function scorePairs(pairs: number, seed = 1): Score {
  const random = new Random(seed);
  const stock = stockOf();
  const alike: Record<string, number> = {};
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const [kind, isOne] of Object.entries(KINDS) as [PairKind, boolean][]) {
    let told = 0;
    for (let n = 0; n < pairs; n += 1) {
      const [one, other] = pairOf(kind, random, stock);
      if (isTold(one, other)) told += 1;
    }
    alike[kind] = told / pairs;
    if (isOne) {
      counts.right += told;
      counts.missed += pairs - told;
    } else counts.wrong += told;
  }
  const { right, wrong, missed } = counts;
  return { precision: right / Math.max(1, right + wrong), recall: right / (right + missed), alike };
}

function isTold(one: string, other: string): boolean {
  const [a, b] = [shinglesOf(one), shinglesOf(other)];
  const bands = new Set(bandsOf(a));
  return bandsOf(b).some((band) => bands.has(band)) && areAlike(similarityOf(a, b));
}

/** Sentences of our own: each with the same told in other words, by turning its clauses and changing its words. */
function stockOf(): string[] {
  const text = readFileSync(new URL('../seed/reports/xi-putin-moscow.txt', import.meta.url), 'utf8');
  const sentences = text.replace(/\s+/g, ' ').split(/(?<=[.!?]["”’)]?) /);
  return sentences.filter((sentence) => sentence.length > 60);
}

/** A story of sentences that no other has: names and figures stand in for what differs between stories. */
function storyOf(random: Random, stock: string[], sentences: number): string[] {
  return Array.from({ length: sentences }, () => {
    const words = (stock[random.below(stock.length)] ?? '').split(' ');
    return words
      .map((word) =>
        random.next() < 0.35 ? `${WORDS[random.below(WORDS.length)] ?? ''}${random.below(40)}` : word,
      )
      .join(' ');
  });
}
const WORDS = [
  'harbour',
  'council',
  'bridge',
  'strike',
  'levy',
  'ferry',
  'mill',
  'orchard',
  'tunnel',
  'quarry',
];

const paragraphs = (sentences: string[]): string =>
  sentences
    .map((sentence, i) => sentence + (i % 2 === 1 ? '\n\n' : ' '))
    .join('')
    .trim();

function pairOf(kind: PairKind, random: Random, stock: string[]): [string, string] {
  const story = storyOf(random, stock, 14 + random.below(12));
  const other = storyOf(random, stock, story.length);
  const fresh = (sentence: string): string =>
    random.next() < 1 / 6 ? (storyOf(random, stock, 1)[0] ?? '') : sentence;
  const cut = (share: number): string[] => story.slice(0, Math.ceil(story.length * share));
  const whole = paragraphs(story);
  if (kind === 'headline changed, byline and credits added')
    return [
      whole,
      `By Ana Ruiz\n\n${whole}\n\n(Reporting by Ana Ruiz in Lima; editing by Tom Hale)\n\n${BOILERPLATE[0]}`,
    ];
  if (kind === 'cut to two thirds') return [whole, paragraphs(cut(2 / 3))];
  if (kind === 'cut to half') return [whole, paragraphs(cut(1 / 2))];
  if (kind === 'every sixth sentence replaced') return [whole, paragraphs(story.map(fresh))];
  if (kind === 'house style: spelling, marks and numbers') return [whole, styled(whole)];
  if (kind === 'cut and touched up') return [whole, styled(paragraphs(cut(3 / 4)))];
  if (kind === 'paragraphs in another order')
    return [whole, paragraphs([...story.slice(6), ...story.slice(0, 6)])];
  if (kind === 'the same event in other words')
    return [whole, paragraphs(story.map((sentence) => reworded(sentence, random)))];
  if (kind === 'background paragraph in common')
    return [whole, paragraphs([...other.slice(0, -4), ...story.slice(-4)])];
  const boilerplate = BOILERPLATE.join('\n\n');
  return kind === 'boilerplate in common'
    ? [`${whole}\n\n${boilerplate}`, `${paragraphs(other)}\n\n${boilerplate}`]
    : [whole, paragraphs(other)];
}

const STYLE: [RegExp, string][] = [
  [/ percent\b/g, ' per cent'],
  [/[“”]/g, '"'],
  [/\b(\w+)ize\b/g, '$1ise'],
  [/\bdefense\b/g, 'defence'],
  [/\bU\.S\./g, 'US'],
  [/\bsaid\b/g, 'told reporters'],
  [/\bMr\. /g, 'Mr '],
];
const styled = (text: string): string => STYLE.reduce((words, [from, to]) => words.replace(from, to), text);

/** The same names and figures in another order of words, as another reporter would tell it. */
function reworded(sentence: string, random: Random): string {
  const words = sentence.split(' ');
  const middle = Math.floor(words.length / 2);
  return [...words.slice(middle), ...words.slice(0, middle)]
    .map((word) => (random.next() < 0.3 ? `${word}s` : word))
    .join(' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(`${JSON.stringify(scorePairs(Number(process.argv[2] ?? 100)), null, 2)}\n`);
