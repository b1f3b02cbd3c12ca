import { VENUE_NOUNS } from '../../lexicon/cues.js';
import type { NounPhrase } from '../../text/chunks.js';
import type { Document } from '../../text/document.js';
import { spanOf, type Span } from '../../text/span.js';
import { MentionIndex } from '../lookup.js';
import type { Entities } from '../people/index.js';
import type { Reference } from '../types.js';

const DOCUMENTS: ReadonlySet<string> = new Set(VENUE_NOUNS);
/** How far after a document its author may be named, in tokens. */
const REACH = 4;

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
    const actor =
      (head ? this.#mentions.actorIn(head) : null) ?? this.#mentions.actorIn(phrase) ?? this.#author(phrase);
    return { ...spanOf(this.document.text, whole.start, whole.end), actor };
  }

  /** Who speaks through a document: "a statement released by *China*", "a letter from *the ministry*". */
  #author(phrase: NounPhrase): string | null {
    const { tokens, nounPhrases, nounPhraseOf } = this.document;
    if (!DOCUMENTS.has(tokens[phrase.head]?.lemma ?? '')) return null;
    for (let i = phrase.endToken; i < phrase.endToken + REACH; i += 1) {
      const by = tokens[i];
      if (by?.sentence !== tokens[phrase.head]?.sentence) return null;
      const author = nounPhrases[nounPhraseOf[i + 1] ?? -1];
      if ((by?.norm === 'by' || by?.norm === 'from') && author) return this.#mentions.actorIn(author);
    }
    return null;
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
