import { SPEECH_VERBS } from '../../lexicon/cues.js';
import type { Document } from '../../text/document.js';
import { tokenIndexAt } from '../../text/document.js';
import { contains, type Span } from '../../text/span.js';
import type { FoundQuote } from '../types.js';

const SPEECH: ReadonlySet<string> = new Set([...SPEECH_VERBS, 'accord']);

/** The attributed statement that each offset stands in: only what is said, not what is thought or wished. */
export class Claims {
  readonly #quotes: { span: Span; quote: FoundQuote }[];

  constructor(document: Document, quotes: readonly FoundQuote[]) {
    this.#quotes = quotes
      .filter(
        (quote) =>
          quote.speaker !== null &&
          (quote.cue === null || quote.cueClass === 'denial' || isSaid(document, quote.cue)),
      )
      .flatMap((quote) => quote.spans.map((span) => ({ span, quote })))
      .sort((a, b) => a.span.start - b.span.start);
  }

  /** The innermost statement around a span; null where the report itself says it. */
  around(span: Span): FoundQuote | null {
    let low = 0;
    let high = this.#quotes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#quotes[middle]?.span.start ?? Infinity) <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= Math.max(0, low - NESTING); i -= 1) {
      const candidate = this.#quotes[i];
      if (candidate && contains(candidate.span, span)) return candidate.quote;
    }
    return null;
  }
}

const NESTING = 6;

function isSaid(document: Document, cue: Span): boolean {
  for (let i = tokenIndexAt(document, cue.start); (document.tokens[i]?.start ?? Infinity) < cue.end; i += 1) {
    const token = document.tokens[i];
    if (token && (SPEECH.has(token.lemma) || token.norm === 'according')) return true;
  }
  return false;
}
