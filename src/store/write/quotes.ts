import type { FoundQuote } from '../../extract/types.js';
import type { TextSpan } from '../../text/span.js';
import type { Prisma } from '../generated/client.js';
import { lookup, type RowIds } from './report.js';
import type { Transaction } from './transaction.js';

/** A quote with the id it has and the words around it. */
export interface IdentifiedQuote {
  slug: string;
  quote: FoundQuote;
  context: TextSpan;
}

/** The columns of a quote, but for its bookkeeping. */
export function quoteColumns({ quote, context }: Omit<IdentifiedQuote, 'slug'>, ids: RowIds) {
  const { spans, cue, speaker, addressee, said, venue } = quote;
  return {
    kind: quote.kind,
    text: spans.map(({ text }) => text).join(' … '),
    spans: JSON.stringify(spans.map(({ start, end, text }) => ({ start, end, text }))),
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    cueText: cue?.text ?? null,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    cueClass: quote.cueClass,
    speakerId: lookup(ids.actors, speaker?.actor),
    speakerText: speaker?.text ?? null,
    speakerStart: speaker?.start ?? null,
    speakerEnd: speaker?.end ?? null,
    addresseeId: lookup(ids.actors, addressee?.actor),
    addresseeText: addressee?.text ?? null,
    addresseeStart: addressee?.start ?? null,
    addresseeEnd: addressee?.end ?? null,
    saidFrom: said?.from ?? null,
    saidTo: said?.to ?? null,
    saidPrecision: said?.precision ?? null,
    venueText: venue?.text ?? null,
    venueStart: venue?.start ?? null,
    venueEnd: venue?.end ?? null,
    contextText: context.text,
    contextStart: context.start,
    contextEnd: context.end,
    confidence: quote.confidence,
  } satisfies Partial<Prisma.QuoteUncheckedCreateInput>;
}

/** Stores the quotes of a report with what each is about. */
export async function storeQuotes(
  tx: Transaction,
  reportId: number,
  quotes: IdentifiedQuote[],
  ids: RowIds,
  now: string,
): Promise<void> {
  if (quotes.length === 0) return;
  const rows = await tx.quote.createManyAndReturn({
    data: quotes.map((identified) => ({
      slug: identified.slug,
      reportId,
      ...quoteColumns(identified, ids),
      created: now,
      updated: now,
    })),
    select: { id: true, slug: true },
  });
  const quoteIds = new Map(rows.map(({ id, slug }) => [slug, id]));
  await storeAbout(
    tx,
    quotes.flatMap(({ slug, quote }) => {
      const quoteId = quoteIds.get(slug);
      return quoteId === undefined ? [] : [{ quoteId, about: quote.about }];
    }),
    ids,
  );
}

/** Stores what quotes are about. */
export async function storeAbout(
  tx: Transaction,
  quotes: { quoteId: number; about: FoundQuote['about'] }[],
  ids: RowIds,
): Promise<void> {
  const actors = quotes.flatMap(({ quoteId, about }) =>
    [...new Set(about.actors)].flatMap((slug) => {
      const actorId = ids.actors.get(slug);
      return actorId === undefined ? [] : [{ quoteId, actorId }];
    }),
  );
  const locations = quotes.flatMap(({ quoteId, about }) =>
    [...new Set(about.locations)].flatMap((slug) => {
      const locationId = ids.locations.get(slug);
      return locationId === undefined ? [] : [{ quoteId, locationId }];
    }),
  );
  if (actors.length > 0) await tx.quoteActor.createMany({ data: actors });
  if (locations.length > 0) await tx.quoteLocation.createMany({ data: locations });
}
