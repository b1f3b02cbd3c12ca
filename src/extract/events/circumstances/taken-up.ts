import { PLACE_WORDS } from '../../../lexicon/events/anaphora.js';
import { nounPhraseAt } from '../../../text/chunks.js';
import { spanOf, type Span } from '../../../text/span.js';
import type { MentionIndex } from '../../lookup.js';
import type { LocationKind } from '../../types.js';
import type { ParsedDocument } from '../clauses/roles.js';
import type { Trigger } from '../triggers/trigger.js';
import { type Place, REACH } from './place.js';
import type { Regions } from './regions.js';

const KINDS: ReadonlyMap<string, LocationKind> = new Map(
  PLACE_WORDS.flatMap(({ nouns, kind }) =>
    nouns.split(' ').map((noun): [string, LocationKind] => [noun, kind]),
  ),
);
const VERBAL = new Set(['VERB', 'AUX']);
const INSIDE = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'across',
  'from',
  'into',
  'through',
]);
const POINTING = new Set(['the', 'that', 'this']);
/** How many sentences before may name the place. */
const BACK = 2;

/** "flew to Bamako … and met Goita *there*", "seized Minova … evacuated 42 people from *the town*": the last place of its kind named before. */
export function placeTakenUp(
  document: ParsedDocument,
  trigger: Trigger,
  clause: Span,
  mentions: MentionIndex,
  regions: Regions,
): Place[] {
  const { tokens, sentences, text } = document;
  const own = tokens[trigger.at]?.sentence;
  for (let i = trigger.at + 1; tokens[i]?.sentence === own; i += 1) {
    const token = tokens[i];
    if (!token || token.start >= clause.end || token.start - trigger.end > REACH) return [];
    const kind = kindAt(document, i);
    if (kind === undefined) continue;
    const start = sentences[token.sentence - (kind === null ? 1 : BACK)]?.start ?? 0;
    const place = mentions
      .within({ start, end: token.start })
      .findLast(
        ({ location, form }) =>
          location !== null && form === 'name' && (kind === null || regions.kindOf(location) === kind),
      );
    return place && place.location !== null
      ? [{ ...spanOf(text, place.start, place.end), location: place.location }]
      : [];
  }
  return [];
}

/** The kind of place that a word takes up, null for any; undefined where it takes up none. */
function kindAt(document: ParsedDocument, at: number): LocationKind | null | undefined {
  const { tokens } = document;
  // Not "there were": what that opens names no place.
  if (tokens[at]?.norm === 'there') return VERBAL.has(tokens[at + 1]?.pos ?? '') ? undefined : null;
  if (!INSIDE.has(tokens[at]?.norm ?? '') || !POINTING.has(tokens[at + 1]?.norm ?? '')) return undefined;
  const phrase = nounPhraseAt(document, at + 1);
  const isBare = phrase && phrase.endToken === at + 3 && tokens[phrase.endToken]?.norm !== 'of';
  return isBare ? KINDS.get(tokens[phrase.head]?.lemma ?? '') : undefined;
}
