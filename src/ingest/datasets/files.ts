import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import yauzl from 'yauzl';
import { RowRefused } from './row.js';

/** Endings of files that hold tables. */
export const TABLE_ENDINGS = ['.csv', '.tsv', '.txt', '.gz', '.zip'];

/** A table's bytes, unpacked. */
export interface TableFile {
  name: string;
  bytes: Readable;
}

/**
 * The tables in a file: itself, or what it packs (gzip, zip). They are unpacked as they are read, never to disk.
 * @throws RowRefused where the file cannot be read or the archive is broken
 */
export async function* tablesIn(path: string, input: Readable): AsyncGenerator<TableFile> {
  if (path === '-') yield { name: '-', bytes: input };
  else {
    const packed = await packingOf(path).catch(refuse);
    if (packed === 'zip') yield* entriesOf(path);
    else {
      const file = createReadStream(path, { highWaterMark: 1 << 20 });
      const bytes = packed === 'gzip' ? piped(file, createGunzip({ chunkSize: 1 << 18 })) : file;
      yield { name: basename(path), bytes };
    }
  }
}

/** A stream through another; what fails in the first fails in the second. */
function piped<T extends NodeJS.ReadWriteStream & { destroy(error?: Error): unknown }>(
  from: Readable,
  to: T,
): T {
  from.on('error', (error) => to.destroy(error));
  return from.pipe(to);
}

async function packingOf(path: string): Promise<'gzip' | 'zip' | null> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) return 'gzip';
    return buffer.toString('latin1') === 'PK\u0003\u0004' ? 'zip' : null;
  } finally {
    await file.close();
  }
}

/** Each file of a zip. Names are labels alone, and one that points outside its folder is refused by the reader of the archive. */
async function* entriesOf(path: string): AsyncGenerator<TableFile> {
  const zip = await yauzl.openPromise(path).catch(refuse);
  const entries = zip.eachEntry();
  for (;;) {
    const next = await entries.next().catch(refuse);
    if (next.done) return;
    const entry = next.value;
    if (!entry.fileName.endsWith('/'))
      yield { name: entry.fileName, bytes: await zip.openReadStreamPromise(entry).catch(refuse) };
  }
}

const refuse = (error: unknown): never => {
  throw unreadable(error);
};

/** Why a file cannot be read, in words. */
export const unreadable = (error: unknown): RowRefused =>
  new RowRefused(`It cannot be read: ${error instanceof Error ? error.message : String(error)}`);
