import type { Row } from './table.js';

/** Figure by corpus and name: `{"geo-gwn": {"recognitionF1": 85}}`. */
export type Floors = Record<string, Record<string, number>>;

/** How far a figure may fall under its floor before the check fails, in points. */
const TOLERANCE = 1;

/** A line for each figure that is more than a point under its floor; a corpus that was not measured is not held. */
export function belowFloors(rows: Row[], floors: Floors): string[] {
  return rows.flatMap((row) => {
    const figures: Record<string, unknown> = { ...row.quotes, ...row.places, ...row.events };
    return Object.entries(floors[row.corpus] ?? {}).flatMap(([name, floor]) => {
      const figure = figures[name];
      if (typeof figure === 'number' && figure >= floor - TOLERANCE) return [];
      return [`${row.corpus}: ${name} is ${String(figure)}, its floor is ${floor}`];
    });
  });
}
