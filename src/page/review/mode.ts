import { go } from '../address.js';
import { eventCard, quoteCard } from '../cards.js';
import { written } from '../dates.js';
import { button, h } from '../dom.js';
import { actorHead, placeHead } from '../heads.js';
import { problem } from '../parts/states.js';
import { shownOn, type Shown } from './cards.js';
import { askForCorrection } from './correct.js';
import { Conflict, decide, mergeInto, splitOff, takeBack, type Patch } from './decide.js';
import { askForKey } from './key.js';
import { askForOther, askForPart, type Choice, type ShownName } from './merge.js';

/*
 * Reviewing: while it is on, one card is current, and single keys decide on it. It is off by default, so that no key of a reader's or of
 * their tools does anything by chance.
 */

const NAME = 'dateline-reviewing';

/** How to take back what the editor did in this page, the last thing last. */
const undos: (() => Promise<void>)[] = [];
const said = h('span', { role: 'status', 'aria-live': 'polite' });

export const reviewing = (): boolean => document.body.classList.contains('reviewing');

/** What each key does. */
const KEYS: Record<string, { words: string; act: () => unknown; ofNames?: true }> = {
  j: { words: 'next', act: () => step(1) },
  k: { words: 'previous', act: () => step(-1) },
  c: { words: 'confirm', act: () => review({ review: 'confirmed' }) },
  e: { words: 'correct', act: () => correct() },
  x: { words: 'reject', act: () => review({ review: 'rejected' }) },
  m: { words: 'merge', act: () => merge(), ofNames: true },
  s: { words: 'split', act: () => split(), ofNames: true },
  u: { words: 'undo', act: () => undo() },
};

/** Puts the switch into the header and listens to the keys while it is on. */
export function letReview(header: Element): void {
  const toggle = button('Review', () => turn(!reviewing()), { 'aria-pressed': 'false' });
  const bar = h(
    'div',
    { class: 'reviewbar', role: 'toolbar', 'aria-label': 'Review' },
    ...Object.entries(KEYS).map(([key, { words, act, ofNames }]) =>
      h(
        'button',
        { type: 'button', class: `action${ofNames ? ' of-names' : ''}`, click: () => void act() },
        h('kbd', {}, key),
        ` ${words}`,
      ),
    ),
    button('Key…', () => void askForKey('Decisions are written under the name of your key.')),
    said,
  );
  const turn = (on: boolean): void => {
    document.body.classList.toggle('reviewing', on);
    toggle.setAttribute('aria-pressed', String(on));
    bar.hidden = !on;
    sessionStorage.setItem(NAME, on ? 'on' : 'off');
  };
  header.append(toggle);
  document.body.append(bar);
  turn(sessionStorage.getItem(NAME) === 'on');
  document.addEventListener('keydown', (event) => {
    const key = KEYS[event.key];
    if (!key || !reviewing() || isWriting(event)) return;
    event.preventDefault();
    void key.act();
  });
  document.addEventListener('click', (event) => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('.reviewable') : null;
    if (card && reviewing()) select(card);
  });
}

const isWriting = (event: KeyboardEvent): boolean =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  document.querySelector('dialog[open]') !== null ||
  (event.target instanceof Element && event.target.closest('input, textarea, select') !== null);

const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.reviewable')];
const currentCard = (): HTMLElement | null => document.querySelector('.reviewable.selected');

function select(card: HTMLElement): void {
  for (const other of cards()) other.classList.toggle('selected', other === card);
  card.tabIndex = -1;
  if (!card.contains(document.activeElement)) card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
  card.dispatchEvent(new CustomEvent('selected', { bubbles: true }));
}

function step(by: number): void {
  const all = cards();
  const now = currentCard();
  const at = now ? all.indexOf(now) + by : 0;
  const next = all[Math.min(all.length - 1, Math.max(0, at))];
  if (next) select(next);
}

function review(patch: Patch): Promise<void> {
  const card = currentCard();
  const shown = card && shownOn(card);
  if (!card || !shown) {
    step(0);
    return Promise.resolve();
  }
  return write(card, () => decide(shown, patch), true);
}

async function correct(): Promise<void> {
  const card = currentCard();
  const shown = card && shownOn(card);
  if (!card || !shown) return step(0);
  const patch = await askForCorrection(shown);
  if (patch) await write(card, () => decide(shown, patch), true);
  else select(card);
}

