/** A part of an answer: characters, or bytes of UTF-8. */
export type Part = string | Uint8Array;

const COMMA = Buffer.from(',');

/** One answer's bytes of its parts. */
export const joined = (parts: Part[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

/** Rows with commas between them. */
export const withCommas = (rows: Uint8Array[]): Part[] =>
  rows.flatMap((row, i) => (i === 0 ? [row] : [COMMA, row]));

const decoder = new TextDecoder();

/** A row's characters. */
export const textOf = (row: Uint8Array): string => decoder.decode(row);
