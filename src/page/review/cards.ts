import type { EventRecord, QuoteRecord } from '../api.js';

/** A record as an editor sees it on a card. */
export type Shown = { kind: 'events'; record: EventRecord } | { kind: 'quotes'; record: QuoteRecord };

const shown = new WeakMap<Element, Shown>();

/** Remembers which record a card shows. */
export function reviewable(kind: 'events', record: EventRecord, card: HTMLElement): HTMLElement;
export function reviewable(kind: 'quotes', record: QuoteRecord, card: HTMLElement): HTMLElement;
export function reviewable(kind: Shown['kind'], record: Shown['record'], card: HTMLElement): HTMLElement {
  shown.set(card, { kind, record } as Shown);
  card.classList.add('reviewable');
  return card;
}

/** The record that a card shows. */
export const shownOn = (card: Element): Shown | undefined => shown.get(card);
