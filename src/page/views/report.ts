import { ask, type EventRecord, type Page, type QuoteRecord, type ReportRecord } from '../api.js';
import { remember } from '../address.js';
import { eventCard, quoteCard } from '../cards.js';
import { published } from '../dates.js';
import { h, link } from '../dom.js';
import { plural, spoken } from '../labels.js';
import { empty } from '../parts/states.js';
import { source } from '../source.js';
import { letFollow, point, withWay } from './follow.js';
import { highlighted } from './highlights.js';

const LAYERS = [
  ['quote', 'quotes'],
  ['event', 'events'],
  ['mention', 'actors and places'],
] as const;

/** The copy as published with what was found in it; a highlight shows its record, a record its words. */
export async function reportView(id: string, query: URLSearchParams): Promise<Node> {
  const report = await ask<ReportRecord>(`/v1/reports/${id}`);
  const [quotes, events] = await Promise.all([
    whole<QuoteRecord>(`/v1/reports/${id}/quotes?limit=200&sort=position`),
    whole<EventRecord>(`/v1/reports/${id}/events?limit=200&sort=position`),
  ]);
  const copy = h('div', { class: 'body', lang: report.language }, ...highlighted(report, quotes, events));
  const view = h(
    'div',
    { class: 'reading' },
    h(
      'article',
      {},
      h('h2', { dir: 'auto' }, report.headline),
      h(
        'p',
        { class: 'meta' },
        [source(report), report.byline].filter(Boolean).join(' · '),
        ' · ',
        published(report.publishedAt),
        ...(report.url !== null && /^https?:/.test(report.url) ? [' · ', link(report.url, 'original')] : []),
      ),
      standing(report),
      layers(copy, (query.get('hide') ?? '').split(',')),
      copy,
    ),
    h(
      'aside',
      { class: 'panel', 'aria-label': 'Records', tabindex: '0' },
      h('h3', {}, `${plural(quotes.length, 'quote')} and ${plural(events.length, 'event')}`),
      quotes.length + events.length > 0
        ? h('ul', { class: 'list' }, ...inOrder(quotes, events))
        : empty('Nothing was found in this report.'),
      h('h3', {}, 'Actors and places'),
      h('ul', { class: 'list' }, ...mentioned(report)),
    ),
  );
  letFollow(view);
  const record = query.get('record');
  if (record !== null) requestAnimationFrame(() => point(view, record, 'words'));
  return view;
}

/** What became of the report, and who else carries it. */
function standing({ status, supersedes, supersededBy, carriers }: ReportRecord): HTMLElement | null {
  const others = [...new Set(carriers.map(({ publisher, agency }) => publisher ?? agency).filter(Boolean))];
  const notes: (Node | string)[][] = [
    status === 'retracted' ? [h('strong', {}, 'Its sender took this report back.')] : [],
    supersededBy === null
      ? []
      : [h('strong', {}, 'A later version took its place: '), link(`#/report/${supersededBy}`, 'read that')],
    supersedes === null ? [] : ['Corrects ', link(`#/report/${supersedes}`, 'an earlier version')],
    others.length > 0 ? [`Also carried by ${others.join(', ')}`] : [],
  ].filter((note) => note.length > 0);
  if (notes.length === 0) return null;
  return h('ul', { class: `standing ${status}` }, ...notes.map((note) => h('li', {}, ...note)));
}

/** Every page of a list. */
async function whole<T>(address: string): Promise<T[]> {
  const { data, page } = await ask<Page<T>>(address);
  return page.next === null ? data : [...data, ...(await whole<T>(page.next))];
}

/** The records in the order of their words. */
function inOrder(quotes: QuoteRecord[], events: EventRecord[]): HTMLElement[] {
  const cards = [
    ...quotes.map((quote) => ({ start: quote.spans[0]?.start ?? 0, card: quoteCard(quote) })),
    ...events.map((event) => ({ start: event.trigger.start, card: eventCard(event) })),
  ];
  return cards.sort((a, b) => a.start - b.start).map(({ card }) => withWay(card));
}

/** Those whom the report mentions, the most mentioned first. */
function mentioned({ mentions }: ReportRecord): HTMLElement[] {
  const found = new Map<string, { href: string; name: string; count: number }>();
  for (const { actor, location, text, form } of mentions) {
    const id = actor ?? location;
    if (id === null) continue;
    const entry = found.get(id) ?? {
      href: `#/${actor === null ? 'place' : 'actor'}/${id}`,
      name: spoken(id),
      count: 0,
    };
    entry.count += 1;
    if (form === 'name' && entry.count === 1) entry.name = text;
    found.set(id, entry);
  }
  return [...found]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([id, { href, name, count }]) =>
      withWay(
        h(
          'li',
          { class: 'card mentioned', id: `record-${id}` },
          h(
            'p',
            { dir: 'auto' },
            link(href, name),
            h('span', { class: 'meta' }, ` ${plural(count, 'mention')}`),
          ),
        ),
      ),
    );
}

/** Which kinds of highlight are seen. */
function layers(copy: HTMLElement, hidden: string[]): HTMLElement {
  const boxes = LAYERS.map(([kind, words]) => {
    const box = h('input', { type: 'checkbox', name: kind, checked: !hidden.includes(kind) });
    const show = (): void => void copy.classList.toggle(`without-${kind}`, !box.checked);
    box.addEventListener('change', () => {
      show();
      const off = boxes.filter(({ input }) => !input.checked).map(({ input }) => input.name);
      remember('hide', off.length > 0 ? off.join(',') : null);
    });
    show();
    return { input: box, label: h('label', {}, box, h('mark', { class: kind }, words)) };
  });
  return h(
    'div',
    { class: 'layers', role: 'group', 'aria-label': 'What is marked' },
    ...boxes.map(({ label }) => label),
  );
}
