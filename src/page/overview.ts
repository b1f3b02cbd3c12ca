import { ask, type Count, type EventRecord, type Page } from './api.js';
import { eventCard } from './cards.js';
import { h, svg } from './dom.js';
import { drawMap } from './map.js';

const FACETS: [by: string, filter: string, title: string][] = [
  ['type', 'type', 'Type'],
  ['quad', 'quad', 'Words or deeds'],
  ['actor', 'actor', 'Actor'],
  ['location', 'location', 'Place'],
  ['modality', 'modality', 'Told as'],
  ['publisher', 'publisher', 'Publisher'],
];

/** Map, timeline, facets and list of events, all by the filters in the address. */
export async function overview(query: URLSearchParams, go: (query: URLSearchParams) => void): Promise<Node> {
  const filters = query.toString();
  const and = filters === '' ? '' : `&${filters}`;
  const [events, { facets }, timeline] = await Promise.all([
    ask<Page<EventRecord>>(`/v1/events?limit=200&count=exact${and}`),
    ask<{ facets: Record<string, Count[]> }>(
      `/v1/events/facets?by=${FACETS.map(([by]) => by).join(',')}&limit=8${and}`,
    ),
    ask<{ data: { from: string; count: number }[] }>(`/v1/events/timeline?interval=day${and}`),
  ]);
  const toggle = (filter: string, value: string): void => {
    const next = new URLSearchParams(query);
    if (next.get(filter) === value) next.delete(filter);
    else next.set(filter, value);
    go(next);
  };
  const list = events.data.map(eventCard);
  return h(
    'div',
    { class: 'overview' },
    h(
      'aside',
      { class: 'facets', 'aria-label': 'Filters' },
      search(query, go),
      ...FACETS.map(([by, filter, title]) =>
        facet(title, facets[by] ?? [], query.get(filter), (value) => toggle(filter, value)),
      ),
    ),
    h(
      'div',
      {},
      h('h2', {}, `${events.count ?? events.data.length} events`),
      await drawMap(events.data, (location) => toggle('location', location)),
      drawTimeline(timeline.data, (day) => {
        const next = new URLSearchParams(query);
        next.set('from', day);
        next.set('to', day);
        go(next);
      }),
      list.length > 0
        ? h('ul', { class: 'list' }, ...list)
        : h('p', {}, 'No event fits these filters. ', h('a', { href: '#/' }, 'Show all')),
    ),
  );
}

function search(query: URLSearchParams, go: (query: URLSearchParams) => void): HTMLElement {
  const input = h('input', { type: 'search', name: 'q', value: query.get('q') ?? '' });
  return h(
    'form',
    {
      submit: (event) => {
        event.preventDefault();
        const next = new URLSearchParams(query);
        if (input.value.trim() === '') next.delete('q');
        else next.set('q', input.value);
        go(next);
      },
    },
    h('label', {}, 'Words', input),
  );
}

function facet(
  title: string,
  counts: Count[],
  chosen: string | null,
  choose: (value: string) => void,
): HTMLElement {
  const items = counts.map(({ value, name, count }) =>
    h(
      'li',
      {},
      h(
        'button',
        { 'aria-pressed': String(value === chosen), click: () => choose(value) },
        h('span', {}, (name ?? value).replaceAll('_', ' ')),
        h('span', { class: 'count' }, String(count)),
      ),
    ),
  );
  return h('section', {}, h('h3', {}, title), h('ul', {}, ...items));
}

/** Bars of events by day; a bar sets the time. */
function drawTimeline(data: { from: string; count: number }[], choose: (day: string) => void): SVGElement {
  const most = Math.max(1, ...data.map(({ count }) => count));
  const width = 960 / Math.max(1, data.length);
  const bars = data.map(({ from, count }, i) => {
    const label = `${from.slice(0, 10)}: ${count} events`;
    const bar = svg(
      'rect',
      {
        x: i * width + 1,
        y: 64 - (60 * count) / most,
        width: Math.min(40, Math.max(2, width - 2)),
        height: (60 * count) / most,
        tabindex: 0,
        role: 'button',
        'aria-label': label,
      },
      svg('title', {}, label),
    );
    bar.addEventListener('click', () => choose(from.slice(0, 10)));
    bar.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' '))
        choose(from.slice(0, 10));
    });
    return bar;
  });
  const ends = [data[0], data.at(-1)].map((end, i) =>
    svg(
      'text',
      { x: i === 0 ? 0 : 960, y: 80, 'text-anchor': i === 0 ? 'start' : 'end' },
      end?.from.slice(0, 10) ?? '',
    ),
  );
  return svg(
    'svg',
    {
      class: 'timeline',
      viewBox: '0 0 960 84',
      preserveAspectRatio: 'none',
      role: 'group',
      'aria-label': 'Events by day',
    },
    ...bars,
    ...ends,
  );
}
