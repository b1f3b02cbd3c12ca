import { geoNaturalEarth1, type GeoProjection } from 'd3-geo';
import { zoomIdentity, type ZoomTransform } from 'd3-zoom';
import type { Place } from '../api.js';
import type { Placed } from './clusters.js';
import { countriesOf, type Country, type World } from './land.js';

/** The map laid out for one size: the land, and where the places fall on it. */
export interface Sheet {
  width: number;
  height: number;
  projection: GeoProjection;
  land: Country[];
  placed: Placed[];
}

/** The South Pole's land, where nobody lives, may fall below the edge. */
const BELOW = 1.08;

/** Before the page has given the map a size. */
export const BLANK: Sheet = {
  width: 0,
  height: 0,
  projection: geoNaturalEarth1(),
  land: [],
  placed: [],
};

export function sheetOf(world: World, places: Place[], width: number, height: number): Sheet {
  const projection = geoNaturalEarth1().fitExtent(
    [
      [0, 0],
      [width, height * BELOW],
    ],
    { type: 'Sphere' },
  );
  const placed = places.map((place): Placed => {
    const [x, y] = projection([place.lon, place.lat]) ?? [0, 0];
    return { ...place, x, y };
  });
  return { width, height, projection, land: countriesOf(world, projection), placed };
}

/** Where a map looks, the same at every size: what is in its middle, and how near. */
export interface Where {
  lon: number;
  lat: number;
  scale: number;
}

/** As near as the map comes. */
export const CLOSEST = 250;

/** Where a view in an address looks; null where it says nothing that can be looked at. */
export function readWhere(view: string | null): Where | null {
  const [lon = NaN, lat = NaN, scale = NaN] = (view ?? '').split(',').map(Number);
  const right = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && Number.isFinite(scale);
  return right ? { lon, lat, scale: Math.min(CLOSEST, Math.max(1, scale)) } : null;
}

export const writeWhere = ({ lon, lat, scale }: Where): string =>
  [lon, lat, scale].map((part) => part.toFixed(2)).join(',');

export function whereIs({ projection, width, height }: Sheet, transform: ZoomTransform): Where {
  const [lon, lat] = projection.invert?.(transform.invert([width / 2, height / 2])) ?? [0, 0];
  return { lon, lat, scale: transform.k };
}

export function transformTo({ projection, width, height }: Sheet, where: Where): ZoomTransform {
  const [x, y] = projection([where.lon, where.lat]) ?? [width / 2, height / 2];
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(where.scale)
    .translate(-x, -y);
}
