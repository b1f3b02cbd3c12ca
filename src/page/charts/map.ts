import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import type { Place } from '../api.js';
import { button, h, svg } from '../dom.js';
import { plural } from '../labels.js';
import type { Cluster } from './clusters.js';
import { boxOf, frame } from './frame.js';
import { countriesOf, worldOf } from './land.js';
import { legend } from './legend.js';
import { drawMarks } from './marks.js';
import { hideCut, type Written } from './names.js';
import { BLANK, CLOSEST, readWhere, sheetOf, transformTo, whereIs, writeWhere } from './sheet.js';
import { sized } from './sized.js';

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

/**
 * A map of how many events are where. Dots that would cover each other are one until the map is near enough. It moves by dragging, by
 * two fingers, by the wheel with Ctrl, by buttons and by the arrow keys, + and -.
 */
export async function drawMap(options: MapOptions): Promise<HTMLElement> {
  const { places, chosen, choose } = options;
  let world = await worldOf('coarse');
  let fine = false;
  let sheet = BLANK;
  let where = readWhere(options.view);
  const ground = svg('g', {});
  const marks = svg('g', {});
  const map = svg(
    'svg',
    {
      class: 'map',
      tabindex: 0,
      role: 'group',
      'aria-label': `Map of ${plural(places.length, 'place')}; arrow keys move it, plus and minus zoom`,
    },
    ground,
    marks,
  );

  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, CLOSEST])
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if ('touches' in event && event.touches instanceof TouchList) return event.touches.length > 1;
      return event instanceof MouseEvent && event.button === 0;
    });
  const selection = select<SVGSVGElement, unknown>(map);

  let drawnAt = 0;
  let names: Written[] = [];
  const show = (transform: ZoomTransform): void => {
    const { width, height, placed, land } = sheet;
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
    world = await worldOf('fine');
    sheet.land = countriesOf(world, sheet.projection);
    ground.replaceChildren(...sheet.land.map(({ path }) => path));
  };
  const press = (cluster: Cluster): void => {
    const near = frame(cluster.places, sheet, PARTED);
    if (cluster.places.length > 1 && near.k > 1.2 * zoomTransform(map).k) {
      behaviour.transform(selection, near);
      tell();
    } else choose(cluster.places.map(({ id }) => id));
  };
  const tell = (): void => {
    where = whereIs(sheet, zoomTransform(map));
    options.moved(writeWhere(where));
  };
  const act = (change: () => void) => (): void => {
    change();
    tell();
  };
  const fit = (): void => behaviour.transform(selection, frame(sheet.placed, sheet, FITTED));

  behaviour.on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => show(event.transform));
  behaviour.on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
    if (event.sourceEvent) tell();
  });
  selection.call(behaviour).on('dblclick.zoom', null);
  sized(map, (width, height) => {
    sheet = sheetOf(world, places, width, height);
    ground.replaceChildren(...sheet.land.map(({ path }) => path));
    behaviour.translateExtent([
      [0, 0],
      [width, height],
    ]);
    drawnAt = 0;
    if (where) behaviour.transform(selection, transformTo(sheet, where));
    else fit();
  });

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
        where = null;
        fit();
        options.moved(null);
      }),
      button(
        'World',
        act(() => behaviour.transform(selection, zoomIdentity)),
      ),
      area ? button('Only this area', () => area(boxOf(zoomTransform(map), sheet))) : null,
    ),
    h('figcaption', {}, legend()),
  );
}
