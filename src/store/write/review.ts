import {
  MODALITIES,
  QUOTE_KINDS,
  type FoundEvent,
  type FoundQuote,
  type TimeInterval,
} from '../../extract/types.js';
import { cameoRootOf, EVENT_TYPES, quadClassOf } from '../../lexicon/plover.js';
import type { Review } from '../generated/client.js';
import { eventColumns, rowTypeOf, storeEvent, storeEventParts, type IdentifiedEvent } from './events.js';
import { quoteColumns, storeAbout, storeQuote, type IdentifiedQuote } from './quotes.js';
import type { RowIds } from './report.js';
import { recordChanges, type Transaction } from './transaction.js';

/*
 * An editor's decisions on machine-made records. Each is a Revision (what it was, what it became, who, why, when) and a Change in the
 * feed; deciding the same again does nothing.
 */

/** Who decides, why and when (ISO 8601). */
export interface Decision {
  by: string;
  reason: string | null;
  at: string;
}

export type Reviewed = 'quote' | 'event';
export type Outcome = 'confirmed' | 'corrected' | 'added' | 'rejected' | 'unchanged';

/** An editor found the record right. */
export const confirm = (
  tx: Transaction,
  type: Reviewed,
  slug: string,
  decision: Decision,
): Promise<Outcome> => decide(tx, type, slug, 'confirmed', decision);

/** An editor found that the report does not say so; the record stays, hidden from default answers. */
export const reject = (tx: Transaction, type: Reviewed, slug: string, decision: Decision): Promise<Outcome> =>
  decide(tx, type, slug, 'rejected', decision);

/** A correction stands in the record's parts and is not taken back by its state alone. */
export class StaysCorrected extends Error {}

/**
 * Takes a confirmation or a rejection back: nobody has decided.
 * @throws StaysCorrected where an editor set parts of the record
 */
export const withdraw = (
  tx: Transaction,
  type: Reviewed,
  slug: string,
  decision: Decision,
): Promise<unknown> => decide(tx, type, slug, 'unreviewed', decision);

/** Puts an event as an editor states it: confirmed where it was so, else corrected. Its id stays. */
export async function settleEvent(
  tx: Transaction,
  slug: string,
  event: FoundEvent,
  ids: RowIds,
  decision: Decision,
): Promise<Outcome> {
  return settle(tx, 'event', slug, decision, async (id) => {
    await tx.event.update({ where: { id }, data: eventColumns(event, ids) });
    const where = { eventId: id };
    await tx.eventContext.deleteMany({ where });
    await tx.eventActor.deleteMany({ where });
    await tx.eventLocation.deleteMany({ where });
    await tx.quantity.deleteMany({ where });
    await storeEventParts(tx, id, event, ids);
  });
}

/** Puts a quote as an editor states it: confirmed where it was so, else corrected. Its id stays. */
export async function settleQuote(
  tx: Transaction,
  slug: string,
  quote: FoundQuote,
  ids: RowIds,
  decision: Decision,
): Promise<Outcome> {
  return settle(tx, 'quote', slug, decision, async (id) => {
    await tx.quote.update({ where: { id }, data: quoteColumns({ quote, context: quote.context }, ids) });
    await tx.quoteActor.deleteMany({ where: { quoteId: id } });
    await tx.quoteLocation.deleteMany({ where: { quoteId: id } });
    await storeAbout(tx, id, quote.about, ids);
  });
}

/** Parts of an event that an editor may set; those left out stay. */
export interface EventPatch {
  type?: string;
  mode?: string | null;
  modality?: string;
  summary?: string;
  occurred?: TimeInterval | null;
  claimedBy?: string | null;
}

/** Parts of a quote that an editor may set; those left out stay. */
export interface QuotePatch {
  kind?: string;
  speaker?: string | null;
  said?: TimeInterval | null;
}

/** An id in a patch belongs to no record. */
export class UnknownActor extends Error {}

/** Sets parts of an event. Confirmed where nothing changes. */
export async function patchEvent(
  tx: Transaction,
  slug: string,
  patch: EventPatch,
  decision: Decision,
): Promise<Outcome> {
  const type = EVENT_TYPES.find((known) => known.toLowerCase() === patch.type);
  return settle(tx, 'event', slug, decision, async (id) => {
    const { mode } = await tx.event.findUniqueOrThrow({ where: { id }, select: { mode: true } });
    const newMode = patch.mode === undefined ? (type ? null : mode) : patch.mode;
    await tx.event.update({
      where: { id },
      data: {
        ...(type
          ? { type: rowTypeOf(type), quad: quadClassOf(type), cameoRoot: cameoRootOf(type, newMode) }
          : {}),
        mode: newMode,
        ...(patch.modality === undefined
          ? {}
          : { modality: MODALITIES.find((known) => known === patch.modality) }),
        ...(patch.summary === undefined ? {} : { summary: patch.summary }),
        ...(patch.occurred === undefined
          ? {}
          : {
              occurredFrom: patch.occurred?.from ?? null,
              occurredTo: patch.occurred?.to ?? null,
              occurredPrecision: patch.occurred?.precision ?? null,
            }),
        ...(patch.claimedBy === undefined ? {} : { claimedById: await actorId(tx, patch.claimedBy) }),
      },
    });
  });
}

