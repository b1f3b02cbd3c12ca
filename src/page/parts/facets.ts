import { ask, type Count, type Facets } from '../api.js';
import { filtersOf, toggled, valuesOf, withFilters } from '../address.js';
import { h } from '../dom.js';
import { REVIEWS, spoken } from '../labels.js';

/** A facet: what it counts by, which is also its filter, and its title. */
export interface Facet {
  by: string;
  title: string;
}

const SHOWN = 7;
const MOST = 40;

/** Counts by each facet. One that is filtered by shows its other values too: its own filter is left out of its counts. */
export async function countFacets(
  kind: 'events' | 'quotes',
  facets: Facet[],
  query: URLSearchParams,
): Promise<Record<string, Count[]>> {
  const filters = filtersOf(query);
  const count = (by: string[], without: string[]): Promise<Facets> =>
    ask<Facets>(
      withFilters(`/v1/${kind}/facets`, filtersOf(filters, without), {
        by: by.join(','),
        limit: String(MOST),
      }),
    );
  const names = facets.map(({ by }) => by);
  const chosen = names.filter((name) => filters.has(name));
  const free = names.filter((name) => !filters.has(name));
  const answers = await Promise.all([
    ...(free.length > 0 ? [count(free, [])] : []),
    ...chosen.map((name) => count([name], [name])),
  ]);
  return Object.assign({}, ...answers.map((answer) => answer.facets)) as Record<string, Count[]>;
}

/** The facets as buttons; any of several chosen values is meant. */
export function drawFacets(
  facets: Facet[],
  counts: Record<string, Count[]>,
  query: URLSearchParams,
  choose: (query: URLSearchParams) => void,
): HTMLElement[] {
  return facets.flatMap(({ by, title }) => {
    const chosen = valuesOf(query, by);
    const known = counts[by] ?? [];
    // A value may be filtered by that no record has itself: the country around the places.
    const missing = chosen.filter((value) => known.every((count) => count.value !== value));
    const all = [...missing.map((value): Count => ({ value, count: NaN })), ...known];
    if (all.length === 0) return [];
    const items = all.map((count) =>
      item(by, count, chosen.includes(count.value), () => choose(toggled(query, by, count.value))),
    );
    const rest = items.slice(SHOWN);
    return [
      h(
        'section',
        {},
        h('h3', {}, title),
        h('ul', {}, ...items.slice(0, SHOWN)),
        rest.length === 0
          ? null
          : h('details', {}, h('summary', {}, `${rest.length} more`), h('ul', {}, ...rest)),
      ),
    ];
  });
}

function item(by: string, { value, name, count }: Count, chosen: boolean, choose: () => void): HTMLElement {
  const words = name ?? (by === 'review' ? (REVIEWS[value]?.word ?? value) : spoken(value));
  return h(
    'li',
    {},
    h(
      'button',
      { type: 'button', 'aria-pressed': String(chosen), 'data-key': `${by} ${value}`, click: choose },
      h('span', { dir: 'auto' }, words),
      h('span', { class: 'count' }, Number.isNaN(count) ? '' : String(count)),
    ),
  );
}
