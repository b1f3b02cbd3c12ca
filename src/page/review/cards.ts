import type { ActorRecord, EventRecord, LocationRecord, QuoteRecord } from '../api.js';

/** A record as an editor sees it on a card. */
export type Shown =
  | { kind: 'events'; record: EventRecord }
  | { kind: 'quotes'; record: QuoteRecord }
  | { kind: 'actors'; record: ActorRecord }
  | { kind: 'locations'; record: LocationRecord };

const shown = new WeakMap<Element, Shown>();

/** Remembers which record a card shows. */
export function reviewable(record: Shown, card: HTMLElement): HTMLElement {
  shown.set(card, record);
  card.classList.add('reviewable');
  return card;
}

/** The record that a card shows. */
export const shownOn = (card: Element): Shown | undefined => shown.get(card);
