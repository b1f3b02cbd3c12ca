import { readConfig } from '../config.js';
import { openStore } from '../store/open.js';
import { ingest, progressLine, summaryLines } from './ingest.js';

/**
 * Stores reports from the command line and prints what became of them.
 * @returns the exit code: 0, or 1 where something was refused
 */
export async function ingestCommand(paths: string[], dryRun: boolean): Promise<number> {
  const store = openStore(readConfig(process.env).database);
  const progress = progressLine(process.stderr);
  try {
    const summary = await ingest(store, paths, { dryRun, progress: progress.show, input: process.stdin });
    progress.end();
    for (const line of summaryLines(summary)) process.stdout.write(`${line}\n`);
    return summary.refused.length > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}
