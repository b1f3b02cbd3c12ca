import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import { unreadable } from './files.js';
import { Cells, NoEvent, RowRefused, type DatasetRow } from './row.js';
import { columnOf, recognise, TABLES, type Table, type TableFormat } from './tables.js';

/** Longest row, in bytes; a quotation mark that is never closed ends here. */
const LONGEST_ROW = 1 << 20;

/** What became of one row: an event, with a hash of its cells; no event of PLOVER's; or refused. */
export type TableRow = { line: number } & (
  { row: DatasetRow; hash: string } | { outside: string } | { refused: string }
);

export interface OpenTable {
  format: TableFormat;
  rows: AsyncIterable<TableRow>;
}

/**
 * Reads a table row by row, holding no more of it than a row and the stream's buffers.
 * @throws RowRefused where it is not a table of the format, or of any that are known
 */
export async function openTable(bytes: Readable, wanted: TableFormat | 'auto'): Promise<OpenTable> {
  const { firstLine, all } = await peek(bytes);
  const found = recognise(firstLine);
  if (!found && wanted === 'auto')
    throw new RowRefused('It is neither an ACLED export, nor UCDP GED, nor a GDELT 2.0 event table.');
  const format = wanted === 'auto' ? (found?.format ?? 'gdelt') : wanted;
  const table: Table = TABLES[format];
  const delimiter = format === found?.format ? found.delimiter : table.columns ? '\t' : ',';
  return { format, rows: rowsOf(all, table, delimiter) };
}

async function* rowsOf(bytes: Readable, table: Table, delimiter: string): AsyncGenerator<TableRow> {
  const skipped: TableRow[] = [];
  const parser = parse({
    delimiter,
    quote: table.columns ? false : '"',
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
    on_skip: (error) => {
      if (error) skipped.push({ line: lineOf(error), refused: reasonOf(error) });
    },
  });
  bytes.on('error', (error) => parser.destroy(unreadable(error)));
  bytes.pipe(parser);
  let columns = table.columns;
  let index = indexOf(columns ?? []);
  let line = 1;
  const records = parser as AsyncIterable<{ record: string[]; info: Info }>;
  for await (const { record, info } of refusing(records)) {
    yield* skipped.splice(0);
    const at = line;
    line = info.lines + 1;
    if (columns === null) {
      columns = record.map(columnOf);
      index = indexOf(columns);
      const missing = table.needed.filter((name) => !index.has(name));
      if (missing.length > 0) throw new RowRefused(`Its first row has no ${missing.join(', ')}.`);
    } else yield { line: at, ...readRow(table, columns, index, record) };
  }
  yield* skipped;
}

/** The same records; what breaks the table itself is a refusal. */
async function* refusing<T>(records: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* records;
  } catch (error) {
    throw error instanceof CsvError ? new RowRefused(reasonOf(error)) : error;
  }
}

type Outcome = { row: DatasetRow; hash: string } | { outside: string } | { refused: string };

function readRow(
  table: Table,
  columns: readonly string[],
  index: ReadonlyMap<string, number>,
  record: readonly string[],
): Outcome {
  if (record.length !== columns.length)
    return { refused: `It has ${record.length} cells where there are ${columns.length} columns.` };
  try {
    const row = table.read(new Cells(index, record));
    return { row, hash: hash('sha1', record.join('\u001F'), 'base64url') };
  } catch (error) {
    if (error instanceof NoEvent) return { outside: error.message };
    if (error instanceof RowRefused) return { refused: error.message };
    throw error;
  }
}

const indexOf = (columns: readonly string[]): Map<string, number> =>
  new Map(columns.map((name, i) => [name, i]));

const lineOf = (error: CsvError): number => Number(error['lines'] ?? 0) + 1;

const reasonOf = (error: CsvError): string => {
  if (error.code === 'CSV_MAX_RECORD_SIZE') return `It is longer than ${LONGEST_ROW} bytes.`;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'A quotation mark in it is never closed.';
  return error.message;
};

/** The first line of a stream, and the whole stream again. */
async function peek(bytes: Readable): Promise<{ firstLine: string; all: Readable }> {
  const chunks = bytes[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const begun: Buffer[] = [];
  let length = 0;
  while (length < LONGEST_ROW) {
    const next = await chunks.next().catch((error: unknown) => {
      throw unreadable(error);
    });
    if (next.done) break;
    begun.push(next.value);
    length += next.value.length;
    if (next.value.includes('\n')) break;
  }
  const firstLine = Buffer.concat(begun).toString('utf8').split(/\r?\n/, 1)[0] ?? '';
  async function* all(): AsyncGenerator<Buffer> {
    yield* begun;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  return { firstLine, all: Readable.from(all()) };
}
