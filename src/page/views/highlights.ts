import type { EventRecord, QuoteRecord, ReportRecord, Words } from '../api.js';
import { h } from '../dom.js';
import { spoken } from '../labels.js';

/** Words of the copy that a record stands on. */
interface Highlight {
  start: number;
  end: number;
  kind: 'quote' | 'event' | 'mention';
  record: string;
  label: string;
}

type Copy = Pick<ReportRecord, 'body' | 'mentions'>;
type Said = Pick<QuoteRecord, 'id' | 'spans' | 'speaker' | 'speakerWords'>;
type Done = Pick<EventRecord, 'id' | 'trigger' | 'type'>;

/** The copy as published, a paragraph for each of its lines, with the words of the records marked. */
export function highlighted(report: Copy, quotes: Said[], events: Done[]): HTMLElement[] {
  const highlights = highlightsOf(report, quotes, events);
  let start = 0;
  return report.body.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    if (line.trim() === '') return [];
    return [h('p', { dir: 'auto' }, ...piecesOf(line, from, highlights))];
  });
}

function highlightsOf({ mentions }: Copy, quotes: Said[], events: Done[]): Highlight[] {
  return [
    ...quotes.flatMap(({ id, spans, speaker, speakerWords }) => {
      const label = `Quote of ${speaker?.name ?? speakerWords?.text ?? 'nobody named'}`;
      return spans.map(marked('quote', id, label));
    }),
    ...events.map(({ id, trigger, type }) => marked('event', id, `Event: ${spoken(type)}`)(trigger)),
    ...mentions.flatMap((mention) => {
      const id = mention.actor ?? mention.location;
      return id === null ? [] : [marked('mention', id, spoken(id))(mention)];
    }),
  ];
}

const marked =
  (kind: Highlight['kind'], record: string, label: string) =>
  ({ start, end }: Words): Highlight => ({ start, end, kind, record, label });

/** A line in pieces: each with the narrowest highlight that covers it, and the records of all that do. */
function piecesOf(line: string, from: number, highlights: Highlight[]): Node[] {
  const to = from + line.length;
  const here = highlights.filter(({ start, end }) => start < to && from < end);
  const bounds = here.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)]);
  const cuts = [...new Set([from, to, ...bounds])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, i) => {
    const next = cuts[i + 1] ?? cut;
    const text = line.slice(cut - from, next - from);
    const over = here
      .filter(({ start, end }) => start <= cut && next <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const [narrowest] = over;
    if (!narrowest) return document.createTextNode(text);
    const first = over.some(({ start }) => start === cut);
    return h(
      'mark',
      {
        class: [...new Set(over.map(({ kind }) => kind))].join(' '),
        'data-records': over.map(({ record }) => record).join(' '),
        title: over.map(({ label }) => label).join('; '),
        // Pieces of one highlight are one stop for who goes by the Tab key.
        ...(first ? { tabindex: '0', role: 'button' } : {}),
      },
      text,
    );
  });
}
