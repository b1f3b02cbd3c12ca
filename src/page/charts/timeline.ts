import { button, h, svg } from '../dom.js';
import { plural, short } from '../labels.js';
import { beginning, binsOf, DAY, rounded, ticksOf, unitFor, type Bin, type Extent } from './bins.js';
import { widthOf } from './letters.js';
import { sized } from './sized.js';

/** Days as the API takes them, both included: 2023-03-21. */
export interface Window {
  from: string;
  to: string;
}

export interface TimelineRow {
  label: string;
  data: { from: string; count: number }[];
}

export interface TimelineOptions {
  /** One row of bars each, over the same days. */
  rows: TimelineRow[];
  /** The days that the list is filtered by. */
  chosen: Window | null;
  choose: (window: Window | null) => void;
}

const ROW = 64;
const AXIS = 18;
/** Bars and dates are at least so far apart. */
const BAR = 9;
const DATE = 96;
/** Size of the letters (charts.css), and the room between two dates. */
const LETTERS = 12;
const GAP = 8;
/** Fewer days than these are drawn with days around them, so that a day does not look like an age. */
const LEAST_DAYS = 14;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const extentOf = ({ from, to }: Window): Extent => [Date.parse(from), Date.parse(to) + DAY];

function wide([from, to]: Extent): Extent {
  const missing = Math.max(0, LEAST_DAYS - (to - from) / DAY);
  return [from - Math.ceil(missing / 2) * DAY, to + Math.floor(missing / 2) * DAY];
}

/** Bars over time. Dragging over days chooses them, as the two dates beside do; a choice is shown from nearer below. */
export function drawTimeline({ rows, chosen, choose }: TimelineOptions): HTMLElement {
  const times = rows.flatMap(({ data }) => data.map(({ from }) => Date.parse(from)));
  if (times.length === 0) return h('p', { class: 'meta' }, 'Nothing with a date.');
  const whole = wide([beginning('day', Math.min(...times)), beginning('day', Math.max(...times)) + DAY]);
  const window = chosen ? extentOf(chosen) : null;
  const nearer = window && (window[1] - window[0]) * 3 < whole[1] - whole[0] ? window : null;
  return h(
    'div',
    { class: 'timeline' },
    bars(rows, whole, window, choose),
    nearer ? bars(rows, wide(nearer), nearer, choose) : null,
    dates(chosen, whole, choose),
  );
}

function bars(
  rows: TimelineRow[],
  days: Extent,
  window: Extent | null,
  choose: TimelineOptions['choose'],
): SVGElement {
  const height = rows.length * ROW;
  const chart = svg('svg', {
    height: `${(height + AXIS) / 16}rem`,
    role: 'img',
    'aria-label': rows.map(({ label, data }) => described(label, data)).join('; '),
  });
  const brush = svg('rect', { class: 'brush', y: 0, height, x: 0, width: 0 });
  let extent = days;
  let scale = 0;
  const x = (time: number): number => scale * (time - extent[0]);
  const cover = ([from, to]: Extent): void => {
    brush.setAttribute('x', String(x(from)));
    brush.setAttribute('width', String(Math.max(2, x(to) - x(from))));
  };
  sized(chart, (width) => {
    const unit = unitFor(days[1] - days[0], width / BAR);
    extent = rounded(unit, days);
    scale = width / (extent[1] - extent[0]);
    const binned = rows.map(({ data }) => binsOf(data, unit, extent));
    const most = Math.max(1, ...binned.flat().map(({ count }) => count));
    chart.replaceChildren(
      ...axis(extent, width, x, height),
      ...binned.flatMap((bins, i) => [
        ...bins.map((bin) => bar(bin, x, (i + 1) * ROW, most)),
        svg('line', { class: 'axis', x1: 0, x2: width, y1: (i + 1) * ROW, y2: (i + 1) * ROW }),
        svg('text', { class: 'row', x: 4, y: i * ROW + 14 }, rows.length > 1 ? (rows[i]?.label ?? '') : ''),
      ]),
      brush,
    );
    if (window) cover([Math.max(window[0], extent[0]), Math.min(window[1], extent[1])]);
  });
  letBrush(chart, () => extent, cover, choose);
  return chart;
}

