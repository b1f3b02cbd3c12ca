import { h } from '../dom.js';
import { QUADS, spoken } from '../labels.js';

/** What the colours mean. */
export const legend = (): HTMLElement =>
  h(
    'ul',
    { class: 'legend' },
    ...QUADS.map((quad) => h('li', {}, h('span', { class: `swatch ${quad}` }), spoken(quad))),
  );
