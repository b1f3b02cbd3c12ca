import { BODY_NOUNS, PEOPLE_NOUNS } from '../../lexicon/events/parties.js';
import { tokenIndexAt, type Document, type Sentence } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import type { FoundQuote } from '../types.js';

/** Nouns that no capital makes a name: "Officials said". */
const COMMON: ReadonlySet<string> = new Set(`${PEOPLE_NOUNS} ${BODY_NOUNS}`.split(' '));
const LONGEST = 240;

/**
 * One line of the report's own words: what was claimed with who claimed it, or the sentence.
 */
export function summaryOf(
  document: Document,
  sentence: Sentence,
  trigger: Span,
  claim: FoundQuote | null,
): string {
  const { text } = document;
  const span = claim?.spans.find(({ start, end }) => start <= trigger.start && trigger.end <= end);
  const told = span
    ? text.slice(Math.max(span.start, sentence.start), Math.min(span.end, sentence.end))
    : text.slice(sentence.start, sentence.end);
  const words = shorten(
    told
      .replace(/^that\s+/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const opening = words.charAt(0).toUpperCase() + words.slice(1);
  if (!claim?.speaker) return opening;
  const speaker = closeAside(inSentence(document, claim.speaker));
  return `${withoutStop(opening)}, ${speaker} ${claim.cue?.text.split(/\s+/).at(-1) ?? 'said'}.`;
}

/** "Her lawyer, Carlos Vega," as it stands before a verb. */
const closeAside = (speaker: string): string =>
  /,(?!.*(?:,| and )).*[^,]$/.test(speaker) ? `${speaker},` : speaker;

/** A speaker's words as they stand inside a sentence: "officials", where they opened one. */
function inSentence(document: Document, { text, start }: Span & { text: string }): string {
  const first = document.tokens[tokenIndexAt(document, start)];
  const opens = first !== undefined && document.sentences[first.sentence]?.firstToken === first.index;
  const isName =
    first?.pos === 'PROPN' && !COMMON.has(first.norm) && !COMMON.has(first.norm.replace(/s$/, ''));
  return opens && !isName ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** As many words as fit, with an ellipsis. */
const shorten = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s\S*$/, '')}…`;

/** Without the marks that end it. */
function withoutStop(words: string): string {
  let end = words.length;
  while (end > 0 && ' .,;:'.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}
