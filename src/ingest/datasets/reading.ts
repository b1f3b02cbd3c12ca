import { on } from 'node:events';
import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { RowGroup } from './group.js';
import type { TableFormat } from './tables.js';

/** Beside this file where the sources run, beside the command line where they are bundled. */
const READER = new URL('./reader.js', import.meta.url);
/** New objects that the thread holds before it looks which are needed still: most of them are not. */
const YOUNG_MEGABYTES = 64;

/** What is read of tables, in order: a table begins, some of its rows, or why a file or what is left of it cannot be read. */
export type TablePiece =
  { table: string; format: TableFormat } | { group: RowGroup } | { unreadable: string; reason: string };

/** What the reading thread is given. */
export interface ReaderData {
  paths: readonly string[];
  format: TableFormat | 'auto';
}

/**
 * Reads tables in a thread of its own, some groups of rows ahead of who takes them.
 * @param paths files, folders, and `-` for `input`
 */
export async function* readTables(data: ReaderData, input: Readable): AsyncGenerator<TablePiece> {
  const piped = data.paths.includes('-');
  const thread = new Worker(READER, {
    workerData: data,
    stdin: piped,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  try {
    if (piped && thread.stdin) input.pipe(thread.stdin);
    for await (const [piece] of on(thread, 'message', { close: ['exit'] }) as AsyncIterable<[TablePiece]>) {
      yield piece;
      thread.postMessage('taken');
    }
  } finally {
    await thread.terminate();
  }
}
