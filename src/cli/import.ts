import type { Readable } from 'node:stream';
import { TABLE_ENDINGS, tablesIn } from '../ingest/datasets/files.js';
import { openTable } from '../ingest/datasets/read.js';
import { RowRefused } from '../ingest/datasets/row.js';
import { TABLES, versionIn, type TableFormat } from '../ingest/datasets/tables.js';
import { filesIn } from '../ingest/sources.js';
import type { Store } from '../store/open.js';
import { inBulk } from '../store/write/bulk.js';
import {
  TableImporter,
  type HashedRow,
  type ImportCounts,
  type RowSource,
} from '../store/write/datasets/import.js';

export interface ImportOptions {
  format: TableFormat | 'auto';
  /** The data set's version, where the file's name does not tell it. */
  version: string | null;
  /** Reads every row and stores nothing. */
  dryRun: boolean;
  /** Told of each row that is refused, as it is met. */
  refused: (where: string, reason: string) => void;
  /** Told how many rows were read so far. */
  progress: (read: number, where: string) => void;
  input: Readable;
}

export interface ImportSummary extends ImportCounts {
  read: number;
  refused: number;
  /** Rows that are no events of PLOVER's, by why. */
  outside: Map<string, number>;
  seconds: number;
}

/** Rows stored in one transaction: what a killed run has to do again. */
const BATCH = 10_000;
const SHOW_EVERY = 500;

/**
 * Stores the rows of event tables as events. Run again after it was killed, it goes on: rows that are there are told by their ids.
 */
export async function importTables(
  store: Store,
  paths: string[],
  options: ImportOptions,
): Promise<ImportSummary> {
  const run = (): Promise<ImportSummary> => readTables(store, paths, options);
  return options.dryRun ? run() : inBulk(store, run);
}

async function readTables(store: Store, paths: string[], options: ImportOptions): Promise<ImportSummary> {
  const started = performance.now();
  const summary: ImportSummary = {
    ...{ read: 0, stored: 0, updated: 0, unchanged: 0, kept: 0, refused: 0, seconds: 0 },
    outside: new Map(),
  };
  const importer = new TableImporter(store);
  const refuse = (where: string, reason: string): void => {
    summary.refused += 1;
    options.refused(where, reason);
  };
  for await (const path of filesIn(paths, TABLE_ENDINGS))
    try {
      for await (const { name, bytes } of tablesIn(path, options.input)) {
        const { format, rows } = await openTable(bytes, options.format);
        const version = options.version ?? versionIn(name, format);
        const source: RowSource = { dataset: TABLES[format].dataset, version, file: name };
        let batch: HashedRow[] = [];
        const flush = async (): Promise<void> => {
          if (!options.dryRun)
            add(summary, await importer.storeRows(source, batch, new Date().toISOString()));
          else summary.stored += batch.length;
          batch = [];
        };
        try {
          for await (const row of rows) {
            summary.read += 1;
            if (summary.read % SHOW_EVERY === 0) options.progress(summary.read, name);
            if ('row' in row) batch.push(row);
            else if ('refused' in row) refuse(`${name}:${row.line}`, row.refused);
            else summary.outside.set(row.outside, (summary.outside.get(row.outside) ?? 0) + 1);
            if (batch.length >= BATCH) await flush();
          }
        } finally {
          // What was read before a broken end is whole rows.
          await flush();
        }
      }
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      refuse(path, error.message);
    }
  summary.seconds = (performance.now() - started) / 1000;
  return summary;
}

function add(summary: ImportSummary, counts: ImportCounts): void {
  summary.stored += counts.stored;
  summary.updated += counts.updated;
  summary.unchanged += counts.unchanged;
  summary.kept += counts.kept;
}

/** A run's outcome in lines for people. */
export function importLines(summary: ImportSummary): string[] {
  const { read, stored, updated, unchanged, kept, refused, outside, seconds } = summary;
  const rate = Math.round(read / Math.max(0.001, seconds));
  return [
    ...[...outside].map(([reason, count]) => `no event in ${count} rows: ${reason}`),
    `${read} rows read in ${seconds.toFixed(1)} s (${rate}/s): ${stored} stored, ${updated} updated, ${unchanged} unchanged, ${kept} kept as editors left them, ${refused} refused`,
  ];
}
