import { createReadStream, type Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { decodeText } from './decode.js';
import { readDocumentOf, sniff } from './formats.js';
import { parseJson, type Format } from './media-types.js';
import { Unreadable, type ReceivedReport } from './incoming.js';
import { readJson } from './json.js';

/** A report that was read, or why not, with where it stands. */
export type Read = { where: string } & ({ report: ReceivedReport } | { refused: string });

/** Longest file that is read whole, in bytes; files of rows are read row by row and may be of any length. */
const LONGEST = 64 * 1024 * 1024;

const BY_ENDING: Readonly<Record<string, Format | 'rows' | 'json'>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.xml': 'xml',
  '.rss': 'xml',
  '.atom': 'xml',
  '.nitf': 'xml',
  '.json': 'json',
  '.ndjson': 'rows',
  '.jsonl': 'rows',
};

/**
 * The files of paths, in order: a folder stands for those inside it that have one of the endings, which are those of reports where nothing
 * is said. Links are not followed.
 */
export async function* filesIn(
  paths: readonly string[],
  endings: readonly string[] = Object.keys(BY_ENDING),
): AsyncGenerator<string> {
  for (const path of paths) {
    if (path === '-') yield path;
    else if ((await stat(path)).isDirectory()) yield* filesInFolder(path, endings);
    else yield path;
  }
}

async function* filesInFolder(folder: string, endings: readonly string[]): AsyncGenerator<string> {
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesInFolder(path, endings);
    else if (entry.isFile() && endings.includes(extname(entry.name).toLowerCase())) yield path;
  }
}

/** Each report of a file, or of standard input for `-`; what cannot be read is refused with its reason and does not stop the rest. */
export async function* reportsIn(file: string, input: Readable): AsyncGenerator<Read> {
  const kind = file === '-' ? null : (BY_ENDING[extname(file).toLowerCase()] ?? null);
  try {
    if (kind === 'rows') yield* rowsIn(file, createReadStream(file));
    else if (file === '-') yield* standardInput(input);
    else yield* wholeFile(file, kind);
  } catch (error) {
    yield { where: file, refused: reasonOf(error) };
  }
}

async function* wholeFile(file: string, kind: Format | 'json' | null): AsyncGenerator<Read> {
  if ((await stat(file)).size > LONGEST)
    throw new Unreadable(`It is longer than ${LONGEST / 1024 / 1024} MB.`);
  const content = decodeText(await readFile(file));
  const reports =
    kind === 'json' ? [readJson(parseJson(content))] : readDocumentOf(kind ?? sniff(content), content);
  for (const [i, report] of reports.entries())
    yield { where: reports.length === 1 ? file : `${file}#${i + 1}`, report: filled(report) };
}

/** Rows where it begins with JSON, else one document. */
async function* standardInput(input: Readable): AsyncGenerator<Read> {
  const chunks = bytesOf(input);
  const first = await chunks.next();
  if (first.done) throw new Unreadable('It is empty.');
  const whole = follow(first.value, chunks);
  if (first.value.toString('latin1').trimStart().startsWith('{')) {
    yield* rowsIn('-', Readable.from(whole));
    return;
  }
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of whole) {
    size += chunk.length;
    if (size > LONGEST) throw new Unreadable(`It is longer than ${LONGEST / 1024 / 1024} MB.`);
    kept.push(chunk);
  }
  const content = decodeText(Buffer.concat(kept));
  for (const report of readDocumentOf(sniff(content), content)) yield { where: '-', report: filled(report) };
}

async function* bytesOf(input: Readable): AsyncGenerator<Buffer, undefined> {
  for await (const chunk of input) yield Buffer.from(chunk as Uint8Array);
  return undefined;
}

async function* follow(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

async function* rowsIn(file: string, input: Readable): AsyncGenerator<Read> {
  let line = 0;
  for await (const row of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (row.trim() === '') continue;
    const where = `${file}:${line}`;
    try {
      yield { where, report: filled(readJson(parseJson(row))) };
    } catch (error) {
      yield { where, refused: reasonOf(error) };
    }
  }
}

/** The report, when it has words that can be stored. */
function filled(report: ReceivedReport): ReceivedReport {
  if (report.body.trim() === '') throw new Unreadable('It has no words.');
  if (report.body.includes('\u0000')) throw new Unreadable('It holds a NUL character.');
  return report;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
