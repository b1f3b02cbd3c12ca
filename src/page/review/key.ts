import { button, h } from '../dom.js';
import { untilClosed } from './dialog.js';

const NAME = 'dateline-key';

/** The editor's write key, kept for as long as this tab is open. */
export const keyOf = (): string | null => sessionStorage.getItem(NAME);

/** What a request needs to write. */
export function credentials(): Record<string, string> {
  const key = keyOf();
  return key === null ? {} : { authorization: `Bearer ${key}` };
}

/** Asks for a key; false where the editor gives none. */
export function askForKey(why: string): Promise<boolean> {
  const field = h('input', {
    type: 'password',
    name: 'key',
    autocomplete: 'off',
    value: keyOf() ?? '',
    required: true,
  });
  const dialog = h('dialog', { 'aria-labelledby': 'key-title' });
  let given = false;
  dialog.append(
    h(
      'form',
      {
        submit: (event) => {
          event.preventDefault();
          sessionStorage.setItem(NAME, field.value.trim());
          given = true;
          dialog.close();
        },
      },
      h('h2', { id: 'key-title' }, 'Your key'),
      h(
        'p',
        {},
        `${why} Your newsroom’s administrator makes one with `,
        h('code', {}, 'npm run -s keys -- add NAME'),
        '.',
      ),
      h('label', {}, 'Key', field),
      h('button', { class: 'action' }, 'Use it'),
      button('Forget it', () => {
        sessionStorage.removeItem(NAME);
        dialog.close();
      }),
      button('Cancel', () => dialog.close()),
    ),
  );
  return untilClosed(dialog, () => given);
}
