import { ask, type EventRecord, type Page, type QuoteRecord } from '../api.js';
import { button, h } from '../dom.js';
import { problem } from './states.js';

/** A list of records, and the next ones where more are wanted. */
export function records<T extends EventRecord | QuoteRecord>(
  first: Page<T>,
  card: (record: T) => HTMLElement,
): HTMLElement {
  const list = h('ul', { class: 'list' }, ...first.data.map(card));
  const whole = h('div', {}, list);
  const offer = (next: string | null): void => {
    if (next === null) return;
    const more = button('Show more', () => void add());
    const add = async (): Promise<void> => {
      more.disabled = true;
      try {
        const page = await ask<Page<T>>(next);
        list.append(...page.data.map(card));
        more.remove();
        offer(page.page.next);
      } catch (error) {
        more.replaceWith(problem(error, () => offer(next)));
      }
    };
    whole.append(more);
  };
  offer(first.page.next);
  return whole;
}
