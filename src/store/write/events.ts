import type { Database } from 'better-sqlite3';
import type { FoundEvent, Reference } from '../../extract/types.js';
import { cameoRootOf, quadClassOf } from '../../lexicon/plover.js';
import type { EventType, Prisma } from '../generated/client.js';
import { lookup, type RowIds } from './report.js';
import { insertRow } from './rows.js';
import type { Transaction } from './transaction.js';

export interface IdentifiedEvent {
  slug: string;
  event: FoundEvent;
}

/** PLOVER's types are lower case in rows and answers. */
export const rowTypeOf = (type: FoundEvent['type']): EventType =>
  type.toLowerCase() as Lowercase<FoundEvent['type']>;

/** The columns of an event, but for its bookkeeping. */
export function eventColumns(event: FoundEvent, ids: RowIds) {
  const { evidence, trigger, occurred, claimedBy } = event;
  return {
    type: rowTypeOf(event.type),
    mode: event.mode,
    quad: quadClassOf(event.type),
    cameoRoot: cameoRootOf(event.type, event.mode),
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
    const eventId = insertRow(db, 'Event', { ...bookkeeping, ...eventColumns(event, ids) });
    const parts = partRows(eventId, event, ids);
    for (const row of parts.contexts) insertRow(db, 'EventContext', row);
    for (const row of parts.actors) insertRow(db, 'EventActor', row);
    for (const row of parts.locations) insertRow(db, 'EventLocation', row);
    for (const row of parts.quantities) insertRow(db, 'Quantity', row);
  }
}

/** Stores an event through Prisma, in an editor's transaction. */
export async function storeEvent(
  tx: Transaction,
  reportId: number,
  { slug, event }: IdentifiedEvent,
  ids: RowIds,
  now: string,
): Promise<void> {
  const { id } = await tx.event.create({
    data: { slug, reportId, ...eventColumns(event, ids), created: now, updated: now },
    select: { id: true },
  });
  await storeEventParts(tx, id, event, ids);
}

/** Stores what hangs on an event: contexts, participants, places and quantities. */
export async function storeEventParts(
  tx: Transaction,
  eventId: number,
  event: FoundEvent,
  ids: RowIds,
): Promise<void> {
  const { contexts, actors, locations, quantities } = partRows(eventId, event, ids);
  if (contexts.length > 0) await tx.eventContext.createMany({ data: contexts });
  if (actors.length > 0) await tx.eventActor.createMany({ data: actors });
  if (locations.length > 0) await tx.eventLocation.createMany({ data: locations });
  if (quantities.length > 0) await tx.quantity.createMany({ data: quantities });
}

function partRows(eventId: number, event: FoundEvent, ids: RowIds) {
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
