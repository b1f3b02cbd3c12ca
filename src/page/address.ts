/* The part of the address after the #: which view, and its filters. Whatever is chosen stands there, so that a view can be sent to a colleague. */

export interface Address {
  path: string;
  query: URLSearchParams;
}

/** What the page alone reads; the rest of the query are filters of the API. */
const OWN = ['map', 'record', 'hide', 'sort'];

export function readAddress(hash: string): Address {
  const [path = '/', search = ''] = (hash.replace(/^#/, '') || '/').split('?');
  return { path, query: new URLSearchParams(search) };
}

export function writeAddress(path: string, query: URLSearchParams): string {
  const search = query.toString();
  return `#${path}${search === '' ? '' : `?${search}`}`;
}

/** Opens a view. */
export function go(path: string, query: URLSearchParams): void {
  location.hash = writeAddress(path, query);
}

/** Writes into the address what changed without drawing anew. */
export function remember(name: string, value: string | null): void {
  const { path, query } = readAddress(location.hash);
  if (value === null) query.delete(name);
  else query.set(name, value);
  history.replaceState(null, '', writeAddress(path, query));
}

/** The filters of a query alone, without some of them. */
export function filtersOf(query: URLSearchParams, without: string[] = []): URLSearchParams {
  const filters = new URLSearchParams(query);
  for (const name of [...OWN, ...without]) filters.delete(name);
  return filters;
}

/** An address of the API with filters and more. */
export function withFilters(
  address: string,
  filters: URLSearchParams,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams(filters);
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  const search = query.toString();
  return search === '' ? address : `${address}?${search}`;
}

/** A query with other values; null takes one away. */
export function changed(query: URLSearchParams, changes: Record<string, string | null>): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes))
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  return next;
}

/** The values of a filter: any of them is meant. */
export const valuesOf = (query: URLSearchParams, name: string): string[] =>
  (query.get(name) ?? '').split(',').filter((value) => value !== '');

/** A query with one value of a filter more, or without it where it was there. */
export function toggled(query: URLSearchParams, name: string, value: string): URLSearchParams {
  const values = valuesOf(query, name);
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return changed(query, { [name]: next.join(',') });
}
