import type { Database } from 'better-sqlite3';
import type { TextSpan } from '../../../text/span.js';
import { prepared } from '../../read/list.js';
import { insertEvents } from '../events.js';
import { nameRecord } from '../names.js';
import { insertQuotes } from '../quotes.js';
import { insertRow, recordOf, updateRow } from '../rows.js';
import { insertChanges } from '../transaction.js';
import { foundEventOf } from './kinds/event.js';
import { foundQuoteOf } from './kinds/quote.js';
import type { ActorParts, Edited, EventParts, LocationParts, PartsOf, QuoteParts } from './parts.js';
import type { Editable } from './editable.js';
import { EDITABLE, standing } from './record.js';
import { insertRevision, type Decision } from './revise.js';

const NOBODY = { actors: new Map<string, number>(), locations: new Map<string, number>() };

/** Adds an event that the machine missed. */
export function addEvent(
  db: Database,
  reportId: number,
  slug: string,
  parts: EventParts,
  decision: Decision,
): void {
  const alone: EventParts = {
    ...parts,
    contexts: [],
    actors: [],
    locations: [],
    quantities: [],
    claimedBy: null,
  };
  insertEvents(db, reportId, [{ slug, event: foundEventOf(alone) }], NOBODY, decision.at);
  complete(db, 'event', slug, alone, parts, decision);
}

/** Adds a quote that the machine missed. */
export function addQuote(
  db: Database,
  reportId: number,
  slug: string,
  parts: QuoteParts,
  decision: Decision,
): void {
  const alone: QuoteParts = {
    ...parts,
    speaker: null,
    addressee: null,
    about: { actors: [], locations: [] },
  };
  const quote = foundQuoteOf(alone);
  insertQuotes(db, reportId, [{ slug, quote, context: quote.context }], NOBODY, decision.at);
  complete(db, 'quote', slug, alone, parts, decision);
}

/** Adds an actor that the machine missed. */
export function addActor(db: Database, slug: string, parts: ActorParts, decision: Decision): void {
  const { name, kind, role, country } = parts;
  const row = { slug, name, kind, role, country, created: decision.at, updated: decision.at };
  nameRecord(db, 'Actor', insertRow(db, 'Actor', row), [name]);
  complete(db, 'actor', slug, { ...parts, aliases: [], parent: null }, parts, decision);
}

/** Adds a place that the machine missed. */
export function addLocation(db: Database, slug: string, parts: LocationParts, decision: Decision): void {
  const { name, kind, lat, lon, country, admin1, geonamesId, precisionKm } = parts;
  const columns = { slug, name, kind, lat, lon, country, admin1, geonamesId, precisionKm };
  const id = insertRow(db, 'Location', { ...columns, created: decision.at, updated: decision.at });
  nameRecord(db, 'Location', id, [name]);
  complete(db, 'location', slug, { ...parts, aliases: [], parent: null }, parts, decision);
}

/** Writes what a new record says of others, and marks it as an editor's, with its Revision and its Change. */
function complete<Kind extends Edited>(
  db: Database,
  kind: Kind,
  slug: string,
  alone: PartsOf[Kind],
  parts: PartsOf[Kind],
  decision: Decision,
): void {
  const { table, write }: Editable<PartsOf[Kind]> = EDITABLE[kind];
  const id = recordOf(db, table, slug) ?? 0;
  write(db, id, alone, parts);
  const made = { origin: 'editor', review: 'confirmed' } as const;
  updateRow(db, table, id, made);
  const after = { ...made, ...standing(db, kind, slug).parts };
  insertRevision(db, { kind, slug, revision: 1, action: 'added' }, decision, { before: null, after });
  insertChanges(db, [{ kind: 'created', recordType: kind, recordSlug: slug }], decision.at);
}

/** Lets words of a report stand for an actor or a place, in the place of what the machine took them for. */
export function addMentions(
  db: Database,
  report: { id: number; slug: string },
  words: TextSpan[],
  refersTo: { actorId: number } | { locationId: number },
  at: string,
): void {
  if (words.length === 0) return;
  const sameWords = prepared(db, 'DELETE FROM Mention WHERE reportId = ? AND start = ? AND "end" = ?');
  for (const { text, start, end } of words) {
    sameWords.run(report.id, start, end);
    const stated = { form: 'name', confidence: 1, origin: 'editor' } as const;
    insertRow(db, 'Mention', { reportId: report.id, text, start, end, ...stated, ...refersTo });
  }
  prepared(db, 'UPDATE Report SET updated = ?, revision = revision + 1 WHERE id = ?').run(at, report.id);
  insertChanges(db, [{ kind: 'updated', recordType: 'report', recordSlug: report.slug }], at);
}
