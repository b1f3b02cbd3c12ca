import type { EventFigures } from './events.js';
import type { PlaceFigures } from './places.js';
import type { QuoteFigures } from './quotes.js';

/** One corpus measured; exactly one of `quotes`, `places` and `events` is there. */
export interface Row {
  corpus: string;
  documents: number;
  megabytesPerSecond: number;
  quotes?: QuoteFigures;
  places?: PlaceFigures;
  events?: EventFigures;
}

const number = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

/** All corpora as one table, a figure with its name a line. */
export function renderTable(rows: Row[]): string {
  const lines = rows.flatMap((row) => {
    const head = [row.corpus, `${row.documents} documents`, `${row.megabytesPerSecond.toFixed(2)} MB/s`];
    return [head.join(' · '), ...figuresOf(row).map(([name, value]) => `  ${name.padEnd(46)} ${value}`)];
  });
  return lines.join('\n');
}

function figuresOf({ quotes, places, events }: Row): [string, string][] {
  if (quotes)
    return [
      [
        'content F1 (P, R), overlap at least half',
        withPR(quotes.contentF1, quotes.contentPrecision, quotes.contentRecall),
      ],
      ['content exact F1', number(quotes.exactF1)],
      ['direct quotes found, %', number(quotes.directFound)],
      ['speaker right, % of matched', number(quotes.speakerRight)],
      ['content and speaker F1', number(quotes.contentAndSpeakerF1)],
      [
        'right at confidence 0.9 and above, %',
        `${number(quotes.confident.right)} of ${quotes.confident.quotes}`,
      ],
    ];
  if (places)
    return [
      [
        'recognition F1 (P, R)',
        withPR(places.recognitionF1, places.recognitionPrecision, places.recognitionRecall),
      ],
      ['within 161 km, % of matched', number(places.within161km)],
      ['end to end F1', number(places.endToEndF1)],
    ];
  if (events)
    return [
      ['type F1 (P, R)', withPR(events.typeF1, events.typePrecision, events.typeRecall)],
      ['actor agreement, %', number(events.actorAgreement)],
      ['recipient agreement, %', number(events.recipientAgreement)],
    ];
  return [];
}

const withPR = (f1: number, precision: number, recall: number): string =>
  `${number(f1)} (${number(precision)}, ${number(recall)})`;

/** Precision and recall of each event type, and what stood in its place where it was missed. */
export function renderConfusion(rows: Row[]): string {
  return rows
    .flatMap(({ events }) => (events ? [events] : []))
    .map(({ perType, confusion }) => {
      const types = Object.entries(perType).sort(([, a], [, b]) => b.gold - a.gold);
      const lines = types.map(([type, { P, R, gold }]) => {
        const missed = Object.entries(confusion[type] ?? {}).sort(([, a], [, b]) => b - a);
        const instead = missed.map(([found, count]) => `${found} ${count}`).join(', ');
        return `  ${type.padEnd(10)} ${String(gold).padStart(4)}  ${number(P).padStart(5)}  ${number(R).padStart(5)}  ${instead}`;
      });
      return ['  type       gold      P      R  found instead', ...lines].join('\n');
    })
    .join('\n');
}
