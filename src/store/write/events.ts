import type { FoundEvent, Reference } from '../../extract/types.js';
import { cameoRootOf, quadClassOf } from '../../lexicon/plover.js';
import type { EventType, Prisma } from '../generated/client.js';
import { lookup, type RowIds } from './report.js';
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

/** Stores the events of a report with their participants, places, contexts and quantities. */
export async function storeEvents(
  tx: Transaction,
  reportId: number,
  events: IdentifiedEvent[],
  ids: RowIds,
  now: string,
): Promise<void> {
  if (events.length === 0) return;
  const rows = await tx.event.createManyAndReturn({
    data: events.map(({ slug, event }) => ({
      slug,
      reportId,
      ...eventColumns(event, ids),
      created: now,
      updated: now,
    })),
    select: { id: true, slug: true },
  });
  const eventIds = new Map(rows.map(({ id, slug }) => [slug, id]));
  const stored = events.flatMap(({ slug, event }) => {
    const eventId = eventIds.get(slug);
    return eventId === undefined ? [] : [{ eventId, event }];
  });
  await storeEventParts(tx, stored, ids);
}

/** Stores what hangs on events: contexts, participants, places and quantities. */
export async function storeEventParts(
  tx: Transaction,
  events: { eventId: number; event: FoundEvent }[],
  ids: RowIds,
): Promise<void> {
  const contexts = events.flatMap(({ eventId, event }) =>
    [...new Set(event.contexts)].map((context) => ({ eventId, context })),
  );
  const actors = events.flatMap(({ eventId, event }) => [
    ...participants(eventId, 'actor', event.actors, ids),
    ...participants(eventId, 'recipient', event.recipients, ids),
  ]);
  const locations = events.flatMap(({ eventId, event }) =>
    event.locations.flatMap(({ location, text, start, end }, ordinal) => {
      const locationId = ids.locations.get(location);
      return locationId === undefined ? [] : [{ eventId, ordinal, locationId, text, start, end }];
    }),
  );
  const quantities = events.flatMap(({ eventId, event }) =>
    event.quantities.map(({ kind, low, high, approximate, unit, text, start, end }, ordinal) => ({
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
  );
  if (contexts.length > 0) await tx.eventContext.createMany({ data: contexts });
  if (actors.length > 0) await tx.eventActor.createMany({ data: actors });
  if (locations.length > 0) await tx.eventLocation.createMany({ data: locations });
  if (quantities.length > 0) await tx.quantity.createMany({ data: quantities });
}

const participants = (
  eventId: number,
  role: 'actor' | 'recipient',
  references: Reference[],
  ids: RowIds,
): Prisma.EventActorCreateManyInput[] =>
  references.map(({ actor, text, start, end }, ordinal) => ({
    eventId,
    role,
    ordinal,
    actorId: lookup(ids.actors, actor),
    text,
    start,
    end,
  }));
