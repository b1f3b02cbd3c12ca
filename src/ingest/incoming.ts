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
  /** The sender's own id or slug of the story: the same one again is a later version. */
  sourceId: string | null;
  /** Id of the report that this one declares to correct. */
  supersedes: string | null;
  /** Whether its sender takes the story back. */
  retracts: boolean;
}

/** What a sender says of a report beside its text. */
export interface ReportMetadata {
  headline?: string | null;
  byline?: string | null;
  datelinePlace?: string | null;
  publisher?: string | null;
  agency?: string | null;
  credits?: string | null;
  url?: string | null;
  publishedAt?: string | null;
  sourceId?: string | null;
  supersedes?: string | null;
  retracts?: boolean | null;
}

/** A report as a format's reader hands it on: its words, and what the format says of them. */
export interface ReceivedReport {
  body: string;
  given: ReportMetadata;
}

/** Why a document cannot be taken in, in words for its sender. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** A document of more reports than its sender may send at once. */
export class TooManyReports extends Error {
  override readonly name = 'TooManyReports';

  constructor(most: number) {
    super(`The document holds more than ${most} reports.`);
  }
}
