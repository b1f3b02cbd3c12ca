import { readFileSync, readdirSync } from 'node:fs';
import type { EventType } from '../../../src/lexicon/plover.js';
import type { Modality, QuoteKind } from '../../../src/extract/types.js';

/** An event as a reader lists it. Actors, places and claimants are named as the report names them. */
export interface AnnotatedEvent {
  type: EventType;
  /** The words that tell it, a phrase for each time that it is told. */
  words: string[];
  actors: string[];
  recipients: string[];
  /** Where it happened; null where the report does not say. */
  place: string | null;
  /** A day, a month, a year or "first day/last day"; null where the report does not say. */
  date: string | null;
  modality: Modality;
  claimant: string | null;
}

export interface AnnotatedQuote {
  words: string;
  speaker: string;
  kind: QuoteKind;
}

export interface AnnotatedReport {
  name: string;
  body: string;
  headline: string;
  publishedAt: string;
  publisher: string;
  events: AnnotatedEvent[];
  quotes: AnnotatedQuote[];
}

/** The reports of this folder with their annotations, in order of name. */
export function annotatedReports(): AnnotatedReport[] {
  const folder = new URL('./', import.meta.url);
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length);
      const annotation = JSON.parse(read(`${name}.json`)) as Omit<AnnotatedReport, 'name' | 'body'>;
      return { ...annotation, name, body: read(file) };
    });
}
