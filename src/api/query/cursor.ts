import { createHash } from 'node:crypto';
import type { Position } from '../../store/read/list.js';
import { Problem } from '../problems.js';

/** What a cursor belongs to: the same list with the same filters and order. */
export const fingerprint = (query: string): string =>
  createHash('sha256').update(query).digest('base64url').slice(0, 12);

/** A position in a list as an opaque word. */
export function writeCursor({ keys, forward }: Position, query: string): string {
  const body = Buffer.from(JSON.stringify([forward ? 1 : 0, ...keys])).toString('base64url');
  return `${body}.${fingerprint(`${query}\n${body}`)}`;
}

/**
 * @param length how many keys the list's order has
 * @throws Problem 400 when it was altered or comes from another query
 */
export function readCursor(cursor: string, query: string, length: number): Position {
  const [body = '', mark = ''] = cursor.split('.');
  const wrong = new Problem(400, 'The cursor does not belong to this query.', [
    { path: 'cursor', message: 'takes the cursor of a next or prev address of the same query, unchanged' },
  ]);
  if (mark !== fingerprint(`${query}\n${body}`)) throw wrong;
  const [way, ...keys] = JSON.parse(Buffer.from(body, 'base64url').toString()) as (string | number)[];
  if (keys.length !== length) throw wrong;
  return { keys, forward: way === 1 };
}
