import { changed, filtersOf, valuesOf } from '../address.js';
import { button, h } from '../dom.js';
import { spoken } from '../labels.js';

const TITLES: Record<string, string> = {
  q: 'words',
  bbox: 'area',
  publishers: 'publishers, at least',
  quad: '',
  type: '',
};

/** What a list is filtered by, each to be taken away, and all together. */
export function chips(
  query: URLSearchParams,
  names: Map<string, string>,
  choose: (query: URLSearchParams) => void,
): HTMLElement | null {
  const filters = [...new Set(filtersOf(query).keys())];
  if (filters.length === 0) return null;
  const taken = filters.map((filter) => {
    const values = filter === 'bbox' ? [query.get(filter) ?? ''] : valuesOf(query, filter);
    const words = values
      .map((value) => names.get(`${filter} ${value}`) ?? (/^[\d.,-]+$/.test(value) ? value : spoken(value)))
      .join(' or ');
    const title = TITLES[filter] ?? filter;
    return button(
      `${title === '' ? '' : `${title}: `}${words} ✕`,
      () => choose(changed(query, { [filter]: null })),
      {
        class: 'chip',
        title: 'Take this filter away',
      },
    );
  });
  const all = Object.fromEntries(filters.map((filter) => [filter, null]));
  return h(
    'p',
    { class: 'chips' },
    ...taken,
    taken.length > 1 ? button('Clear all', () => choose(changed(query, all)), { class: 'chip' }) : null,
  );
}
