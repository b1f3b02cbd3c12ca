import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { extract } from '../src/extract/index.js';
import { COUNTRIES } from '../src/lexicon/places/countries.js';
import { DEMONYMS } from '../src/lexicon/places/country-facts.js';
import { gazetteer } from '../src/lexicon/places/gazetteer.js';
import { BATCH, ingest } from '../src/cli/ingest.js';
import { readText } from '../src/ingest/text.js';
import { openStore } from '../src/store/open.js';
import { storeReports, type ReadReport } from '../src/store/write/report.js';
import { Random } from './fill/random.js';

/*
 * Reports of 5 KB from files to stored, searchable rows in one process, as JSON: how many a second of wall and of processor time, and how
 * much of it extraction and storing take alone. The files hold the seed's paragraphs, turned, with another number at each preposition, so
 * that none is a copy of another, and with other countries, towns, people, days and publishers, so that they tell of other happenings:
 * few are told twice, as in news, and one by most of the reports, as a great story is. What is told of most often is drawn by Zipf's law,
 * from a fixed seed.
 *   NODE_OPTIONS=--max-semi-space-size=64 node bench/run.js ingest [REPORTS]
 */

const count = Number(process.argv[2] ?? 400);
const SIZE = 5_000;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const REPORTS_OF_DAY = 20;
const PUBLISHERS = 40;
const TOWNS = 5_000;
const SURNAMES =
  'Okafor Lindqvist Haddad Moreau Petrov Tanaka Mensah Duarte Novak Rahman Kowalski Mbeki Ferrari Sharma Nguyen Larsen Castillo Demir Osei Vargas'.split(
    ' ',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const paragraphs = readFileSync(new URL('../seed/reports/xi-putin-moscow.txt', import.meta.url), 'utf8')
  .split(/\n+/)
  .filter(Boolean);
const random = new Random(1);
const countries = countriesWithTowns();

interface Country {
  name: string;
  adjective: string;
  towns: string[];
}

/** Countries that have an adjective and towns among the world's greatest; those with the greatest first. */
function countriesWithTowns(): Country[] {
  const adjectives = new Map(
    DEMONYMS.split(/[;\n]/).map((row) => [row.slice(0, 2), row.slice(3).split('|')[0]]),
  );
  const places = gazetteer();
  const towns = new Map<string, string[]>();
  const rows = Array.from({ length: places.size }, (_, row) => row)
    .sort((a, b) => places.population(b) - places.population(a))
    .slice(0, TOWNS);
  for (const row of rows) {
    const country = places.country(row);
    towns.set(country, [...(towns.get(country) ?? []), places.nameOf(row)]);
  }
  return [...towns].flatMap(([code, names]) => {
    const adjective = adjectives.get(code);
    const country = COUNTRIES.find(({ cca2 }) => cca2 === code);
    return adjective && country && names.length > 3
      ? [{ name: country.name.common, adjective, towns: names }]
      : [];
  });
}

const pick = <T>(from: readonly T[]): T => from[random.often(from.length)] as T;

/** Other words for the names of the seed's report. */
function otherNames(): ReadonlyMap<string, string> {
  const [one, two, three] = [pick(countries), pick(countries), pick(countries)];
  const [person, other, third] = [pick(SURNAMES), pick(SURNAMES), pick(SURNAMES)];
  return new Map([
    ...named(one, 'Russia', 'Russian', ['Moscow', 'Kremlin', 'Sevastopol']),
    ...named(two, 'Ukraine', 'Ukrainian', ['Kyiv', 'Bakhmut', 'Chasiv Yar']),
    ...named(three, 'China', 'Chinese', ['Beijing']),
    ['Putin', person],
    ['Xi Jinping', `Alex ${other}`],
    ['Xi', other],
    ['Stepanov', third],
    ['Tuesday', pick(WEEKDAYS)],
    ['Wednesday', pick(WEEKDAYS)],
  ]);
}

const named = (
  { name, adjective, towns }: Country,
  ...[country, people, places]: [string, string, string[]]
) => [[country, name], [people, adjective], ...places.map((place) => [place, pick(towns)] as const)] as const;

/** One report, as the JSON that a newsroom sends. */
function reportOf(n: number): { body: string; publisher: string; publishedAt: string } {
  const names = otherNames();
  const written = new RegExp(`\\b(?:${[...names.keys()].join('|')})\\b`, 'g');
  let k = 0;
  const body = paragraphs
    .map((_, i) => paragraphs[(i + n) % paragraphs.length] ?? '')
    .join('\n\n')
    .replace(written, (name) => names.get(name) ?? name)
    .replace(/\b(?:of|in|to|and|for)\b/g, (word) => `${word} ${(n * 31 + (k += 1)) % 9973}`)
    .slice(0, SIZE);
  const publishedAt = new Date(FIRST_DAY + Math.floor(n / REPORTS_OF_DAY) * DAY_MS).toISOString();
  return { body, publisher: `Publisher ${random.often(PUBLISHERS)}`, publishedAt };
}

/** Processor and wall time of some work, in seconds. */
async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ result: T; seconds: number; processorSeconds: number }> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, seconds: (performance.now() - wall) / 1_000, processorSeconds: (user + system) / 1e6 };
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
try {
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  const sent = Array.from({ length: count }, (_, n) => reportOf(n));
  for (const [n, report] of sent.entries()) writeFileSync(join(reports, `${n}.json`), JSON.stringify(report));
  const read = ({ body, ...given }: (typeof sent)[number]): ReadReport => {
    const incoming = readText(body, given);
    return { incoming, extraction: extract(incoming.body, incoming) };
  };
  for (const report of sent.slice(0, 50)) read(report);
  const extracting = await timed(() => sent.map(read));
  const alone = openStore(join(folder, 'alone.db'));
  const storing = await timed(async () => {
    for (let i = 0; i < count; i += BATCH)
      await storeReports(alone, extracting.result.slice(i, i + BATCH), new Date().toISOString());
  });
  await alone.close();
  const store = openStore(join(folder, 'bench.db'));
  const options = { dryRun: false, progress: () => undefined, input: Readable.from([]) };
  const first = await timed(() => ingest(store, [reports], options));
  const again = await timed(() => ingest(store, [reports], options));
  const [events, stories, greatest] = store.db
    .prepare('SELECT count(*), count(DISTINCT storyId), max(storyEvents) FROM Event')
    .raw()
    .get() as number[];
  const searchable = store.db.prepare('SELECT count(*) FROM ReportSearch').pluck().get();
  await store.close();
  const rates = ({ seconds, processorSeconds }: { seconds: number; processorSeconds: number }) => ({
    perSecond: Math.round(count / seconds),
    perProcessorSecond: Math.round(count / processorSeconds),
    processorMilliseconds: Math.round((processorSeconds / count) * 100_000) / 100,
  });
  const result = {
    reports: count,
    bytesEach: SIZE,
    stored: first.result.arrivals.stored,
    searchable,
    events,
    stories,
    eventsOfGreatestStory: greatest,
    ingest: rates(first),
    extractionAlone: rates(extracting),
    storingAlone: rates(storing),
    again: { ...rates(again), duplicates: again.result.arrivals.duplicate },
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
