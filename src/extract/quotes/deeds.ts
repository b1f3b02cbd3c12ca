import { FACILITY_WORDS } from '../../lexicon/actors/place-cues.js';
import { PEOPLE_NOUNS } from '../../lexicon/actors/name-words.js';
import { FORCE_NOUNS, GROUP_NOUNS, PLACE_NOUNS } from '../../lexicon/actors/role-nouns.js';
import { DEED_VERBS } from '../../lexicon/cues.js';
import { nounPhraseAt } from '../../text/chunks.js';
import { tokenIndexAt, type Document } from '../../text/document.js';
import type { MentionIndex } from '../lookup.js';
import type { Attribution } from './attributions.js';

const DEEDS: ReadonlySet<string> = new Set(DEED_VERBS);
/** What tells words from blows: "attacked the plan *as* naive", "blasted him *for* lying". */
const REASONS = new Set(['as', 'for', 'over']);

/**
 * Whether a verb of words and of blows alike tells of blows: "The army attacked the town". No mark of speech and no reason stands in it,
 * and one who fights is its subject, or a place, a building or people its object; but one person attacks people with words.
 */
export function isDeed(document: Document, mentions: MentionIndex, attribution: Attribution): boolean {
  const [content] = attribution.content;
  if (!DEEDS.has(attribution.lemma) || !content || content.start < attribution.cue.end) return false;
  if (/["“”«»„]/u.test(document.text.slice(attribution.cue.end, content.end))) return false;
  const first = tokenIndexAt(document, content.start);
  for (let i = first; (document.tokens[i]?.start ?? Infinity) < content.end; i += 1)
    if (REASONS.has(document.tokens[i]?.norm ?? '')) return false;
  const subject = document.tokens[attribution.speaker?.head ?? -1]?.norm ?? '';
  if (FORCE_NOUNS.has(subject) || GROUP_NOUNS.has(subject)) return true;
  const object = nounPhraseAt(document, first);
  const head = document.tokens[object?.head ?? -1];
  if (!object || !head) return false;
  const isPerson = mentions
    .within(attribution.speakerSpan ?? attribution.cue)
    .some(({ number, gender }) => number === 'singular' && gender !== 'neuter');
  const fights = isPerson ? [] : [PEOPLE_NOUNS, FORCE_NOUNS, GROUP_NOUNS];
  return (
    [PLACE_NOUNS, FACILITY_WORDS, ...fights].some((nouns) => nouns.has(head.norm)) ||
    mentions
      .within(head)
      .some(({ location, place }) => location !== null || (place !== undefined && !isPerson))
  );
}
