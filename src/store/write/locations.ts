import type { Database } from 'better-sqlite3';
import type { FoundLocation } from '../../extract/types.js';
import { byDepth } from './depth.js';
import { nameRecord } from './names.js';
import { insertRow, recordOf } from './rows.js';
import type { Changed } from './transaction.js';

/**
 * Makes sure that each location has a row, and its names lead to it. What is there already stays as it is.
 * @returns row ids by slug; what was made is added to `changes`
 */
export function storeLocations(
  db: Database,
  locations: FoundLocation[],
  now: string,
  changes: Changed[],
): Map<string, number> {
  const ids = new Map<string, number>();
  for (const { slug, parent, aliases, ...columns } of byDepth(locations).flat()) {
    const { name, kind, lat, lon, country, admin1, geonamesId, precisionKm } = columns;
    let id = recordOf(db, 'Location', slug);
    if (id === null) {
      const parentId = parent === null ? null : (ids.get(parent) ?? null);
      const row = { slug, name, kind, lat, lon, country, admin1, geonamesId, precisionKm, parentId };
      id = insertRow(db, 'Location', { ...row, created: now, updated: now });
      changes.push({ kind: 'created', recordType: 'location', recordSlug: slug });
    }
    ids.set(slug, id);
    nameRecord(db, 'Location', id, [name, ...aliases]);
  }
  return ids;
}
