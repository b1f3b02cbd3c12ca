import { svg } from '../dom.js';
import { mostOf, plural, QUADS, spoken } from '../labels.js';
import type { Cluster } from './clusters.js';

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
    svg('circle', { r: radius + 2, class: 'halo' }),
    ...ring(cluster, radius),
    svg('circle', { r: radius - 4, class: 'inside' }),
    svg('text', { y: 4, 'aria-hidden': 'true' }, String(cluster.count)),
  );
}

function ring({ quads }: Cluster, radius: number): SVGElement[] {
  const total = QUADS.reduce((sum, quad) => sum + (quads[quad] ?? 0), 0);
  let before = 0;
  return QUADS.filter((quad) => quads[quad]).map((quad) => {
    const share = (quads[quad] ?? 0) / total;
    const from = before;
    before += share;
    if (share === 1) return svg('circle', { class: quad, r: radius });
    return svg('path', { class: quad, d: sector(radius, from, before) });
  });
}

/** A slice of a disc between two shares of its turn, from the top clockwise. */
function sector(radius: number, from: number, to: number): string {
  const at = (share: number): string =>
    `${radius * Math.sin(2 * Math.PI * share)} ${-radius * Math.cos(2 * Math.PI * share)}`;
  return `M0 0L${at(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z`;
}