/** The dates below, as many as stand whole and beside each other. */
function axis(extent: Extent, width: number, x: (time: number) => number, height: number): SVGElement[] {
  let free = 0;
  return ticksOf(extent, Math.max(2, Math.floor(width / DATE))).flatMap(({ time, label }) => {
    const left = x(time);
    const right = left + widthOf(label, LETTERS);
    const line = svg('line', { class: 'tick', x1: left, x2: left, y1: 0, y2: height });
    if (left < free || right > width) return [line];
    free = right + GAP;
    return [line, svg('text', { class: 'date', x: left, y: height + 14 }, label)];
  });
}

/** A bar, with its number above where there is room. */
function bar({ from, to, count }: Bin, x: (time: number) => number, base: number, most: number): SVGElement {
  const tall = Math.max(1, (count / most) * (ROW - 20));
  const last = dayOf(to - DAY);
  const label = `${dayOf(from)}${last === dayOf(from) ? '' : ` – ${last}`}: ${count}`;
  const width = Math.max(2, x(to) - x(from) - 1);
  const number = short.format(count);
  return svg(
    'g',
    {},
    svg('rect', { class: 'bar', x: x(from), width, y: base - tall, height: tall }, svg('title', {}, label)),
    width + GAP / 2 < widthOf(number, LETTERS)
      ? null
      : svg('text', { x: x(from) + width / 2, y: base - tall - 3, 'text-anchor': 'middle' }, number),
  );
}

function described(label: string, data: TimelineRow['data']): string {
  const total = data.reduce((sum, { count }) => sum + count, 0);
  const [most] = [...data].sort((a, b) => b.count - a.count);
  const peak = most ? `, most on ${most.from.slice(0, 10)} (${most.count})` : '';
  return `${label}: ${total} on ${plural(data.length, 'day')}${peak}`;
}

/** Dragging from day to day chooses them; a click chooses one day. */
function letBrush(
  chart: SVGSVGElement,
  extent: () => Extent,
  cover: (days: Extent) => void,
  choose: TimelineOptions['choose'],
): void {
  let begun: number | null = null;
  const dayAt = (event: PointerEvent): number => {
    const box = chart.getBoundingClientRect();
    const share = Math.min(0.9999, Math.max(0, (event.clientX - box.left) / box.width));
    const [from, to] = extent();
    return beginning('day', from + share * (to - from));
  };
  const span = (event: PointerEvent, from: number): Extent => {
    const here = dayAt(event);
    return [Math.min(from, here), Math.max(from, here) + DAY];
  };
  chart.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    begun = dayAt(event);
    chart.setPointerCapture(event.pointerId);
    cover(span(event, begun));
  });
  chart.addEventListener('pointermove', (event) => {
    if (begun !== null) cover(span(event, begun));
  });
  chart.addEventListener('pointercancel', () => (begun = null));
  chart.addEventListener('pointerup', (event) => {
    if (begun === null) return;
    const [from, to] = span(event, begun);
    begun = null;
    choose({ from: dayOf(from), to: dayOf(to - DAY) });
  });
}

function dates(chosen: Window | null, whole: Extent, choose: TimelineOptions['choose']): HTMLElement {
  const field = (key: 'from' | 'to', fallback: string): HTMLInputElement =>
    h('input', { type: 'date', name: key, 'data-key': `time-${key}`, value: chosen?.[key] ?? fallback });
  const from = field('from', dayOf(whole[0]));
  const to = field('to', dayOf(whole[1] - DAY));
  const set = (): void => {
    if (from.value !== '' && to.value !== '' && from.value <= to.value)
      choose({ from: from.value, to: to.value });
  };
  for (const input of [from, to]) input.addEventListener('change', set);
  return h(
    'div',
    { class: 'dates' },
    h('label', {}, 'From', from),
    h('label', {}, 'to', to),
    chosen ? button('All times', () => choose(null), { 'data-key': 'time-all' }) : null,
  );
}
