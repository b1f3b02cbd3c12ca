import type { FoundLocation } from '../../extract/types.js';
import { fold } from '../../text/fold.js';
import { byDepth, CHUNK, inChunks } from './batches.js';
import type { Changed, Transaction } from './transaction.js';

/**
 * Makes sure that each location has a row, and its names lead to it. What is there already stays as it is.
 * @returns row ids by slug; what was made is added to `changes`
 */
export async function storeLocations(
  tx: Transaction,
  locations: FoundLocation[],
  now: string,
  changes: Changed[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const slugs of inChunks(locations.map(({ slug }) => slug))) {
    const where = { slug: { in: slugs } };
    for (const { id, slug } of await tx.location.findMany({ where, select: { id: true, slug: true } }))
      ids.set(slug, id);
  }
  const known = new Set(ids.keys());
  for (const level of byDepth(locations.filter(({ slug }) => !known.has(slug)))) {
    const rows = await tx.location.createManyAndReturn({
      data: level.map(({ slug, name, kind, lat, lon, country, admin1, geonamesId, parent }) => ({
        slug,
        name,
        kind,
        lat,
        lon,
        country,
        admin1,
        geonamesId,
        parentId: parent === null ? null : (ids.get(parent) ?? null),
        created: now,
        updated: now,
      })),
      select: { id: true, slug: true },
    });
    for (const { id, slug } of rows) {
      ids.set(slug, id);
      changes.push({ kind: 'created', recordType: 'location', recordSlug: slug });
    }
  }
  await nameLocations(tx, locations, ids);
  return ids;
}

async function nameLocations(
  tx: Transaction,
  locations: FoundLocation[],
  ids: Map<string, number>,
): Promise<void> {
  const rows = locations.flatMap(({ slug, name, aliases }) => {
    const locationId = ids.get(slug);
    if (locationId === undefined) return [];
    return [...new Set([name, ...aliases])].map((alias) => ({ locationId, alias, folded: fold(alias) }));
  });
  const there = new Set<string>();
  for (const locationIds of inChunks([...ids.values()])) {
    const found = await tx.locationAlias.findMany({ where: { locationId: { in: locationIds } } });
    for (const { locationId, alias } of found) there.add(`${locationId} ${alias}`);
  }
  const missing = rows.filter(({ locationId, alias }) => !there.has(`${locationId} ${alias}`));
  for (let i = 0; i < missing.length; i += CHUNK)
    await tx.locationAlias.createMany({ data: missing.slice(i, i + CHUNK) });
}
