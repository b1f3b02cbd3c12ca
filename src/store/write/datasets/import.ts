import type { Database } from 'better-sqlite3';
import type { FoundActor, FoundEvent, FoundLocation } from '../../../extract/types.js';
import type { DatasetRow } from '../../../ingest/datasets/row.js';
import { DATASETS, type Dataset } from '../../../lexicon/datasets/names.js';
import { slugOf } from '../../../text/fold.js';
import type { Span } from '../../../text/span.js';
import type { Store } from '../../open.js';
import { prepared } from '../../read/list.js';
import { storeActors } from '../actors.js';
import { contentHashOf } from '../identity.js';
import { storeLocations } from '../locations.js';
import type { RowIds } from '../report.js';
import { insertRow } from '../rows.js';
import { inFastTransaction, insertChanges, type Changed } from '../transaction.js';
import { deriveTogether } from '../deferred.js';
import { insertRowEvent, updateRowEvent, type ImportedEvent, type StoredEvent } from './events.js';

/** Where rows come from. */
export interface RowSource {
  dataset: Dataset;
  version: string | null;
  /** The file's name. */
  file: string;
}

export interface HashedRow {
  row: DatasetRow;
  hash: string;
}

/** What became of rows: new events, changed ones, the same as before, and those that an editor's decision keeps as they are. */
export interface ImportCounts {
  stored: number;
  updated: number;
  unchanged: number;
  kept: number;
}

/** Rows that one report holds as its words. */
const ROWS_OF_REPORT = 100;
const MOST_IDS = 200_000;
/** Keys of ten thousand rows lie all over the tables: in less, their pages are written more than once before they are kept. */
const CACHE_KIB = 262_144;
/** Pages of the write-ahead log before they go into the file: one that several transactions write goes once. */
const LOG_PAGES = 32_768;

/** Stores the rows of event tables. One importer serves a run: it remembers the actors and places that it met. */
export class TableImporter {
  private ids: RowIds = { actors: new Map(), locations: new Map() };

  constructor(private readonly store: Store) {
    store.writer.pragma(`cache_size = -${CACHE_KIB}`);
    store.writer.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
  }

  /**
   * Stores rows in one transaction: all or none. The same row again changes nothing; a changed row updates its event.
   * @param now ISO 8601 time of the write
   */
  async storeRows(source: RowSource, rows: readonly HashedRow[], now: string): Promise<ImportCounts> {
    try {
      return await inFastTransaction(this.store, (db) => this.write(db, source, rows, now));
    } catch (error) {
      // Ids of what was not kept must not be used again.
      this.forget();
      throw error;
    }
  }

  private forget(): void {
    this.ids = { actors: new Map(), locations: new Map() };
  }

  private write(db: Database, source: RowSource, rows: readonly HashedRow[], now: string): ImportCounts {
    const sorted = sortOut(db, source.dataset, rows);
    const changes: Changed[] = [];
    this.nameParts(db, [...sorted.fresh, ...sorted.changed], now, changes);
    for (const group of chunksOf(sorted.changed, ROWS_OF_REPORT)) {
      const { reportId, events } = insertTable(db, source, group, now, changes);
      events.forEach((event, i) => {
        const stored = group[i]?.stored;
        if (stored) updateRowEvent(db, reportId, stored, event, this.ids, now);
        changes.push({ kind: 'updated', recordType: 'event', recordSlug: event.slug });
      });
    }
    deriveTogether(db, () => {
      for (const group of chunksOf(sorted.fresh, ROWS_OF_REPORT)) {
        const { reportId, events } = insertTable(db, source, group, now, changes);
        for (const event of events) {
          insertRowEvent(db, reportId, event, this.ids, now);
          changes.push({ kind: 'created', recordType: 'event', recordSlug: event.slug });
        }
      }
    });
    insertChanges(db, changes, now);
    const { fresh, changed, unchanged, kept } = sorted;
    return { stored: fresh.length, updated: changed.length, unchanged, kept };
  }

