import type { Database } from 'better-sqlite3';
import type { FoundEvent, Reference } from '../../extract/types.js';
import { cameoRootOf, quadClassOf } from '../../lexicon/plover.js';
import type { EventType, Prisma } from '../generated/client.js';
import { lookup, type RowIds } from './report.js';
import { prepared } from '../read/list.js';
import { insertRow, type Row } from './rows.js';

export interface IdentifiedEvent {
  slug: string;
  event: FoundEvent;
}

/** PLOVER's types are lower case in rows and answers. */
export const rowTypeOf = (type: FoundEvent['type']): EventType =>
  type.toLowerCase() as Lowercase<FoundEvent['type']>;

/** The columns of an event, but for its bookkeeping; its CAMEO root is that of its type and mode where none is given. */
export function eventColumns(event: FoundEvent, ids: RowIds, cameoRoot: string | null = null) {
  const { evidence, trigger, occurred, claimedBy } = event;
  return {
    type: rowTypeOf(event.type),
    mode: event.mode,
    quad: quadClassOf(event.type),
    cameoRoot: cameoRoot ?? cameoRootOf(event.type, event.mode),
    summary: event.summary,
    evidence: JSON.stringify(evidence.map(({ start, end, text }) => ({ start, end, text }))),
    start: evidence[0]?.start ?? trigger.start,
    end: evidence[0]?.end ?? trigger.end,
    triggerText: trigger.text,
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    occurredFrom: occurred?.from ?? null,
    occurredTo: occurred?.to ?? null,
    occurredPrecision: occurred?.precision ?? null,
    modality: event.modality,
    claimedById: lookup(ids.actors, claimedBy?.actor),
    claimedByText: claimedBy?.text ?? null,
    claimedByStart: claimedBy?.start ?? null,
    claimedByEnd: claimedBy?.end ?? null,
    confidence: event.confidence,
  } satisfies Partial<Prisma.EventUncheckedCreateInput>;
}

/** Stores events of a report with their participants, places, contexts and quantities. */
export function insertEvents(
  db: Database,
  reportId: number,
  events: IdentifiedEvent[],
  ids: RowIds,
  now: string,
): void {
  for (const { slug, event } of events) {
    const bookkeeping = { slug, reportId, created: now, updated: now };
    const eventId = insertRow(db, 'Event', bookkeeping, eventColumns(event, ids));
    insertEventParts(db, eventId, event, ids);
  }
}

/** Stores what hangs on an event: contexts, participants, places and quantities. */
export function insertEventParts(db: Database, eventId: number, event: FoundEvent, ids: RowIds): void {
  const parts = partRows(eventId, event, ids);
  for (const part of EVENT_PARTS) for (const row of parts[part]) insertRow(db, PART_TABLES[part], row);
}

/** What hangs on an event: each in a table of its own. */
const PART_TABLES = {
  contexts: 'EventContext',
  actors: 'EventActor',
  locations: 'EventLocation',
  quantities: 'Quantity',
} as const;
export const EVENT_PARTS = ['contexts', 'actors', 'locations', 'quantities'] as const;
export type EventPart = (typeof EVENT_PARTS)[number];

/** Puts the rows of one part of an event in the place of those that are there. */
export function replacePart(db: Database, part: EventPart, eventId: number, rows: Row[]): void {
  const before =
    part === 'actors' || part === 'locations'
      ? (prepared(db, `SELECT * FROM ${PART_TABLES[part]} WHERE eventId = ? AND fromId IS NOT NULL`).all(
          eventId,
        ) as Row[])
      : [];
  prepared(db, `DELETE FROM ${PART_TABLES[part]} WHERE eventId = ?`).run(eventId);
  for (const row of rows) {
    const same = before.find((one) => SAME.every((column) => one[column] === row[column]));
    insertRow(db, PART_TABLES[part], same ? { ...row, fromId: same['fromId'] ?? null } : row);
  }
}

/** What makes it the same participant or place as before, so that it keeps whom it spoke of before a merge. */
const SAME = ['role', 'actorId', 'locationId', 'start', 'end'];

/** The rows of an event's parts. */
export function partRows(eventId: number, event: FoundEvent, ids: RowIds) {
  return {
    contexts: [...new Set(event.contexts)].map((context) => ({ eventId, context })),
    actors: [
      ...participants(eventId, 'actor', event.actors, ids),
      ...participants(eventId, 'recipient', event.recipients, ids),
    ],
    locations: event.locations.flatMap(({ location, text, start, end }, ordinal) => {
      const locationId = ids.locations.get(location);
      return locationId === undefined ? [] : [{ eventId, ordinal, locationId, text, start, end }];
    }),
    quantities: event.quantities.map(({ kind, low, high, approximate, unit, text, start, end }, ordinal) => ({
      eventId,
      ordinal,
      kind,
      low,
      high,
      approximate,
      unit,
      text,
      start,
      end,
    })),
  };
}

const participants = (eventId: number, role: 'actor' | 'recipient', references: Reference[], ids: RowIds) =>
  references.map(({ actor, text, start, end }, ordinal) => ({
    eventId,
    role,
    ordinal,
    actorId: lookup(ids.actors, actor),
    text,
    start,
    end,
  }));
