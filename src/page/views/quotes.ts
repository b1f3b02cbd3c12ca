import { ask, type Page, type QuoteRecord } from '../api.js';
import { changed, filtersOf, go, withFilters } from '../address.js';
import { quoteCard } from '../cards.js';
import { h, link } from '../dom.js';
import { plural } from '../labels.js';
import { chips } from '../parts/chips.js';
import { dataLink } from '../parts/data-link.js';
import { countFacets, drawFacets, type Facet } from '../parts/facets.js';
import { records } from '../parts/records.js';
import { searchField } from '../parts/search-field.js';
import { empty } from '../parts/states.js';
import { namesOf } from './overview.js';

const FACETS: Facet[] = [
  { by: 'speaker', title: 'Speaker' },
  { by: 'kind', title: 'How it is quoted' },
  { by: 'class', title: 'What kind of saying' },
  { by: 'publisher', title: 'Publisher' },
  { by: 'review', title: 'Review' },
];

/** Who said what, by speaker. */
export async function quotesView(query: URLSearchParams): Promise<Node> {
  const choose = (next: URLSearchParams): void => go('/quotes', next);
  const filters = filtersOf(query);
  const [quotes, counts] = await Promise.all([
    ask<Page<QuoteRecord>>(withFilters('/v1/quotes', filters, { limit: '100', count: 'exact' })),
    countFacets('quotes', FACETS, query),
  ]);
  const count = quotes.count ?? quotes.data.length;
  const speakers = (counts['speaker'] ?? []).map(({ name, value }) => name ?? value);
  return h(
    'div',
    { class: 'board' },
    h(
      'details',
      { class: 'facets', open: innerWidth >= 960 },
      h('summary', {}, 'Filters'),
      h('h2', { class: 'unseen' }, 'Filters'),
      searchField('Words said', 'q', query.get('q') ?? '', (q) => choose(changed(query, { q }))),
      searchField('Anyone called', 'speaker', '', (speaker) => choose(changed(query, { speaker })), speakers),
      ...drawFacets(FACETS, counts, query, choose),
    ),
    h(
      'div',
      {},
      h('h2', {}, plural(count, 'quote')),
      chips(query, namesOf(counts), choose),
      h(
        'p',
        { class: 'meta' },
        link(withFilters('/embed#/quotes', filters), 'Embed these quotes'),
        ' · ',
        dataLink(withFilters('/v1/quotes.csv', filters), 'CSV'),
        ' · ',
        dataLink(withFilters('/v1/quotes.atom', filters), 'Atom'),
      ),
      count > 0
        ? h('div', { class: 'speakers' }, ...bySpeaker(quotes))
        : filters.size > 0
          ? empty('Nobody is quoted so.', link('#/quotes', 'Show all'))
          : empty('Nobody is quoted yet.', link('#/paste', 'Paste a report')),
    ),
  );
}

/** Those most quoted first; speakers whom no record names come last, together. */
function bySpeaker({ data, page }: Page<QuoteRecord>): HTMLElement[] {
  const groups = new Map<string, QuoteRecord[]>();
  for (const quote of data) {
    const id = quote.speaker?.id ?? '';
    groups.set(id, [...(groups.get(id) ?? []), quote]);
  }
  const order = [...groups].sort(([a, one], [b, other]) =>
    a === '' || b === '' ? Number(a === '') - Number(b === '') : other.length - one.length,
  );
  return order.map(([, quotes], i) => {
    const [first] = quotes;
    const speaker = first?.speaker;
    const last = i === order.length - 1;
    return h(
      'section',
      { class: 'speaker' },
      h(
        'h3',
        {},
        speaker ? link(`#/actor/${speaker.id}`, speaker.name) : 'Others, without a record of their own',
        speaker?.role ? h('span', { class: 'meta' }, ` ${speaker.role}`) : null,
      ),
      records({ data: quotes, page: { next: last ? page.next : null, prev: null } }, quoteCard),
    );
  });
}
