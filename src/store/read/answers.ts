import { countIncluded, includedWith, type Included } from './include.js';
import type { Page, Reader } from './list.js';
import { listRecords, listShortly, readRecord, rowOf, type Kind, type ListRequest } from './records.js';

/*
 * What the answer to a request is made of, within a size.
 */

/** Longest answer, in bytes. */
const LONGEST_MB = 32;
const LONGEST = LONGEST_MB * 1024 * 1024;
/** Records that are included at most. */
const MOST_INCLUDED = 10_000;
/** What a row's records of a kind are at most where they are few for certain: those that it names itself. */
const NAMED = new Set(['report', 'actors', 'locations', 'parent']);

/** An answer would be longer than any may be. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/** A page of a list, with the records that its rows speak of. */
export interface ListAnswer {
  page: Page;
  included: Included[];
}

/** A record's JSON, with the records that it speaks of. */
export interface RecordAnswer {
  record: string;
  included: Included[];
}

/**
 * A page of a list with what is to be included.
 * @throws TooLong
 */
export function readList(reader: Reader, kind: Kind, request: ListRequest, include: string[]): ListAnswer {
  return withIncluded(reader, kind, listRecords(reader, kind, request), include);
}

/**
 * The same where it is certainly read in a few milliseconds, else null.
 * @throws TooLong
 */
export function readShortList(
  reader: Reader,
  kind: Kind,
  request: ListRequest,
  include: string[],
): ListAnswer | null {
  if (!isFew(kind, include)) return null;
  const page = listShortly(reader, kind, request);
  return page && withIncluded(reader, kind, page, include);
}

/**
 * One record with what is to be included, by its id; null where there is none.
 * @throws TooLong
 */
export function readOne(reader: Reader, kind: Kind, id: string, include: string[]): RecordAnswer | null {
  const record = readRecord(reader, kind, id);
  if (record === null) return null;
  const row = include.length === 0 ? null : rowOf(reader, kind, id);
  return { record, included: row === null ? [] : included(reader, kind, [row], include) };
}

/** Whether rows of a kind speak of few records of those that are to be included. */
export const isFew = (kind: Kind, include: string[]): boolean =>
  include.length === 0 || (kind !== 'reports' && include.every((name) => NAMED.has(name)));

function withIncluded(reader: Reader, kind: Kind, page: Page, include: string[]): ListAnswer {
  checkSize(page.rows);
  return { page, included: included(reader, kind, page.ids, include) };
}

function included(reader: Reader, kind: Kind, ids: number[], include: string[]): Included[] {
  if (!isFew(kind, include) && countIncluded(reader, kind, ids, include) > MOST_INCLUDED)
    throw new TooLong(
      `More than ${MOST_INCLUDED} records would be included: ask for fewer rows, or for their records apart.`,
    );
  const found = include.length === 0 ? [] : includedWith(reader, kind, ids, include);
  checkSize(found.map(({ rows }) => rows));
  return found;
}

function checkSize(parts: Uint8Array[]): void {
  if (parts.reduce((sum, { length }) => sum + length, 0) > LONGEST)
    throw new TooLong(`The answer would be longer than ${LONGEST_MB} MB: ask for fewer rows or fields.`);
}
