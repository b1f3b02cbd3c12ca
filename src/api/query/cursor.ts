import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Store } from '../../store/open.js';
import type { Position } from '../../store/read/list.js';
import { secretOf } from '../../store/secrets.js';
import { Problem } from '../problems.js';

declare module 'fastify' {
  interface FastifyInstance {
    cursors: Cursors;
  }
}

/** Gives an app the cursors of its database's lists. */
export function signCursors(app: FastifyInstance, store: Store): void {
  app.decorate('cursors', new Cursors(secretOf(store, 'cursors')));
}

/** Characters of base64url: 96 bits, which nobody guesses. */
const MARK_LENGTH = 16;

/**
 * Positions in lists as opaque words. Each is signed, together with the list, its filters and its order: what comes back was handed out
 * for the same query, and nothing else reaches the database.
 */
export class Cursors {
  readonly #key: KeyObject;

  constructor(secret: Buffer) {
    this.#key = createSecretKey(secret);
  }

  write({ keys, forward }: Position, query: string): string {
    const body = Buffer.from(JSON.stringify([forward ? 1 : 0, ...keys])).toString('base64url');
    return `${body}.${this.#mark(query, body)}`;
  }

  /**
   * @param length how many keys the list's order has
   * @throws Problem 400 when it was made up or altered, or comes from another query or database
   */
  read(cursor: string, query: string, length: number): Position {
    const [body = '', mark = '', ...rest] = cursor.split('.');
    const right = rest.length === 0 && isSame(mark, this.#mark(query, body));
    const position = right ? positionOf(Buffer.from(body, 'base64url').toString(), length) : null;
    if (position === null)
      throw new Problem(400, 'The cursor does not belong to this query.', [
        {
          path: 'cursor',
          message: 'takes the cursor of a next or prev address of the same query, unchanged',
        },
      ]);
    return position;
  }

  #mark(query: string, body: string): string {
    const signed = createHmac('sha256', this.#key).update(`${query}\n${body}`);
    return signed.digest('base64url').slice(0, MARK_LENGTH);
  }
}

const isSame = (given: string, mark: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(mark)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** What a cursor says, if it says what this version of Dateline writes. */
function positionOf(json: string, length: number): Position | null {
  const [way, ...keys] = listOf(json);
  if ((way !== 0 && way !== 1) || keys.length !== length || !keys.every(isKey)) return null;
  return { keys, forward: way === 1 };
}

function listOf(json: string): unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const isKey = (value: unknown): value is string | number =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
