import {
  ask,
  type ActorRecord,
  type EventRecord,
  type Page,
  type QuoteRecord,
  type Relation,
  type Timeline,
} from '../api.js';
import { changed, filtersOf, go, withFilters } from '../address.js';
import { eventCard, quoteCard } from '../cards.js';
import { drawRelations } from '../charts/relations.js';
import { drawTimeline } from '../charts/timeline.js';
import { h, link } from '../dom.js';
import { actorHead } from '../heads.js';
import { records } from '../parts/records.js';
import { empty } from '../parts/states.js';
import { windowOf } from '../window.js';

/** What an actor said, did and had done to them, over time, and with whom. */
export async function actorView(id: string, query: URLSearchParams): Promise<Node> {
  const actor = await ask<ActorRecord>(`/v1/actors/${encodeURIComponent(id)}`);
  const filters = filtersOf(query);
  const days = filtersOf(query, ['from', 'to']);
  const list = <T>(kind: string, role: string): Promise<Page<T>> =>
    ask<Page<T>>(withFilters(`/v1/${kind}`, filters, { [role]: actor.id, limit: '20', count: 'exact' }));
  const over = (kind: string, role: string): Promise<Timeline> =>
    ask<Timeline>(withFilters(`/v1/${kind}/timeline`, days, { [role]: actor.id }));
  const [said, did, had, saidOver, didOver, hadOver, relations] = await Promise.all([
    list<QuoteRecord>('quotes', 'speaker'),
    list<EventRecord>('events', 'initiator'),
    list<EventRecord>('events', 'recipient'),
    over('quotes', 'speaker'),
    over('events', 'initiator'),
    over('events', 'recipient'),
    ask<{ data: Relation[] }>(`/v1/actors/${actor.id}/relations`),
  ]);
  return h(
    'div',
    { class: 'profile' },
    actorHead(actor),
    h(
      'div',
      { class: 'side' },
      drawTimeline({
        rows: [
          { label: 'said', data: saidOver.data },
          { label: 'did', data: didOver.data },
          { label: 'had done to them', data: hadOver.data },
        ],
        chosen: windowOf(query),
        choose: (window) =>
          go(`/actor/${actor.id}`, changed(query, { from: window?.from ?? null, to: window?.to ?? null })),
      }),
      h('section', {}, h('h3', {}, 'With whom'), drawRelations(actor.name, relations.data)),
    ),
    h(
      'div',
      { class: 'columns' },
      column('Said', said, quoteCard, link(`#/quotes?speaker=${actor.id}`, 'on the quotes board')),
      column('Did', did, eventCard, link(`#/?actor=${actor.id}`, 'on the map')),
      column('Had done to them', had, eventCard, link(`#/?actor=${actor.id}`, 'on the map')),
    ),
  );
}

function column<T extends EventRecord | QuoteRecord>(
  title: string,
  page: Page<T>,
  card: (record: T) => HTMLElement,
  more: HTMLElement,
): HTMLElement {
  const count = page.count ?? page.data.length;
  return h(
    'section',
    {},
    h('h3', {}, `${title} (${count})`),
    count > 0 ? h('p', { class: 'meta' }, more) : null,
    count > 0 ? records(page, card) : empty('Nothing found.'),
  );
}
