import { svg } from '../dom.js';
import { QUADS, type Quad } from '../labels.js';

/** Thickness of a ring; what stands out of it where there is conflict stands on its outer edge. */
const THICK = 4;

/**
 * A ring of the quad classes, each as long as its share, told apart without colour: words are broken, deeds whole; cooperation is smooth,
 * conflict has teeth.
 */
export function ring(quads: Partial<Record<string, number>>, radius: number): SVGElement[] {
  const total = QUADS.reduce((sum, quad) => sum + (quads[quad] ?? 0), 0);
  let before = 0;
  return QUADS.filter((quad) => quads[quad]).flatMap((quad) => {
    const from = before;
    before += (quads[quad] ?? 0) / total;
    return arc(quad, radius, from, before);
  });
}

function arc(quad: Quad, radius: number, from: number, to: number): SVGElement[] {
  const line = svg('path', { class: `line ${quad}`, d: turn(radius - THICK / 2, from, to) });
  return quad.endsWith('conflict')
    ? [line, svg('path', { class: `teeth ${quad}`, d: turn(radius, from, to) })]
    : [line];
}

/** A part of a circle between two shares of its turn, from the top clockwise; in halves, because a whole turn ends where it begins. */
function turn(radius: number, from: number, to: number): string {
  const at = (share: number): string =>
    `${radius * Math.sin(2 * Math.PI * share)} ${-radius * Math.cos(2 * Math.PI * share)}`;
  const arcTo = (share: number): string => `A${radius} ${radius} 0 0 1 ${at(share)}`;
  return `M${at(from)}${arcTo((from + to) / 2)}${arcTo(to)}`;
}
