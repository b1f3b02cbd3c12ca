import type { Interval } from './api.js';
import { h } from './dom.js';

/*
 * Days have no zone and stay as the report gives them. Instants are told in the reader's zone, with the original beside.
 */

const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const day = (date: Date): string => days.format(date);
const clock = (date: Date): string =>
  date.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
const instant = (date: Date): string =>
  date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A time with the precision that the record has, as words. */
export function when(interval: Interval | null): string {
  if (!interval) return 'no date given';
  const from = new Date(interval.from);
  const to = new Date(interval.to);
  if (interval.precision === 'minute' || interval.precision === 'hour')
    return `${instant(from)} (${clock(from)} UTC)`;
  const last = new Date(to.getTime() - 1);
  const text = days.formatRange(from, last);
  return interval.precision === 'approximate' ? `about ${text}` : text;
}

/** When a report was published: a day, or an instant with the sender's clock beside. */
export function published(text: string | null): HTMLElement | string {
  if (text === null) return 'no date';
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return text;
  const [, time, zone = 'UTC'] = /T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:?\d\d)?/.exec(text) ?? [];
  const words =
    time === undefined ? day(date) : `${instant(date)} (${time} ${zone === 'Z' ? 'UTC' : zone} as published)`;
  return h('time', { datetime: text }, words);
}

/** When something was written here. */
export const written = (text: string): HTMLElement =>
  h('time', { datetime: text, title: text }, instant(new Date(text)));
