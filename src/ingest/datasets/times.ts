import type { Precision, TimeInterval } from '../../extract/types.js';
import { RowRefused, shown } from './row.js';

const DAY_MS = 86_400_000;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A cell's date as milliseconds of its midnight in UTC: 2024-05-01, with or without a time after it, 20240501, 01 May 2024.
 * @throws RowRefused where it is none
 */
export function dayOf(value: string): number {
  const plain = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[ T])/.exec(value);
  const worded = plain ? null : /^(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})$/.exec(value);
  const [year, month, day] = plain
    ? [Number(plain[1]), Number(plain[2]), Number(plain[3])]
    : [Number(worded?.[3]), MONTHS.indexOf(worded?.[2]?.toLowerCase() ?? '') + 1, Number(worded?.[1])];
  const time = Date.UTC(year, month - 1, day);
  if (Number.isNaN(time) || new Date(time).getUTCDate() !== day || month < 1 || month > 12)
    throw new RowRefused(`There is no such date: ${shown(value)}.`);
  return time;
}

/** From the first day to the end of the last. */
export const between = (first: number, last: number, precision: Precision): TimeInterval => ({
  from: new Date(first).toISOString(),
  to: new Date(Math.max(first, last) + DAY_MS).toISOString(),
  precision,
});

/** The week that begins three days before a day, or its month, where the day only stands for it. */
export function around(day: number, precision: 'day' | 'week' | 'month'): TimeInterval {
  if (precision === 'day') return between(day, day, precision);
  if (precision === 'week') return between(day - 3 * DAY_MS, day + 3 * DAY_MS, precision);
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return between(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 0), precision);
}
