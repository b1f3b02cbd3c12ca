import type { Database } from 'better-sqlite3';
import type { FoundLocation } from '../../extract/types.js';
import { byDepth } from './depth.js';
import { knownRecords, learn } from './known.js';
import { nameRecord } from './names.js';
import { insertRow } from './rows.js';
import type { Changed } from './transaction.js';

/**
 * Makes sure that each location has a row, and its names lead to it. What is there already stays as it is, but for names that were not
 * known.
 * @returns row ids by slug; what was made or added to is added to `changes`
 */
export function storeLocations(
  db: Database,
  locations: FoundLocation[],
  now: string,
  changes: Changed[],
): Map<string, number> {
  const ids = new Map<string, number>();
  const there = knownRecords(db, 'Location', locations);
  for (const { slug, parent, aliases, ...columns } of byDepth(locations).flat()) {
    const { name, kind, lat, lon, country, admin1, geonamesId, precisionKm } = columns;
    const names = [name, ...aliases];
    const known = there.get(slug);
    if (known) {
      ids.set(slug, known.id);
      learn(db, 'Location', known, { columns: {}, names }, now, changes);
    } else {
      const parentId = parent === null ? null : (ids.get(parent) ?? null);
      const row = { slug, name, kind, lat, lon, country, admin1, geonamesId, precisionKm, parentId };
      const id = insertRow(db, 'Location', { created: now, updated: now, ...row });
      ids.set(slug, id);
      nameRecord(db, 'Location', id, names);
      changes.push({ kind: 'created', recordType: 'location', recordSlug: slug });
    }
  }
  return ids;
}
