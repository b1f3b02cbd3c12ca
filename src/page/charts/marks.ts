import { whenPressed } from '../dom.js';
import { clustersOf, type Cluster, type Placed } from './clusters.js';
import { dot, radiusOf } from './dot.js';
import type { Country } from './land.js';
import { writeNames, type Written } from './names.js';

/** Dots nearer to each other than this are one, in units of the drawing. */
const REACH = 24;

/** Draws dots and names at a scale, and gives the names; whoever had the focus keeps it. */
export function drawMarks(
  marks: SVGGElement,
  placed: Placed[],
  land: Country[],
  scale: number,
  chosen: string[],
  press: (cluster: Cluster) => void,
): Written[] {
  const focused = document.activeElement?.closest('.dot')?.getAttribute('aria-label');
  const clusters = clustersOf(placed, scale, REACH);
  const dots = clusters.map((cluster) => {
    const element = dot(
      cluster,
      cluster.x * scale,
      cluster.y * scale,
      cluster.places.some(({ id }) => chosen.includes(id)),
    );
    whenPressed(element, () => press(cluster));
    return element;
  });
  const named = new Set(clusters.map(({ places: [first] }) => first?.name));
  const names = writeNames(
    [
      ...clusters.map((cluster) => ({
        text: cluster.places[0]?.name ?? '',
        x: cluster.x * scale,
        y: cluster.y * scale,
        clear: radiusOf(cluster),
        kind: 'place' as const,
      })),
      ...land
        .filter(({ name, width }) => width * scale > 8 * name.length && !named.has(name))
        .sort((a, b) => b.width - a.width)
        .map(({ name, x, y }) => ({
          text: name,
          x: x * scale,
          y: y * scale,
          clear: 0,
          kind: 'country' as const,
        })),
    ],
    clusters.map((cluster) => ({ x: cluster.x * scale, y: cluster.y * scale, r: radiusOf(cluster) })),
  );
  marks.replaceChildren(...names.map(({ element }) => element), ...dots.reverse());
  if (focused !== null && focused !== undefined)
    dots.find((element) => element.getAttribute('aria-label') === focused)?.focus();
  return names;
}
