import type { Database } from 'better-sqlite3';
import type { Extraction } from '../../extract/types.js';
import type { IncomingReport } from '../../ingest/incoming.js';
import { bandsOf, shinglesOf } from '../../ingest/similarity.js';
import { prepared } from '../read/list.js';
import { storeActors } from './actors.js';
import { addCarrier, carriedBy, keepBands } from './carriers.js';
import { deriveTogether } from './deferred.js';
import { followMerges } from './editing/moves.js';
import { insertEvents, type IdentifiedEvent } from './events.js';
import { contentHashOf, evidenceIds, reportSlugOf } from './identity.js';
import { storeLocations } from './locations.js';
import { insertQuotes, type IdentifiedQuote } from './quotes.js';
import { insertRow } from './rows.js';
import { earlierVersionOf, keepStanding, retract, type EarlierVersion } from './versions.js';
import { inFastTransaction, insertChanges, type Changed, type Writing } from './transaction.js';

/** Row ids by slug. */
export interface RowIds {
  actors: Map<string, number>;
  locations: Map<string, number>;
}

/**
 * What became of a report that came in: stored; the same as before; another publisher's copy of one that is there; a later version of
 * one; the end of one; or a retraction of what was never here.
 */
export type Arrival = 'stored' | 'duplicate' | 'carried' | 'corrected' | 'retracted' | 'unknown';

export interface StoredReport {
  /** The report's id: of the one that was there before, where this one made none. */
  slug: string;
  /** Whether a report was made. */
  created: boolean;
  arrival: Arrival;
}

/** A report with all that was found in it. */
export interface ReadReport {
  incoming: IncomingReport;
  extraction: Extraction;
}

/** The row of a slug, or null where there is no slug or no row. */
export const lookup = (ids: Map<string, number>, slug: string | null | undefined): number | null =>
  ids.get(slug ?? '') ?? null;

/**
 * Stores a report with all that was found in it, in one transaction. The same words twice are one report.
 * @param now ISO 8601 time of the write
 */
export async function storeReport(
  store: Writing,
  incoming: IncomingReport,
  extraction: Extraction,
  now: string,
): Promise<StoredReport> {
  return inFastTransaction(store, (db) => storeNext(db, { incoming, extraction }, now));
}

/** Stores several reports in one transaction: all or none. What became of each, in their order. */
export async function storeReports(
  store: Writing,
  reports: ReadReport[],
  now: string,
): Promise<StoredReport[]> {
  return inFastTransaction(store, (db) => {
    const stored: StoredReport[] = [];
    while (stored.length < reports.length) {
      const spokenOf: RowIds = { actors: new Map(), locations: new Map() };
      deriveTogether(db, () => {
        for (const report of reports.slice(stored.length)) {
          // A later version moves and hides what the earlier one brought.
          if (earlierVersionOf(db, report.incoming)) break;
          stored.push(storeOne(db, report, now, spokenOf));
        }
      });
      follow(db, spokenOf);
      const later = reports[stored.length];
      if (later) stored.push(storeNext(db, later, now));
    }
    return stored;
  });
}

/** Whether the same words from the same carrier are there already, so that nothing would be done. */
export function isKnown(store: Writing, { body, publisher, url }: IncomingReport): boolean {
  const row = prepared(
    store.writer,
    `SELECT 1 FROM Report WHERE contentHash = @contentHash AND (publisher IS @publisher OR @publisher IS NULL) AND (url IS @url OR @url IS NULL)
     UNION ALL SELECT 1 FROM Carrier WHERE contentHash = @contentHash AND publisher IS @publisher AND url IS @url`,
  ).get({ contentHash: contentHashOf(body), publisher, url });
  return row !== undefined;
}

function storeNext(db: Database, report: ReadReport, now: string): StoredReport {
  const spokenOf: RowIds = { actors: new Map(), locations: new Map() };
  const stored = storeOne(db, report, now, spokenOf);
  follow(db, spokenOf);
  return stored;
}

function follow(db: Database, { actors, locations }: RowIds): void {
  followMerges(db, 'Location', locations.values());
  followMerges(db, 'Actor', actors.values());
}

