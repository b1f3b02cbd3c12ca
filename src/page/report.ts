import { ask, type EventRecord, type Page, type QuoteRecord, type ReportRecord } from './api.js';
import { eventCard, quoteCard } from './cards.js';
import { h } from './dom.js';

/** Words of the copy that a record stands on. */
interface Highlight {
  start: number;
  end: number;
  kind: 'quote' | 'event' | 'mention';
  record: string;
  label: string;
}

/** The copy as published with what was found in it; a highlight shows its record, a record its words. */
export async function reportView(id: string, query: URLSearchParams): Promise<Node> {
  const [report, quotes, events] = await Promise.all([
    ask<ReportRecord>(`/v1/reports/${id}`),
    ask<Page<QuoteRecord>>(`/v1/reports/${id}/quotes?limit=200&sort=position`),
    ask<Page<EventRecord>>(`/v1/reports/${id}/events?limit=200&sort=position`),
  ]);
  const body = h('div', { class: 'body' }, ...highlighted(report, quotes.data, events.data));
  const cards = h(
    'aside',
    { class: 'panel', 'aria-label': 'Records' },
    h('h2', {}, 'Records'),
    h('ul', { class: 'list' }, ...quotes.data.map(quoteCard), ...events.data.map(eventCard)),
  );
  const view = h(
    'div',
    { class: 'reading' },
    h(
      'article',
      {},
      h('h2', {}, report.headline),
      h(
        'p',
        { class: 'meta' },
        [report.publisher, report.agency, report.publishedAt].filter(Boolean).join(' · '),
      ),
      h(
        'p',
        { class: 'legend' },
        h('mark', { class: 'quote' }, 'quote'),
        h('mark', { class: 'event' }, 'event'),
        h('mark', { class: 'mention' }, 'actor or place'),
      ),
      body,
    ),
    cards,
  );
  link(view);
  const record = query.get('record');
  if (record !== null) requestAnimationFrame(() => point(view, record, true));
  return view;
}

/** The body in pieces: each with the narrowest highlight that covers it. */
function highlighted(report: ReportRecord, quotes: QuoteRecord[], events: EventRecord[]): Node[] {
  const highlights: Highlight[] = [
    ...quotes.flatMap((quote) =>
      quote.spans.map(({ start, end }) => ({
        start,
        end,
        kind: 'quote' as const,
        record: quote.id,
        label: `Quote of ${quote.speaker?.name ?? quote.speakerWords?.text ?? 'nobody named'}`,
      })),
    ),
    ...events.map(({ id, trigger, type }) => ({
      start: trigger.start,
      end: trigger.end,
      kind: 'event' as const,
      record: id,
      label: `Event: ${type}`,
    })),
    ...report.mentions.map(({ start, end, actor, location }) => ({
      start,
      end,
      kind: 'mention' as const,
      record: actor ?? location ?? '',
      label: actor ?? location ?? 'not resolved',
    })),
  ];
  const bounds = [
    ...new Set([0, report.body.length, ...highlights.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((from, i) => {
    const to = bounds[i + 1] ?? from;
    const text = report.body.slice(from, to);
    const over = highlights
      .filter(({ start, end }) => start <= from && to <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const [narrowest] = over;
    if (!narrowest) return document.createTextNode(text);
    const records = over.map(({ record }) => record).join(' ');
    return h(
      'mark',
      {
        class: narrowest.kind,
        'data-records': records,
        title: narrowest.label,
        tabindex: '0',
        role: 'button',
      },
      text,
    );
  });
}

function link(view: HTMLElement): void {
  const open = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
    const target = event.target instanceof Element ? event.target.closest('mark[data-records]') : null;
    const [record] =
      target
        ?.getAttribute('data-records')
        ?.split(' ')
        .filter((id) => view.querySelector(`#record-${CSS.escape(id)}`)) ?? [];
    if (record !== undefined) point(view, record, false);
  };
  view.addEventListener('click', open);
  view.addEventListener('keydown', open);
}

/** Brings a record's words or its card into view and marks both. */
function point(view: HTMLElement, record: string, words: boolean): void {
  for (const marked of view.querySelectorAll('.current')) marked.classList.remove('current');
  const marks = [...view.querySelectorAll('mark[data-records]')].filter((mark) =>
    mark.getAttribute('data-records')?.split(' ').includes(record),
  );
  for (const mark of marks) mark.classList.add('current');
  const card = view.querySelector(`#record-${CSS.escape(record)}`);
  card?.classList.add('current');
  (words ? marks[0] : card)?.scrollIntoView({ block: 'center' });
}
