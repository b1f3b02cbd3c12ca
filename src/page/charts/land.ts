import { geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { svg } from '../dom.js';

/** The countries' outlines, whatever the map that they are drawn on. */
export type World = Topology<{ countries: GeometryCollection<{ name?: string }> }>;

/** A country's outline, and where and how large its name can stand, in units of the map before zooming. */
export interface Country {
  path: SVGPathElement;
  name: string;
  x: number;
  y: number;
  width: number;
}

const worlds = new Map<string, Promise<World>>();

/** The outlines, fetched once: `coarse` for the world, `fine` for a region. */
export function worldOf(grain: 'coarse' | 'fine'): Promise<World> {
  const url = grain === 'fine' ? '/world-fine.json' : '/world.json';
  const world = worlds.get(url) ?? fetch(url).then((response) => response.json() as Promise<World>);
  worlds.set(url, world);
  // Whoever tries again asks again.
  world.catch(() => worlds.delete(url));
  return world;
}

/** The countries as a projection lays them out. */
export function countriesOf(world: World, projection: GeoProjection): Country[] {
  const path = geoPath(projection);
  return feature(world, world.objects.countries).features.map((country) => {
    const [x, y] = path.centroid(country);
    const [[left], [right]] = path.bounds(country);
    return {
      path: svg('path', { class: 'land', d: path(country) ?? '' }),
      name: country.properties.name ?? '',
      x,
      y,
      width: right - left,
    };
  });
}
