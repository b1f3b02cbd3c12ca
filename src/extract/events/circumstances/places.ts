import { BEFORE_PLACES } from '../../../lexicon/actors/place-cues.js';
import { PEOPLE_NOUNS } from '../../../lexicon/events/parties.js';
import { quadClassOf } from '../../../lexicon/plover.js';
import { nounPhraseAt, type VerbGroup, verbGroupAt } from '../../../text/chunks.js';
import { tokenIndexAt, type Token } from '../../../text/document.js';
import { contains, overlaps, spanOf, type Span } from '../../../text/span.js';
import type { MentionIndex } from '../../lookup.js';
import type { FoundMention } from '../../types.js';
import { subjectOf, type ParsedDocument } from '../clauses/roles.js';
import type { Trigger } from '../triggers/trigger.js';
import { chargeAt, isAside, OCCURS, RELATIVE, SPEECH } from './asides.js';
import { type Place, REACH } from './place.js';
import type { Regions } from './regions.js';
import { placeTakenUp } from './taken-up.js';

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'across',
  'over',
  'on',
  'off',
  'along',
  'throughout',
  'through',
  'of',
  'between',
  'to',
  'into',
  'toward',
  'towards',
  'from',
  'and',
  ',',
]);
/** The same for a place beside the statement that tells the event. */
export const WIDE_REACH = 400;
/** What "from" adds to the distance of a place. */
const AWAY = 40;
const PEOPLE: ReadonlySet<string> = new Set(PEOPLE_NOUNS.split(' '));

/** The places that stand nearest to a trigger in its own part of the sentence, each led in by a preposition of place. */
export function placesOf(
  document: ParsedDocument,
  trigger: Trigger,
  clause: Span,
  mentions: MentionIndex,
  regions: Regions,
  reach = REACH,
): Place[] {
  const charge = chargeAt(document, trigger);
  const named = mentions
    .within(clause)
    .filter(
      (mention) => mention.location !== null && mention.form !== 'demonym' && !overlaps(mention, trigger),
    );
  const candidates = named
    .map((mention) => {
      const lead = leadOf(document, mention);
      return { mention, distance: distanceTo(trigger, mention, lead), lead };
    })
    .filter(
      ({ mention, distance, lead }) =>
        distance <= reach &&
        !(mention.start > charge) &&
        !isOrigin(document, trigger, mention, lead) &&
        (isTheme(document, trigger, mention) ||
          (lead !== null &&
            (PLACE_PREPOSITIONS.has(lead.norm) ||
              isGoal(document, trigger, lead) ||
              mention.precisionKm !== undefined) &&
            !isAddressed(trigger, lead) &&
            isAttached(document, trigger, mention, lead))),
    )
    .sort((a, b) => a.distance - b.distance);
  const first = candidates[0]?.mention;
  if (!first) return placeTakenUp(document, trigger, clause, mentions, regions);
  // "police in *Mozambique* opened fire in the city of *Nampula*", "in *Ukraine*’s *Kherson* region"
  const nearest =
    candidates.find(({ mention }) => regions.isInside(mention.location, first.location))?.mention ?? first;
  return named
    .filter((mention) => mention === nearest || isJoined(document, nearest, mention))
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, location }) =>
      location === null ? [] : [{ ...spanOf(document.text, start, end), location }],
    );
}

/** Types that move somebody to where they happen: elsewhere "to" and "against" name whom it is done to. */
const MOVES: ReadonlySet<string> = new Set(['CONSULT', 'MOBILIZE', 'RETREAT', 'ASSAULT']);
const ADDRESSES = new Set(['to', 'into', 'toward', 'towards', 'from', 'and', ',']);
const isAddressed = ({ type, mode, particle }: Trigger, { norm }: Token): boolean =>
  (type === 'REQUEST' && norm === particle) ||
  (ADDRESSES.has(norm) && !MOVES.has(type) && mode !== 'deport' && type !== 'AID');

/** "visited *Bamako*", "shelled *Kharkiv*": the place is what the verb is about. */
const isGoal = (document: ParsedDocument, { type, group }: Trigger, lead: Token): boolean =>
  MOVES.has(type) && group !== null && document.verbGroupOf[lead.index] === group.index;

/** "*Rafah* was bombed". */
function isTheme(document: ParsedDocument, { type, group }: Trigger, mention: Span): boolean {
  if (type !== 'ASSAULT' || !group?.passive) return false;
  const subject = subjectOf(document, group);
  return subject !== null && contains(subject, mention);
}

