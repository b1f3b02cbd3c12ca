/** A report as it goes into the store, whatever format it came in. `body` is kept as it came; all offsets count in it. */
export interface IncomingReport {
  headline: string;
  byline: string | null;
  dateline: { place: string | null; date: string | null };
  body: string;
  publisher: string | null;
  agency: string | null;
  credits: string | null;
  url: string | null;
  /** ISO 8601 date, or date and time. */
  publishedAt: string | null;
}

/** What a sender says of a report beside its text. */
export interface ReportMetadata {
  headline?: string | null;
  publisher?: string | null;
  agency?: string | null;
  url?: string | null;
  publishedAt?: string | null;
}
