import type { Database } from 'better-sqlite3';
import type { FoundActor } from '../../extract/types.js';
import { prepared } from '../read/list.js';
import { byDepth } from './depth.js';
import { nameRecord } from './names.js';
import { insertRow, recordOf } from './rows.js';
import type { Changed } from './transaction.js';

/**
 * Makes sure that each actor has a row, and its names lead to it. What is there already stays as it is, but for a role or a country
 * that was not known.
 * @returns row ids by slug; what was made is added to `changes`
 */
export function storeActors(
  db: Database,
  actors: FoundActor[],
  now: string,
  changes: Changed[],
): Map<string, number> {
  const ids = new Map<string, number>();
  for (const { slug, name, kind, role, country, parent, aliases } of byDepth(actors).flat()) {
    const known = recordOf(db, 'Actor', slug);
    if (known === null) {
      const parentId = parent === null ? null : (ids.get(parent) ?? null);
      const row = { slug, name, kind, role, country, parentId, created: now, updated: now };
      ids.set(slug, insertRow(db, 'Actor', row));
      changes.push({ kind: 'created', recordType: 'actor', recordSlug: slug });
    } else {
      ids.set(slug, known);
      if (role !== null)
        prepared(db, 'UPDATE Actor SET role = ? WHERE id = ? AND role IS NULL').run(role, known);
      if (country !== null)
        prepared(db, 'UPDATE Actor SET country = ? WHERE id = ? AND country IS NULL').run(country, known);
    }
    nameRecord(db, 'Actor', ids.get(slug) ?? 0, [name, ...aliases]);
  }
  return ids;
}