/** Sets parts of a quote. Confirmed where nothing changes. */
export async function patchQuote(
  tx: Transaction,
  slug: string,
  patch: QuotePatch,
  decision: Decision,
): Promise<Outcome> {
  return settle(tx, 'quote', slug, decision, async (id) => {
    await tx.quote.update({
      where: { id },
      data: {
        ...(patch.kind === undefined ? {} : { kind: QUOTE_KINDS.find((known) => known === patch.kind) }),
        ...(patch.speaker === undefined ? {} : { speakerId: await actorId(tx, patch.speaker) }),
        ...(patch.said === undefined
          ? {}
          : {
              saidFrom: patch.said?.from ?? null,
              saidTo: patch.said?.to ?? null,
              saidPrecision: patch.said?.precision ?? null,
            }),
      },
    });
  });
}

async function actorId(tx: Transaction, slug: string | null): Promise<number | null> {
  if (slug === null) return null;
  const actor = await tx.actor.findUnique({ where: { slug }, select: { id: true } });
  if (!actor) throw new UnknownActor(`There is no actor ${slug}.`);
  return actor.id;
}

/** Adds an event that the machine missed. */
export async function addEvent(
  tx: Transaction,
  reportId: number,
  identified: IdentifiedEvent,
  ids: RowIds,
  decision: Decision,
): Promise<Outcome> {
  await storeEvent(tx, reportId, identified, ids, decision.at);
  return added(tx, 'event', identified.slug, decision);
}

/** Adds a quote that the machine missed. */
export async function addQuote(
  tx: Transaction,
  reportId: number,
  identified: IdentifiedQuote,
  ids: RowIds,
  decision: Decision,
): Promise<Outcome> {
  await storeQuote(tx, reportId, identified, ids, decision.at);
  return added(tx, 'quote', identified.slug, decision);
}

type Fields = Record<string, unknown>;

interface Reviewable {
  id: number;
  slug: string;
  review: Review;
  revision: number;
  [field: string]: unknown;
}

/** States in which a record needs no confirmation. */
const SETTLED: ReadonlySet<Review> = new Set<Review>(['confirmed', 'corrected']);

/** Bookkeeping that every write touches: no part of what a record says. */
const BOOKKEEPING = new Set([
  'standing',
  'id',
  'slug',
  'reportId',
  'review',
  'origin',
  'created',
  'updated',
  'revision',
]);

async function decide<State extends 'confirmed' | 'rejected' | 'unreviewed'>(
  tx: Transaction,
  type: Reviewed,
  slug: string,
  review: State,
  decision: Decision,
): Promise<State | 'unchanged'> {
  const record = await read(tx, type, slug);
  if (review === 'unreviewed' && record.review === 'corrected')
    throw new StaysCorrected('An editor corrected this record: set its parts back.');
  const settled = review === 'confirmed' ? SETTLED.has(record.review) : record.review === review;
  if (settled) return 'unchanged';
  await close(tx, type, record, review, { review: record.review }, { review }, decision);
  return review;
}

async function settle(
  tx: Transaction,
  type: Reviewed,
  slug: string,
  decision: Decision,
  write: (id: number) => Promise<void>,
): Promise<Outcome> {
  const before = await read(tx, type, slug);
  await write(before.id);
  const after = await read(tx, type, slug);
  const changed = Object.keys(after).filter(
    (field) => !BOOKKEEPING.has(field) && JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  if (changed.length === 0) return confirm(tx, type, slug, decision);
  const pick = (record: Reviewable): Fields =>
    Object.fromEntries(changed.map((field) => [field, record[field]]));
  const review = 'corrected';
  await close(
    tx,
    type,
    before,
    review,
    { review: before.review, ...pick(before) },
    { review, ...pick(after) },
    decision,
  );
  return review;
}

async function added(tx: Transaction, type: Reviewed, slug: string, decision: Decision): Promise<Outcome> {
  const data = { origin: 'editor', review: 'confirmed' } as const;
  if (type === 'event') await tx.event.update({ where: { slug }, data });
  else await tx.quote.update({ where: { slug }, data });
  const { by, reason, at } = decision;
  await tx.revision.create({
    data: {
      recordType: type,
      recordSlug: slug,
      revision: 1,
      before: null,
      after: JSON.stringify(data),
      by,
      reason,
      at,
    },
  });
  await recordChanges(tx, [{ kind: 'created', recordType: type, recordSlug: slug }], at);
  return 'added';
}

/** Writes the new review state with its Revision and its Change. */
async function close(
  tx: Transaction,
  type: Reviewed,
  record: Reviewable,
  review: Review,
  before: Fields,
  after: Fields,
  { by, reason, at }: Decision,
): Promise<void> {
  const revision = record.revision + 1;
  const update = { where: { id: record.id }, data: { review, revision, updated: at } };
  if (type === 'event') await tx.event.update(update);
  else await tx.quote.update(update);
  await tx.revision.create({
    data: {
      recordType: type,
      recordSlug: record.slug,
      revision,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      by,
      reason,
      at,
    },
  });
  await recordChanges(tx, [{ kind: 'updated', recordType: type, recordSlug: record.slug }], at);
}

/** A record with all its parts, in a stable order. */
async function read(tx: Transaction, type: Reviewed, slug: string): Promise<Reviewable> {
  if (type === 'event')
    return tx.event.findUniqueOrThrow({
      where: { slug },
      include: {
        contexts: { select: { context: true }, orderBy: { context: 'asc' } },
        actors: { omit: { eventId: true }, orderBy: [{ role: 'asc' }, { ordinal: 'asc' }] },
        locations: { omit: { eventId: true }, orderBy: { ordinal: 'asc' } },
        quantities: { omit: { eventId: true }, orderBy: { ordinal: 'asc' } },
      },
    });
  return tx.quote.findUniqueOrThrow({
    where: { slug },
    include: {
      aboutActors: { select: { actorId: true }, orderBy: { actorId: 'asc' } },
      aboutLocations: { select: { locationId: true }, orderBy: { locationId: 'asc' } },
    },
  });
}