async function undo(): Promise<void> {
  const last = undos.pop();
  if (last) await last();
  else said.textContent = 'Nothing to undo';
}

const cardWith = (id: string): HTMLElement | null => document.querySelector(`#record-${CSS.escape(id)}`);

/** The actor or the place that the page is about, where it is about one. */
function named(): { card: HTMLElement; shown: ShownName } | null {
  const card = document.querySelector<HTMLElement>('.head.reviewable');
  if (!card) return null;
  const shown = shownOn(card);
  return shown?.kind === 'actors' || shown?.kind === 'locations' ? { card, shown } : null;
}

/** The editor says which other actor or place this one is. */
async function merge(): Promise<void> {
  const head = named();
  if (!head) return;
  const choice = await askForOther(head.shown);
  if (choice) await makeOne(head.card, head.shown, choice);
  else select(head.card);
}

async function split(): Promise<void> {
  const head = named();
  if (!head) return;
  if (head.shown.record.merged.length === 0) {
    said.textContent = 'Nothing was merged into it';
    return;
  }
  const choice = await askForPart(head.shown);
  if (choice) await makeTwo(head.card, head.shown, choice);
  else select(head.card);
}

const makeOne = (card: HTMLElement | null, shown: ShownName, choice: Choice): Promise<void> =>
  attempt(card, async () => {
    const one = await mergeInto(shown, choice);
    undos.push(() => makeTwo(named()?.card ?? null, one, { id: shown.record.id, reason: null }));
    visit(one, `${shown.record.name} is now ${one.record.name}`);
  });

const makeTwo = (card: HTMLElement | null, from: ShownName, choice: Choice): Promise<void> =>
  attempt(card, async () => {
    const part = await splitOff(from.kind, choice);
    undos.push(() => makeOne(named()?.card ?? null, part, { id: from.record.id, reason: null }));
    visit(part, `${part.record.name} is split off from ${from.record.name}`);
  });

/** Opens the page of an actor or a place as it became. */
function visit({ kind, record }: ShownName, words: string): void {
  said.textContent = words;
  go(`/${kind === 'actors' ? 'actor' : 'place'}/${record.id}`, new URLSearchParams());
}

/** Writes a decision and shows the record as it became. */
const write = (card: HTMLElement | null, decision: () => Promise<Shown>, keep: boolean): Promise<void> =>
  attempt(card, async () => {
    const after = await decision();
    if (keep) undos.push(() => write(cardWith(after.record.id), () => takeBack(after), false));
    show(card, after);
    said.textContent = keep ? `Now ${after.record.review}` : `Undone: now ${after.record.review}`;
  });

/** Does something to the record of a card, or shows there why it cannot be done. */
async function attempt(card: HTMLElement | null, act: () => Promise<void>): Promise<void> {
  said.textContent = '';
  try {
    await act();
  } catch (error) {
    if (error instanceof Conflict) show(card, error.now, noteOf(error));
    else {
      card?.querySelector('.problem')?.remove();
      card?.append(problem(error));
      said.textContent = 'Not written';
    }
  }
}

/** Puts the record's card anew where it was. */
function show(card: HTMLElement | null, shown: Shown, note: HTMLElement | null = null): void {
  if (!card) return;
  const fresh = cardOf(shown);
  const way = card.querySelector(':scope > .words');
  if (way) fresh.prepend(way);
  if (note) fresh.append(note);
  card.replaceWith(fresh);
  select(fresh);
}

function cardOf(shown: Shown): HTMLElement {
  if (shown.kind === 'events') return eventCard(shown.record);
  if (shown.kind === 'quotes') return quoteCard(shown.record);
  return shown.kind === 'actors' ? actorHead(shown.record) : placeHead(shown.record);
}

function noteOf({ last }: Conflict): HTMLElement {
  const what = Object.entries(last?.after ?? {}).map(([name, value]) => `${name}: ${String(value)}`);
  return h(
    'p',
    { class: 'conflict', role: 'alert' },
    'Changed while you looked',
    ...(last ? [` by ${last.by}, `, written(last.at), what.length > 0 ? ` (${what.join(', ')})` : ''] : []),
    '. This is how it stands now; decide again.',
  );
}
