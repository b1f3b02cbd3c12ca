import { readConfig } from '../config.js';
import { TABLES, type TableFormat } from '../ingest/datasets/tables.js';
import { openStore } from '../store/open.js';
import { importLines, importTables } from './import.js';
import { progressLine } from './ingest.js';

/** What the command line says of an import. */
export interface ImportArguments {
  format: string;
  version: string | null;
  dryRun: boolean;
}

/**
 * Stores event tables from the command line and prints what became of their rows.
 * @returns the exit code: 0, or 1 where a row was refused
 * @throws where the format is none
 */
export async function importCommand(
  paths: string[],
  { format, version, dryRun }: ImportArguments,
): Promise<number> {
  if (!isFormat(format))
    throw new Error(`--format takes ${Object.keys(TABLES).join(', ')} or auto, and no "${format}"`);
  const store = openStore(readConfig(process.env).database);
  const progress = progressLine(process.stderr);
  const print = (line: string): unknown => process.stdout.write(`${line}\n`);
  try {
    const summary = await importTables(store, paths, {
      format,
      version,
      dryRun,
      refused: (where, reason) => {
        progress.end();
        print(`refused ${where}: ${reason}`);
      },
      progress: progress.show,
      input: process.stdin,
    });
    progress.end();
    for (const line of importLines(summary)) print(line);
    return summary.refused > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

const isFormat = (name: string): name is TableFormat | 'auto' => name === 'auto' || name in TABLES;
