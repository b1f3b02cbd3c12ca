import type { Database } from 'better-sqlite3';
import { prepared } from '../../read/list.js';
import type { Named } from './references.js';

/**
 * The parts of an actor or a location that stand as an editor set them, what they emptied included. An undo that brings back what the
 * machine had found takes the decision back with it.
 * @returns names of parts, as in ActorParts and LocationParts
 */
export function decidedParts(db: Database, named: Named, slug: string): ReadonlySet<string> {
  const parts = prepared(
    db,
    `SELECT part FROM (
       SELECT part.key AS part, action, part.value AS now,
         first_value(json_extract(before, '$.' || part.key)) OVER (PARTITION BY part.key ORDER BY Revision.id) AS found,
         row_number() OVER (PARTITION BY part.key ORDER BY Revision.id DESC) AS nth
       FROM Revision, json_each(after) AS part
       WHERE recordType = ? AND recordSlug = ? AND action IN ('changed', 'undone') AND part.key <> 'review')
     WHERE nth = 1 AND (action = 'changed' OR now IS NOT found)`,
  )
    .pluck()
    .all(named.toLowerCase(), slug) as string[];
  return new Set(parts);
}
