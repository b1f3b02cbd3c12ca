import { ask } from '../api.js';
import { h, link } from '../dom.js';
import { plural } from '../labels.js';
import { empty } from '../parts/states.js';

interface Hit {
  kind: 'report' | 'quote' | 'event' | 'actor' | 'location';
  id: string;
  title: string;
  snippet: { text: string; match: boolean }[];
}

/** Where each kind of record is read. */
const VIEWS: Record<Hit['kind'], string> = {
  report: '#/report/',
  actor: '#/actor/',
  location: '#/place/',
  quote: '#/record/quotes/',
  event: '#/record/events/',
};

/** Records of every kind that hold the words. */
export async function searchView(query: URLSearchParams): Promise<Node> {
  const words = query.get('q') ?? '';
  const { data } =
    words === ''
      ? { data: [] }
      : await ask<{ data: Hit[] }>(`/v1/search?limit=50&q=${encodeURIComponent(words)}`);
  const items = data.map(({ kind, id, title, snippet }) =>
    h(
      'li',
      { class: 'card' },
      h(
        'p',
        { dir: 'auto', class: 'says' },
        link(VIEWS[kind] + id, title || 'nobody named'),
        h('span', { class: 'meta' }, ` ${kind === 'location' ? 'place' : kind}`),
      ),
      h(
        'p',
        { dir: 'auto' },
        ...snippet.map(({ text, match }) => (match ? h('mark', { class: 'match' }, text) : text)),
      ),
    ),
  );
  return h(
    'div',
    { class: 'narrow' },
    h('h2', {}, words === '' ? 'Search' : `${plural(items.length, 'record')} with “${words}”`),
    items.length > 0 ? h('ul', { class: 'list' }, ...items) : empty('Nothing holds these words.'),
  );
}
