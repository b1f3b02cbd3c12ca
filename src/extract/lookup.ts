import { overlaps, type Span } from '../text/span.js';
import type { FoundMention } from './types.js';

/** Mentions by place in the text; binary search. Mentions nest but do not cross. */
export class MentionIndex {
  readonly #mentions: FoundMention[];

  constructor(mentions: readonly FoundMention[]) {
    this.#mentions = [...mentions].sort((a, b) => a.start - b.start);
  }

  /** The mentions that share a character with a span, by start. */
  within(span: Span): FoundMention[] {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.start ?? Infinity) < span.start) low = middle + 1;
      else high = middle;
    }
    const found: FoundMention[] = [];
    for (let i = Math.max(0, low - NESTING); i < this.#mentions.length; i += 1) {
      const mention = this.#mentions[i];
      if (!mention || mention.start >= span.end) break;
      if (overlaps(mention, span)) found.push(mention);
    }
    return found;
  }

  /** The actor of the widest mention in a span, the last of those as wide; null where none names one. */
  actorIn(span: Span): string | null {
    let best: FoundMention | null = null;
    for (const mention of this.within(span)) {
      if (mention.actor === null) continue;
      if (!best || mention.end - mention.start >= best.end - best.start) best = mention;
    }
    return best?.actor ?? null;
  }
}

/** How many mentions may begin before a span and still reach into it. */
const NESTING = 4;
