import { ask } from '../api.js';
import { h } from '../dom.js';
import { problem } from '../parts/states.js';
import { withKey } from '../review/decide.js';
import { extracted, type Extracted } from './extracted.js';

const WAIT_MS = 300;

/** What was dropped on another view, to be shown by this one. */
let dropped = '';

/** Lets text and files of text be dropped anywhere: they open as a report to be pasted. */
export function letDrop(): void {
  addEventListener('dragover', (event) => {
    if (!isField(event.target)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (isField(event.target) && event.dataTransfer?.files.length === 0) return;
    event.preventDefault();
    void take(event.dataTransfer);
  });
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

async function take(given: DataTransfer | null): Promise<void> {
  const text = given?.getData('text/plain') ?? '';
  const words = (await given?.files[0]?.text()) ?? text;
  const field = document.querySelector<HTMLTextAreaElement>('.pasting textarea');
  if (field) {
    field.value = words;
    field.dispatchEvent(new Event('input'));
  } else if (words !== '') {
    dropped = words;
    location.hash = '/paste';
  }
}

/** Drop text here and see at once what would be stored; then store it. */
export function paste(): Node {
  const text = h('textarea', {
    name: 'text',
    'aria-label': 'The report’s words',
    placeholder: 'Paste or drop a report here to see what would be stored of it',
    required: true,
    dir: 'auto',
  });
  const headline = h('input', { name: 'headline', dir: 'auto' });
  const published = h('input', { type: 'date', name: 'publishedAt' });
  const publisher = h('input', { name: 'publisher', dir: 'auto' });
  const found = h('div', { 'aria-live': 'polite' });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const send = <T>(path: string, body: object): Promise<T> =>
    ask<T>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const given = (): object => ({ publishedAt: published.value || null, publisher: publisher.value || null });
  const show = async (): Promise<void> => {
    const turn = ++asked;
    if (text.value.trim() === '') {
      found.removeAttribute('aria-busy');
      return found.replaceChildren();
    }
    if (found.childElementCount === 0) found.append(h('p', { class: 'empty' }, 'Reading…'));
    found.setAttribute('aria-busy', 'true');
    let shown: HTMLElement;
    try {
      shown = extracted(text.value, await send<Extracted>('/v1/extract', { text: text.value, ...given() }));
    } catch (error) {
      shown = problem(error, () => void show());
    }
    if (turn !== asked) return;
    found.removeAttribute('aria-busy');
    found.replaceChildren(shown);
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void show(), WAIT_MS);
  };
  text.addEventListener('input', soon);
  if (dropped !== '') {
    text.value = dropped;
    dropped = '';
    void show();
  }
  published.addEventListener('input', soon);
  const store = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      const body = { body: text.value, ...given(), ...(headline.value ? { headline: headline.value } : {}) };
      const { id } = await withKey(() => send<{ id: string }>('/v1/reports', body));
      location.hash = `/report/${id}`;
    } catch (error) {
      found.replaceChildren(problem(error));
    }
  };
  return h(
    'div',
    { class: 'pasting' },
    h(
      'form',
      { submit: (event) => void store(event) },
      h('h2', {}, 'Paste a report'),
      text,
      h('label', {}, 'Headline', headline),
      h('label', {}, 'Published', published),
      h('label', {}, 'Publisher', publisher),
      h('button', { class: 'action' }, 'Store'),
    ),
    found,
  );
}
