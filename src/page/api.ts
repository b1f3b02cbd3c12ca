/* The public API, as any other client has it. */

export interface Words {
  text: string;
  start: number;
  end: number;
}

export interface Interval {
  from: string;
  to: string;
  precision: string;
}

export interface ReportReference {
  id: string;
  headline: string;
  publisher: string | null;
  publishedAt: string | null;
}

export interface EventRecord {
  id: string;
  type: string;
  mode: string | null;
  quad: string;
  summary: string;
  modality: string;
  review: string;
  confidence: number;
  evidence: Words[];
  trigger: Words;
  actors: { id: string | null; name: string | null; role: string; text: string }[];
  locations: { id: string; name: string; lat: number; lon: number }[];
  occurred: Interval | null;
  claimedBy: { id: string; name: string } | null;
  report: ReportReference;
}

export interface QuoteRecord {
  id: string;
  kind: string;
  text: string;
  spans: Words[];
  cue: Words | null;
  speaker: { id: string; name: string; role: string | null } | null;
  speakerWords: Words | null;
  said: Interval | null;
  context: Words;
  review: string;
  confidence: number;
  report: ReportReference;
}

export interface Mention extends Words {
  form: string;
  actor: string | null;
  location: string | null;
}

export interface ReportRecord extends ReportReference {
  body: string;
  agency: string | null;
  byline: string | null;
  credits: string | null;
  quotes: number;
  events: number;
  mentions: Mention[];
}

export interface Page<T> {
  data: T[];
  page: { next: string | null; prev: string | null };
  count?: number;
}

export interface Count {
  value: string;
  name?: string;
  count: number;
}

/** What the API answers, or an error with what its problem document says. */
export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init);
  const answer = (await response.json()) as T & {
    title?: string;
    detail?: string;
    errors?: { path: string; message: string }[];
  };
  if (response.ok) return answer;
  const faults = (answer.errors ?? []).map(({ path: where, message }) => `${where} ${message}`);
  throw new Error([answer.detail ?? answer.title, ...faults].filter(Boolean).join(' · '));
}

/** A day in the reader's own words, with the precision that the record has. */
export function when(interval: Interval | null): string {
  if (!interval) return 'no date given';
  const from = new Date(interval.from);
  const day = (date: Date): string =>
    date.toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
  const last = new Date(Date.parse(interval.to) - 1);
  const text = day(from) === day(last) ? day(from) : `${day(from)} – ${day(last)}`;
  return interval.precision === 'approximate' ? `about ${text}` : text;
}
