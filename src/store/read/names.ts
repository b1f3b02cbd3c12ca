import { fold } from '../../text/fold.js';
import type { Condition } from './list.js';

/*
 * What clients call an actor or a place: an id, a name or an alias, without regard to case and diacritics. Each gives the SQL of a list
 * of row ids, empty where nothing is called so.
 */

/** Actors of that id or name. */
export const actorsNamed = (name: string): Condition => ({
  sql: 'SELECT id FROM Actor WHERE slug = ? UNION SELECT actorId FROM ActorAlias WHERE folded = ?',
  values: [name.trim().toLowerCase(), fold(name)],
});

/** Places of that id or name. */
export const locationsNamed = (name: string): Condition => ({
  sql: 'SELECT id FROM Location WHERE slug = ? UNION SELECT locationId FROM LocationAlias WHERE folded = ?',
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
