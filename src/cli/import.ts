import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { RowGroup } from '../ingest/datasets/group.js';
import { readTables } from '../ingest/datasets/reading.js';
import { TABLES, versionIn, type TableFormat } from '../ingest/datasets/tables.js';
import type { Store } from '../store/open.js';
import { inBulk } from '../store/write/bulk.js';
import { TURN_MS } from '../store/write/transaction.js';
import { TableImporter, type ImportCounts, type RowSource } from '../store/write/datasets/import.js';

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

/**
 * How long a transaction is to take, in milliseconds: the more rows in one, the fewer pages are written for each, but others who write
 * wait for it, and a killed run does it again. Those who wait get their turn between two.
 */
const TRANSACTION_MS = 8_000;
/** Groups of rows in one transaction: in the first, and at least and at most in the others. */
const GROUPS = { first: 100, least: 20, most: 500 };

/**
 * Stores the rows of event tables as events. Run again after it was killed, it goes on: rows that are there are told by their ids.
 */
export async function importTables(
  store: Store,
  paths: string[],
  options: ImportOptions,
): Promise<ImportSummary> {
  const run = (): Promise<ImportSummary> => storeTables(store, paths, options);
  return options.dryRun ? run() : inBulk(store, run);
}

async function storeTables(store: Store, paths: string[], options: ImportOptions): Promise<ImportSummary> {
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
  let source: RowSource | undefined;
  let batch: RowGroup[] = [];
  let size = GROUPS.first;
  const flush = async (): Promise<void> => {
    if (source && batch.length > 0 && !options.dryRun) {
      const begun = performance.now();
      add(summary, await importer.storeRows(source, batch, new Date().toISOString()));
      const fitting = Math.floor((batch.length * TRANSACTION_MS) / (performance.now() - begun));
      if (batch.length === size) size = Math.max(GROUPS.least, Math.min(fitting, 2 * size, GROUPS.most));
      await setTimeout(TURN_MS);
    }
    batch = [];
  };
  for await (const piece of readTables({ paths, format: options.format }, options.input))
    if ('group' in piece) {
      const { group } = piece;
      summary.read += group.read;
      if (options.dryRun) summary.stored += group.sourceIds.length;
      const file = source?.file ?? '';
      options.progress(summary.read, file);
      for (const { line, reason } of group.refused) refuse(`${file}:${line}`, reason);
      for (const reason of group.outside) summary.outside.set(reason, (summary.outside.get(reason) ?? 0) + 1);
      if (batch.push(group) >= size) await flush();
    } else {
      await flush();
      if ('unreadable' in piece) refuse(piece.unreadable, piece.reason);
      else {
        const version = options.version ?? versionIn(piece.table, piece.format);
        source = { dataset: TABLES[piece.format].dataset, version, file: piece.table };
      }
    }
  await flush();
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
