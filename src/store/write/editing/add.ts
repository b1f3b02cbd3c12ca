import type { Database } from 'better-sqlite3';
import { insertEvents, type IdentifiedEvent } from '../events.js';
import { insertQuotes, type IdentifiedQuote } from '../quotes.js';
import type { RowIds } from '../report.js';
import { updateRow } from '../rows.js';
import { insertChanges } from '../transaction.js';
import type { Edited } from './parts.js';
import { EDITABLE, standing } from './record.js';
import { insertRevision, type Decision } from './revise.js';

/** Adds an event that the machine missed. */
export function addEvent(
  db: Database,
  reportId: number,
  identified: IdentifiedEvent,
  ids: RowIds,
  decision: Decision,
): void {
  insertEvents(db, reportId, [identified], ids, decision.at);
  markAdded(db, 'event', identified.slug, decision);
}

/** Adds a quote that the machine missed. */
export function addQuote(
  db: Database,
  reportId: number,
  identified: IdentifiedQuote,
  ids: RowIds,
  decision: Decision,
): void {
  insertQuotes(db, reportId, [identified], ids, decision.at);
  markAdded(db, 'quote', identified.slug, decision);
}

/** Marks a new record as an editor's, with its Revision and its Change. */
export function markAdded(db: Database, kind: Edited, slug: string, decision: Decision): void {
  const made = { origin: 'editor', review: 'confirmed' } as const;
  const { id, parts } = standing(db, kind, slug);
  updateRow(db, EDITABLE[kind].table, id, made);
  const revised = { kind, slug, revision: 1, action: 'added' } as const;
  insertRevision(db, revised, decision, { before: null, after: { ...made, ...parts } });
  insertChanges(db, [{ kind: 'created', recordType: kind, recordSlug: slug }], decision.at);
}
