import { hash } from 'node:crypto';

/** An answer that stands until the next write. */
export interface Answer {
  version: number;
  /** As bytes where it is long: characters would be encoded each time. Short characters go out with the headers in one write. */
  payload: string | Buffer;
  etag: string;
  headers: Record<string, string>;
}

/** All that is kept together, in bytes. */
export const MOST_BYTES = 48 * 1024 * 1024;
/** How many answers are kept, however short. */
export const MOST_ANSWERS = 20_000;
/** Keys longer than this are kept as their hash, in characters: hashing takes longer than a lookup, so short ones are kept as they are. */
const LONG_KEY = 512;
/** What keeping an answer takes besides its payload, its key and its headers, in bytes; measured (test/api/kept.test.ts). */
const OVERHEAD = 512;

interface Kept {
  answer: Answer;
  bytes: number;
}

/** The answers last used, within a size and a number. */
export class Answers {
  readonly #byKey = new Map<string, Kept>();
  #bytes = 0;

  /** What is kept takes so many bytes, or less. */
  get bytes(): number {
    return this.#bytes;
  }

  get count(): number {
    return this.#byKey.size;
  }

  get(request: string, version: number): Answer | undefined {
    const key = keyOf(request);
    const kept = this.#byKey.get(key);
    if (!kept) return undefined;
    if (kept.answer.version !== version) {
      this.#drop(key, kept);
      return undefined;
    }
    this.#byKey.delete(key);
    this.#byKey.set(key, kept);
    return kept.answer;
  }

  set(request: string, answer: Answer): void {
    const key = keyOf(request);
    const before = this.#byKey.get(key);
    if (before) this.#drop(key, before);
    const bytes = sizeOf(key, answer);
    this.#byKey.set(key, { answer, bytes });
    this.#bytes += bytes;
    for (const [oldest, kept] of this.#byKey) {
      if (this.#bytes <= MOST_BYTES && this.#byKey.size <= MOST_ANSWERS) break;
      this.#drop(oldest, kept);
    }
  }

  #drop(key: string, { bytes }: Kept): void {
    this.#byKey.delete(key);
    this.#bytes -= bytes;
  }
}

const keyOf = (request: string): string =>
  request.length <= LONG_KEY ? request : hash('sha256', request, 'base64url');

/** Characters of a string may take two bytes each. */
const sizeOf = (key: string, { payload, etag, headers }: Answer): number =>
  OVERHEAD +
  2 * (key.length + etag.length) +
  (typeof payload === 'string' ? 2 * payload.length : payload.length) +
  Object.entries(headers).reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
