import type { Database } from 'better-sqlite3';
import type { FoundActor } from '../../extract/types.js';
import { byDepth } from './depth.js';
import { knownRecords, learn } from './known.js';
import { nameRecord } from './names.js';
import { insertRow } from './rows.js';
import type { Changed } from './transaction.js';

/**
 * Makes sure that each actor has a row, and its names lead to it. What is there already stays as it is, but for a role, a country or a
 * name that was not known.
 * @returns row ids by slug; what was made or added to is added to `changes`
 */
export function storeActors(
  db: Database,
  actors: FoundActor[],
  now: string,
  changes: Changed[],
): Map<string, number> {
  const ids = new Map<string, number>();
  const there = knownRecords(db, 'Actor', actors);
  for (const { slug, name, kind, role, country, parent, aliases } of byDepth(actors).flat()) {
    const names = [name, ...aliases];
    const known = there.get(slug);
    if (known) {
      ids.set(slug, known.id);
      learn(db, 'Actor', known, { columns: { role, country }, names }, now, changes);
    } else {
      const parentId = parent === null ? null : (ids.get(parent) ?? null);
      const row = { slug, name, kind, role, country, parentId, created: now, updated: now };
      const id = insertRow(db, 'Actor', row);
      ids.set(slug, id);
      nameRecord(db, 'Actor', id, names);
      changes.push({ kind: 'created', recordType: 'actor', recordSlug: slug });
    }
  }
  return ids;
}
