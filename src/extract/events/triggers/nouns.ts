import { RESPONSIBILITY_VERBS } from '../../../lexicon/events/modality.js';
import { NOUN_PREPOSITIONS } from '../../../lexicon/events/nouns.js';
import type { EventType } from '../../../lexicon/plover.js';
import { LIGHT_VERBS, OCCURRENCE_VERBS } from '../../../lexicon/events/verbs.js';
import { nounPhraseAt, type NounPhrase, type VerbGroup } from '../../../text/chunks.js';
import type { Token } from '../../../text/document.js';
import type { ParsedDocument } from '../clauses/roles.js';
import { NOUN_FRAMES, VERB_FRAMES, type NounFrame } from '../frames.js';
import { groupAt, phraseAt, sentenceEnd } from '../grammar.js';
import { isParty } from './marks.js';
import type { Trigger } from './trigger.js';

const AFTER = new Set(NOUN_PREPOSITIONS.split(' '));
const LIGHT = new Set(LIGHT_VERBS.split(' '));
const RESPONSIBILITY = new Set(RESPONSIBILITY_VERBS.split(' '));
/** "talks broke *down*": what then no longer happens. */
const ENDINGS = new Set(['down', 'off', 'apart']);
/** Types whose nouns say after "of" whom they are done to. */
const DONE_TO: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE']);
/** What opens a phrase for certain people: "a", "two", a name. */
const CERTAIN = new Set(['DET', 'NUM', 'PROPN', 'PRON']);
const CAPITAL = /^\p{Lu}/u;
const OCCURRENCE = new Set(OCCURRENCE_VERBS.split(' '));

/**
 * A noun that tells of an event, where something says that it is one: a verb that lends it its subject, a verb of happening, or a
 * participant beside it.
 */
export function nounTrigger(
  document: ParsedDocument,
  phrase: NounPhrase,
  verb: VerbGroup | null,
): Trigger | null {
  const head = document.tokens[phrase.head];
  const frame = head ? frameOf(document, phrase, head) : undefined;
  if (!head || !frame) return null;
  const before = verbBefore(document, phrase);
  const after = verb ?? groupAt(document, phrase.endToken) ?? groupAt(document, phrase.endToken + 1);
  const bound = frame.type === 'CONSULT' ? boundFor(document, phrase) : null;
  const light = before && LIGHT.has(document.tokens[before.head]?.lemma ?? '') ? before : null;
  const occurs =
    occurrenceAt(document, after) ?? sufferedBy(document, phrase) ?? responsibilityFor(document, phrase);
  const modifier = frame.modifier === null ? phrase.head : phrase.head - 1;
  const lead = document.tokens[phrase.firstToken - 1];
  const known =
    (AFTER.has(lead?.norm ?? '') && isOne(document, phrase)) ||
    phrase.possessive >= 0 ||
    hasDemonym(document, phrase) ||
    followedByPlace(document, phrase) ||
    (DONE_TO.has(frame.type) && isDoneTo(document, phrase));
  if (!light && !occurs && !bound && !known) return null;
  return {
    start: document.tokens[modifier]?.start ?? head.start,
    end: head.end,
    type: frame.type,
    mode: frame.mode,
    contexts: frame.contexts,
    group: light ?? occurs ?? bound,
    noun: phrase,
    object: null,
    particle: null,
    openObject: false,
    at: phrase.head,
  };
}

/** How far before its purpose a journey may be told, in tokens. */
const WAY = 12;

/** "flew to Muscat *for talks*": the verb of those who go there for it. */
function boundFor(document: ParsedDocument, { firstToken }: NounPhrase): VerbGroup | null {
  const { tokens } = document;
  if (tokens[firstToken - 1]?.norm !== 'for') return null;
  for (
    let i = firstToken - 2;
    i > firstToken - WAY && tokens[i]?.sentence === tokens[firstToken]?.sentence;
    i -= 1
  ) {
    const group = groupAt(document, i);
    if (group)
      return VERB_FRAMES.get(tokens[group.head]?.lemma ?? '')?.some(({ mode }) => mode === 'visit')
        ? group
        : null;
  }
  return null;
}

