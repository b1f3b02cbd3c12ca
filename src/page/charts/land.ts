import { geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { svg } from '../dom.js';

type World = Topology<{ countries: GeometryCollection<{ name?: string }> }>;

/** A country's outline, and where and how large its name can stand, in units of the map before zooming. */
export interface Country {
  path: SVGPathElement;
  name: string;
  x: number;
  y: number;
  width: number;
}

const worlds = new Map<string, Promise<World>>();
let server = '';

/** Fetches outlines from another server than the page's. */
export function landFrom(origin: string): void {
  server = origin;
}

/** The countries' outlines: `coarse` for the world, `fine` for a region. */
export async function countries(grain: 'coarse' | 'fine', projection: GeoProjection): Promise<Country[]> {
  const url = grain === 'fine' ? '/world-fine.json' : '/world.json';
  const world = worlds.get(url) ?? fetch(server + url).then((response) => response.json() as Promise<World>);
  worlds.set(url, world);
  const topology = await world;
  const path = geoPath(projection);
  return feature(topology, topology.objects.countries).features.map((country) => {
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
