import { ask, type Count, type EventRecord, type Page, type Place, type Timeline } from '../api.js';
import { changed, filtersOf, go, remember, valuesOf, withFilters } from '../address.js';
import { eventCard } from '../cards.js';
import { drawMap } from '../charts/map.js';
import { drawTimeline } from '../charts/timeline.js';
import { h, link } from '../dom.js';
import { plural } from '../labels.js';
import { chips } from '../parts/chips.js';
import { dataLink } from '../parts/data-link.js';
import { countFacets, drawFacets, type Facet } from '../parts/facets.js';
import { records } from '../parts/records.js';
import { searchField } from '../parts/search-field.js';
import { sortField } from '../parts/sort.js';
import { empty } from '../parts/states.js';
import { windowOf } from '../window.js';

const FACETS: Facet[] = [
  { by: 'type', title: 'What' },
  { by: 'quad', title: 'Words or deeds' },
  { by: 'actor', title: 'Actor' },
  { by: 'location', title: 'Place' },
  { by: 'publisher', title: 'Publisher' },
  { by: 'modality', title: 'Told as' },
  { by: 'review', title: 'Review' },
];

/** By the API's keys; the first is its own order. */
const ORDERS: [key: string, words: string][] = [
  ['-occurred', 'latest first'],
  ['occurred', 'earliest first'],
  ['-publishers,-occurred', 'told by most first'],
  ['-confidence', 'surest first'],
  ['-created', 'stored last first'],
];

/** Map, timeline, facets and list of events, all by the filters in the address. */
export async function overview(query: URLSearchParams): Promise<Node> {
  const choose = (next: URLSearchParams): void => go('/', next);
  const filters = filtersOf(query);
  const sort = query.get('sort');
  const order: Record<string, string> = sort === null ? {} : { sort };
  const [events, counts, places, timeline] = await Promise.all([
    ask<Page<EventRecord>>(withFilters('/v1/events', filters, { limit: '50', count: 'exact', ...order })),
    countFacets('events', FACETS, query),
    ask<{ data: Place[] }>(withFilters('/v1/events/places', filtersOf(query, ['location', 'bbox']))),
    ask<Timeline>(withFilters('/v1/events/timeline', filtersOf(query, ['from', 'to']))),
  ]);
  const chosen = windowOf(query);
  const count = events.count ?? events.data.length;
  return h(
    'div',
    { class: 'overview' },
    sidebar(query, counts, choose),
    h(
      'div',
      { class: 'pictures' },
      h('h2', {}, plural(count, 'event')),
      chips(query, namesOf(counts), choose),
      await drawMap({
        places: places.data,
        chosen: valuesOf(query, 'location'),
        view: query.get('map'),
        choose: (ids) => choose(pressed(query, ids)),
        moved: (view) => remember('map', view),
        area: (box) => choose(changed(query, { bbox: box })),
      }),
      drawTimeline({
        rows: [{ label: 'Events', data: timeline.data }],
        chosen,
        choose: (window) => choose(changed(query, { from: window?.from ?? null, to: window?.to ?? null })),
      }),
      h(
        'p',
        { class: 'meta' },
        link(withFilters('/embed#/map', filters), 'Embed this map'),
        ' · ',
        dataLink(withFilters('/v1/events.csv', filters), 'CSV'),
        ' · ',
        dataLink(withFilters('/v1/events.geojson', filters), 'GeoJSON'),
        ' · ',
        dataLink(withFilters('/v1/events.atom', filters), 'Atom'),
      ),
    ),
    h(
      'section',
      { class: 'found', 'aria-label': 'Events' },
      count > 1 ? sortField(ORDERS, sort, (key) => choose(changed(query, { sort: key }))) : null,
      count > 0
        ? records(events, eventCard)
        : filters.size > 0
          ? empty('No event fits these filters.', link('#/', 'Show all'))
          : empty('Nothing is stored yet.', link('#/paste', 'Paste a report')),
    ),
  );
}

function sidebar(
  query: URLSearchParams,
  counts: Record<string, Count[]>,
  choose: (query: URLSearchParams) => void,
): HTMLElement {
  return h(
    'details',
    { class: 'facets', open: innerWidth >= 960 },
    h('summary', {}, 'Filters'),
    h('h2', { class: 'unseen' }, 'Filters'),
    searchField('Words in the events', 'q', query.get('q') ?? '', (q) => choose(changed(query, { q }))),
    ...drawFacets(FACETS, counts, query, choose),
  );
}

/** The filter of the places that a dot stands for; pressed again, none. */
function pressed(query: URLSearchParams, ids: string[]): URLSearchParams {
  const chosen = query.get('location');
  const now = ids.join(',');
  return changed(query, { location: chosen === now ? null : now });
}

/** Names of the values of facets. */
export const namesOf = (counts: Record<string, Count[]>): Map<string, string> =>
  new Map(
    Object.entries(counts).flatMap(([by, values]) =>
      values.flatMap(({ value, name }): [string, string][] =>
        name === undefined ? [] : [[`${by} ${value}`, name]],
      ),
    ),
  );
