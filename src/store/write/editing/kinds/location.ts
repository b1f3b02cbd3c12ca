import { updateRow } from '../../rows.js';
import { isSame, type Editable, type Referred } from '../editable.js';
import { renameRecord } from '../names.js';
import type { LocationParts } from '../parts.js';
import { parentOf } from '../references.js';
import { settleNames } from './actor.js';

export const LOCATION: Editable<LocationParts> = {
  table: 'Location',
  list: 'locations',
  read(record) {
    const { name, kind, lat, lon, country, admin1, geonamesId, precisionKm, aliases, parent } =
      record as LocationParts & {
        parent: Referred | null;
      };
    return {
      name,
      kind,
      lat,
      lon,
      country,
      admin1,
      geonamesId,
      precisionKm,
      aliases,
      parent: parent?.id ?? null,
    };
  },
  settle: settleNames,
  write(db, id, before, after) {
    const { name, kind, lat, lon, country, admin1, geonamesId, precisionKm, aliases, parent } = after;
    updateRow(db, 'Location', id, { name, kind, lat, lon, admin1, geonamesId, precisionKm });
    if (country !== before.country) updateRow(db, 'Location', id, { country });
    if (parent !== before.parent)
      updateRow(db, 'Location', id, { parentId: parentOf(db, 'Location', id, parent), parentFromId: null });
    if (name !== before.name || !isSame(aliases, before.aliases))
      renameRecord(db, 'Location', id, [name, ...aliases]);
  },
};
