import type { Database } from 'better-sqlite3';
import type { FoundEvent } from '../../../extract/types.js';
import { prepared } from '../../read/list.js';
import { EVENT_PARTS, eventColumns, insertEventParts, partRows, replacePart } from '../events.js';
import type { RowIds } from '../report.js';
import { insertRow, updateRow, type Row } from '../rows.js';

/** A row's event as it goes into the database. */
export interface ImportedEvent {
  slug: string;
  event: FoundEvent;
  cameoRoot: string | null;
  sourceId: string;
  sourceHash: string;
}

/** What is there of a row's event. */
export interface StoredEvent {
  id: number;
  slug: string;
  revision: number;
}

const columnsOf = ({ event, cameoRoot, sourceId, sourceHash }: ImportedEvent, ids: RowIds): Row => {
  const columns = eventColumns(event, ids);
  return { ...columns, cameoRoot: cameoRoot ?? columns.cameoRoot, sourceId, sourceHash };
};

/** Stores a new row's event with its participants, place, contexts and quantities. */
export function insertRowEvent(
  db: Database,
  reportId: number,
  imported: ImportedEvent,
  ids: RowIds,
  now: string,
): void {
  const row = { slug: imported.slug, reportId, created: now, updated: now, ...columnsOf(imported, ids) };
  insertEventParts(db, insertRow(db, 'Event', row), imported.event, ids);
}

/** Makes the event of a row what the changed row says; its id and address stay, and a revision tells it. */
export function updateRowEvent(
  db: Database,
  reportId: number,
  { id, slug, revision }: StoredEvent,
  imported: ImportedEvent,
  ids: RowIds,
  now: string,
): void {
  const before = prepared(db, 'SELECT evidence FROM Event WHERE id = ?').pluck().get(id) as string;
  const columns = columnsOf(imported, ids);
  const bookkeeping = { reportId, standing: true, revision: revision + 1, updated: now };
  updateRow(db, 'Event', id, { ...columns, ...bookkeeping });
  const parts = partRows(id, imported.event, ids);
  for (const part of EVENT_PARTS) replacePart(db, part, id, parts[part]);
  insertRow(db, 'Revision', {
    recordType: 'event',
    recordSlug: slug,
    revision: revision + 1,
    before: JSON.stringify({ evidence: JSON.parse(before) as unknown }),
    after: JSON.stringify({ evidence: imported.event.evidence }),
    by: 'import',
    reason: 'Its row changed.',
    at: now,
  });
}
