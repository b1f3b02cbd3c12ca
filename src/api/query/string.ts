import type { RawQuery } from './grammar.js';

/** Every parameter of what stands after an address's question mark, with all its values, in order. */
export function readQueryString(text: string): RawQuery {
  const query = Object.create(null) as Record<string, string[]>;
  if (text === '') return query;
  for (const [name, value] of new URLSearchParams(text)) (query[name] ??= []).push(value);
  return query;
}
