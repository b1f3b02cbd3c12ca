import { eventCard, quoteCard } from '../cards.js';
import { written } from '../dates.js';
import { button, h } from '../dom.js';
import { actorHead, placeHead } from '../heads.js';
import { problem } from '../parts/states.js';
import { shownOn, type Shown } from './cards.js';
import { askForCorrection } from './correct.js';
import { Conflict, decide, takeBack, type Patch } from './decide.js';
import { askForKey } from './key.js';

/*
 * Reviewing: while it is on, one card is current, and single keys decide on it. It is off by default, so that no key of a reader's or of
 * their tools does anything by chance.
 */

const NAME = 'dateline-reviewing';

/** What the editor decided on in this page, as it became. */
const decided: Shown[] = [];
const said = h('span', { role: 'status', 'aria-live': 'polite' });

export const reviewing = (): boolean => document.body.classList.contains('reviewing');

/** What each key does. */
const KEYS: Record<string, { words: string; act: () => unknown }> = {
  j: { words: 'next', act: () => step(1) },
  k: { words: 'previous', act: () => step(-1) },
  c: { words: 'confirm', act: () => review({ review: 'confirmed' }) },
  e: { words: 'correct', act: () => correct() },
  x: { words: 'reject', act: () => review({ review: 'rejected' }) },
  u: { words: 'undo', act: () => undo() },
};

/** Puts the switch into the header and listens to the keys while it is on. */
export function letReview(header: Element): void {
  const toggle = button('Review', () => turn(!reviewing()), { 'aria-pressed': 'false' });
  const bar = h(
    'div',
    { class: 'reviewbar', role: 'toolbar', 'aria-label': 'Review' },
    ...Object.entries(KEYS).map(([key, { words, act }]) =>
      h(
        'button',
        { type: 'button', class: 'action', click: () => void act() },
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
  const last = decided.pop();
  if (!last) {
    said.textContent = 'Nothing to undo';
    return;
  }
  const card = document.querySelector<HTMLElement>(`#record-${CSS.escape(last.record.id)}`);
  await write(card, () => takeBack(last), false);
}

/** Writes a decision and shows the record as it became, or why it did not. */
async function write(card: HTMLElement | null, decision: () => Promise<Shown>, keep: boolean): Promise<void> {
  said.textContent = '';
  try {
    const after = await decision();
    if (keep) decided.push(after);
    show(card, after);
    said.textContent = keep ? `Now ${after.record.review}` : `Undone: now ${after.record.review}`;
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
