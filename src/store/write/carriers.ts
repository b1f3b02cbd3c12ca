import type { Database } from 'better-sqlite3';
import type { IncomingReport } from '../../ingest/incoming.js';
import { areAlike, shinglesOf, similarityOf } from '../../ingest/similarity.js';
import { prepared } from '../read/list.js';
import { insertRow, recordOf, updateRow } from './rows.js';
import { insertChanges } from './transaction.js';

/** Copies of one story come out within days. */
const DAYS_APART = 7;
const DAY_MS = 86_400_000;
/** As many that share a key are compared; more is boilerplate. */
const MOST_COMPARED = 20;

interface Candidate {
  id: number;
  slug: string;
  publishedAt: string | null;
}

/** Shingles of the reports that were compared last: copies of a story, and what only shares its boilerplate, come close together. */
const compared = new WeakMap<Database, Map<number, ReadonlySet<number>>>();
const MOST_KEPT = 500;

function shinglesOfStored(db: Database, id: number): ReadonlySet<number> {
  const kept = compared.get(db) ?? new Map<number, ReadonlySet<number>>();
  compared.set(db, kept);
  const before = kept.get(id);
  if (before) return before;
  const body = prepared(db, 'SELECT body FROM Report WHERE id = ?').pluck().get(id) as string;
  const shingles = shinglesOf(body);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(id, shingles);
  return shingles;
}

/** Puts the keys of a report where copies of it will look. */
export function keepBands(db: Database, reportId: number, bands: number[]): void {
  prepared(
    db,
    'INSERT INTO ReportBand (band, reportId) SELECT DISTINCT value, ? FROM json_each(?) ORDER BY value',
  ).run(reportId, JSON.stringify(bands));
}

/** The report that is nearly the same as one that comes in, with how alike they are; null where there is none. */
export function carriedBy(
  db: Database,
  incoming: IncomingReport,
  shingles: ReadonlySet<number>,
  bands: number[],
): { slug: string; similarity: number } | null {
  if (bands.length === 0) return null;
  const candidates = prepared(
    db,
    `SELECT r.id, r.slug, r.publishedAt FROM ReportBand b JOIN Report r ON r.id = b.reportId
     WHERE b.band IN (SELECT value FROM json_each(?)) AND r.status = 'live'
     GROUP BY r.id ORDER BY count(*) DESC, r.id LIMIT ${MOST_COMPARED}`,
  ).all(JSON.stringify(bands)) as Candidate[];
  for (const { id, slug, publishedAt } of candidates) {
    if (!withinDays(publishedAt, incoming.publishedAt)) continue;
    const similarity = similarityOf(shingles, shinglesOfStored(db, id));
    if (areAlike(similarity)) return { slug, similarity: Math.round(similarity.jaccard * 1000) / 1000 };
  }
  return null;
}

function withinDays(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= DAYS_APART * DAY_MS;
}

interface Copy {
  contentHash: string;
  similarity: number;
}

/**
 * Notes who else carries a report.
 * @returns false where that is known, or the copy says nothing of who carries it
 */
export function addCarrier(
  db: Database,
  slug: string,
  incoming: IncomingReport,
  { contentHash, similarity }: Copy,
  now: string,
): boolean {
  const reportId = recordOf(db, 'Report', slug);
  const { headline, publisher, agency, url, publishedAt, body } = incoming;
  if (reportId === null || (similarity === 1 && publisher === null && url === null)) return false;
  const known = prepared(
    db,
    `SELECT 1 FROM Report WHERE id = @reportId AND contentHash = @contentHash AND (publisher IS @publisher OR @publisher IS NULL) AND (url IS @url OR @url IS NULL)
     UNION ALL
     SELECT 1 FROM Carrier WHERE reportId = @reportId AND contentHash = @contentHash AND publisher IS @publisher AND url IS @url`,
  ).get({ reportId, publisher, url, contentHash });
  if (known) return false;
  const words = similarity === 1 ? null : body;
  const copy = { reportId, headline, publisher, agency, url, publishedAt, contentHash, similarity };
  insertRow(db, 'Carrier', { ...copy, body: words, created: now });
  const revision = prepared(db, 'SELECT revision FROM Report WHERE id = ?').pluck().get(reportId);
  updateRow(db, 'Report', reportId, { updated: now, revision: Number(revision) + 1 });
  insertChanges(db, [{ kind: 'updated', recordType: 'report', recordSlug: slug }], now);
  return true;
}
