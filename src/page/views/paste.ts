import { ask, type Words } from '../api.js';
import { h } from '../dom.js';
import { credentials } from '../review/key.js';

interface Extracted {
  quotes: { kind: string; spans: Words[]; speaker: (Words & { actor: string | null }) | null }[];
  events: { type: string; summary: string; modality: string }[];
  mentions: Words[];
}

/** Drop text here and see at once what would be stored; then store it. */
export function paste(): Node {
  const text = h('textarea', {
    name: 'text',
    'aria-label': 'The report’s words',
    placeholder: 'Paste or drop a report here to see what would be stored of it',
  });
  const published = h('input', { type: 'date', name: 'publishedAt' });
  const publisher = h('input', { name: 'publisher' });
  const found = h('div', { role: 'status', 'aria-live': 'polite' });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const given = (): object => ({ publishedAt: published.value || null, publisher: publisher.value || null });
  const send = <T>(path: string, body: object): Promise<T> =>
    ask<T>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...credentials() },
      body: JSON.stringify(body),
    });
  const show = async (): Promise<void> => {
    if (text.value.trim() === '') return found.replaceChildren();
    try {
      found.replaceChildren(summary(await send<Extracted>('/v1/extract', { text: text.value, ...given() })));
    } catch (error) {
      found.replaceChildren(problem(error));
    }
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void show(), 300);
  };
  text.addEventListener('input', soon);
  published.addEventListener('input', soon);
  const store = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      const { id } = await send<{ id: string }>('/v1/reports', { body: text.value, ...given() });
      location.hash = `/report/${id}`;
    } catch (error) {
      found.replaceChildren(problem(error));
    }
  };
  return h(
    'div',
    {},
    h('h2', {}, 'Paste a report'),
    h(
      'form',
      { submit: (event) => void store(event) },
      text,
      h('label', {}, 'Published', published),
      h('label', {}, 'Publisher', publisher),
      h('button', { class: 'action' }, 'Store'),
    ),
    found,
  );
}

const problem = (error: unknown): HTMLElement =>
  h('p', { class: 'card problem', role: 'alert' }, error instanceof Error ? error.message : String(error));

function summary({ quotes, events, mentions }: Extracted): HTMLElement {
  return h(
    'div',
    {},
    h(
      'p',
      {},
      `${quotes.length} quotes, ${events.length} events and ${mentions.length} mentions would be stored.`,
    ),
    h(
      'ul',
      { class: 'list' },
      ...quotes.map(({ kind, spans, speaker }) =>
        h(
          'li',
          { class: 'card' },
          h('blockquote', {}, spans.map((span) => span.text).join(' … ')),
          h('p', { class: 'meta' }, `${kind} · ${speaker?.text ?? 'nobody named'}`),
        ),
      ),
      ...events.map(({ type, summary: line, modality }) =>
        h('li', { class: 'card' }, h('p', {}, line), h('p', { class: 'meta' }, `${type} · ${modality}`)),
      ),
    ),
  );
}
