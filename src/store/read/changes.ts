import { prepared, type Reader } from './list.js';

/** One write of one record, as the feed tells it. */
export interface FeedChange {
  sequence: number;
  at: string;
  kind: string;
  record: { type: string; id: string };
}

interface Row {
  sequence: number;
  at: string;
  kind: string;
  type: string;
  id: string;
}

/** Changes after a sequence number, in order. */
export function changesSince(store: Reader, since: number, limit: number): FeedChange[] {
  const rows = prepared(
    store.db,
    'SELECT sequence, at, kind, recordType AS type, recordSlug AS id FROM Change WHERE sequence > ? ORDER BY sequence LIMIT ?',
  ).all(since, limit) as Row[];
  return rows.map(({ type, id, ...change }) => ({ ...change, record: { type, id } }));
}

/** The number of the last change; 0 before the first. */
export const lastSequence = (store: Reader): number =>
  (prepared(store.db, 'SELECT max(sequence) FROM Change').pluck().get() as number | null) ?? 0;

/** What an editor or a re-run made of a record. */
export interface RecordRevision {
  revision: number;
  action: string;
  by: string;
  reason: string | null;
  at: string;
  before: unknown;
  after: unknown;
}

/** What editors and re-runs made of a record, the latest first. */
export function revisionsOf(
  store: Reader,
  type: 'quote' | 'event' | 'actor' | 'location',
  id: string,
): RecordRevision[] {
  const rows = prepared(
    store.db,
    'SELECT revision, action, "by", reason, at, before, after FROM Revision WHERE recordType = ? AND recordSlug = ? ORDER BY id DESC',
  ).all(type, id.toLowerCase()) as (RecordRevision & { before: string | null; after: string | null })[];
  return rows.map((row) => ({
    ...row,
    before: row.before === null ? null : (JSON.parse(row.before) as unknown),
    after: row.after === null ? null : (JSON.parse(row.after) as unknown),
  }));
}

/** How many records of each kind there are. */
export function countRecords(store: Reader): { kind: string; count: number }[] {
  return prepared(
    store.db,
    `SELECT 'report' AS kind, count(*) AS count FROM Report UNION ALL SELECT 'event', count(*) FROM Event
     UNION ALL SELECT 'quote', count(*) FROM Quote UNION ALL SELECT 'actor', count(*) FROM Actor
     UNION ALL SELECT 'location', count(*) FROM Location`,
  ).all() as { kind: string; count: number }[];
}

/** Whether nothing was ever stored. */
export const isEmpty = ({ db }: Reader): boolean =>
  prepared(db, 'SELECT 1 FROM Report LIMIT 1').get() === undefined;
