import { ask, askWith, Refusal } from './api.js';
import { go, readAddress } from './address.js';
import { button, h } from './dom.js';
import { listen } from './live.js';
import { problem, toList } from './parts/states.js';
import { keepPlace } from './place-kept.js';
import { askForKey, credentials } from './review/key.js';
import { letReview, reviewing } from './review/mode.js';
import { actorView } from './views/actor.js';
import { overview } from './views/overview.js';
import { letDrop, paste } from './views/paste.js';
import { placeView } from './views/place.js';
import { quotesView } from './views/quotes.js';
import { reportView } from './views/report.js';
import { reportsView } from './views/reports.js';
import { searchView } from './views/search.js';

/** The page: one view for each address after the #, drawn anew when it changes or when records do. */

type View = (query: URLSearchParams, id: string) => Promise<Node>;

const VIEWS: [path: RegExp, view: View][] = [
  [/^\/$/, overview],
  [/^\/quotes$/, quotesView],
  [/^\/reports$/, reportsView],
  [/^\/search$/, searchView],
  [/^\/paste$/, () => Promise.resolve(paste())],
  [/^\/report\/(.+)$/, (query, id) => reportView(id, query)],
  [/^\/actor\/(.+)$/, (query, id) => actorView(decodeURIComponent(id), query)],
  [/^\/place\/(.+)$/, (query, id) => placeView(decodeURIComponent(id), query)],
  [/^\/record\/((?:events|quotes)\/.+)$/, (_query, id) => toReport(id)],
];

const main = document.querySelector('main') ?? document.body;
let drawing = 0;
let drawn: string | null = null;

async function draw(): Promise<void> {
  const { path, query } = readAddress(location.hash);
  const turn = ++drawing;
  markCurrent(path);
  main.setAttribute('aria-busy', 'true');
  let view: Node;
  try {
    view = await viewOf(path, query);
  } catch (error) {
    view = keyWanted(error) ?? problem(error, () => void draw(), toList(path));
  }
  if (turn !== drawing) return;
  const putBack = drawn === path ? keepPlace(main) : toTop;
  main.replaceChildren(view);
  main.removeAttribute('aria-busy');
  putBack();
  drawn = path;
  const title = main.querySelector('h2:not(.unseen)')?.textContent;
  document.title = title ? `${title} · Dateline` : 'Dateline';
}

/** Where reading needs a key, or the key that was given is not right. */
function keyWanted(error: unknown): HTMLElement | null {
  if (!(error instanceof Refusal) || error.status !== 401) return null;
  const give = async (): Promise<void> => {
    await askForKey('What is stored here is read with a key.');
    await draw();
  };
  return problem(
    error,
    undefined,
    button('Give a key', () => void give()),
  );
}

function viewOf(path: string, query: URLSearchParams): Promise<Node> {
  for (const [pattern, view] of VIEWS) {
    const match = pattern.exec(path);
    if (match) return view(query, match[1] ?? '');
  }
  return Promise.resolve(
    h('p', { class: 'empty' }, 'There is no such page. ', h('a', { href: '#/' }, 'To the events')),
  );
}

/** A new view begins at its top, for eyes and for screen readers; the first one leaves the focus where the browser put it. */
function toTop(): void {
  scrollTo(0, 0);
  if (drawn !== null) main.focus({ preventScroll: true });
}

function markCurrent(path: string): void {
  for (const item of document.querySelectorAll('nav a')) {
    if (item.getAttribute('href') === `#${path}`) item.setAttribute('aria-current', 'page');
    else item.removeAttribute('aria-current');
  }
}

/** A record is read in its report. */
async function toReport(record: string): Promise<Node> {
  const { id, report } = await ask<{ id: string; report: { id: string } }>(`/v1/${record}`);
  location.replace(`#/report/${report.id}?record=${id}`);
  return h('p', {}, 'Opening the report…');
}

/** Somebody writes or decides. */
const busy = (): boolean =>
  location.hash.startsWith('#/paste') ||
  reviewing() ||
  (document.activeElement instanceof HTMLInputElement && main.contains(document.activeElement));

document.querySelector('#search')?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (event.target instanceof HTMLFormElement) {
    const q = new FormData(event.target).get('q');
    if (typeof q === 'string' && q.trim() !== '') go('/search', new URLSearchParams({ q: q.trim() }));
  }
});
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
askWith(credentials);
addEventListener('hashchange', () => void draw());
const header = document.querySelector('header');
if (header) letReview(header);
letDrop();
const status = document.querySelector<HTMLElement>('#live');
void draw().then(() => {
  if (status) listen(status, { busy, refresh: () => void draw() });
});
