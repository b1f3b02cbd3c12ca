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

/** Actors of that id or name, and all that are part of them: a ministry and a spokesperson within a government. */
export const actorsWithin = (name: string): Condition => {
  const { sql, values } = actorsNamed(name);
  return {
    sql: `WITH RECURSIVE within(id) AS (SELECT * FROM (${sql}) UNION SELECT c.id FROM Actor c JOIN within ON c.parentId = within.id) SELECT id FROM within`,
    values,
  };
};

/** Places of that id or name, and all inside them: a country's regions and towns. */
export const locationsWithin = (name: string): Condition => ({
  sql: `WITH RECURSIVE within(id) AS (
    SELECT id FROM Location WHERE slug = ? UNION SELECT locationId FROM LocationAlias WHERE folded = ?
    UNION SELECT c.id FROM Location c JOIN within ON c.parentId = within.id
  ) SELECT id FROM within`,
  values: [name.trim().toLowerCase(), fold(name)],
});
