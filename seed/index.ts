import { readdirSync, readFileSync } from 'node:fs';
import { extractionOf } from '../src/ingest/extraction.js';
import type { ReportMetadata } from '../src/ingest/incoming.js';
import { readText } from '../src/ingest/text.js';
import { ROOT } from '../src/root.js';
import type { Store } from '../src/store/open.js';
import { storeReport } from '../src/store/write/report.js';
import { applyEditorial, type Editorial, type EditorialSummary } from './editorial.js';

const FOLDER = new URL('seed/', ROOT);

export interface SeedSummary extends EditorialSummary {
  /** Reports that were not there before. */
  stored: number;
}

/**
 * Puts the seed's reports into a database and applies the editor's decisions on them. Running it again changes nothing.
 * @param now ISO 8601 time of the write
 */
export async function seedDatabase(store: Store, now: string): Promise<SeedSummary> {
  const summary: SeedSummary = { stored: 0, confirmed: 0, corrected: 0, added: 0, rejected: 0, unchanged: 0 };
  for (const name of reportNames()) {
    const body = read(`reports/${name}.txt`);
    const metadata = readJson<ReportMetadata>(`reports/${name}.json`);
    const incoming = readText(body, metadata);
    const report = await storeReport(store, incoming, extractionOf(incoming), now);
    summary.stored += Number(report.created);
    if (!editorialNames().includes(name)) continue;
    const outcomes = await applyEditorial(
      store,
      report.slug,
      readJson<Editorial>(`editorial/${name}.json`),
      now,
    );
    for (const outcome of outcomes) summary[outcome] += 1;
  }
  return summary;
}

const namesIn = (folder: string, suffix: string): string[] =>
  readdirSync(new URL(folder, FOLDER))
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort();
const reportNames = (): string[] => namesIn('reports/', '.txt');
const editorialNames = (): string[] => namesIn('editorial/', '.json');
const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
const readJson = <T>(file: string): T => JSON.parse(read(file)) as T;
