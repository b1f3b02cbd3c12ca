import type { Extraction } from '../../extract/types.js';
import type { IncomingReport } from '../../ingest/incoming.js';
import type { Store } from '../open.js';
import { storeActors } from './actors.js';
import { storeEvents, type IdentifiedEvent } from './events.js';
import { contentHashOf, evidenceIds, reportSlugOf } from './identity.js';
import { storeLocations } from './locations.js';
import { storeQuotes, type IdentifiedQuote } from './quotes.js';
import { inTransaction, recordChanges, type Changed, type Transaction } from './transaction.js';

/** Row ids by slug. */
export interface RowIds {
  actors: Map<string, number>;
  locations: Map<string, number>;
}

export interface StoredReport {
  /** The report's id. */
  slug: string;
  /** False where the same words were stored before, and nothing was done. */
  created: boolean;
}

/** The row of a slug, or null where there is no slug or no row. */
export const lookup = (ids: Map<string, number>, slug: string | null | undefined): number | null =>
  ids.get(slug ?? '') ?? null;

/**
 * Stores a report with all that was found in it, in one transaction. The same words twice are one report.
 * Rows go in by statements of many rows, a few for each table, through Prisma.
 * @param now ISO 8601 time of the write
 */
export async function storeReport(
  store: Store,
  incoming: IncomingReport,
  extraction: Extraction,
  now: string,
): Promise<StoredReport> {
  const contentHash = contentHashOf(incoming.body);
  return inTransaction(store, async (tx) => {
    const same = await tx.report.findUnique({ where: { contentHash }, select: { slug: true } });
    if (same) return { slug: same.slug, created: false };
    const slug = await freeSlug(tx, reportSlugOf(incoming.publishedAt, incoming.headline));
    const { dateline, ...columns } = incoming;
    const report = await tx.report.create({
      data: {
        ...columns,
        slug,
        datelinePlace: dateline.place,
        datelineDate: dateline.date,
        language: extraction.language,
        ingestedAt: now,
        contentHash,
        created: now,
        updated: now,
      },
      select: { id: true },
    });
    const changes: Changed[] = [{ kind: 'created', recordType: 'report', recordSlug: slug }];
    const ids: RowIds = {
      locations: await storeLocations(tx, extraction.locations, now, changes),
      actors: await storeActors(tx, extraction.actors, now, changes),
    };
    await storeMentions(tx, report.id, extraction, ids);
    const { quotes, events } = identify(slug, incoming.body, extraction);
    await storeQuotes(tx, report.id, quotes, ids, now);
    await storeEvents(tx, report.id, events, ids, now);
    for (const quote of quotes)
      changes.push({ kind: 'created', recordType: 'quote', recordSlug: quote.slug });
    for (const event of events)
      changes.push({ kind: 'created', recordType: 'event', recordSlug: event.slug });
    await recordChanges(tx, changes, now);
    return { slug, created: true };
  });
}

/** Gives the quotes and events of a report their ids. */
export function identify(
  slug: string,
  body: string,
  extraction: Extraction,
): { quotes: IdentifiedQuote[]; events: IdentifiedEvent[] } {
  const quoteId = evidenceIds(slug, body);
  const eventId = evidenceIds(slug, body);
  return {
    quotes: extraction.quotes.flatMap((quote) => {
      const [first] = quote.spans;
      if (!first) return [];
      return [{ slug: quoteId(first.text.slice(0, 80), first), quote, context: quote.context }];
    }),
    events: extraction.events.map((event) => ({ slug: eventId(event.trigger.text, event.trigger), event })),
  };
}

async function storeMentions(
  tx: Transaction,
  reportId: number,
  { mentions }: Extraction,
  ids: RowIds,
): Promise<void> {
  if (mentions.length === 0) return;
  await tx.mention.createMany({
    data: mentions.map(({ start, end, text, form, actor, location, confidence }) => ({
      reportId,
      start,
      end,
      text,
      form,
      actorId: lookup(ids.actors, actor),
      locationId: lookup(ids.locations, location),
      confidence,
    })),
  });
}

/** `wanted`, or `wanted-2` and so on where it is taken. */
async function freeSlug(tx: Transaction, wanted: string): Promise<string> {
  const rows = await tx.report.findMany({
    where: { OR: [{ slug: wanted }, { slug: { startsWith: `${wanted}-` } }] },
    select: { slug: true },
  });
  const taken = new Set(rows.map(({ slug }) => slug));
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(slug)) return slug;
  }
}
