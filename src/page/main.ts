import { ask, type Page, type QuoteRecord, type ReportRecord } from './api.js';
import { quoteCard } from './cards.js';
import { h } from './dom.js';
import { overview } from './overview.js';
import { paste } from './paste.js';
import { reportView } from './report.js';

/** The page: one view for each address after the #, drawn anew when it changes or when records do. */

const main = document.querySelector('main') ?? document.body;
const live = document.querySelector('#live');
let drawing = 0;

async function draw(): Promise<void> {
  const [path = '/', search = ''] = (location.hash.slice(1) || '/').split('?');
  const turn = ++drawing;
  for (const item of document.querySelectorAll('nav a')) {
    if (item.getAttribute('href') === `#${path}`) item.setAttribute('aria-current', 'page');
    else item.removeAttribute('aria-current');
  }
  let view: Node;
  try {
    view = await viewOf(path, new URLSearchParams(search));
  } catch (error) {
    view = h(
      'p',
      { class: 'card problem', role: 'alert' },
      error instanceof Error ? error.message : String(error),
    );
  }
  if (turn === drawing) main.replaceChildren(view);
}

function viewOf(path: string, query: URLSearchParams): Promise<Node> {
  if (path.startsWith('/report/')) return reportView(path.slice('/report/'.length), query);
  if (path === '/quotes') return quotes(query);
  if (path === '/reports') return reports();
  if (path === '/paste') return Promise.resolve(paste());
  return overview(query, (next) => (location.hash = `/?${next.toString()}`));
}

async function quotes(query: URLSearchParams): Promise<Node> {
  const input = h('input', { type: 'search', name: 'q', value: query.get('q') ?? '' });
  const speaker = h('input', { type: 'search', name: 'speaker', value: query.get('speaker') ?? '' });
  const and = query.toString() === '' ? '' : `&${query.toString()}`;
  const { data, count } = await ask<Page<QuoteRecord>>(`/v1/quotes?limit=100&count=exact${and}`);
  return h(
    'div',
    {},
    h('h2', {}, `${count ?? data.length} quotes`),
    h(
      'form',
      {
        submit: (event) => {
          event.preventDefault();
          const next = new URLSearchParams();
          if (speaker.value.trim() !== '') next.set('speaker', speaker.value);
          if (input.value.trim() !== '') next.set('q', input.value);
          location.hash = `/quotes?${next.toString()}`;
        },
      },
      h('label', {}, 'Speaker', speaker),
      h('label', {}, 'Words', input),
      h('button', { class: 'action' }, 'Search'),
    ),
    data.length > 0 ? h('ul', { class: 'list' }, ...data.map(quoteCard)) : h('p', {}, 'Nobody is quoted so.'),
  );
}

async function reports(): Promise<Node> {
  const { data } = await ask<Page<ReportRecord>>('/v1/reports?limit=100');
  const items = data.map((report) =>
    h(
      'li',
      { class: 'card' },
      h('p', {}, h('a', { href: `#/report/${report.id}` }, report.headline)),
      h(
        'p',
        { class: 'meta' },
        [report.publisher, report.agency, report.publishedAt].filter(Boolean).join(' · '),
        ` · ${report.quotes} quotes, ${report.events} events`,
      ),
    ),
  );
  return h('div', {}, h('h2', {}, 'Reports'), h('ul', { class: 'list' }, ...items));
}

/** Draws again when records change, unless somebody is writing. */
function listen(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stream = new EventSource('/v1/stream');
  const changed = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (live) live.textContent = `Updated ${new Date().toLocaleTimeString()}`;
      if (!location.hash.startsWith('#/paste')) void draw();
    }, 500);
  };
  for (const kind of ['created', 'updated', 'deleted']) stream.addEventListener(kind, changed);
}

addEventListener('hashchange', () => void draw());
void draw().then(listen);
