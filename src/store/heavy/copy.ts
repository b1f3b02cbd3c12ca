import type { Schema } from 'fast-json-stringify';
import type { ReceivedReport, ReportMetadata } from '../../ingest/incoming.js';
import type { Format } from '../../ingest/media-types.js';
import type { StoredReport } from '../write/report.js';
import type { Workplace } from './workplace.js';

/*
 * The reading of documents and copy. What reads is loaded when it is first needed: a process that only answers queries has no use for it.
 */

/** A report's words, with what its sender says of it. */
export interface Copy {
  words: string;
  given: ReportMetadata;
}

/**
 * The reports in a document of any format but Dateline's own JSON.
 * @param most items of a feed or a message that are taken
 * @throws Unreadable, TooManyReports
 */
export async function readDocument(
  _place: Workplace,
  format: Format,
  content: string,
  most: number,
): Promise<ReceivedReport[]> {
  const { readDocumentOf } = await import('../../ingest/formats.js');
  return readDocumentOf(format, content, most);
}

/**
 * A story in ninjs that came as JSON.
 * @throws Unreadable where it has no words
 */
export async function readStory(_place: Workplace, story: Record<string, unknown>): Promise<ReceivedReport> {
  const { readNinjs } = await import('../../ingest/ninjs.js');
  return readNinjs(story);
}

/**
 * What would be stored of a report: JSON in UTF-8.
 * @param shape how it is written
 */
export async function extractCopy(_place: Workplace, copy: Copy, shape: Shape): Promise<Uint8Array> {
  const { extraction } = await read(copy);
  // Event types are lower case in answers.
  const events = extraction.events.map((event) => ({ ...event, type: event.type.toLowerCase() }));
  return Buffer.from((await writerOf(shape))({ ...extraction, events }));
}

/** How JSON is written: a schema that names the parts, as JSON text, and those that it refers to by their ids. */
export interface Shape {
  schema: string;
  schemas: string;
}

const writers = new Map<string, (value: unknown) => string>();

/** Writes values as a schema says, and nothing that it leaves out; compiled once for each. */
async function writerOf({ schema, schemas }: Shape): Promise<(value: unknown) => string> {
  const known = writers.get(schema);
  if (known) return known;
  const { default: fastJson } = await import('fast-json-stringify');
  const write = fastJson(JSON.parse(schema) as Schema, {
    schema: JSON.parse(schemas) as Record<string, Schema>,
  });
  writers.set(schema, write);
  return write;
}

/**
 * Reads reports and stores them in one transaction: all or none. What became of each, in their order.
 * @param now ISO 8601 time of the write
 */
export async function storeCopy(place: Workplace, copies: Copy[], now: string): Promise<StoredReport[]> {
  const { storeReports } = await import('../write/report.js');
  return storeReports(place, await Promise.all(copies.map(read)), now);
}

async function read({ words, given }: Copy) {
  const { readText } = await import('../../ingest/text.js');
  const { extractionOf } = await import('../../ingest/extraction.js');
  const incoming = readText(words, given);
  return { incoming, extraction: extractionOf(incoming) };
}
