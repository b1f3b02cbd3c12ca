import { Refusal } from '../api.js';
import { button, h, link } from '../dom.js';

/** What went wrong, said once and with a way on: to try again where that can help, else back to where there is something. */
export function problem(error: unknown, again?: () => void, back?: HTMLElement): HTMLElement {
  const refused = error instanceof Refusal && error.status >= 400 && error.status < 500;
  const way = refused ? (back ?? null) : again ? button('Try again', again) : null;
  return h('div', { class: 'card problem', role: 'alert' }, h('p', {}, wordsOf(error)), way);
}

function wordsOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  return error instanceof TypeError ? 'The server cannot be reached.' : String(error);
}

/** Nothing to show, and what to do about it. */
export const empty = (words: string, ...ways: HTMLElement[]): HTMLElement =>
  h('p', { class: 'empty' }, words, ' ', ...ways);

/** Where the records of a view's kind are listed. */
export const toList = (path: string): HTMLElement =>
  path.startsWith('/report') ? link('#/reports', 'All reports') : link('#/', 'All events');
