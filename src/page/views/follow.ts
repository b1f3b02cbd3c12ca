import { button } from '../dom.js';

/* From a record's words in the copy to its card beside, and back. */

/** A card with a button to its words beside it. */
export function withWay(card: HTMLElement): HTMLElement {
  card.prepend(button('Show the words', () => undefined, { class: 'action words' }));
  return card;
}

/** A highlight leads to its record, pressed again to the next record of the same words; a record leads to its words. */
export function letFollow(view: HTMLElement): void {
  const follow = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null;
    const mark = target?.closest('mark[data-records]');
    const ids = (mark?.getAttribute('data-records') ?? '')
      .split(' ')
      .filter((id) => view.querySelector(`#record-${CSS.escape(id)}`));
    if (ids.length > 0) {
      const shown = ids.findIndex((id) => view.querySelector(`#record-${CSS.escape(id)}.current`));
      const next = ids[(shown + 1) % ids.length];
      if (next !== undefined) point(view, next, 'card');
    }
    const card = target?.closest('.words')?.closest('.card');
    if (card) point(view, card.id.replace(/^record-/, ''), 'words');
  };
  view.addEventListener('click', follow);
  view.addEventListener('selected', (event) => {
    if (event.target instanceof Element) point(view, event.target.id.replace(/^record-/, ''), 'words');
  });
  view.addEventListener('keydown', (event) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || !(event.target instanceof HTMLElement)) return;
    if (event.target.localName !== 'mark') return;
    event.preventDefault();
    follow(event);
  });
}

/** Marks a record's words and its card, and brings one of them into sight. */
export function point(view: Element, record: string, into: 'words' | 'card'): void {
  for (const marked of view.querySelectorAll('.current')) marked.classList.remove('current');
  const marks = [...view.querySelectorAll('mark[data-records]')].filter((mark) =>
    mark.getAttribute('data-records')?.split(' ').includes(record),
  );
  const card = view.querySelector(`#record-${CSS.escape(record)}`);
  for (const element of card ? [...marks, card] : marks) element.classList.add('current');
  if (into === 'words') marks[0]?.scrollIntoView({ block: 'center' });
  // Only the panel is scrolled to the card, so that the words stay where they are.
  const panel = card?.closest('.panel');
  if (card && panel)
    panel.scrollTop += card.getBoundingClientRect().top - panel.getBoundingClientRect().top - 8;
}