/** A verb of happening, or one that it is planned or said by: "are scheduled *to resume*". */
function occurrenceAt({ tokens, verbGroups }: ParsedDocument, group: VerbGroup | null): VerbGroup | null {
  if (!group || ENDINGS.has(tokens[group.endToken]?.norm ?? '')) return null;
  if (OCCURRENCE.has(tokens[group.head]?.lemma ?? '')) return group;
  const next = verbGroups[group.index + 1];
  const hangs = next?.form === 'infinitive' && next.firstToken === group.endToken;
  return hangs && OCCURRENCE.has(tokens[next.head]?.lemma ?? '') ? next : null;
}

/** "were displaced *by fighting*": a passive that tells no event of its own, with the deed that did it. */
function sufferedBy(document: ParsedDocument, phrase: NounPhrase): VerbGroup | null {
  const isKnown = document.tokens[phrase.firstToken]?.norm === 'the';
  if (isKnown || document.tokens[phrase.firstToken - 1]?.norm !== 'by') return null;
  const group = groupAt(document, phrase.firstToken - 2);
  const lemma = document.tokens[group?.head ?? -1]?.lemma ?? '';
  return group?.passive && OCCURRENCE.has(lemma) && !VERB_FRAMES.has(lemma) ? group : null;
}

/** The verb of "*claimed* responsibility for the bombing". */
export function responsibilityFor(document: ParsedDocument, phrase: NounPhrase): VerbGroup | null {
  const first = phrase.firstToken;
  const isFor =
    document.tokens[first - 1]?.norm === 'for' && document.tokens[first - 2]?.norm === 'responsibility';
  const group = isFor ? groupAt(document, first - 3) : null;
  if (!group || !RESPONSIBILITY.has(document.tokens[group.head]?.lemma ?? '')) return null;
  // "*No group* has claimed responsibility": that tells nothing of the deed.
  const opener = document.tokens[document.roles[group.index]?.subject?.firstToken ?? -1]?.norm;
  return group.negated || opener === 'no' || opener === 'nobody' || opener === 'none' ? null : group;
}

/** The frame of the deed that a phrase names, its modifier with it: "air *strike*". */
export function frameOf(document: ParsedDocument, phrase: NounPhrase, head: Token): NounFrame | undefined {
  const before = document.tokens[phrase.head - 1];
  return NOUN_FRAMES.get(head.lemma)?.find(
    ({ modifier }) => modifier === null || before?.lemma === modifier || before?.norm === modifier,
  );
}

/** The verb whose object a noun phrase is, past a preposition at most. */
function verbBefore(document: ParsedDocument, phrase: NounPhrase): VerbGroup | null {
  const i = phrase.firstToken - 1;
  const whole = document.tokens[i]?.norm === 'of' ? nounPhraseAt(document, i - 1) : undefined;
  if (whole) return groupAt(document, whole.firstToken - 1);
  return (
    groupAt(document, i) ??
    (document.tokens[i]?.pos === 'ADP' || document.tokens[i]?.pos === 'ADV' ? groupAt(document, i - 1) : null)
  );
}

/** "after *a* similar attack": one that is told, not attacks in general. */
const isOne = (document: ParsedDocument, phrase: NounPhrase): boolean =>
  document.tokens[phrase.firstToken]?.pos === 'DET' || document.tokens[phrase.endToken]?.norm === 'between';

/** "the murder *of a journalist*", "the arrest *of Navalny*": of certain people, not the killing of civilians in general. */
export function isDoneTo(document: ParsedDocument, { endToken }: NounPhrase): boolean {
  const victim = document.tokens[endToken]?.norm === 'of' ? phraseAt(document, endToken + 1) : null;
  if (!victim || !isParty(document, victim)) return false;
  return (
    CERTAIN.has(document.tokens[victim.firstToken]?.pos ?? '') ||
    document.tokens[victim.endToken]?.norm === 'by'
  );
}

const hasDemonym = (document: ParsedDocument, phrase: NounPhrase): boolean => {
  for (let i = phrase.firstToken; i < phrase.head; i += 1) {
    const token = document.tokens[i];
    if (token?.pos === 'PROPN' || (token?.pos === 'ADJ' && CAPITAL.test(token.text))) return true;
  }
  return false;
};

const followedByPlace = (document: ParsedDocument, phrase: NounPhrase): boolean => {
  const link = document.tokens[phrase.endToken];
  const next = phraseAt(document, phrase.endToken + 1);
  return (
    link !== undefined &&
    phrase.endToken < sentenceEnd(document, phrase.head) &&
    ['in', 'near', 'on', 'against', 'at', 'by', 'from', 'with', 'between'].includes(link.norm) &&
    next !== null &&
    document.tokens[next.head]?.pos === 'PROPN'
  );
};
