import type { NounPhrase } from '../../text/chunks.js';
import type { Document } from '../../text/document.js';
import { overlaps, spanOf, type Span } from '../../text/span.js';
import type { Entities } from '../people/index.js';
import type { FoundMention, Reference } from '../types.js';

/** Whom words stand for, by the mentions that were found in them. */
export class ReferenceFinder {
  readonly #mentions: FoundMention[];

  constructor(
    private readonly document: Document,
    entities: Entities,
  ) {
    this.#mentions = [...entities.mentions].sort((a, b) => a.start - b.start);
  }

  /** The words of a span with the actor they stand for. */
  refer({ start, end }: Span): Reference {
    return { ...spanOf(this.document.text, start, end), actor: this.#actorIn({ start, end }) };
  }

  /** A speaker: the phrase with what hangs on it, and the actor that its head names. */
  speaker(phrase: NounPhrase, whole: Span): Reference {
    const head = this.document.tokens[phrase.head];
    const actor = (head ? this.#actorIn(head) : null) ?? this.#actorIn(phrase) ?? null;
    return { ...spanOf(this.document.text, whole.start, whole.end), actor };
  }

  /** The actors and places named inside a span, in order. */
  about(span: Span): { actors: string[]; locations: string[] } {
    const inside = [...this.#within(span)];
    const distinct = (slugs: (string | null)[]): string[] => [
      ...new Set(slugs.filter((slug): slug is string => slug !== null)),
    ];
    return {
      actors: distinct(inside.map(({ actor }) => actor)),
      locations: distinct(inside.map(({ location }) => location)),
    };
  }

  /** The actor of the mention that shares most with a span; of a phrase that covers more than one, the last. */
  #actorIn(span: Span): string | null {
    let best: FoundMention | null = null;
    for (const mention of this.#within(span)) {
      if (mention.actor === null) continue;
      if (!best || mention.end - mention.start >= best.end - best.start) best = mention;
    }
    return best?.actor ?? null;
  }

  *#within(span: Span): Generator<FoundMention> {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.end ?? Infinity) <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let i = Math.max(0, low - 2); i < this.#mentions.length; i += 1) {
      const mention = this.#mentions[i];
      if (!mention || mention.start >= span.end) return;
      if (overlaps(mention, span)) yield mention;
    }
  }
}
