import type { Database } from 'better-sqlite3';
import { prepared } from '../../read/list.js';
import { recordOf } from '../rows.js';
import { mergedThrough } from './moves.js';
import { Unfit } from './parts.js';

export type Named = 'Actor' | 'Location';

/**
 * The row that an id stands for: of the record, or of the one that it was merged into.
 * @throws Unfit where no record has it
 */
export function referTo(db: Database, table: Named, id: string, part: string): number {
  const row = recordOf(db, table, id);
  if (row === null) throw new Unfit(part, `There is no ${table.toLowerCase()} ${id}.`);
  return mergedThrough(db, table, row).at(-1) ?? row;
}

/** The same for a part that may be empty. */
export const mayReferTo = (db: Database, table: Named, id: string | null, part: string): number | null =>
  id === null ? null : referTo(db, table, id, part);

/**
 * The row of the record that one is to be part of.
 * @throws Unfit where that is the record itself or inside it: there would be no end to the chain
 */
export function parentOf(db: Database, table: Named, row: number, parent: string | null): number | null {
  const above = mayReferTo(db, table, parent, 'parent');
  if (above !== null && isInside(db, table, above, row))
    throw new Unfit('parent', `${parent} is part of this ${table.toLowerCase()}, or is it.`);
  return above;
}

/** Whether a record is another, or part of it however far down. */
export const isInside = (db: Database, table: Named, inner: number, outer: number): boolean =>
  prepared(db, `SELECT 1 FROM ${table}Within WHERE innerId = ? AND outerId = ?`).get(inner, outer) !==
  undefined;

/** The rows of several ids, by id. */
export const rowIdsOf = (db: Database, table: Named, ids: string[], part: string): Map<string, number> =>
  new Map(ids.map((id) => [id, referTo(db, table, id, part)]));