/** "gunmen *from Chad* attacked", "the mayor *of Athens* welcomed": where somebody comes from, not where it happened. */
function isOrigin(document: ParsedDocument, trigger: Trigger, mention: Span, lead: Token | null): boolean {
  if (!lead || mention.start >= trigger.start) return false;
  const noun = document.tokens[nounPhraseAt(document, lead.index - 1)?.head ?? -1];
  return noun !== undefined && (lead.norm === 'from' || (lead.norm === 'of' && PEOPLE.has(noun.lemma)));
}

/** How far a place stands from its trigger; one before it counts as twice as far, and one that it moves away from as farther still. */
function distanceTo(trigger: Trigger, mention: Span, lead: Token | null): number {
  if (mention.start < trigger.end) return 2 * (trigger.start - mention.end) + 4;
  const leaves = lead?.norm === 'from' && trigger.type !== 'RETREAT';
  return mention.start - trigger.end + (leaves ? AWAY : 0);
}

/** The word before a place, past articles and adjectives. */
function leadOf(document: ParsedDocument, mention: FoundMention): Token | null {
  let i = tokenIndexAt(document, mention.start) - 1;
  const sentence = document.tokens[i + 1]?.sentence;
  for (let steps = 0; steps < 6 && document.tokens[i]?.sentence === sentence; steps += 1, i -= 1) {
    const token = document.tokens[i];
    if (!token) return null;
    const skips =
      token.pos === 'DET' ||
      token.pos === 'ADJ' ||
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'PART' ||
      BEFORE_PLACES.has(token.norm);
    if (!skips) return token;
  }
  return null;
}

/** Whether no other verb stands between a trigger and a place, to which the place would belong. */
function isAttached(document: ParsedDocument, trigger: Trigger, mention: Span, lead: Token): boolean {
  const own = trigger.group?.index ?? -1;
  const isAfter = mention.start >= trigger.end;
  // What opens a sentence is where all of it happened.
  const opens =
    document.sentences[lead.sentence]?.firstToken === lead.index &&
    !(trigger.group && RELATIVE.has(document.tokens[trigger.group.firstToken - 1]?.norm ?? ''));
  if (!isAfter && !opens && !isOwnVerb(document, trigger, lead.index - 1)) return false;
  const from = isAfter ? trigger.at + 1 : lead.index;
  const to = isAfter || opens ? lead.index : trigger.at;
  for (let i = from; i < to; i += 1) {
    const group = verbGroupAt(document, i);
    if (
      group &&
      group.index !== own &&
      !sharesSubject(document, group, trigger) &&
      !isPurpose(document, group, trigger) &&
      !OCCURS.has(document.tokens[group.head]?.lemma ?? '') &&
      (isAfter || !SPEECH.has(document.tokens[group.head]?.lemma ?? ''))
    )
      return false;
  }
  return true;
}

/** Whether the verb that a place before the trigger follows is the trigger's own: "was *in Moscow*, forces launched". */
function isOwnVerb(document: ParsedDocument, trigger: Trigger, before: number): boolean {
  for (let i = before; document.tokens[i]?.sentence === document.tokens[trigger.at]?.sentence; i -= 1) {
    if (document.tokens[i]?.text === ',') return true;
    const group = verbGroupAt(document, i);
    if (!group) continue;
    return (
      group.index === trigger.group?.index ||
      sharesSubject(document, group, trigger) ||
      OCCURS.has(document.tokens[group.head]?.lemma ?? '')
    );
  }
  return true;
}

/** "had been in Bakhmut but was evacuated": two verbs of one subject are in one place. */
function sharesSubject(document: ParsedDocument, group: VerbGroup, trigger: Trigger): boolean {
  if (!trigger.group || group.firstToken > trigger.at || isAside(document, group)) return false;
  const own = subjectOf(document, trigger.group);
  return own !== null && subjectOf(document, group)?.start === own.start;
}

/** "used tear gas *to disperse* protesters in Tbilisi": what a deed is done for is done where it is. */
const isPurpose = (document: ParsedDocument, group: VerbGroup, { type, group: own }: Trigger): boolean =>
  group.form === 'infinitive' &&
  own !== null &&
  document.roles[group.index]?.governor === own &&
  group.firstToken > own.endToken &&
  quadClassOf(type).startsWith('material');

/** "Bakhmut and Avdiivka": places that only "and" or a comma parts. */
const isJoined = (document: ParsedDocument, a: Span, b: Span): boolean => {
  const between = document.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return /^\s*(?:,|and|,\s*and)\s*(?:in |the )?$/.test(between);
};
