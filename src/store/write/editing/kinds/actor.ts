import { updateRow } from '../../rows.js';
import { isSame, type Editable, type Referred } from '../editable.js';
import { aliasesOf, renameRecord } from '../names.js';
import type { ActorParts } from '../parts.js';
import { parentOf } from '../references.js';

export const ACTOR: Editable<ActorParts> = {
  table: 'Actor',
  list: 'actors',
  read(record) {
    const { name, kind, role, country, aliases, parent } = record as ActorParts & { parent: Referred | null };
    return { name, kind, role, country, aliases, parent: parent?.id ?? null };
  },
  settle: settleNames,
  write(db, id, before, after) {
    const { name, kind, role, country, aliases, parent } = after;
    updateRow(db, 'Actor', id, { name, kind, role });
    if (country !== before.country) updateRow(db, 'Actor', id, { country });
    if (parent !== before.parent)
      updateRow(db, 'Actor', id, { parentId: parentOf(db, 'Actor', id, parent), parentFromId: null });
    if (name !== before.name || !isSame(aliases, before.aliases))
      renameRecord(db, 'Actor', id, [name, ...aliases]);
  },
};

/** A name that was the record's own still finds it, unless its other names are set as well. */
export function settleNames<T extends { name: string; aliases: string[] }>(before: T, after: T): T {
  const name = after.name.trim();
  const kept = name !== before.name && isSame(before.aliases, after.aliases) ? [before.name] : [];
  return { ...after, name, aliases: aliasesOf(name, [...after.aliases, ...kept]) };
}
