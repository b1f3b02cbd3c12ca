import { PAIR_NOUNS } from '../../lexicon/events/parties.js';
import type { NounPhrase } from '../../text/chunks.js';
import { spanOf } from '../../text/span.js';
import type { FoundMention, Reference } from '../types.js';
import type { ParsedDocument } from './clauses/roles.js';

const NOUNS: ReadonlySet<string> = new Set(PAIR_NOUNS.split(' '));
const COUNTS = new Set(['two', 'both']);

/** Two countries that "and" joined: whom "both countries" or "the two republics" takes up later. */
export class Pairs {
  readonly #pairs: [FoundMention, FoundMention][];

  constructor(
    private readonly document: ParsedDocument,
    mentions: readonly FoundMention[],
  ) {
    const countries = mentions.filter(({ actor, place }) => actor !== null && place !== undefined);
    this.#pairs = countries.flatMap((mention, i): [FoundMention, FoundMention][] => {
      const next = countries[i + 1];
      if (!next || next.actor === mention.actor) return [];
      const between = document.text.slice(mention.end, Math.min(next.start, mention.end + LONGEST_LINK));
      return next.start - mention.end < LONGEST_LINK && /^ and (?:the )?$/.test(between)
        ? [[mention, next]]
        : [];
    });
  }

  /** The last pair before a phrase that takes one up, in its words; none where it takes up none. */
  takenUpBy({ head, firstToken, start, end }: NounPhrase): Reference[] {
    const { tokens, text } = this.document;
    if (!NOUNS.has(tokens[head]?.lemma ?? '')) return [];
    const counts = tokens.slice(Math.max(0, firstToken - 1), head).some(({ norm }) => COUNTS.has(norm));
    return (counts ? this.#lastBefore(start) : []).map(({ actor }) => ({
      ...spanOf(text, start, end),
      actor,
    }));
  }

  #lastBefore(at: number): readonly FoundMention[] {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[middle]?.[1].end ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return this.#pairs[low - 1] ?? [];
  }
}

const LONGEST_LINK = 10;
