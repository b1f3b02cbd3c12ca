import type { Database } from 'better-sqlite3';
import type { IncomingReport } from '../../ingest/incoming.js';
import { standingIn } from '../../ingest/standing.js';
import type { Span, TextSpan } from '../../text/span.js';
import { prepared } from '../read/list.js';
import { insertRow, updateRow, type Row } from './rows.js';
import { insertChanges, type Changed } from './transaction.js';

/*
 * Later versions of a report. Records whose words still stand move to the later version and keep their ids and what editors made of them;
 * the others stay with the earlier one, which is marked and hidden from default answers.
 */

export interface EarlierVersion {
  id: number;
  slug: string;
  body: string;
  version: number;
}

/** The version that is there of a report that comes in: the one it declares, else of the same sender's id, else of the same address. */
export function earlierVersionOf(db: Database, incoming: IncomingReport): EarlierVersion | null {
  const { supersedes, sourceId, url } = incoming;
  const columns = 'SELECT id, slug, body, version FROM Report WHERE';
  const latest = `AND status <> 'corrected' ORDER BY version DESC, id DESC LIMIT 1`;
  for (const [condition, value] of [
    ['slug = ?', supersedes],
    ['sourceId = ?', sourceId],
    ['url = ?', url],
  ] as const) {
    if (value === null) continue;
    const row = prepared(db, `${columns} ${condition} ${latest}`).get(value) as EarlierVersion | undefined;
    if (row) return row;
  }
  return null;
}

/** Takes a report back: its records no longer show by default. False where that was done before. */
export function retract(db: Database, earlier: EarlierVersion, now: string): boolean {
  const { changes } = prepared(
    db,
    `UPDATE Report SET status = 'retracted', updated = ?, revision = revision + 1 WHERE id = ? AND status <> 'retracted'`,
  ).run(now, earlier.id);
  if (changes === 0) return false;
  insertChanges(db, [...updated('report', [earlier.slug]), ...recordsOf(db, earlier.id)], now);
  revise(db, earlier.id, 'Its report was taken back.', now);
  return true;
}

const updated = (recordType: Changed['recordType'], slugs: string[]): Changed[] =>
  slugs.map((recordSlug) => ({ kind: 'updated', recordType, recordSlug }));

const slugsOf = (db: Database, table: 'Quote' | 'Event', reportId: number): string[] =>
  prepared(db, `SELECT slug FROM ${table} WHERE reportId = ? ORDER BY id`).pluck().all(reportId) as string[];

const recordsOf = (db: Database, reportId: number): Changed[] => [
  ...updated('quote', slugsOf(db, 'Quote', reportId)),
  ...updated('event', slugsOf(db, 'Event', reportId)),
];

/** Where the records that were kept stand in the later version. */
export interface Kept {
  /** Start of the first words of each quote. */
  quotes: number[];
  /** Start of the trigger of each event. */
  events: number[];
}

/**
 * Moves the records whose words still stand from a report to its later version, and marks the earlier one as corrected. All are in the
 * change feed.
 */
export function keepStanding(
  db: Database,
  earlier: EarlierVersion,
  later: { id: number; body: string },
  now: string,
): Kept {
  const move = standingIn(earlier.body, later.body);
  const all = recordsOf(db, earlier.id);
  const kept: Kept = { quotes: [], events: [] };
  for (const row of rowsOf(db, 'Quote', earlier.id)) {
    const moved = moveColumns(row, ['', 'cue', 'speaker', 'addressee', 'venue', 'context'], 'spans', move);
    if (!moved) continue;
    updateRow(db, 'Quote', row.id, { ...moved, reportId: later.id, standing: true, updated: now });
    kept.quotes.push(Number(moved['start']));
  }
  for (const row of rowsOf(db, 'Event', earlier.id)) {
    const moved = moveColumns(row, ['', 'trigger', 'claimedBy'], 'evidence', move);
    const parts = PARTS.map((table) => moveParts(db, table, row.id, move));
    if (!moved || parts.includes(null)) continue;
    updateRow(db, 'Event', row.id, { ...moved, reportId: later.id, standing: true, updated: now });
    for (const write of parts) write?.();
    kept.events.push(Number(moved['triggerStart']));
  }
  keepMentions(db, earlier.id, later.id, move);
  prepared(
    db,
    `UPDATE Report SET status = 'corrected', updated = ?, revision = revision + 1 WHERE id = ?`,
  ).run(now, earlier.id);
  prepared(db, 'DELETE FROM ReportBand WHERE reportId = ?').run(earlier.id);
  insertChanges(db, [...updated('report', [earlier.slug]), ...all], now);
  const slug = prepared(db, 'SELECT slug FROM Report WHERE id = ?').pluck().get(later.id) as string;
  revise(db, earlier.id, `Its words are not in ${slug}.`, now);
  return kept;
}

