import { EVENT_PARTS, type Agreement, type EventPart } from './agreement.js';

export interface Shares {
  /** Percent of the reader's events that were found. */
  found: number;
  /** Percent of the events found that the reader lists. */
  listed: number;
  /** Percent of the events found that are right in a part, by part. */
  right: Record<EventPart, number>;
  quotesFound: number;
  speakersRight: number;
  kindsRight: number;
}

/** Agreement over some reports, as percentages. */
export function sharesOf(agreements: Agreement[]): Shares {
  const pairs = agreements.flatMap(({ events }) => events);
  const found = pairs.filter((pair) => pair.found);
  const unlisted = agreements.flatMap((agreement) => agreement.unlisted).length;
  const quotes = agreements.flatMap((agreement) => agreement.quotes);
  const told = quotes.filter((quote) => quote.found);
  const right = (part: EventPart): number =>
    percent(found.filter(({ wrong }) => !wrong.includes(part)).length, found.length);
  return {
    found: percent(found.length, pairs.length),
    listed: percent(found.length, found.length + unlisted),
    right: {
      type: right('type'),
      actors: right('actors'),
      recipients: right('recipients'),
      place: right('place'),
      date: right('date'),
      modality: right('modality'),
      claimant: right('claimant'),
    },
    quotesFound: percent(told.length, quotes.length),
    speakersRight: percent(told.filter(({ speaker }) => speaker).length, told.length),
    kindsRight: percent(told.filter(({ kind }) => kind).length, told.length),
  };
}

const percent = (part: number, whole: number): number => Math.round((100 * part) / Math.max(whole, 1));

/** Markdown: a report a row, all of them last. */
export function renderShares(rows: (readonly [name: string, shares: Shares])[]): string {
  const head = ['report', 'found', 'listed', ...EVENT_PARTS, 'quotes', 'speaker', 'kind'];
  const cells = rows.map(([name, { found, listed, right, quotesFound, speakersRight, kindsRight }]) => [
    name,
    ...[found, listed, ...EVENT_PARTS.map((part) => right[part])].map(String),
    ...[quotesFound, speakersRight, kindsRight].map(String),
  ]);
  return [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...cells]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
