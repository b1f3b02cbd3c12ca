import { h } from '../dom.js';

/** In what order a list comes: the API's keys with their words, the first being its own order. */
export function sortField(
  orders: [key: string, words: string][],
  chosen: string | null,
  take: (key: string | null) => void,
): HTMLElement {
  const known = chosen === null || orders.some(([key]) => key === chosen);
  const offered = known ? orders : [...orders, [chosen, chosen] as const];
  const select = h(
    'select',
    { name: 'sort', 'data-key': 'field sort' },
    ...offered.map(([value, words]) => h('option', { value, selected: value === chosen }, words)),
  );
  select.addEventListener('change', () => take(select.value === orders[0]?.[0] ? null : select.value));
  return h('label', { class: 'sort' }, 'Order', select);
}
