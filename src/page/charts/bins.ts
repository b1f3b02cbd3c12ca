/* Days put together into weeks, months or years, so that bars stay wide enough to see. Times are milliseconds in UTC. */

export const DAY = 86_400_000;

export type Unit = 'day' | 'week' | 'month' | 'year';

/** A unit is at least so long, in days. */
const UNITS: [unit: Unit, days: number][] = [
  ['day', 1],
  ['week', 7],
  ['month', 28],
  ['year', 365],
];

/** From the beginning of one time to that of another, which is outside. */
export type Extent = [from: number, to: number];

export interface Bin {
  from: number;
  to: number;
  count: number;
}

/** The finest unit of which at most so many fit into a span. */
export const unitFor = (span: number, most: number): Unit =>
  UNITS.find(([, days]) => span / (days * DAY) <= most)?.[0] ?? 'year';

/** The beginning of the unit that a time is in; weeks begin on Monday. */
export function beginning(unit: Unit, time: number): number {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === 'year') return Date.UTC(year, 0);
  if (unit === 'month') return Date.UTC(year, month);
  if (unit === 'week') return Date.UTC(year, month, day - ((date.getUTCDay() + 6) % 7));
  return Date.UTC(year, month, day);
}

/** The beginning of the next one. */
export function following(unit: Unit, time: number): number {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === 'year') return Date.UTC(year + 1, 0);
  if (unit === 'month') return Date.UTC(year, month + 1);
  return Date.UTC(year, month, day + (unit === 'week' ? 7 : 1));
}

/** An extent that begins and ends where units do, so that no bar is cut. */
export const rounded = (unit: Unit, [from, to]: Extent): Extent => [
  beginning(unit, from),
  following(unit, beginning(unit, to - 1)),
];

/** Counts by unit within an extent; units without any are left out. */
export function binsOf(data: { from: string; count: number }[], unit: Unit, [from, to]: Extent): Bin[] {
  const counts = new Map<number, number>();
  for (const { from: text, count } of data) {
    const time = Date.parse(text);
    if (time < from || time >= to) continue;
    const begin = beginning(unit, time);
    counts.set(begin, (counts.get(begin) ?? 0) + count);
  }
  return [...counts].map(([begin, count]) => ({ from: begin, to: following(unit, begin), count }));
}

/** Where an axis is written on: beginnings of days, weeks, months or years, at most so many. */
export function ticksOf([from, to]: Extent, most: number): { time: number; label: string }[] {
  const unit = unitFor(to - from, 3 * most);
  const begun = beginning(unit, from);
  const ticks: number[] = [];
  for (let time = begun < from ? following(unit, begun) : begun; time < to; time = following(unit, time))
    ticks.push(time);
  const every = Math.ceil(ticks.length / most);
  const written = ticks.filter((_, i) => i % every === 0);
  return written.map((time, i) => ({ time, label: labelOf(unit, time, written[i - 1]) }));
}

const FORMATS: Record<Unit, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A day says its year where it is another one than that of the date before. */
function labelOf(unit: Unit, time: number, before = NaN): string {
  const date = new Date(time);
  const known = date.getUTCFullYear() === new Date(before).getUTCFullYear();
  const format = known ? FORMATS[unit] : { ...FORMATS[unit], year: 'numeric' as const };
  return date.toLocaleDateString(undefined, { ...format, timeZone: 'UTC' });
}
