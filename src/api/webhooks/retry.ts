import type { Answer } from './send.js';

/** How often and how long apart a message is tried. */
export interface Retrying {
  /** Attempts before a message is given up. */
  attempts: number;
  /** Wait after the first attempt; each next is three times as long. */
  firstMs: number;
  /** Longest wait, also of what Retry-After asks for. */
  longestMs: number;
}

/** Twelve attempts in about a day. */
export const RETRYING: Retrying = { attempts: 12, firstMs: 5_000, longestMs: 6 * 3_600_000 };

const FACTOR = 3;
/** Share by which a wait is drawn shorter or longer, so that many webhooks do not come back at once. */
const JITTER = 0.2;

/**
 * The wait before the next attempt, in milliseconds.
 * @param attempts how many there were
 * @param draw a number from 0 to 1 by chance
 */
export function waitAfter(
  attempts: number,
  { retryAfter }: Pick<Answer, 'retryAfter'>,
  now: number,
  draw: number,
  { firstMs, longestMs }: Retrying = RETRYING,
): number {
  const wait = Math.min(firstMs * FACTOR ** (attempts - 1), longestMs) * (1 - JITTER + 2 * JITTER * draw);
  return Math.min(Math.max(wait, asked(retryAfter, now)), longestMs * (1 + JITTER));
}

/** What Retry-After asks for, in milliseconds from now (RFC 9110, 10.2.3): seconds, or a date. */
function asked(retryAfter: string | null, now: number): number {
  if (retryAfter === null) return 0;
  const wait = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now;
  return Number.isFinite(wait) ? wait : 0;
}
