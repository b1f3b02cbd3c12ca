import type { Database } from 'better-sqlite3';
import type { FoundQuote } from '../../extract/types.js';
import type { TextSpan } from '../../text/span.js';
import type { Prisma } from '../generated/client.js';
import { prepared } from '../read/list.js';
import { lookup, type RowIds } from './report.js';
import { insertRow } from './rows.js';

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

/** Stores quotes of a report with what each is about. */
export function insertQuotes(
  db: Database,
  reportId: number,
  quotes: IdentifiedQuote[],
  ids: RowIds,
  now: string,
): void {
  for (const identified of quotes) {
    const bookkeeping = { slug: identified.slug, reportId, created: now, updated: now };
    const quoteId = insertRow(db, 'Quote', bookkeeping, quoteColumns(identified, ids));
    insertAbout(db, quoteId, identified.quote.about, ids);
  }
}

/** Puts what a quote is about in the place of what it was about. */
export function replaceAbout(db: Database, quoteId: number, ids: RowIds): void {
  for (const [table, column, named, rows] of [
    ['QuoteActor', 'actorId', 'Actor', ids.actors],
    ['QuoteLocation', 'locationId', 'Location', ids.locations],
  ] as const) {
    // What was merged is hidden behind the one that it became, until they are split.
    prepared(
      db,
      `DELETE FROM ${table} WHERE quoteId = ? AND ${column} NOT IN (SELECT value FROM json_each(?))
         AND ${column} NOT IN (SELECT id FROM ${named} WHERE mergedIntoId IS NOT NULL)`,
    ).run(quoteId, JSON.stringify([...rows.values()]));
    for (const row of new Set(rows.values()))
      prepared(db, `INSERT OR IGNORE INTO ${table} (quoteId, ${column}) VALUES (?, ?)`).run(quoteId, row);
  }
}

function insertAbout(db: Database, quoteId: number, about: FoundQuote['about'], ids: RowIds): void {
  const { actors, locations } = aboutRows(quoteId, about, ids);
  for (const row of actors) insertRow(db, 'QuoteActor', row);
  for (const row of locations) insertRow(db, 'QuoteLocation', row);
}

function aboutRows(quoteId: number, about: FoundQuote['about'], ids: RowIds) {
  return {
    actors: [...new Set(about.actors)].flatMap((slug) => {
      const actorId = ids.actors.get(slug);
      return actorId === undefined ? [] : [{ quoteId, actorId }];
    }),
    locations: [...new Set(about.locations)].flatMap((slug) => {
      const locationId = ids.locations.get(slug);
      return locationId === undefined ? [] : [{ quoteId, locationId }];
    }),
  };
}
