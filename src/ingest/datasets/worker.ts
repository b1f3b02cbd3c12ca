import { parentPort, workerData } from 'node:worker_threads';
import { filesIn } from '../sources.js';
import { TABLE_ENDINGS, tablesIn } from './files.js';
import { Packer, ROWS_OF_GROUP } from './group.js';
import { openTable, type TableRow } from './read.js';
import type { ReaderData, TablePiece } from './reading.js';
import { RowRefused } from './row.js';

/*
 * A thread that reads event tables: while it reads, the main thread stores what was read before.
 */

/** Pieces that were sent and not taken yet: what is read while one transaction is written. */
const MOST_AHEAD = 500;

const packer = new Packer();
let ahead = 0;
let wake: (() => void) | undefined;

parentPort?.on('message', () => {
  ahead -= 1;
  wake?.();
});

async function send(piece: TablePiece): Promise<void> {
  while (ahead >= MOST_AHEAD) await new Promise<void>((resolve) => (wake = resolve));
  ahead += 1;
  // Bytes are handed over, not copied.
  const bytes = 'group' in piece ? [piece.group.names.buffer, piece.group.events.buffer] : [];
  parentPort?.postMessage(piece, bytes as ArrayBuffer[]);
}

async function sendRows(rows: AsyncIterable<TableRow>): Promise<void> {
  let group: TableRow[] = [];
  try {
    for await (const row of rows) {
      group.push(row);
      if (group.length < ROWS_OF_GROUP) continue;
      await send({ group: packer.pack(group) });
      group = [];
    }
  } finally {
    // What was read before a broken end is whole rows.
    if (group.length > 0) await send({ group: packer.pack(group) });
  }
}

const { paths, format: wanted } = workerData as ReaderData;
for await (const path of filesIn(paths, TABLE_ENDINGS))
  try {
    for await (const { name, bytes } of tablesIn(path, process.stdin)) {
      const { format, rows } = await openTable(bytes, wanted);
      await send({ table: name, format });
      await sendRows(rows);
    }
  } catch (error) {
    if (!(error instanceof RowRefused)) throw error;
    await send({ unreadable: path, reason: error.message });
  }
parentPort?.close();
