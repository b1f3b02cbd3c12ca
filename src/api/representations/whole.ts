import type { Kind } from '../../store/read/records.js';
import { textOf, type Part } from './bytes.js';
import { csvHead, csvLine } from './csv.js';
import { features } from './geojson.js';
import { JSONLD_CONTEXT, schemaOrg } from './jsonld.js';

/** How a list is written whole, a chunk of rows after another. */
export interface Writer {
  head: string;
  rows: (rows: Uint8Array[]) => Part[];
  /** What stands between two chunks. */
  separator: string;
  tail: string;
}

const LINE_END = Buffer.from('\n');

const listed = (head: string, row: (json: string) => string): Writer => ({
  head,
  rows: (rows) => [rows.map((json) => row(textOf(json))).join(',')],
  separator: ',',
  tail: ']}',
});

/** By format's name. */
const WRITERS: Record<string, (kind: Kind, base: string) => Writer> = {
  csv: (kind) => ({
    head: csvHead(kind),
    rows: (rows) => [rows.map((json) => csvLine(kind, textOf(json))).join('')],
    separator: '',
    tail: '',
  }),
  geojson: (kind) => listed('{"type":"FeatureCollection","features":[', (json) => features(kind, json)),
  jsonld: (kind, base) =>
    listed(`{"@context":"${JSONLD_CONTEXT}","@graph":[`, (json) => schemaOrg(kind, json, base)),
  ndjson: () => ({
    head: '',
    rows: (rows) => rows.flatMap((json) => [json, LINE_END]),
    separator: '',
    tail: '',
  }),
};

/**
 * @param base what ids that are addresses begin with; empty where they are read from the address of the answer
 * @throws where a format is not written whole
 */
export function writerOf(format: string, kind: Kind, base = ''): Writer {
  const writer = WRITERS[format];
  if (!writer) throw new Error(`No list is written whole as ${format}.`);
  return writer(kind, base);
}
