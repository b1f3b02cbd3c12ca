import type { Place } from '../api.js';

/** A place on the drawn map, in its units before zooming. */
export interface Placed extends Place {
  x: number;
  y: number;
}

/** Places too near each other to tell apart at a scale, where the one with most events is. */
export interface Cluster {
  x: number;
  y: number;
  count: number;
  quads: Record<string, number>;
  places: Placed[];
}

/**
 * Puts places together that would be drawn over each other.
 * @param reach distance below which two dots cannot be told apart, in units of the map as drawn
 */
export function clustersOf(places: Placed[], scale: number, reach: number): Cluster[] {
  const clusters: Cluster[] = [];
  for (const place of [...places].sort((a, b) => b.count - a.count)) {
    const near = clusters.find(({ x, y }) => Math.hypot(x - place.x, y - place.y) * scale < reach);
    if (near) {
      near.places.push(place);
      near.count += place.count;
      for (const [quad, count] of Object.entries(place.quads))
        near.quads[quad] = (near.quads[quad] ?? 0) + count;
    } else {
      const { x, y, count, quads } = place;
      clusters.push({ x, y, count, quads: { ...quads }, places: [place] });
    }
  }
  return clusters;
}
