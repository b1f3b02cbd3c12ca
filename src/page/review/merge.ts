import { ask, type ActorRecord, type LocationRecord, type Page } from '../api.js';
import { withFilters } from '../address.js';
import { button, h } from '../dom.js';
import { plural, spoken } from '../labels.js';
import { problem } from '../parts/states.js';
import type { Shown } from './cards.js';
import { untilClosed } from './dialog.js';

/** A record that goes by a name, of which two can be one. */
export type ShownName = Extract<Shown, { kind: 'actors' | 'locations' }>;

/** What the editor chose, and why. */
export interface Choice {
  id: string;
  reason: string | null;
}

const MOST = 8;
const WAIT_MS = 200;
const CALLED = { actors: 'actor', locations: 'place' };

/** Asks which other one a record is; null where the editor leaves it. */
export function askForOther({ kind, record }: ShownName): Promise<Choice | null> {
  const found = h('div', { class: 'choices' });
  const search = h('input', {
    type: 'search',
    name: 'other',
    value: record.name.split(' ').at(-1),
    dir: 'auto',
  });
  let asked = 0;
  const look = async (): Promise<void> => {
    const turn = ++asked;
    const name = search.value.trim();
    if (name === '') return found.replaceChildren();
    const query = new URLSearchParams({ name, limit: String(MOST + 1) });
    try {
      const { data } = await ask<Page<ActorRecord | LocationRecord>>(withFilters(`/v1/${kind}`, query));
      if (turn === asked) offer(data.filter(({ id }) => id !== record.id).slice(0, MOST));
    } catch (error) {
      found.replaceChildren(problem(error));
    }
  };
  /** Whoever chose one that is offered again keeps it. */
  const offer = (others: (ActorRecord | LocationRecord)[]): void => {
    const chosen = found.querySelector<HTMLInputElement>(':checked');
    const focused = chosen !== null && chosen === document.activeElement;
    const options = others.map((other) =>
      option(other.id, other.name, about(other), other.id === chosen?.value),
    );
    const none = h('p', { class: 'meta' }, `No other ${CALLED[kind]} has such a name.`);
    found.replaceChildren(...(options.length > 0 ? options : [none]));
    if (focused) found.querySelector<HTMLInputElement>(':checked')?.focus();
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), WAIT_MS);
  });
  void look();
  return askFor(
    `Merge ${record.name} into another ${CALLED[kind]}`,
    'Merge',
    h('p', {}, 'All that speaks of it will speak of the other. It can be split off again.'),
    h('label', {}, 'Search by name', search),
    found,
  );
}

/** Asks which one to split off; null where the editor leaves it. */
export const askForPart = ({ record }: ShownName): Promise<Choice | null> =>
  askFor(
    `Split off from ${record.name}`,
    'Split',
    h('p', {}, 'What spoke of it before it was merged will speak of it again.'),
    h('div', { class: 'choices' }, ...record.merged.map(({ id, name }, i) => option(id, name, '', i === 0))),
  );

const about = ({ kind, country, mentions }: ActorRecord | LocationRecord): string =>
  [spoken(kind), country, plural(mentions, 'mention')].filter(Boolean).join(' · ');

const option = (id: string, name: string, words: string, checked = false): HTMLElement =>
  h(
    'label',
    {},
    h('input', { type: 'radio', name: 'id', value: id, required: true, checked }),
    h('span', { dir: 'auto' }, name, h('span', { class: 'meta' }, words === '' ? '' : ` ${words}`)),
  );

function askFor(title: string, act: string, ...parts: HTMLElement[]): Promise<Choice | null> {
  const dialog = h('dialog', { 'aria-labelledby': 'names-title' });
  let choice: Choice | null = null;
  const take = (event: Event): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const given = new FormData(event.target);
    const [id, reason] = [given.get('id'), given.get('reason')];
    if (typeof id !== 'string') return;
    choice = { id, reason: typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : null };
    dialog.close();
  };
  dialog.append(
    h(
      'form',
      { submit: take },
      h('h2', { id: 'names-title', dir: 'auto' }, title),
      ...parts,
      h('label', {}, 'Why', h('input', { name: 'reason', maxlength: '1000' })),
      h(
        'div',
        {},
        h('button', { class: 'action' }, act),
        ' ',
        button('Cancel', () => dialog.close()),
      ),
    ),
  );
  return untilClosed(dialog, () => choice);
}
