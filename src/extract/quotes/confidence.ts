import type { FoundQuote } from '../types.js';
import type { Attribution } from './attributions.js';

/** Pronouns and bare descriptions name a speaker less surely than a name does. */
const WEAK_SPEAKER = 0.9;

/**
 * How sure a quote is to be right in content and speaker: how often its frame attributes, lowered where nothing marks its bounds or no
 * speaker is named.
 */
export function confidenceOf(quote: Omit<FoundQuote, 'confidence'>, attribution: Attribution | null): number {
  const frame = attribution?.share ?? 0.5;
  const bounds = quote.kind === 'direct' ? 1 : quote.kind === 'mixed' ? 0.85 : 0.75;
  const speaker = quote.speaker === null ? 0.6 : quote.speaker.actor === null ? WEAK_SPEAKER : 1;
  return Math.round(100 * frame * bounds * speaker) / 100;
}
