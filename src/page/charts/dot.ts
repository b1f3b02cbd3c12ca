import { svg } from '../dom.js';
import { mostOf, plural, QUADS, short, spoken } from '../labels.js';
import type { Cluster } from './clusters.js';
import { ring } from './ring.js';

export const radiusOf = ({ count }: { count: number }): number => Math.min(26, 7 + 2.5 * Math.sqrt(count));

/** What a dot stands for, in words. */
export function nameOf({ places, count, quads }: Cluster): string {
  const [first] = places;
  const others = places.length > 1 ? ` and ${plural(places.length - 1, 'place')} near it` : '';
  const kinds = QUADS.filter((quad) => quads[quad]).map((quad) => `${quads[quad]} ${spoken(quad)}`);
  return `${first?.name ?? ''}${others}: ${plural(count, 'event')}, ${kinds.join(', ')}`;
}

/** A dot as large as its number of events, a ring of their quad classes around it. */
export function dot(cluster: Cluster, x: number, y: number, chosen: boolean): SVGGElement {
  const radius = radiusOf(cluster);
  const label = nameOf(cluster);
  return svg(
    'g',
    {
      class: `dot ${mostOf(cluster.quads)}${chosen ? ' chosen' : ''}`,
      transform: `translate(${x} ${y})`,
      tabindex: 0,
      role: 'button',
      'aria-pressed': String(chosen),
      'aria-label': label,
    },
    svg('title', {}, label),
    svg('circle', { r: radius + (chosen ? 4 : 2.5), class: 'halo' }),
    ...ring(cluster.quads, radius),
    svg('circle', { r: radius - 4, class: 'inside' }),
    svg('text', { y: 4, 'aria-hidden': 'true' }, short.format(cluster.count)),
  );
}
