import type { Window } from './charts/timeline.js';

/** The days that a query is about, where it names both. */
export function windowOf(query: URLSearchParams): Window | null {
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  const days = /^\d{4}-\d\d-\d\d$/;
  return days.test(from) && days.test(to) ? { from, to } : null;
}
