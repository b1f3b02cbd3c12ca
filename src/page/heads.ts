import type { ActorRecord, LocationRecord } from './api.js';
import { h, link } from './dom.js';
import { plural, REVIEWS, spoken } from './labels.js';
import { reviewable } from './review/cards.js';
import type { ShownName } from './review/merge.js';

/** Who an actor is, to be reviewed as a card is. */
export function actorHead(actor: ActorRecord): HTMLElement {
  const { kind, role, country, parent, aliases, mentions } = actor;
  const also = aliases.length > 0 ? ` · also ${aliases.join(', ')}` : '';
  return head(
    { kind: 'actors', record: actor },
    [role, spoken(kind), country].filter(Boolean).join(' · '),
    ...(parent ? [' · part of ', link(`#/actor/${parent.id}`, parent.name)] : []),
    `${also} · ${plural(mentions, 'mention')}`,
  );
}

/** Which place it is, the same. */
export function placeHead(place: LocationRecord): HTMLElement {
  const { kind, country, parent, aliases, lat, lon } = place;
  const also = aliases.length > 0 ? ` · also ${aliases.slice(0, 6).join(', ')}` : '';
  return head(
    { kind: 'locations', record: place },
    [spoken(kind), country].filter(Boolean).join(' · '),
    ...(parent ? [' · in ', link(`#/place/${parent.id}`, parent.name)] : []),
    `${also} · ${lat.toFixed(3)}, ${lon.toFixed(3)}`,
  );
}

function head(shown: ShownName, ...about: (string | Node)[]): HTMLElement {
  const { id, name, review, merged } = shown.record;
  const { sign, word } = REVIEWS[review] ?? { sign: '', word: review };
  return reviewable(
    shown,
    h(
      'div',
      { class: 'head', id: `record-${id}` },
      h('h2', { dir: 'auto' }, name),
      h('p', { class: 'meta' }, ...about, ' · ', h('span', { class: `review ${review}` }, `${sign} ${word}`)),
      merged.length > 0
        ? h('p', { class: 'meta' }, `Merged into it: ${merged.map((other) => other.name).join(', ')}`)
        : null,
    ),
  );
}
