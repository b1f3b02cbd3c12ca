import { geoNaturalEarth1 } from 'd3-geo';
import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import type { Place } from '../api.js';
import { button, h, svg } from '../dom.js';
import { plural } from '../labels.js';
import type { Cluster, Placed } from './clusters.js';
import { boxOf, frame } from './frame.js';
import { countries } from './land.js';
import { legend } from './legend.js';
import { drawMarks } from './marks.js';
import { hideCut, type Written } from './names.js';

const CLOSEST = 250;
/** As near as pressing a dot goes that stands for several places. */
const PARTED = 120;
/** The scale from which finer outlines are worth their load. */
const FINE = 4;
/** As near as a map that shows all its dots goes by itself. */
const FITTED = 14;
const STEP = 1.6;

export interface MapOptions {
  places: Place[];
  /** Ids of the places that the list is filtered by. */
  chosen: string[];
  /** Where to look: longitude, latitude, scale; null to see all dots. */
  view: string | null;
  /** A dot was pressed; it may stand for several places. */
  choose: (ids: string[]) => void;
  /** The reader moved the map; null is back to where all dots are seen. */
  moved: (view: string | null) => void;
  /** The reader wants only what is in sight: west, south, east, north. */
  area?: (box: string) => void;
}

/** From this width on the overview has three columns, in pixels. */
const WIDE = 1_920;

/**
 * A map of how many events are where. Dots that would cover each other are one until the map is near enough. It moves by dragging, by
 * two fingers, by the wheel with Ctrl, by buttons and by the arrow keys, + and -.
 */
export async function drawMap(options: MapOptions): Promise<HTMLElement> {
  const { places, chosen, choose } = options;
  const narrow = innerWidth < 640;
  // Where the list stands beside it (views.css), the map has the height of the window.
  const wide = innerWidth >= WIDE;
  const [width, height] = narrow ? [480, 420] : [960, wide ? 600 : 440];
  const projection = geoNaturalEarth1().fitExtent(
    [
      [0, 0],
      [width, height * 1.08],
    ],
    { type: 'Sphere' },
  );
  const placed = places.map((place): Placed => {
    const [x, y] = projection([place.lon, place.lat]) ?? [0, 0];
    return { ...place, x, y };
  });
  let land = await countries('coarse', projection);
  let fine = false;
  const ground = svg('g', {}, ...land.map(({ path }) => path));
  const marks = svg('g', {});
  const map = svg(
    'svg',
    {
      class: 'map',
      viewBox: `0 0 ${width} ${height}`,
      tabindex: 0,
      role: 'group',
      'aria-label': `Map of ${plural(places.length, 'place')}; arrow keys move it, plus and minus zoom`,
    },
    ground,
    marks,
  );

  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, CLOSEST])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if ('touches' in event && event.touches instanceof TouchList) return event.touches.length > 1;
      return event instanceof MouseEvent && event.button === 0;
    });
  const selection = select<SVGSVGElement, unknown>(map);

  let drawnAt = 0;
  let names: Written[] = [];
  const show = (transform: ZoomTransform): void => {
    ground.setAttribute('transform', transform.toString());
    if (transform.k >= FINE && !fine) {
      fine = true;
      // After what was asked for is painted: finer outlines are a luxury.
      setTimeout(() => void refine(), 300);
    }
    if (transform.k !== drawnAt) {
      drawnAt = transform.k;
      names = drawMarks(marks, placed, land, transform.k, chosen, press);
    }
    const { x, y } = transform;
    marks.setAttribute('transform', `translate(${x} ${y})`);
    hideCut(names, { left: -x, right: width - x, top: -y, bottom: height - y });
  };
  const refine = async (): Promise<void> => {
    land = await countries('fine', projection);
    ground.replaceChildren(...land.map(({ path }) => path));
  };
  const press = (cluster: Cluster): void => {
    const near = frame(cluster.places, width, height, PARTED);
    if (cluster.places.length > 1 && near.k > 1.2 * zoomTransform(map).k) {
      behaviour.transform(selection, near);
      tell();
    } else choose(cluster.places.map(({ id }) => id));
  };
  const tell = (): void => {
    const { k } = zoomTransform(map);
    const [x, y] = zoomTransform(map).invert([width / 2, height / 2]);
    const [lon = 0, lat = 0] = projection.invert?.([x, y]) ?? [];
    options.moved(`${lon.toFixed(2)},${lat.toFixed(2)},${k.toFixed(2)}`);
  };
  const act = (change: () => void) => (): void => {
    change();
    tell();
  };

  behaviour.on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => show(event.transform));
  behaviour.on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
    if (event.sourceEvent) tell();
  });
  selection.call(behaviour).on('dblclick.zoom', null);
  const fit = (): void => behaviour.transform(selection, frame(placed, width, height, FITTED));
  const [lon, lat, k] = (options.view ?? '').split(',').map(Number);
  const centre = projection([lon ?? NaN, lat ?? NaN]);
  if (centre && k !== undefined && Number.isFinite(k) && centre.every(Number.isFinite))
    behaviour.transform(
      selection,
      zoomIdentity
        .translate(width / 2, height / 2)
        .scale(Math.min(CLOSEST, Math.max(1, k)))
        .translate(-centre[0], -centre[1]),
    );
  else fit();
  show(zoomTransform(map));

  const nearer = act(() => behaviour.scaleBy(selection, STEP));
  const farther = act(() => behaviour.scaleBy(selection, 1 / STEP));
  const move = (x: number, y: number) =>
    act(() => behaviour.translateBy(selection, x / zoomTransform(map).k, y / zoomTransform(map).k));
  const KEYS: Record<string, () => void> = {
    '+': nearer,
    '=': nearer,
    '-': farther,
    ArrowLeft: move(60, 0),
    ArrowRight: move(-60, 0),
    ArrowUp: move(0, 60),
    ArrowDown: move(0, -60),
  };
  map.addEventListener('keydown', (event) => {
    const key = KEYS[event.key];
    if (!key || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    key();
  });
  const { area } = options;
  return h(
    'figure',
    { class: 'mapbox' },
    map,
    h(
      'div',
      { class: 'controls', role: 'group', 'aria-label': 'Map' },
      button('+', nearer, { 'aria-label': 'Zoom in' }),
      button('−', farther, { 'aria-label': 'Zoom out' }),
      button('All dots', () => {
        fit();
        options.moved(null);
      }),
      button(
        'World',
        act(() => behaviour.transform(selection, zoomIdentity)),
      ),
      area
        ? button('Only this area', () => area(boxOf(zoomTransform(map), projection, width, height)))
        : null,
    ),
    h('figcaption', {}, legend()),
  );
}
