import type { FoundActor } from '../../extract/types.js';
import { fold } from '../../text/fold.js';
import type { Changed, Transaction } from './transaction.js';
import { byDepth, CHUNK, inChunks } from './batches.js';

/**
 * Makes sure that each actor has a row, and its names lead to it. What is there already stays as it is, but for a role or a country
 * that was not known.
 * @returns row ids by slug; what was made is added to `changes`
 */
export async function storeActors(
  tx: Transaction,
  actors: FoundActor[],
  now: string,
  changes: Changed[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const slugs of inChunks(actors.map(({ slug }) => slug))) {
    const rows = await tx.actor.findMany({
      where: { slug: { in: slugs } },
      select: { id: true, slug: true },
    });
    for (const { id, slug } of rows) ids.set(slug, id);
  }
  const known = new Set(ids.keys());
  for (const level of byDepth(actors.filter(({ slug }) => !known.has(slug)))) {
    const rows = await tx.actor.createManyAndReturn({
      data: level.map(({ slug, name, kind, role, country, parent }) => ({
        slug,
        name,
        kind,
        role,
        country,
        parentId: parent === null ? null : (ids.get(parent) ?? null),
        created: now,
        updated: now,
      })),
      select: { id: true, slug: true },
    });
    for (const { id, slug } of rows) {
      ids.set(slug, id);
      changes.push({ kind: 'created', recordType: 'actor', recordSlug: slug });
    }
  }
  for (const { slug, role, country } of actors) {
    if (!known.has(slug)) continue;
    if (role !== null) await tx.actor.updateMany({ where: { slug, role: null }, data: { role } });
    if (country !== null) await tx.actor.updateMany({ where: { slug, country: null }, data: { country } });
  }
  await nameActors(tx, actors, ids);
  return ids;
}

async function nameActors(tx: Transaction, actors: FoundActor[], ids: Map<string, number>): Promise<void> {
  const rows = actors.flatMap(({ slug, name, aliases }) => {
    const actorId = ids.get(slug);
    if (actorId === undefined) return [];
    return [...new Set([name, ...aliases])].map((alias) => ({ actorId, alias, folded: fold(alias) }));
  });
  const there = new Set<string>();
  for (const actorIds of inChunks([...ids.values()])) {
    const found = await tx.actorAlias.findMany({ where: { actorId: { in: actorIds } } });
    for (const { actorId, alias } of found) there.add(`${actorId} ${alias}`);
  }
  const missing = rows.filter(({ actorId, alias }) => !there.has(`${actorId} ${alias}`));
  for (let i = 0; i < missing.length; i += CHUNK)
    await tx.actorAlias.createMany({ data: missing.slice(i, i + CHUNK) });
}
