import { VENUE_NOUNS } from '../../lexicon/cues.js';
import { nounPhraseAt } from '../../text/chunks.js';
import type { Document } from '../../text/document.js';
import { overlaps, spanOf, type Span, type TextSpan } from '../../text/span.js';
import type { Attribution } from './attributions.js';

/** What people speak on, in or at, and what they issue. */
export const VENUES: ReadonlySet<string> = new Set(VENUE_NOUNS);
const PREPOSITIONS = new Set(['on', 'in', 'at', 'during', 'via', 'to']);
const REACH = 8;

/** Where something was said, right after the cue: "on the Kremlin’s website", "in an interview with CNN". */
export function findVenue(document: Document, attribution: Attribution, content: Span[]): TextSpan | null {
  const { tokens } = document;
  const first = tokens[attribution.at];
  for (let i = attribution.at + 1; i < attribution.at + REACH; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== first?.sentence) return null;
    if (content.some((span) => overlaps(span, token))) return null;
    const phrase = nounPhraseAt(document, i + 1);
    if (!PREPOSITIONS.has(token.norm) || !phrase || phrase.firstToken !== i + 1) continue;
    if (VENUES.has(tokens[phrase.head]?.lemma ?? '')) return spanOf(document.text, token.start, phrase.end);
  }
  return null;
}