  /** Makes sure that the actors and places of rows have ids. */
  private nameParts(db: Database, rows: readonly SortedRow[], now: string, changes: Changed[]): void {
    if (this.ids.actors.size + this.ids.locations.size > MOST_IDS) this.forget();
    const actors = new Map<string, FoundActor>();
    const locations = new Map<string, FoundLocation>();
    for (const { row } of rows) {
      for (const actor of row.actors) if (!this.ids.actors.has(actor.slug)) actors.set(actor.slug, actor);
      for (const place of row.locations)
        if (!this.ids.locations.has(place.slug)) locations.set(place.slug, place);
    }
    for (const [slug, id] of storeActors(db, [...actors.values()], now, changes))
      this.ids.actors.set(slug, id);
    for (const [slug, id] of storeLocations(db, [...locations.values()], now, changes))
      this.ids.locations.set(slug, id);
  }
}

interface SortedRow extends HashedRow {
  slug: string;
  stored: StoredEvent | null;
}

interface Sorted {
  fresh: SortedRow[];
  changed: SortedRow[];
  unchanged: number;
  kept: number;
}

/** Tells new rows from changed ones; of a row that stands twice among them the last counts. */
function sortOut(db: Database, dataset: Dataset, rows: readonly HashedRow[]): Sorted {
  const find = prepared(
    db,
    'SELECT id, slug, sourceHash AS hash, review, revision FROM Event WHERE slug = ?',
  );
  const sorted: Sorted = { fresh: [], changed: [], unchanged: 0, kept: 0 };
  const bySlug = new Map<string, HashedRow>();
  for (const row of rows) bySlug.set(`${dataset}-${slugOf(row.row.sourceId)}`, row);
  sorted.unchanged = rows.length - bySlug.size;
  for (const [slug, row] of bySlug) {
    const stored = (find.get(slug) ?? null) as (StoredEvent & { hash: string; review: string }) | null;
    if (!stored) sorted.fresh.push({ slug, stored, ...row });
    else if (stored.hash === row.hash) sorted.unchanged += 1;
    else if (stored.review !== 'unreviewed') sorted.kept += 1;
    else sorted.changed.push({ slug, stored, ...row });
  }
  return sorted;
}

/** Makes the report whose words are those rows, each a paragraph, and the rows' events with their offsets in it. */
function insertTable(
  db: Database,
  { dataset, version, file }: RowSource,
  rows: readonly SortedRow[],
  now: string,
  changes: Changed[],
): { reportId: number; events: ImportedEvent[] } {
  let body = '';
  const events = rows.map(({ row, hash, slug }): ImportedEvent => {
    if (body !== '') body += '\n\n';
    const event = shifted(row.event, body.length);
    body += row.text;
    return { slug, event, cameoRoot: row.cameoRoot, sourceId: row.sourceId, sourceHash: hash };
  });
  const contentHash = contentHashOf(`${dataset} ${version ?? ''}\n${body}`);
  const slug = [dataset, slugOf(version ?? ''), contentHash.slice(0, 12)].filter(Boolean).join('-');
  const { name, publisher } = DATASETS[dataset];
  const headline = `${[name, version].filter(Boolean).join(' ')}: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} of ${file}`;
  const written = { slug, headline, body, language: 'en', publisher, contentHash };
  const dates = { ingestedAt: now, created: now, updated: now };
  const reportId = insertRow(db, 'Report', { ...written, ...dates, dataset, datasetVersion: version });
  changes.push({ kind: 'created', recordType: 'report', recordSlug: slug });
  return { reportId, events };
}

/** An event with every offset so much later. */
function shifted(event: FoundEvent, by: number): FoundEvent {
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    ...event,
    evidence: event.evidence.map(move),
    trigger: move(event.trigger),
    actors: event.actors.map(move),
    recipients: event.recipients.map(move),
    locations: event.locations.map(move),
    quantities: event.quantities.map(move),
  };
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let i = 0; i < items.length; i += size) chunks.push(items.slice(i, i + size));
  return chunks;
}
