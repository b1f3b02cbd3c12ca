import type { Database } from 'better-sqlite3';
import type { Extraction } from '../../../extract/types.js';
import { byStart } from '../../../text/span.js';
import { prepared } from '../../read/list.js';
import { insertMentions, lookup, type RowIds } from '../report.js';

/** A mention as the machine made it, whatever its actor or place was merged into since. */
const MADE = `SELECT start, "end", text, form, ifnull(actorFromId, actorId) AS actorId, ifnull(locationFromId, locationId) AS locationId, confidence
  FROM Mention WHERE reportId = ? AND origin = 'machine' ORDER BY start, "end" DESC, id`;

/**
 * Puts the mentions found in the place of those that the machine made before; words that an editor named stay what they are.
 * @returns whether any is another than before
 */
export function replaceMentions(
  db: Database,
  reportId: number,
  extraction: Extraction,
  ids: RowIds,
): boolean {
  const named = prepared(
    db,
    `SELECT start || '-' || "end" FROM Mention WHERE reportId = ? AND origin = 'editor'`,
  );
  const taken = new Set(named.pluck().all(reportId));
  const mentions = extraction.mentions
    .filter(({ start, end }) => !taken.has(`${start}-${end}`))
    .sort(byStart);
  const made = mentions.map(({ start, end, text, form, actor, location, confidence }) => {
    const actorId = lookup(ids.actors, actor);
    return { start, end, text, form, actorId, locationId: lookup(ids.locations, location), confidence };
  });
  if (JSON.stringify(made) === JSON.stringify(prepared(db, MADE).all(reportId))) return false;
  prepared(db, `DELETE FROM Mention WHERE reportId = ? AND origin = 'machine'`).run(reportId);
  insertMentions(db, reportId, { ...extraction, mentions }, ids);
  return true;
}
