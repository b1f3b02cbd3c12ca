import type { Store } from '../open.js';
import { prepared } from './list.js';

/** A stored report, as extraction wants it. */
export interface Rereadable {
  id: number;
  slug: string;
  headline: string;
  body: string;
  publisher: string | null;
  publishedAt: string | null;
}

export interface Wanted {
  /** Ids of reports; all where there are none. */
  reports: string[];
  publisher: string | null;
  /** ISO 8601 date or time: those published since. */
  since: string | null;
}

/** A report that was asked for is not there, or is not copy that stands. */
export class NothingToReread extends Error {}

/**
 * The reports that may be extracted again, the oldest first, read one at a time: those that stand, and are copy rather than rows of an
 * event table.
 * @throws NothingToReread where one that is named is not such a report
 */
export function* rereadable(store: Store, { reports, publisher, since }: Wanted): Generator<Rereadable> {
  const standing = `FROM Report WHERE status = 'live' AND dataset IS NULL`;
  const isThere = prepared(store.db, `SELECT 1 ${standing} AND slug = ?`);
  const missing = reports.filter((slug) => isThere.get(slug) === undefined);
  if (missing.length > 0) throw new NothingToReread(`No report that stands is called ${missing.join(', ')}.`);
  const next = prepared(
    store.db,
    `SELECT id, slug, headline, body, publisher, publishedAt ${standing} AND id > @after
       AND (@reports = '[]' OR slug IN (SELECT value FROM json_each(@reports)))
       AND (@publisher IS NULL OR publisher = @publisher COLLATE NOCASE) AND (@since IS NULL OR publishedAt >= @since)
     ORDER BY id LIMIT 1`,
  );
  const wanted = { reports: JSON.stringify(reports), publisher, since };
  for (let after = 0; ;) {
    const report = next.get({ ...wanted, after }) as Rereadable | undefined;
    if (!report) return;
    yield report;
    after = report.id;
  }
}
