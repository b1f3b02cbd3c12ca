import { ask, type EventRecord, type Page, type Place, type QuoteRecord, type Timeline } from '../api.js';
import { changed, valuesOf, withFilters } from '../address.js';
import { quoteCard } from '../cards.js';
import { drawMap } from '../charts/map.js';
import { drawTimeline } from '../charts/timeline.js';
import { h, link } from '../dom.js';
import { plural } from '../labels.js';
import { empty, problem } from '../parts/states.js';
import { windowOf } from '../window.js';

/*
 * One picture or list for a frame in another page: /embed/map, /embed/timeline, /embed/quotes with the filters of the lists. What is
 * chosen in it stands in the frame's own address; links open the whole page beside.
 */

/** What the frame alone reads; the rest of its query are filters of the API. */
const OWN = ['theme', 'map', 'limit'];
const DEFAULT_QUOTES = '10';

const main = document.querySelector('main') ?? document.body;
const part = location.pathname.split('/').at(-1) ?? '';

const queryOf = (): URLSearchParams => new URLSearchParams(location.search);

function filtersOf(query: URLSearchParams, without: string[] = []): URLSearchParams {
  return changed(query, Object.fromEntries([...OWN, ...without].map((name) => [name, null])));
}

function choose(query: URLSearchParams, again = true): void {
  history.replaceState(null, '', withFilters(location.pathname, query));
  if (again) void draw();
}

/** How many there are, leading to them on the whole page. */
async function more(view: string, kind: 'events' | 'quotes', query: URLSearchParams): Promise<HTMLElement> {
  const filters = filtersOf(query);
  const { count } = await ask<Page<EventRecord>>(
    withFilters(`/v1/${kind}`, filters, { limit: '1', fields: 'id', count: 'exact' }),
  );
  const words = `${plural(count ?? 0, kind.slice(0, -1))} on Dateline`;
  return h('p', { class: 'more' }, link(withFilters(view, filters), words));
}

const PARTS: Record<string, (query: URLSearchParams) => Promise<Node[]>> = {
  map: async (query) => {
    const filters = filtersOf(query, ['location', 'bbox']);
    const { data } = await ask<{ data: Place[] }>(withFilters('/v1/events/places', filters));
    const map = await drawMap({
      places: data,
      chosen: valuesOf(query, 'location'),
      view: query.get('map'),
      choose: (ids) =>
        choose(changed(query, { location: query.get('location') === ids.join(',') ? null : ids.join(',') })),
      moved: (view) => choose(changed(queryOf(), { map: view }), false),
    });
    return [map, await more('#/', 'events', query)];
  },
  timeline: async (query) => {
    const { data } = await ask<Timeline>(
      withFilters('/v1/events/timeline', filtersOf(query, ['from', 'to'])),
    );
    const timeline = drawTimeline({
      rows: [{ label: 'Events', data }],
      chosen: windowOf(query),
      choose: (window) => choose(changed(query, { from: window?.from ?? null, to: window?.to ?? null })),
    });
    return [timeline, await more('#/', 'events', query)];
  },
  quotes: async (query) => {
    const { data } = await ask<Page<QuoteRecord>>(
      withFilters('/v1/quotes', filtersOf(query), { limit: query.get('limit') ?? DEFAULT_QUOTES }),
    );
    const list = h('ul', { class: 'list' }, ...data.map(quoteCard));
    return [data.length > 0 ? list : empty('Nobody is quoted so.'), await more('#/quotes', 'quotes', query)];
  },
};

/** What each part is called where it is not seen. */
const TITLES: Record<string, string> = {
  map: 'Events on a map',
  timeline: 'Events over time',
  quotes: 'Who said what',
};

async function draw(): Promise<void> {
  const query = queryOf();
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;
  try {
    const drawn = (await PARTS[part]?.(query)) ?? [];
    main.replaceChildren(h('h1', { class: 'unseen' }, TITLES[part] ?? ''), ...drawn);
  } catch (error) {
    main.replaceChildren(problem(error, () => void draw()));
  }
}

void draw();
