import {
  ask,
  type EventRecord,
  type LocationRecord,
  type Page,
  type Place,
  type QuoteRecord,
  type Timeline,
} from '../api.js';
import { changed, filtersOf, go, remember, withFilters } from '../address.js';
import { eventCard, quoteCard } from '../cards.js';
import { drawMap } from '../charts/map.js';
import { drawTimeline } from '../charts/timeline.js';
import { h, link } from '../dom.js';
import { placeHead } from '../heads.js';
import { countFacets, drawFacets } from '../parts/facets.js';
import { records } from '../parts/records.js';
import { empty } from '../parts/states.js';
import { windowOf } from '../window.js';

const FACETS = [
  { by: 'type', title: 'What' },
  { by: 'actor', title: 'Who' },
];

/** What happened at a place and inside it, and what was said of it. */
export async function placeView(id: string, query: URLSearchParams): Promise<Node> {
  const place = await ask<LocationRecord>(`/v1/locations/${encodeURIComponent(id)}`);
  const here = changed(query, { location: place.id });
  const filters = filtersOf(here);
  const choose = (next: URLSearchParams): void => go(`/place/${place.id}`, changed(next, { location: null }));
  const [events, places, timeline, counts, quotes] = await Promise.all([
    ask<Page<EventRecord>>(withFilters('/v1/events', filters, { limit: '50', count: 'exact' })),
    ask<{ data: Place[] }>(withFilters('/v1/events/places', filters)),
    ask<Timeline>(withFilters('/v1/events/timeline', filtersOf(here, ['from', 'to']))),
    countFacets('events', FACETS, here),
    ask<Page<QuoteRecord>>(
      withFilters('/v1/quotes', new URLSearchParams({ about: place.id, count: 'exact' })),
    ),
  ]);
  return h(
    'div',
    { class: 'profile' },
    placeHead(place),
    h(
      'div',
      { class: 'columns two' },
      h(
        'div',
        {},
        await drawMap({
          places: places.data,
          chosen: [place.id],
          view: query.get('map') ?? (places.data.length > 0 ? null : `${place.lon},${place.lat},8`),
          choose: ([first]) => {
            if (first !== undefined && first !== place.id) go(`/place/${first}`, new URLSearchParams());
          },
          moved: (view) => remember('map', view),
        }),
        drawTimeline({
          rows: [{ label: `Events in ${place.name}`, data: timeline.data }],
          chosen: windowOf(query),
          choose: (window) => choose(changed(query, { from: window?.from ?? null, to: window?.to ?? null })),
        }),
      ),
      h('div', { class: 'facets' }, ...drawFacets(FACETS, counts, query, choose)),
    ),
    h(
      'div',
      { class: 'columns two' },
      h(
        'section',
        {},
        h('h3', {}, `What happened here (${events.count ?? events.data.length})`),
        h('p', { class: 'meta' }, link(`#/?location=${place.id}`, 'with all filters')),
        events.data.length > 0 ? records(events, eventCard) : empty('No event is known from here.'),
      ),
      h(
        'section',
        {},
        h('h3', {}, `What was said of it (${quotes.count ?? quotes.data.length})`),
        quotes.data.length > 0 ? records(quotes, quoteCard) : empty('Nobody is quoted on it.'),
      ),
    ),
  );
}
