import type { Database } from 'better-sqlite3';
import type { FoundEvent } from '../../../extract/types.js';
import { prepared } from '../../read/list.js';
import { EVENT_PARTS, eventColumns, insertEventParts, partRows, replacePart } from '../events.js';
import type { RowIds } from '../report.js';
import { insertRow, updateRow } from '../rows.js';

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

/** Stores a new row's event with its participants, place, contexts and quantities. */
export function insertRowEvent(
  db: Database,
  reportId: number,
  { slug, event, cameoRoot, sourceId, sourceHash }: ImportedEvent,
  ids: RowIds,
  now: string,
): void {
  const bookkeeping = { slug, reportId, created: now, updated: now, sourceId, sourceHash };
  insertEventParts(db, insertRow(db, 'Event', bookkeeping, eventColumns(event, ids, cameoRoot)), event, ids);
}

/** Makes the event of a row what the changed row says; its id and address stay, and a revision tells it. */
export function updateRowEvent(
  db: Database,
  reportId: number,
  { id, slug, revision }: StoredEvent,
  { event, cameoRoot, sourceId, sourceHash }: ImportedEvent,
  ids: RowIds,
  now: string,
): void {
  const before = prepared(db, 'SELECT evidence FROM Event WHERE id = ?').pluck().get(id) as string;
  const bookkeeping = {
    reportId,
    standing: true,
    revision: revision + 1,
    updated: now,
    sourceId,
    sourceHash,
  };
  updateRow(db, 'Event', id, { ...eventColumns(event, ids, cameoRoot), ...bookkeeping });
  const parts = partRows(id, event, ids);
  for (const part of EVENT_PARTS) replacePart(db, part, id, parts[part]);
  insertRow(db, 'Revision', {
    recordType: 'event',
    recordSlug: slug,
    revision: revision + 1,
    before: JSON.stringify({ evidence: JSON.parse(before) as unknown }),
    after: JSON.stringify({ evidence: event.evidence }),
    by: 'import',
    reason: 'Its row changed.',
    at: now,
  });
}
