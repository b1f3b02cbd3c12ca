import { svg } from '../dom.js';
import { widthOf } from './letters.js';

/** A name that may be written on the map where there is room. */
export interface Name {
  text: string;
  x: number;
  y: number;
  /** Room that it leaves free around its point, in units of the drawing. */
  clear: number;
  kind: 'place' | 'country';
}

/** A part of the drawing. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A name as it stands on the map. */
export interface Written {
  element: SVGTextElement;
  box: Box;
}

/** Size of the letters and height of a line, in units of the drawing (charts.css). */
const LETTERS = { place: 12.5, country: 11.5 };
const LINE = 15;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Writes those names that fit beside each other and the dots, the first ones first. */
export function writeNames(names: Name[], dots: { x: number; y: number; r: number }[]): Written[] {
  const taken: Box[] = dots.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return names.flatMap(({ text, x, y, clear, kind }) => {
    const width = widthOf(text, LETTERS[kind]);
    const left = kind === 'country' ? x - width / 2 : x + clear + 6;
    const box: Box = { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 };
    if (taken.some((other) => meet(box, other))) return [];
    taken.push(box);
    const element = svg('text', { class: `name ${kind}`, x: left, y: y + 4, 'aria-hidden': 'true' }, text);
    return [{ element, box }];
  });
}

/** Hides the names that the edge of what is in sight would cut: half a name says less than none. */
export function hideCut(names: Written[], sight: Box): void {
  for (const { element, box } of names) {
    const whole =
      box.left >= sight.left &&
      box.right <= sight.right &&
      box.top >= sight.top &&
      box.bottom <= sight.bottom;
    element.setAttribute('visibility', whole ? 'visible' : 'hidden');
  }
}
