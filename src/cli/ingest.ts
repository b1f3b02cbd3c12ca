import type { Readable } from 'node:stream';
import { extractionOf } from '../ingest/extraction.js';
import { readText } from '../ingest/text.js';
import { filesIn, reportsIn } from '../ingest/sources.js';
import type { Store } from '../store/open.js';
import { isKnown, storeReports, type Arrival, type ReadReport } from '../store/write/report.js';

export interface IngestSummary {
  /** Reports that were read. */
  read: number;
  arrivals: Record<Arrival, number>;
  /** What was not taken, with where it stands and why. */
  refused: { where: string; reason: string }[];
  seconds: number;
}

export interface IngestOptions {
  /** Reads and extracts, and stores nothing. */
  dryRun: boolean;
  /** Told after each report how many were read so far. */
  progress: (read: number, where: string) => void;
  input: Readable;
}

/** Reports stored in one transaction: what a killed run may have to do again. Of more, the stories would be left to later writes. */
export const BATCH = 40;

/**
 * Reads reports from files, folders and standard input and stores them. It can be run again after it was killed: what was stored is told
 * by its words, before anything is extracted from it.
 */
export async function ingest(
  store: Store,
  paths: string[],
  { dryRun, progress, input }: IngestOptions,
): Promise<IngestSummary> {
  const started = performance.now();
  const summary: IngestSummary = {
    read: 0,
    arrivals: { stored: 0, duplicate: 0, carried: 0, corrected: 0, retracted: 0, unknown: 0 },
    refused: [],
    seconds: 0,
  };
  let batch: ReadReport[] = [];
  const flush = async (): Promise<void> => {
    const arrived = dryRun
      ? batch.map(() => ({ arrival: 'stored' as const }))
      : await storeReports(store, batch, new Date().toISOString());
    for (const { arrival } of arrived) summary.arrivals[arrival] += 1;
    batch = [];
  };
  for await (const file of filesIn(paths))
    for await (const read of reportsIn(file, input)) {
      summary.read += 1;
      progress(summary.read, read.where);
      if ('refused' in read) {
        summary.refused.push({ where: read.where, reason: read.refused });
        continue;
      }
      const incoming = readText(read.report.body, read.report.given);
      if (!incoming.retracts && isKnown(store, incoming)) {
        summary.arrivals.duplicate += 1;
        continue;
      }
      batch.push({ incoming, extraction: extractionOf(incoming) });
      if (batch.length >= BATCH) await flush();
    }
  await flush();
  summary.seconds = (performance.now() - started) / 1000;
  return summary;
}

/** Shows how far a run is, on a terminal: one line, rewritten ten times a second at most. */
export function progressLine(out: { isTTY?: boolean; write(text: string): unknown; columns?: number }): {
  show: IngestOptions['progress'];
  end: () => void;
} {
  let last = 0;
  const started = performance.now();
  if (!out.isTTY) return { show: () => undefined, end: () => undefined };
  return {
    show: (read, where) => {
      const now = performance.now();
      if (now - last < 100) return;
      last = now;
      const rate = Math.round(read / Math.max(0.001, (now - started) / 1000));
      out.write(`\r\u001B[K${`${read} read · ${rate}/s · ${where}`.slice(0, (out.columns ?? 80) - 1)}`);
    },
    end: () => out.write('\r\u001B[K'),
  };
}

/** A run's outcome in lines for people. */
export function summaryLines({ read, arrivals, refused, seconds }: IngestSummary): string[] {
  const rate = Math.round(read / Math.max(0.001, seconds));
  return [
    ...refused.map(({ where, reason }) => `refused ${where}: ${reason}`),
    `${read} read in ${seconds.toFixed(1)} s (${rate}/s): ${arrivals.stored} stored, ${arrivals.duplicate} duplicates, ${arrivals.carried} copies, ${arrivals.corrected} corrections, ${arrivals.retracted} retracted, ${arrivals.unknown} retractions of what is not here, ${refused.length} refused`,
  ];
}
