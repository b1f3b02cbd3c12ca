import type { NounPhrase } from '../../text/chunks.js';
import type { Document } from '../../text/document.js';
import { spanOf, type Span } from '../../text/span.js';
import { MentionIndex } from '../lookup.js';
import type { Entities } from '../people/index.js';
import type { Reference } from '../types.js';

/** Whom words stand for, by the mentions that were found in them. */
export class ReferenceFinder {
  readonly #mentions: MentionIndex;

  constructor(
    private readonly document: Document,
    entities: Entities,
  ) {
    this.#mentions = new MentionIndex(entities.mentions);
  }

  /** The words of a span with the actor they stand for. */
  refer({ start, end }: Span): Reference {
    return { ...spanOf(this.document.text, start, end), actor: this.#mentions.actorIn({ start, end }) };
  }

  /** A speaker: the phrase with what hangs on it, and the actor that its head names. */
  speaker(phrase: NounPhrase, whole: Span): Reference {
    const head = this.document.tokens[phrase.head];
    const actor = (head ? this.#mentions.actorIn(head) : null) ?? this.#mentions.actorIn(phrase);
    return { ...spanOf(this.document.text, whole.start, whole.end), actor };
  }

  /** The actors and places named inside a span, in order. */
  about(span: Span): { actors: string[]; locations: string[] } {
    const inside = this.#mentions.within(span);
    const distinct = (slugs: (string | null)[]): string[] => [
      ...new Set(slugs.filter((slug): slug is string => slug !== null)),
    ];
    return {
      actors: distinct(inside.map(({ actor }) => actor)),
      locations: distinct(inside.map(({ location }) => location)),
    };
  }
}
