import { svg } from '../dom.js';

/** A name that may be written on the map where there is room. */
export interface Name {
  text: string;
  x: number;
  y: number;
  /** Room that it leaves free around its point, in units of the drawing. */
  clear: number;
  kind: 'place' | 'country';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Width of a letter and height of a line, in units of the drawing. */
const LETTER = 6.6;
const LINE = 14;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Writes those names that fit beside each other and the dots, the first ones first. */
export function writeNames(names: Name[], dots: { x: number; y: number; r: number }[]): SVGTextElement[] {
  const taken: Box[] = dots.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return names.flatMap(({ text, x, y, clear, kind }) => {
    const width = text.length * LETTER;
    const left = kind === 'country' ? x - width / 2 : x + clear + 3;
    const box: Box = { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 };
    if (taken.some((other) => meet(box, other))) return [];
    taken.push(box);
    return [svg('text', { class: `name ${kind}`, x: left, y: y + 4, 'aria-hidden': 'true' }, text)];
  });
}
