import { changed, readAddress, withFilters, writeAddress } from '../address.js';
import { h } from '../dom.js';
import { copyButton } from '../parts/copy.js';

/*
 * The page that builds a snippet: what to show, filtered how, how large. Its own state stands after the # of its address, as
 * #/map?type=assault.
 */

interface Part {
  title: string;
  kind: 'events' | 'quotes';
  height: string;
}

const PARTS: Record<string, Part> = {
  map: { title: 'Map of events', kind: 'events', height: '520' },
  timeline: { title: 'Timeline of events', kind: 'events', height: '180' },
  quotes: { title: 'Quotes', kind: 'quotes', height: '600' },
  element: { title: 'Quotes, as a web component', kind: 'quotes', height: '' },
};

const FILTERS: Record<Part['kind'], [name: string, label: string, example: string][]> = {
  events: [
    ['type', 'Type', 'assault,protest'],
    ['actor', 'Actor', 'Vladimir Putin'],
    ['location', 'Place', 'Ukraine'],
    ['q', 'Words', 'drone*'],
    ['from', 'From', '2023-03-01'],
    ['to', 'To', '2023-03-31'],
    ['publisher', 'Publisher', 'ThePrint'],
    ['review', 'Review', 'confirmed,corrected'],
  ],
  quotes: [
    ['speaker', 'Speaker', 'Vladimir Putin'],
    ['about', 'About', 'Ukraine'],
    ['q', 'Words', 'solidarity'],
    ['kind', 'Kind', 'direct'],
    ['from', 'From', '2023-03-01'],
    ['to', 'To', '2023-03-31'],
    ['publisher', 'Publisher', 'ThePrint'],
    ['review', 'Review', 'confirmed,corrected'],
    ['limit', 'How many', '5'],
  ],
};

const FORMS: Record<Part['kind'], string[]> = {
  events: ['csv', 'geojson', 'json', 'atom'],
  quotes: ['csv', 'json', 'atom'],
};

const main = document.querySelector('main') ?? document.body;

function draw(): void {
  const { path, query } = readAddress(location.hash || '#/map');
  const name = Object.hasOwn(PARTS, path.slice(1)) ? path.slice(1) : 'map';
  const part = PARTS[name];
  if (!part) return;
  main.replaceChildren(
    h(
      'div',
      { class: 'builder' },
      h(
        'div',
        {},
        h('h2', {}, 'Embed'),
        h(
          'form',
          { submit: (event) => event.preventDefault() },
          choice(name),
          ...fields(part, query),
          theme(name, query),
        ),
        h('h3', {}, 'To put into the page'),
        snippet(name, part, query),
        h('p', { class: 'meta', id: 'allowed' }),
        h('h3', {}, 'The same as data'),
        h('ul', {}, ...FORMS[part.kind].map((form) => data(part.kind, form, query))),
      ),
      h('div', {}, h('h3', {}, 'What it shows'), preview(name, part, query)),
    ),
  );
  void tellAllowed(name);
}

const state = (name: string, query: URLSearchParams): string => writeAddress(`/${name}`, query);

function choice(name: string): HTMLElement {
  const select = h(
    'select',
    { name: 'part' },
    ...Object.entries(PARTS).map(([value, { title }]) =>
      h('option', { value, selected: value === name }, title),
    ),
  );
  select.addEventListener('change', () => {
    location.hash = state(select.value, new URLSearchParams());
  });
  return h('label', {}, 'What', select);
}

function fields({ kind }: Part, query: URLSearchParams): HTMLElement[] {
  return FILTERS[kind].map(([name, label, example]) => {
    const input = h('input', { name, value: query.get(name) ?? '', placeholder: example });
    input.addEventListener('change', () => set(name, input.value.trim()));
    return h('label', {}, label, input);
  });
}

function theme(name: string, query: URLSearchParams): HTMLElement | string {
  if (name === 'element') return '';
  const select = h(
    'select',
    { name: 'theme' },
    ...['', 'light', 'dark'].map((value) =>
      h('option', { value, selected: value === (query.get('theme') ?? '') }, value || 'as the reader has it'),
    ),
  );
  select.addEventListener('change', () => set('theme', select.value));
  return h('label', {}, 'Colours', select);
}

function set(name: string, value: string): void {
  const { path, query } = readAddress(location.hash || '#/map');
  location.hash = writeAddress(path, changed(query, { [name]: value }));
}

const frameAddress = (name: string, query: URLSearchParams): string => withFilters(`/embed/${name}`, query);

/** The words of a snippet; whatever a filter holds stays inside its attribute. */
function snippetText(name: string, { title, height }: Part, query: URLSearchParams): string {
  const attribute = (key: string, value: string): string =>
    `${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
  const server = location.origin;
  if (name === 'element') {
    const filters = [...query].map(([key, value]) => ` ${attribute(key, value)}`).join('');
    return `<script src="${server}/embed/dateline-quotes.js" async></script>\n<dateline-quotes${filters}></dateline-quotes>`;
  }
  const source = attribute('src', server + frameAddress(name, query));
  return `<iframe ${source} ${attribute('title', title)} width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

function snippet(name: string, part: Part, query: URLSearchParams): HTMLElement {
  const text = snippetText(name, part, query);
  return h('div', {}, h('pre', { class: 'snippet', tabindex: '0' }, h('code', {}, text)), copyButton(text));
}

function preview(name: string, { title, height }: Part, query: URLSearchParams): HTMLElement {
  if (name !== 'element')
    return h('iframe', { src: frameAddress(name, query), title, height, class: 'preview' });
  const element = document.createElement('dateline-quotes');
  for (const [key, value] of query) element.setAttribute(key, value);
  return element;
}

function data(kind: Part['kind'], form: string, query: URLSearchParams): HTMLElement {
  const href = withFilters(`/v1/${kind}.${form}`, changed(query, { theme: null, limit: null, map: null }));
  return h('li', {}, h('a', { href }, location.origin + href));
}

/** Says which sites may show the frame, as the frame's own policy does. */
async function tellAllowed(name: string): Promise<void> {
  const words = document.querySelector('#allowed');
  if (!words) return;
  if (name === 'element') {
    words.textContent = 'Pages of the origins that CORS_ORIGINS names can show it.';
    return;
  }
  const response = await fetch(`/embed/${name}`, { method: 'HEAD' });
  const policy = response.headers.get('content-security-policy') ?? '';
  const [, sites = ''] = /frame-ancestors ([^;]*)/.exec(policy) ?? [];
  words.textContent =
    sites === "'self'"
      ? 'Only this server’s own pages may frame it now: name others in EMBED_ORIGINS.'
      : `May be framed by ${sites === '*' ? 'any site' : sites.replace("'self'", 'this server')}.`;
}

addEventListener('hashchange', draw);
draw();
