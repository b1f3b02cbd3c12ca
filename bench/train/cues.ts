import { readFileSync } from 'node:fs';
import { complementOf } from '../../src/extract/quotes/complement.js';
import { findQuotations } from '../../src/extract/quotes/marks.js';
import { readDocument } from '../../src/text/document.js';

/*
 * Counts, over attributed text, how often each verb with each complement attributes: the numbers of src/lexicon/cue-frames.ts.
 * node --import tsx bench/train/cues.ts CORPUS.jsonl > src/lexicon/cue-frames.ts
 */

interface Row {
  text: string;
  quotes: { cue: { start: number; end: number }[]; content: { start: number; end: number }[] }[];
}

const FEWEST = 3;
const LEAST_SHARE = 0.34;

const counts = new Map<string, Map<string, [cue: number, all: number]>>();
for (const line of readFileSync(process.argv[2] ?? '', 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { text, quotes } = JSON.parse(line) as Row;
  const document = readDocument(text);
  const isCue = new Uint8Array(text.length + 1);
  for (const { cue } of quotes) for (const { start, end } of cue) isCue.fill(1, start, end);
  const inQuotation = new Uint8Array(text.length + 1);
  for (const { inner } of findQuotations(document)) inQuotation.fill(1, inner.start, inner.end);
  for (const group of document.verbGroups) {
    const head = document.tokens[group.head];
    if (!head || inQuotation[head.start] === 1) continue;
    const { type } = complementOf(document, group);
    const byType = counts.get(head.lemma) ?? new Map<string, [number, number]>();
    counts.set(head.lemma, byType);
    const frame = group.passive ? `passive ${type}` : type;
    const count = byType.get(frame) ?? [0, 0];
    count[0] += Number(isCue[head.start] === 1);
    count[1] += 1;
    byType.set(frame, count);
  }
}

const lines = [...counts]
  .map(([lemma, byType]) => {
    const frames = [...byType].filter(([, [cue, all]]) => cue >= FEWEST && cue / all >= LEAST_SHARE);
    return [lemma, frames.sort(([a], [b]) => (a < b ? -1 : 1))] as const;
  })
  .filter(([lemma, frames]) => frames.length > 0 && /^[a-z-]+$/.test(lemma))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([lemma, frames]) => {
    const shares = frames.map(([frame, [cue, all]]) => `'${frame}': ${Math.round((100 * cue) / all)}`);
    return `  ${/^[a-z]+$/.test(lemma) ? lemma : `'${lemma}'`}: { ${shares.join(', ')} },`;
  });

process.stdout.write(`/**
 * In how many of a hundred occurrences a verb with a complement (src/extract/quotes/complement.ts) attributes what it governs to its
 * subject. Counted by bench/train/cues.ts over the training part of PolNeAR 1.0 (Newell, Margolin and Ruths 2018); rarer than ${FEWEST}
 * times or under ${LEAST_SHARE * 100} of a hundred left out.
 */
export const CUE_FRAMES: Record<string, Record<string, number>> = {
${lines.join('\n')}
};
`);
