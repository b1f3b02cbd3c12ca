import { h, svg } from '../dom.js';
import { QUADS, spoken } from '../labels.js';
import { ring } from './ring.js';

/** What the rings of the dots mean. */
export const legend = (): HTMLElement =>
  h(
    'ul',
    { class: 'legend' },
    ...QUADS.map((quad) =>
      h(
        'li',
        {},
        svg(
          'svg',
          { class: 'swatch', viewBox: '-11 -11 22 22', 'aria-hidden': 'true' },
          ...ring({ [quad]: 1 }, 8),
        ),
        spoken(quad),
      ),
    ),
  );
