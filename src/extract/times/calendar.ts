import type { Precision, TimeInterval } from '../types.js';

/** Days since 1970 in UTC. */
export type Day = number;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** The day of an ISO 8601 date or time; null where it is none. */
export function dayOf(iso: string | null): Day | null {
  if (iso === null) return null;
  const time = Date.parse(iso.slice(0, 10));
  return Number.isNaN(time) ? null : Math.floor(time / DAY_MS);
}

export const dayAt = (year: number, month: number, day: number): Day =>
  Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);

export const yearOf = (day: Day): number => new Date(day * DAY_MS).getUTCFullYear();
/** 1 to 12. */
export const monthOf = (day: Day): number => new Date(day * DAY_MS).getUTCMonth() + 1;
/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(day * DAY_MS).getUTCDay();

const iso = (ms: number): string => new Date(ms).toISOString();

/** From the beginning of one day to the beginning of another. */
export const days = (from: Day, to: Day, precision: Precision): TimeInterval => ({
  from: iso(from * DAY_MS),
  to: iso(to * DAY_MS),
  precision,
});

export const oneDay = (day: Day): TimeInterval => days(day, day + 1, 'day');

/** Hours of a day; past 24 they are the next day's. */
export const hours = (day: Day, from: number, to: number): TimeInterval => ({
  from: iso(day * DAY_MS + from * HOUR_MS),
  to: iso(day * DAY_MS + to * HOUR_MS),
  precision: 'hour',
});

/** Whole months from the first of one. */
export const months = (year: number, month: number, count: number, precision: Precision): TimeInterval =>
  days(dayAt(year, month, 1), dayAt(year, month + count, 1), precision);

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && monthOf(dayAt(year, month, day)) === month;