/** Moves the mentions that an editor named and whose words still stand, in the place of what the machine took the words for. */
function keepMentions(db: Database, from: number, to: number, move: Move): void {
  const rows = prepared(
    db,
    `SELECT id, start, "end" FROM Mention WHERE reportId = ? AND origin = 'editor'`,
  ).all(from) as (Span & { id: number })[];
  for (const { id, ...span } of rows) {
    const place = move(span);
    if (!place) continue;
    prepared(db, 'DELETE FROM Mention WHERE reportId = ? AND start = ? AND "end" = ?').run(
      to,
      place.start,
      place.end,
    );
    updateRow(db, 'Mention', id, { reportId: to, start: place.start, end: place.end });
  }
}

/** Marks each record that is left with a report as no longer standing, and says why. */
function revise(db: Database, reportId: number, reason: string, now: string): void {
  for (const [table, recordType] of [
    ['Quote', 'quote'],
    ['Event', 'event'],
  ] as const)
    for (const row of rowsOf(db, table, reportId)) {
      const revision = Number(row['revision']) + 1;
      updateRow(db, table, row.id, { standing: false, revision, updated: now });
      insertRow(db, 'Revision', {
        recordType,
        recordSlug: String(row['slug']),
        revision,
        action: 'superseded',
        before: JSON.stringify({ standing: true }),
        after: JSON.stringify({ standing: false }),
        by: 'correction',
        reason,
        at: now,
      });
    }
}

type Stored = Row & { id: number };
type Move = (span: Span) => Span | null;

const rowsOf = (db: Database, table: 'Quote' | 'Event', reportId: number): Stored[] =>
  prepared(db, `SELECT * FROM ${table} WHERE reportId = ?`).all(reportId) as Stored[];

/** The columns of a record's spans as they are in the later version; null where one of them is not there. */
function moveColumns(row: Stored, prefixes: string[], list: string, move: Move): Row | null {
  const moved: Record<string, string | number> = {};
  for (const prefix of prefixes) {
    const [start, end] = prefix === '' ? (['start', 'end'] as const) : [`${prefix}Start`, `${prefix}End`];
    if (row[start] === null) continue;
    const span = move({ start: Number(row[start]), end: Number(row[end]) });
    if (!span) return null;
    moved[start] = span.start;
    moved[end] = span.end;
  }
  const spans = (JSON.parse(String(row[list])) as TextSpan[]).map(({ text, ...span }) => {
    const place = move(span);
    return place && { ...place, text };
  });
  if (spans.includes(null)) return null;
  return { ...moved, [list]: JSON.stringify(spans) };
}

const PARTS = ['EventActor', 'EventLocation', 'Quantity'] as const;

/** What moves an event's parts of one kind; null where one of them does not stand. */
function moveParts(
  db: Database,
  table: (typeof PARTS)[number],
  eventId: number,
  move: Move,
): (() => void) | null {
  const rows = prepared(db, `SELECT rowid AS id, start, "end" FROM ${table} WHERE eventId = ?`).all(
    eventId,
  ) as (Span & {
    id: number;
  })[];
  const moved = rows.map(({ id, ...span }) => ({ id, place: move(span) }));
  if (moved.some(({ place }) => place === null)) return null;
  return () => {
    for (const { id, place } of moved)
      if (place)
        prepared(db, `UPDATE ${table} SET start = ?, "end" = ? WHERE rowid = ?`).run(
          place.start,
          place.end,
          id,
        );
  };
}
