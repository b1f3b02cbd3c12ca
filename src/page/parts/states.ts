import { Refusal } from '../api.js';
import { button, h } from '../dom.js';

/** What went wrong, said once and with a way on. */
export function problem(error: unknown, again?: () => void): HTMLElement {
  const words =
    error instanceof Refusal
      ? error.message
      : error instanceof TypeError
        ? 'The server cannot be reached.'
        : String(error);
  return h(
    'div',
    { class: 'card problem', role: 'alert' },
    h('p', {}, words),
    again ? button('Try again', again) : null,
  );
}

/** Nothing to show, and what to do about it. */
export const empty = (words: string, ...ways: HTMLElement[]): HTMLElement =>
  h('p', { class: 'empty' }, words, ' ', ...ways);