/** Stores a report, and adds the actors and locations that it speaks of to `spokenOf`. */
function storeOne(
  db: Database,
  { incoming, extraction }: ReadReport,
  now: string,
  spokenOf: RowIds,
): StoredReport {
  const earlier = earlierVersionOf(db, incoming);
  if (incoming.retracts) {
    if (!earlier) return { slug: '', created: false, arrival: 'unknown' };
    const changed = retract(db, earlier, now);
    return { slug: earlier.slug, created: false, arrival: changed ? 'retracted' : 'duplicate' };
  }
  const contentHash = contentHashOf(incoming.body);
  const same = prepared(db, 'SELECT slug FROM Report WHERE contentHash = ?').pluck().get(contentHash);
  if (typeof same === 'string') {
    const isNew = addCarrier(db, same, incoming, { contentHash, similarity: 1 }, now);
    return { slug: same, created: false, arrival: isNew ? 'carried' : 'duplicate' };
  }
  const shingles = shinglesOf(incoming.body);
  const bands = bandsOf(shingles);
  const alike = earlier ? null : carriedBy(db, incoming, shingles, bands);
  if (alike) {
    const isNew = addCarrier(db, alike.slug, incoming, { contentHash, similarity: alike.similarity }, now);
    return { slug: alike.slug, created: false, arrival: isNew ? 'carried' : 'duplicate' };
  }
  const slug = insertReport(db, { incoming, extraction }, { contentHash, earlier, bands }, now, spokenOf);
  return { slug, created: true, arrival: earlier ? 'corrected' : 'stored' };
}

/** The limits that a text met, as they are stored. */
export const truncationsOf = ({ truncated }: Extraction): string | null =>
  truncated.length > 0 ? JSON.stringify(truncated) : null;

interface Placing {
  contentHash: string;
  earlier: EarlierVersion | null;
  bands: number[];
}

function insertReport(
  db: Database,
  { incoming, extraction }: ReadReport,
  { contentHash, earlier, bands }: Placing,
  now: string,
  spokenOf: RowIds,
): string {
  const slug = freeSlug(db, reportSlugOf(incoming.publishedAt, incoming.headline));
  const { headline, byline, dateline, body, publisher, agency, credits, url, publishedAt, sourceId } =
    incoming;
  const reportId = insertRow(db, 'Report', {
    slug,
    headline,
    byline,
    body,
    publisher,
    agency,
    credits,
    url,
    publishedAt,
    sourceId,
    datelinePlace: dateline.place,
    datelineDate: dateline.date,
    language: extraction.language,
    truncated: truncationsOf(extraction),
    ingestedAt: now,
    contentHash,
    version: (earlier?.version ?? 0) + 1,
    supersedesId: earlier?.id ?? null,
    created: now,
    updated: now,
  });
  const changes: Changed[] = [{ kind: 'created', recordType: 'report', recordSlug: slug }];
  const ids: RowIds = {
    locations: storeLocations(db, extraction.locations, now, changes),
    actors: storeActors(db, extraction.actors, now, changes),
  };
  insertMentions(db, reportId, extraction, ids);
  const kept = earlier
    ? keepStanding(db, earlier, { id: reportId, body: incoming.body }, now)
    : { quotes: [], events: [] };
  const { quotes, events } = identify(slug, incoming.body, extraction);
  const missing = {
    quotes: quotes.filter(({ quote }) => !kept.quotes.some((start) => start === quote.spans[0]?.start)),
    events: events.filter(({ event }) => !kept.events.some((start) => start === event.trigger.start)),
  };
  insertQuotes(db, reportId, missing.quotes, ids, now);
  insertEvents(db, reportId, missing.events, ids, now);
  for (const quote of missing.quotes)
    changes.push({ kind: 'created', recordType: 'quote', recordSlug: quote.slug });
  for (const event of missing.events)
    changes.push({ kind: 'created', recordType: 'event', recordSlug: event.slug });
  for (const [actor, id] of ids.actors) spokenOf.actors.set(actor, id);
  for (const [location, id] of ids.locations) spokenOf.locations.set(location, id);
  insertChanges(db, changes, now);
  keepBands(db, reportId, bands);
  return slug;
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

/** Stores every mention of a report. */
export function insertMentions(db: Database, reportId: number, { mentions }: Extraction, ids: RowIds): void {
  for (const { start, end, text, form, actor, location, confidence } of mentions)
    insertRow(db, 'Mention', {
      reportId,
      start,
      end,
      text,
      form,
      actorId: lookup(ids.actors, actor),
      locationId: lookup(ids.locations, location),
      confidence,
    });
}

/** `wanted`, or `wanted-2` and so on where it is taken. */
function freeSlug(db: Database, wanted: string): string {
  const isTaken = prepared(db, 'SELECT 1 FROM Report WHERE slug = ?');
  // Where many share a headline, the count of them is near the first free number.
  const many = prepared(db, 'SELECT count(*) FROM Report WHERE slug >= ? AND slug < ?').pluck();
  if (!isTaken.get(wanted)) return wanted;
  for (let n = Math.max(2, Number(many.get(`${wanted}-`, `${wanted}.`)) + 1); ; n += 1)
    if (!isTaken.get(`${wanted}-${n}`)) return `${wanted}-${n}`;
}
