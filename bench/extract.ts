import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import winkNLP, { type PartOfSpeech } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { servingMemory } from './memory.js';
import { extract } from '../src/extract/index.js';
import { gazetteer } from '../src/lexicon/places/gazetteer.js';

/*
 * As JSON: speed of the whole extraction beside wink-nlp's own tokenising and tagging of the same text, in turn in the same run, both in
 * processor time after a warm-up of as many rounds as are measured; the gazetteer's start-up and memory; the resident memory of a serving
 * process. Reads the seed's reports, or the text files and JSON Lines ("text") of the folder given.
 *   node bench/run.js extract [FOLDER] [ROUNDS]
 */

const [folder = 'seed/reports', rounds = '6'] = process.argv.slice(2);
const CONTEXT = { headline: null, publishedAt: '2024-01-01', publisher: null };
/** So much text at least, for timings to mean something. */
const LEAST = 1_000_000;
/** So many texts the server reads. */
const MOST_SENT = 200;

function textsIn(path: string): string[] {
  const found = readdirSync(path).flatMap((file) => {
    const content = (): string => readFileSync(join(path, file), 'utf8');
    if (file.endsWith('.txt')) return [content()];
    if (!file.endsWith('.jsonl')) return [];
    return content()
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { text?: unknown })
      .flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
  });
  if (found.length === 0) throw new Error(`${path}: no .txt or .jsonl file`);
  const texts: string[] = [];
  for (let size = 0, i = 0; size < LEAST || i < found.length; i += 1) {
    const text = found[i % found.length] ?? '';
    if (size > 2 * LEAST) break;
    texts.push(text);
    size += text.length;
  }
  return texts;
}

/** Seconds of processor time, the collector's with it, since another reading. */
function seconds(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

/** Seconds of processor time of one piece of work. */
function timed(work: () => void): number {
  const started = process.cpuUsage();
  work();
  return seconds(started);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const memory = (): number => Math.round(process.memoryUsage().rss / 1e6);
const before = memory();
const started = performance.now();
gazetteer();
const startup = performance.now() - started;
const afterGazetteer = memory();

const texts = textsIn(folder);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const nlp = winkNLP(model, ['sbd', 'pos']);
const tag = (): void => {
  for (const text of texts) void (nlp.readDoc(text).tokens().out(nlp.its.pos) as PartOfSpeech[]);
};
const read = (): void => {
  for (const text of texts) extract(text, CONTEXT);
};
const inTurn = (): { tagging: number; extraction: number }[] =>
  Array.from({ length: Number(rounds) }, () => ({ tagging: timed(tag), extraction: timed(read) }));
inTurn();
const measured = inTurn();
/** Each at its fastest: other rounds met another process. */
const tagging = Math.min(...measured.map((round) => round.tagging));
const extraction = Math.min(...measured.map((round) => round.extraction));
const round = (value: number): number => Math.round(value * 100) / 100;

process.stdout.write(
  `${JSON.stringify(
    {
      text: { folder, reports: texts.length, megabytes: round(megabytes) },
      extraction: {
        megabytesPerSecond: round(megabytes / extraction),
        reportsPerSecond: Math.round(texts.length / extraction),
      },
      wink: { megabytesPerSecond: round(megabytes / tagging) },
      /** How many times as long the whole extraction takes as tagging alone, in the middle one of the rounds. */
      ratio: round(median(measured.map((round) => round.extraction / round.tagging))),
      gazetteer: {
        startupMs: Math.round(startup),
        towns: gazetteer().size,
        megabytes: afterGazetteer - before,
      },
      memory: {
        serving: await servingMemory(texts.slice(0, MOST_SENT)),
        bench: memory(),
      },
    },
    null,
    2,
  )}\n`,
);
