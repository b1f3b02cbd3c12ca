import type { Database } from 'better-sqlite3';
import type { Extraction } from '../../../extract/types.js';
import type { Store } from '../../open.js';
import { prepared } from '../../read/list.js';
import type { Rereadable } from '../../read/rereadable.js';
import { storeActors } from '../actors.js';
import { followMerges } from '../editing/moves.js';
import type { Decision } from '../editing/revise.js';
import { insertEvents } from '../events.js';
import { storeLocations } from '../locations.js';
import { insertQuotes } from '../quotes.js';
import { identify, truncationsOf, type RowIds } from '../report.js';
import { inFastTransaction, insertChanges, type Changed } from '../transaction.js';
import { foundEvents, foundQuotes } from './found.js';
import { replaceMentions } from './mentions.js';
import { settleKind, type Reread } from './records.js';

/*
 * What a better extraction makes of reports that are there. What it finds again keeps its id, and changes where it says something else;
 * what it no longer finds stays, hidden from default answers; what an editor decided or added is not touched, nor told a second time.
 */

export interface Reextracted {
  quotes: Reread;
  events: Reread;
  /** Whether other words of the report stand for people and places than before. */
  mentions: boolean;
}

class DryRun extends Error {}

/**
 * Puts what is now found in a report in the place of what was found before, in one transaction with its Revisions and Changes.
 * @param dryRun tells what would change, and changes nothing
 */
export async function reextractReport(
  store: Store,
  report: Rereadable,
  extraction: Extraction,
  { by, at, dryRun }: { by: string; at: string; dryRun: boolean },
): Promise<Reextracted> {
  let done: Reextracted | undefined;
  try {
    await inFastTransaction(store, (db) => {
      done = reread(db, report, extraction, { by, reason: null, at });
      if (dryRun) throw new DryRun();
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  if (!done) throw new Error(`${report.slug} was not read again.`);
  return done;
}

function reread(db: Database, report: Rereadable, extraction: Extraction, decision: Decision): Reextracted {
  const { at } = decision;
  const changes: Changed[] = [];
  const ids: RowIds = {
    locations: storeLocations(db, extraction.locations, at, changes),
    actors: storeActors(db, extraction.actors, at, changes),
  };
  const { quotes, events } = identify(report.slug, report.body, extraction);
  const readQuotes = settleKind(db, 'quote', report.id, foundQuotes(db, quotes), decision);
  const readEvents = settleKind(db, 'event', report.id, foundEvents(db, events), decision);
  const added = { quote: readQuotes.added, event: readEvents.added };
  insertQuotes(
    db,
    report.id,
    quotes.filter(({ slug }) => added.quote.has(slug)),
    ids,
    at,
  );
  insertEvents(
    db,
    report.id,
    events.filter(({ slug }) => added.event.has(slug)),
    ids,
    at,
  );
  for (const recordType of ['quote', 'event'] as const)
    for (const recordSlug of added[recordType]) changes.push({ kind: 'created', recordType, recordSlug });
  const mentions = replaceMentions(db, report.id, extraction, ids);
  followMerges(db, 'Location', ids.locations.values());
  followMerges(db, 'Actor', ids.actors.values());
  const truncated = truncationsOf(extraction);
  const before = prepared(db, 'SELECT truncated FROM Report WHERE id = ?').pluck().get(report.id);
  if (mentions || truncated !== before) {
    prepared(
      db,
      'UPDATE Report SET language = ?, truncated = ?, updated = ?, revision = revision + 1 WHERE id = ?',
    ).run(extraction.language, truncated, at, report.id);
    changes.push({ kind: 'updated', recordType: 'report', recordSlug: report.slug });
  }
  insertChanges(db, changes, at);
  return { quotes: readQuotes.counts, events: readEvents.counts, mentions };
}
