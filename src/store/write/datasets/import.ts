import type { Database } from 'better-sqlite3';
import type { FoundActor, FoundEvent, FoundLocation } from '../../../extract/types.js';
import type { EventOfRow } from '../../../ingest/datasets/compact.js';
import { eventsOf, Names, type Named, type RowGroup } from '../../../ingest/datasets/group.js';
import { summaryOf, type RowEvent } from '../../../ingest/datasets/row.js';
import { DATASETS, type Dataset } from '../../../lexicon/datasets/names.js';
import { slugOf } from '../../../text/fold.js';
import type { Span, TextSpan } from '../../../text/span.js';
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

/** What became of rows: new events, changed ones, the same as before, and those that an editor's decision keeps as they are. */
export interface ImportCounts {
  stored: number;
  updated: number;
  unchanged: number;
  kept: number;
}

const MOST_IDS = 200_000;

/** Stores the rows of event tables. One importer serves a run: it remembers the actors and places that it met. */
export class TableImporter {
  private ids: RowIds = { actors: new Map(), locations: new Map() };
  private readonly names = new Names();

  constructor(private readonly store: Store) {}

  /**
   * Stores rows in one transaction: all or none. The same row again changes nothing; a changed row updates its event.
   * @param now ISO 8601 time of the write
   */
  async storeRows(source: RowSource, groups: readonly RowGroup[], now: string): Promise<ImportCounts> {
    const named = groups.map((group): NamedGroup => ({ group, named: this.names.of(group) }));
    try {
      return await inFastTransaction(this.store, (db) => this.write(db, source, named, now));
    } catch (error) {
      // Ids of what was not kept must not be used again.
      this.forget();
      throw error;
    }
  }

  private forget(): void {
    this.ids = { actors: new Map(), locations: new Map() };
  }

  private write(db: Database, source: RowSource, groups: readonly NamedGroup[], now: string): ImportCounts {
    const { sorted, ...counts } = sortOut(db, source.dataset, groups);
    const changes: Changed[] = [];
    this.nameParts(db, sorted, now, changes);
    for (const { group, changed } of sorted) {
      if (changed.size === 0) continue;
      const rows = rowsOf(group, changed);
      const { reportId, events } = insertTable(db, source, rows, now, changes);
      events.forEach((event, i) => {
        const stored = rows[i]?.stored;
        if (stored) updateRowEvent(db, reportId, stored, event, this.ids, now);
        changes.push({ kind: 'updated', recordType: 'event', recordSlug: event.slug });
      });
    }
    deriveTogether(db, () => {
      for (const { group, fresh } of sorted) {
        if (fresh.size === 0) continue;
        const { reportId, events } = insertTable(db, source, rowsOf(group, fresh), now, changes);
        for (const event of events) {
          insertRowEvent(db, reportId, event, this.ids, now);
          changes.push({ kind: 'created', recordType: 'event', recordSlug: event.slug });
        }
      }
    });
    insertChanges(db, changes, now);
    return counts;
  }

  /** Makes sure that the actors and places of rows have ids. */
  private nameParts(db: Database, sorted: readonly SortedGroup[], now: string, changes: Changed[]): void {
    if (this.ids.actors.size + this.ids.locations.size > MOST_IDS) this.forget();
    const actors = new Map<string, FoundActor>();
    const locations = new Map<string, FoundLocation>();
    for (const { named, fresh, changed } of sorted)
      for (const number of [...fresh.keys(), ...changed.keys()]) {
        for (const actor of named[number]?.actors ?? [])
          if (!this.ids.actors.has(actor.slug)) actors.set(actor.slug, actor);
        for (const place of named[number]?.locations ?? [])
          if (!this.ids.locations.has(place.slug)) locations.set(place.slug, place);
      }
    for (const [slug, id] of storeActors(db, [...actors.values()], now, changes))
      this.ids.actors.set(slug, id);
    for (const [slug, id] of storeLocations(db, [...locations.values()], now, changes))
      this.ids.locations.set(slug, id);
  }
}

/** An event of a row under its address, with what is there of it. */
interface Addressed {
  slug: string;
  stored: StoredEvent | null;
}

interface AddressedRow extends Addressed, EventOfRow {
  sourceId: string;
  hash: string;
}

/** A group with those whom each of its events names. */
interface NamedGroup {
  group: RowGroup;
  named: Named[];
}

/** A group with those of its events that are new and those that changed, by their numbers in it. */
interface SortedGroup extends NamedGroup {
  fresh: Map<number, Addressed>;
  changed: Map<number, Addressed>;
}

/** Tells new rows from changed ones; of a row that stands twice among them the last counts. */
function sortOut(
  db: Database,
  dataset: Dataset,
  groups: readonly NamedGroup[],
): ImportCounts & { sorted: SortedGroup[] } {
  const find = prepared(
    db,
    'SELECT id, slug, sourceHash AS hash, review, revision FROM Event WHERE slug = ?',
  );
  const sorted = groups.map((group): SortedGroup => ({ ...group, fresh: new Map(), changed: new Map() }));
  const counts: ImportCounts = { stored: 0, updated: 0, unchanged: 0, kept: 0 };
  const last = new Map<string, { of: SortedGroup; number: number }>();
  for (const of of sorted)
    for (const [number, sourceId] of of.group.sourceIds.entries()) {
      const slug = `${dataset}-${slugOf(sourceId)}`;
      if (last.has(slug)) counts.unchanged += 1;
      last.set(slug, { of, number });
    }
  for (const [slug, { of, number }] of last) {
    const stored = (find.get(slug) ?? null) as (StoredEvent & { hash: string; review: string }) | null;
    if (!stored) {
      of.fresh.set(number, { slug, stored });
      counts.stored += 1;
    } else if (stored.hash === of.group.hashes[number]) counts.unchanged += 1;
    else if (stored.review !== 'unreviewed') counts.kept += 1;
    else {
      of.changed.set(number, { slug, stored });
      counts.updated += 1;
    }
  }
  return { sorted, ...counts };
}

/** Some of a group's events, in its order. */
const rowsOf = (group: RowGroup, some: ReadonlyMap<number, Addressed>): AddressedRow[] =>
  eventsOf(group).flatMap(({ text, event, cameoRoot }, number) => {
    const addressed = some.get(number);
    const [sourceId, hash] = [group.sourceIds[number] ?? '', group.hashes[number] ?? ''];
    return addressed ? [{ text, event, cameoRoot, sourceId, hash, ...addressed }] : [];
  });

/** Makes the report whose words are those rows, each a paragraph, and the rows' events with their offsets in it. */
function insertTable(
  db: Database,
  { dataset, version, file }: RowSource,
  rows: readonly AddressedRow[],
  now: string,
  changes: Changed[],
): { reportId: number; events: ImportedEvent[] } {
  let body = '';
  const events = rows.map(({ slug, text, event, cameoRoot, sourceId, hash }): ImportedEvent => {
    if (body !== '') body += '\n\n';
    const evidence = { text, start: body.length, end: body.length + text.length };
    body += text;
    return { slug, event: placed(event, evidence), cameoRoot, sourceId, sourceHash: hash };
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

/** An event whose evidence stands there, with every offset so much later. */
function placed(event: RowEvent, evidence: TextSpan): FoundEvent {
  const by = evidence.start;
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    summary: summaryOf(event),
    evidence: [evidence],
    modality: 'asserted',
    claimedBy: null,
    ...event,
    trigger: move(event.trigger),
    actors: event.actors.map(move),
    recipients: event.recipients.map(move),
    locations: event.locations.map(move),
    quantities: event.quantities.map(move),
  };
}
