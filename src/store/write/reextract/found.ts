import type { Database } from 'better-sqlite3';
import type { Span } from '../../../text/span.js';
import { survivorOf } from '../../read/names.js';
import { eventPartsOf } from '../editing/kinds/event.js';
import { quotePartsOf } from '../editing/kinds/quote.js';
import type { IdentifiedEvent } from '../events.js';
import type { IdentifiedQuote } from '../quotes.js';
import type { Found } from './records.js';

/*
 * What was found, in the terms of the records that are there: who was merged into another is that one.
 */

/** The quotes of a report as records would say them. */
export function foundQuotes(db: Database, quotes: IdentifiedQuote[]): Found<'quote'>[] {
  return quotes.map(({ slug, quote }) => {
    const parts = quotePartsOf(quote);
    const { speaker, addressee, about } = parts;
    return {
      slug,
      words: extentOf(quote.spans),
      parts: {
        ...parts,
        speaker: speaker && now(db, 'actors', speaker),
        addressee: addressee && now(db, 'actors', addressee),
        about: {
          actors: each(about.actors, (id) => now(db, 'actors', id)),
          locations: each(about.locations, (id) => now(db, 'locations', id)),
        },
      },
    };
  });
}

/** The events of a report as records would say them. */
export function foundEvents(db: Database, events: IdentifiedEvent[]): Found<'event'>[] {
  return events.map(({ slug, event }) => {
    const parts = eventPartsOf(event);
    return {
      slug,
      words: event.trigger,
      parts: {
        ...parts,
        actors: parts.actors.map(({ id, ...words }) => ({ id: id && now(db, 'actors', id), ...words })),
        locations: parts.locations.map(({ id, ...words }) => ({ id: now(db, 'locations', id), ...words })),
        claimedBy: parts.claimedBy && now(db, 'actors', parts.claimedBy),
      },
    };
  });
}

const now = (db: Database, kind: 'actors' | 'locations', id: string): string =>
  survivorOf({ db }, kind, id) ?? id;

const each = (ids: string[], to: (id: string) => string): string[] => [...new Set(ids.map(to))].sort();

const extentOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
