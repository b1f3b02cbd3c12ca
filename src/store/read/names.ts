import { fold } from '../../text/fold.js';
import { prepared, type Condition, type Reader } from './list.js';

/*
 * What clients call an actor or a place: an id, a name or an alias, without regard to case and diacritics. Each gives the SQL of a list
 * of row ids, empty where nothing is called so.
 */

/** The row of an id, or the one that it was merged into. */
const ofSlug = (table: 'Actor' | 'Location'): string =>
  `SELECT id FROM (WITH RECURSIVE up(id, next) AS (SELECT id, mergedIntoId FROM ${table} WHERE slug = ? UNION ALL SELECT a.id, a.mergedIntoId FROM up JOIN ${table} a ON a.id = up.next) SELECT id FROM up WHERE next IS NULL)`;

/** The id of the record that one was merged into; null where it stands for itself, or is not there. */
export function survivorOf(store: Reader, kind: 'actors' | 'locations', id: string): string | null {
  const table = kind === 'actors' ? 'Actor' : 'Location';
  const merged = prepared(store.db, `SELECT 1 FROM ${table} WHERE slug = ? AND mergedIntoId IS NOT NULL`);
  const slug = id.toLowerCase();
  if (merged.get(slug) === undefined) return null;
  return prepared(store.db, `SELECT slug FROM ${table} WHERE id = (${ofSlug(table)})`)
    .pluck()
    .get(slug) as string;
}

/** Actors of that id or name. */
export const actorsNamed = (name: string): Condition => ({
  sql: `${ofSlug('Actor')} UNION SELECT actorId FROM ActorAlias WHERE folded = ?`,
  values: [name.trim().toLowerCase(), fold(name)],
});

/** Places of that id or name. */
export const locationsNamed = (name: string): Condition => ({
  sql: `${ofSlug('Location')} UNION SELECT locationId FROM LocationAlias WHERE folded = ?`,
  values: [name.trim().toLowerCase(), fold(name)],
});

/** Reports that hold rows of that event table. */
export const reportsOfDataset = (name: string): Condition => ({
  sql: 'SELECT id FROM Report WHERE dataset = ?',
  values: [name.toLowerCase()],
});

/** Reports of that publisher or agency. */
export const reportsBy = (name: string): Condition => ({
  sql: 'SELECT id FROM Report WHERE publisher = ? COLLATE NOCASE UNION ALL SELECT id FROM Report WHERE agency = ? COLLATE NOCASE',
  values: [name, name],
});
