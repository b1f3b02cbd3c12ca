import type { TimeInterval } from '../../../extract/types.js';
import { Unfit } from './parts.js';

/**
 * An interval that is whole and ends after it begins.
 * @throws Unfit where it is not
 */
export function settleInterval(interval: Partial<TimeInterval> | null, part: string): TimeInterval | null {
  if (interval === null) return null;
  const { from, to, precision } = interval;
  if (from === undefined || to === undefined || precision === undefined)
    throw new Unfit(part, 'A time has from, to and precision.');
  if (Number.isNaN(Date.parse(from)) || Number.isNaN(Date.parse(to)) || from >= to)
    throw new Unfit(part, 'A time ends after it begins.');
  return { from, to, precision };
}
