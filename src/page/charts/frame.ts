import { zoomIdentity, type ZoomTransform } from 'd3-zoom';
import type { Placed } from './clusters.js';
import type { Sheet } from './sheet.js';

/** The view in which all places are seen, no nearer than a scale. */
export function frame(places: Placed[], { width, height }: Sheet, nearest: number): ZoomTransform {
  if (places.length === 0) return zoomIdentity;
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(nearest, 0.7 * Math.min(width / (right - left || 1), height / (bottom - top || 1)));
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(Math.max(1, scale))
    .translate(-(left + right) / 2, -(top + bottom) / 2);
}

/** What is in sight, as the API takes it: west, south, east, north. */
export function boxOf(transform: ZoomTransform, { projection, width, height }: Sheet): string {
  const edge = [0, 0.25, 0.5, 0.75, 1].flatMap((share): [number, number][] => [
    [share * width, 0],
    [share * width, height],
    [0, share * height],
    [width, share * height],
  ]);
  const points = edge.map(
    (point): [number, number] => projection.invert?.(transform.invert(point)) ?? [0, 0],
  );
  const within = (value: number, most: number): string => Math.min(most, Math.max(-most, value)).toFixed(2);
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return [
    within(Math.min(...lons), 180),
    within(Math.min(...lats), 90),
    within(Math.max(...lons), 180),
    within(Math.max(...lats), 90),
  ].join(',');
}
