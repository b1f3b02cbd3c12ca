import { h } from '../dom.js';

/** A field whose words are taken when Enter is pressed; it may offer names to complete. */
export function searchField(
  label: string,
  name: string,
  value: string,
  take: (value: string) => void,
  names: string[] = [],
): HTMLElement {
  const list = `names-${name}`;
  const input = h('input', {
    type: 'search',
    name,
    value,
    'data-key': `field ${name}`,
    dir: 'auto',
    ...(names.length > 0 ? { list } : {}),
  });
  return h(
    'form',
    {
      role: 'search',
      'aria-label': label,
      submit: (event) => {
        event.preventDefault();
        take(input.value.trim());
      },
    },
    h('label', {}, label, input),
    names.length > 0
      ? h('datalist', { id: list }, ...names.map((text) => h('option', { value: text })))
      : null,
  );
}
