import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { EventRecord } from './api.js';
import { svg } from './dom.js';

const WIDTH = 960;
const HEIGHT = 500;
const CLOSEST = 24;

interface Dot {
  name: string;
  id: string;
  x: number;
  y: number;
  events: EventRecord[];
}

let world: Promise<Topology<{ countries: GeometryCollection }>> | undefined;

/** A world map with a dot for each place, sized by how many events it has; the wheel and the buttons zoom, dragging moves. */
export async function drawMap(
  events: EventRecord[],
  choose: (location: string) => void,
): Promise<SVGElement> {
  world ??= fetch('/world.json').then(
    (response) => response.json() as Promise<Topology<{ countries: GeometryCollection }>>,
  );
  const topology = await world;
  const projection = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: 'Sphere' });
  const path = geoPath(projection);
  const land = feature(topology, topology.objects.countries).features.map((country) =>
    svg('path', { class: 'land', d: path(country) ?? '' }),
  );
  const dots = dotsOf(events, (lon, lat) => projection([lon, lat]));
  const circles = dots.map((dot) => circle(dot, choose));
  const map = svg(
    'svg',
    {
      class: 'map',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'group',
      'aria-label': `Map of ${dots.length} places`,
    },
    ...land,
    ...circles,
  );
  letMove(map, circles, dots);
  return map;
}

function dotsOf(
  events: EventRecord[],
  project: (lon: number, lat: number) => [number, number] | null,
): Dot[] {
  const byPlace = new Map<string, Dot>();
  for (const event of events)
    for (const { id, name, lat, lon } of event.locations) {
      const [x, y] = project(lon, lat) ?? [0, 0];
      const dot = byPlace.get(id) ?? { id, name, x, y, events: [] };
      dot.events.push(event);
      byPlace.set(id, dot);
    }
  return [...byPlace.values()].sort((a, b) => b.events.length - a.events.length);
}

function circle(dot: Dot, choose: (location: string) => void): SVGElement {
  const quads = dot.events.map(({ quad }) => quad);
  const most = [...new Set(quads)].sort((a, b) => count(quads, b) - count(quads, a))[0] ?? '';
  const label = `${dot.name}: ${dot.events.length} ${dot.events.length === 1 ? 'event' : 'events'}, mostly ${most.replace('_', ' ')}`;
  const element = svg(
    'circle',
    { class: most, cx: dot.x, cy: dot.y, r: radius(dot), tabindex: 0, role: 'button', 'aria-label': label },
    svg('title', {}, label),
  );
  element.addEventListener('click', () => choose(dot.id));
  element.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) choose(dot.id);
  });
  return element;
}

const count = (items: string[], item: string): number => items.filter((other) => other === item).length;
const radius = ({ events }: Dot): number => 4 + 3 * Math.sqrt(events.length);

/** Zooms about the pointer and moves by dragging; dots keep their size. */
function letMove(map: SVGElement, circles: SVGElement[], dots: Dot[]): void {
  let view = { x: 0, y: 0, scale: 1 };
  const show = (): void => {
    map.setAttribute('viewBox', `${view.x} ${view.y} ${WIDTH / view.scale} ${HEIGHT / view.scale}`);
    circles.forEach((element, i) => {
      const dot = dots[i];
      if (dot) element.setAttribute('r', String(radius(dot) / view.scale));
    });
  };
  const zoom = (factor: number, atX: number, atY: number): void => {
    const scale = Math.min(CLOSEST, Math.max(1, view.scale * factor));
    const x = view.x + (atX * WIDTH) / view.scale - (atX * WIDTH) / scale;
    const y = view.y + (atY * HEIGHT) / view.scale - (atY * HEIGHT) / scale;
    view = { x: clamp(x, WIDTH - WIDTH / scale), y: clamp(y, HEIGHT - HEIGHT / scale), scale };
    show();
  };
  map.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const box = map.getBoundingClientRect();
      zoom(
        event.deltaY < 0 ? 1.3 : 1 / 1.3,
        (event.clientX - box.left) / box.width,
        (event.clientY - box.top) / box.height,
      );
    },
    { passive: false },
  );
  map.addEventListener('pointermove', (event) => {
    if (event.buttons !== 1) return;
    const box = map.getBoundingClientRect();
    const x = view.x - (event.movementX * WIDTH) / view.scale / box.width;
    const y = view.y - (event.movementY * HEIGHT) / view.scale / box.height;
    view = { ...view, x: clamp(x, WIDTH - WIDTH / view.scale), y: clamp(y, HEIGHT - HEIGHT / view.scale) };
    show();
  });
  map.addEventListener('dblclick', () => zoom(2, 0.5, 0.5));
}

const clamp = (value: number, most: number): number => Math.min(Math.max(0, value), Math.max(0, most));
