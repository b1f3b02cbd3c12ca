import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { extractRow, type CorpusRow, type ExtractedRow } from '../src/cli/extract.js';
import { belowFloors, type Floors } from './score/floors.js';
import { EventScore, type ScoredEvent } from './score/events.js';
import { PlaceScore, type Toponym } from './score/places.js';
import { QuoteScore, type ScoredQuote } from './score/quotes.js';
import { renderConfusion, renderTable, type Row } from './score/table.js';

/*
 * Extraction quality over the corpora: what `npm run eval` prints and what the check holds against bench/floors.json.
 * A corpus says by its name what it is gold for: quotes-*.jsonl, geo-*.jsonl, events-*.jsonl; *-train.jsonl is for learning.
 */

const USAGE = `usage: npm run eval -- [--corpora FOLDER] [--json] [--floors]
  --corpora FOLDER   the corpora to score over (default: ../shared/corpora beside the project)
  --json             figures as JSON, with precision by event type
  --floors           fail where a figure is more than one point under bench/floors.json`;

const HERE = fileURLToPath(new URL('.', import.meta.url));

interface GoldRow extends CorpusRow {
  quotes?: ScoredQuote[];
  toponyms?: Toponym[];
  events?: ScoredEvent[];
}

function main(): void {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string', default: join(HERE, '../../shared/corpora') },
      json: { type: 'boolean', default: false },
      floors: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return print(USAGE);
  const files = corporaIn(values.corpora);
  if (files.length === 0) return print(`No corpora in ${values.corpora}: nothing to measure, skipped.`);
  const rows = files.map((file) => scoreCorpus(file));
  print(values.json ? JSON.stringify(rows, null, 2) : renderTable(rows));
  if (!values.json && !values.floors) print(renderConfusion(rows));
  if (values.floors) holdFloors(rows);
}

function corporaIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^(?:quotes|geo|events)-.*\.jsonl$/.test(name) && !name.includes('-train'))
    .sort()
    .map((name) => join(folder, name));
}

/** Extracts every document of a corpus, file order, and scores it by the corpus's kind. */
function scoreCorpus(file: string): Row {
  const corpus = basename(file, '.jsonl');
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldRow);
  const score = SCORES[corpus.split('-')[0] ?? ''];
  if (!score) throw new Error(`${file}: not a corpus of quotes, places or events`);
  const started = performance.now();
  const extracted = rows.map((row) => extractRow(row));
  const seconds = (performance.now() - started) / 1000;
  const megabytes = rows.reduce((sum, row) => sum + Buffer.byteLength(row.text), 0) / 1e6;
  return {
    corpus,
    documents: rows.length,
    megabytesPerSecond: megabytes / seconds,
    ...score(rows, extracted),
  };
}

type Scorer = (gold: GoldRow[], extracted: ExtractedRow[]) => Pick<Row, 'quotes' | 'places' | 'events'>;

const SCORES: Record<string, Scorer> = {
  quotes(gold, extracted) {
    const score = new QuoteScore();
    gold.forEach((row, i) => score.add(Array.from(row.text), row.quotes ?? [], extracted[i]?.quotes ?? []));
    return { quotes: score.figures() };
  },
  geo(gold, extracted) {
    const score = new PlaceScore();
    gold.forEach((row, i) => score.add(row.toponyms ?? [], extracted[i]?.toponyms ?? []));
    return { places: score.figures() };
  },
  events(gold, extracted) {
    const score = new EventScore();
    gold.forEach((row, i) => score.add(row.events ?? [], extracted[i]?.events ?? []));
    return { events: score.figures() };
  },
};

function holdFloors(rows: Row[]): void {
  const floors = JSON.parse(readFileSync(join(HERE, 'floors.json'), 'utf8')) as Floors;
  const broken = belowFloors(rows, floors);
  print(broken.length === 0 ? 'Every figure holds its floor.' : broken.join('\n'));
  if (broken.length > 0) process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main();
