import { GIVING_VERBS } from '../../lexicon/events/grammar.js';
import { RESPONSIBILITY_VERBS } from '../../lexicon/events/modality.js';
import { HAZARD_NOUNS, NOUN_PREPOSITIONS } from '../../lexicon/events/nouns.js';
import {
  FORCE_NOUNS,
  JUDGING_ADJECTIVES,
  LIGHT_VERBS,
  OCCURRENCE_VERBS,
} from '../../lexicon/events/verbs.js';
import { COUNTED } from '../../lexicon/quantities.js';
import type { EventType } from '../../lexicon/plover.js';
import { nounPhraseAt, type NounPhrase, type VerbGroup } from '../../text/chunks.js';
import type { Token } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import { subjectOf, type ParsedDocument } from './clauses.js';
import { NOUN_FRAMES, VERB_FRAMES, type NounFrame, type VerbFrame } from './frames.js';
import {
  afterPreposition,
  groupAt,
  objectOf,
  objectWords,
  phraseAt,
  secondObject,
  sentenceEnd,
} from './grammar.js';

/** Words that tell of an event. */
export interface Trigger extends Span {
  type: EventType;
  mode: string | null;
  contexts: string[];
  /** The verb that tells it, or that the noun stands with ("carried out an attack"). */
  group: VerbGroup | null;
  /** The noun that tells it. */
  noun: NounPhrase | null;
  object: NounPhrase | null;
  particle: string | null;
  /** Whether the object is a participant, not part of the frame. */
  openObject: boolean;
  /** The token that stands for it. */
  at: number;
}

/** Particles that may stand behind the object: "pulled its troops *out*". */
const ADVERBIAL = new Set([
  'out',
  'off',
  'up',
  'down',
  'back',
  'over',
  'under',
  'away',
  'in',
  'through',
  'hostage',
  'free',
  'ablaze',
  'open',
  'into',
  'alert',
  'on',
  ...JUDGING_ADJECTIVES,
]);
const AFTER = new Set(NOUN_PREPOSITIONS.split(' '));
const LIGHT = new Set(LIGHT_VERBS.split(' '));
const HAZARDS = new Set(HAZARD_NOUNS.split(' '));
const RESPONSIBILITY = new Set(RESPONSIBILITY_VERBS.split(' '));
/** In a frame's objects, a place that was struck. */
const PLACE = '@place';
const STRIKERS: ReadonlySet<string> = new Set(`${FORCE_NOUNS} ${COUNTED.weapons}`.split(' '));
const BY = new Set(['by']);
const PHONE_LEADS = new Set(['by', 'via', 'over']);
const PHONES = new Set(['phone', 'telephone', 'videolink']);
/** "talks broke *down*": what then no longer happens. */
const ENDINGS = new Set(['down', 'off', 'apart']);
const CAPITAL = /^\p{Lu}/u;
const GIVING = new Set(GIVING_VERBS.split(' '));
const OCCURRENCE = new Set(OCCURRENCE_VERBS.split(' '));

/** What must be done is asked for, whatever it is. */
const DUTY: VerbFrame[] = [
  {
    type: 'REQUEST',
    mode: 'change',
    contexts: [],
    particle: null,
    doers: null,
    objects: null,
    excluded: null,
  },
];

/** Everything in a document that may tell of an event, by verbs and by nouns, in order. */
export function findTriggers(document: ParsedDocument): Trigger[] {
  const verbs = document.verbGroups.flatMap((group) => verbTrigger(document, group) ?? []);
  const taken = new Set(verbs.flatMap((trigger) => ownNouns(document, trigger)));
  const verbOf = verbsBySubject(document);
  const nouns = document.nounPhrases.flatMap((phrase) =>
    taken.has(phrase.index)
      ? []
      : (nounTrigger(document, phrase, verbOf.get(phrase.firstToken) ?? null) ?? []),
  );
  return [...verbs, ...nouns].sort((a, b) => a.at - b.at);
}

/** The nouns that belong to a verb's frame and tell nothing beside it: "launched *an attack*", "placed him under house *arrest*". */
function ownNouns(document: ParsedDocument, { group, object, particle, openObject }: Trigger): number[] {
  if (openObject || !group) return [];
  const behind = particle === null ? null : phraseAt(document, (object ?? group).endToken + 1);
  return [object, behind].flatMap((phrase) => phrase?.index ?? []);
}

/** The verb that each subject comes before, by the subject's first token. */
function verbsBySubject(document: ParsedDocument): Map<number, VerbGroup> {
  const found = new Map<number, VerbGroup>();
  for (const group of document.verbGroups) {
    const subject = document.roles[group.index]?.subject;
    if (subject && subject.endToken <= group.firstToken && !found.has(subject.firstToken))
      found.set(subject.firstToken, group);
  }
  return found;
}

function verbTrigger(document: ParsedDocument, group: VerbGroup): Trigger | null {
  const head = document.tokens[group.head];
  const next = document.tokens[group.endToken];
  if (!head || (next?.text === '-' && next.start === head.end)) return null;
  const frames = VERB_FRAMES.get(head.lemma) ?? (group.modal === 'must' ? DUTY : undefined);
  if (!frames) return null;
  if (isSecondParticiple(document, group)) return null;
  const isPassive = group.passive || document.roles[group.index]?.reduced === true;
  const subject = isPassive ? subjectOf(document, group) : null;
  const gives = GIVING.has(head.lemma);
  const direct = themeOf(document, objectOf(document, group, null), subject, gives);
  const particle = particleAfter(document, group);
  const past = themeOf(document, objectOf(document, group, particle), subject, gives);
  for (const frame of frames) {
    const { object, theme, words } = frame.particle === null ? direct : past;
    if (frame.objects?.has(PLACE) && isStruckPlace(document, group, theme, subject)) words.push(PLACE);
    if (!fits(document, frame, group, words, theme) || isExcluded(frame, past.words)) continue;
    if (frame.doers && !isAmong(document, subject ?? subjectOf(document, group), frame.doers)) continue;
    if (frame.type === 'ASSAULT' && isMishap(document, group)) return null;
    return {
      start: group.start,
      end: document.tokens[group.endToken - 1]?.end ?? group.end,
      type: frame.type,
      mode:
        frame.mode ??
        (isByPhone(document, frame.type, group) ? 'phone' : modeOf(document, frame.type, theme)),
      contexts: frame.contexts,
      group,
      noun: null,
      object,
      particle: frame.particle,
      openObject: frame.objects === null,
      at: group.head,
    };
  }
  return null;
}

/** "missiles hit *Kharkiv*": a name that weapons, forces or a named power strike is a place struck, whatever else it may be. */
function isStruckPlace(
  document: ParsedDocument,
  group: VerbGroup,
  theme: NounPhrase | null,
  subject: NounPhrase | null,
): boolean {
  if (!theme || document.tokens[theme.head]?.pos !== 'PROPN') return false;
  const striker = subject ? afterPreposition(document, group.endToken, BY) : subjectOf(document, group);
  return striker !== null && objectWords(document, striker).some((word) => STRIKERS.has(word));
}

/** "spoke with Netanyahu *by phone*". */
function isByPhone(document: ParsedDocument, type: EventType, group: VerbGroup): boolean {
  const means = type === 'CONSULT' ? afterPreposition(document, group.endToken, PHONE_LEADS) : null;
  return PHONES.has(document.tokens[means?.head ?? -1]?.lemma ?? '');
}

/** Past "by phone": "spoke *by telephone* with". */
function pastPhone({ tokens }: ParsedDocument, at: number): number {
  if (!PHONE_LEADS.has(tokens[at]?.norm ?? '')) return at;
  const phone = tokens[at + 1]?.pos === 'DET' ? at + 2 : at + 1;
  return PHONES.has(tokens[phone]?.lemma ?? '') ? phone + 1 : at;
}

/** The mode of the deed that a verb's object names: "carried out *air strikes*". */
function modeOf(document: ParsedDocument, type: EventType, phrase: NounPhrase | null): string | null {
  const head = phrase && document.tokens[phrase.head];
  const frame = head ? frameOf(document, phrase, head) : undefined;
  return frame?.type === type ? frame.mode : null;
}

interface Theme {
  object: NounPhrase | null;
  /** Whom or what the verb is about: its object, of a passive its subject. */
  theme: NounPhrase | null;
  words: string[];
}

/** @param gives whether the verb has two objects, so that what is given may be the second of them, or stay behind in the passive */
function themeOf(
  document: ParsedDocument,
  object: NounPhrase | null,
  subject: NounPhrase | null,
  gives: boolean,
): Theme {
  const theme = subject ?? object;
  const given = gives && object ? (subject ? object : secondObject(document, object)) : null;
  const words = [theme, given].flatMap((phrase) => (phrase ? objectWords(document, phrase) : []));
  return { object, theme, words };
}

/** "were killed *or wounded*": the first participle tells the event of both. */
function isSecondParticiple({ tokens, verbGroups }: ParsedDocument, group: VerbGroup): boolean {
  const before = verbGroups[group.index - 1];
  const link = tokens[group.firstToken - 1]?.norm;
  return (
    before !== undefined &&
    before.passive &&
    before.endToken === group.firstToken - 1 &&
    group.endToken === group.firstToken + 1 &&
    (link === 'or' || link === 'and')
  );
}

/** "an earthquake killed", "was destroyed by floods": nobody attacked. */
function isMishap(document: ParsedDocument, group: VerbGroup): boolean {
  const cause = group.passive ? afterPreposition(document, group.endToken, BY) : subjectOf(document, group);
  return cause !== null && HAZARDS.has(document.tokens[cause.head]?.lemma ?? '');
}

const isAmong = (document: ParsedDocument, subject: NounPhrase | null, doers: ReadonlySet<string>): boolean =>
  subject !== null && objectWords(document, subject).some((word) => doers.has(word));

/** A word right after the verb, or after its object, that belongs to it: "called *off*", "pulled troops *out*". */
function particleAfter(document: ParsedDocument, group: VerbGroup): string | null {
  const token = document.tokens[group.endToken];
  return token && (token.pos === 'ADP' || token.pos === 'ADV' || token.pos === 'PART') ? token.norm : null;
}

function fits(
  document: ParsedDocument,
  frame: VerbFrame,
  group: VerbGroup,
  words: string[],
  theme: NounPhrase | null,
): boolean {
  const next = document.tokens[pastPhone(document, group.endToken)];
  if (frame.particle !== null) {
    const after = theme && !group.passive ? document.tokens[theme.endToken] : undefined;
    const sees = (token: Token | undefined): boolean =>
      token?.norm === frame.particle || token?.lemma === frame.particle;
    const isBehind = ADVERBIAL.has(frame.particle) && sees(after);
    const inNext =
      sees(next) || isBehind || (theme !== null && !group.passive && words.includes(frame.particle));
    if (!inNext || isExcluded(frame, words)) return false;
    if (frame.objects === null) return true;
    const rest = phraseAt(document, (isBehind && theme ? theme.endToken : group.endToken) + 1);
    const restWords = rest
      ? objectWords(document, rest)
      : [...words, document.tokens[group.endToken + 1]?.norm ?? ''];
    return (
      restWords.some((word) => frame.objects?.has(word)) || words.some((word) => frame.objects?.has(word))
    );
  }
  if (frame.objects)
    return words.some((word) => frame.objects?.has(word)) || frame.objects.has(next?.norm ?? '');
  if (frame.excluded) return !isExcluded(frame, words) && !frame.excluded.has(next?.norm ?? '');
  return true;
}

/** "fought off *the flu*": an object that takes the verb out of its frame, past its particle too. */
const isExcluded = ({ excluded }: VerbFrame, words: string[]): boolean =>
  excluded !== null && words.some((word) => excluded.has(word));

/**
 * A noun that tells of an event, where something says that it is one: a verb that lends it its subject, a verb of happening, or a
 * participant beside it.
 */
function nounTrigger(document: ParsedDocument, phrase: NounPhrase, verb: VerbGroup | null): Trigger | null {
  const head = document.tokens[phrase.head];
  const frame = head ? frameOf(document, phrase, head) : undefined;
  if (!head || !frame) return null;
  const before = verbBefore(document, phrase);
  const after = verb ?? groupAt(document, phrase.endToken) ?? groupAt(document, phrase.endToken + 1);
  const light = before && LIGHT.has(document.tokens[before.head]?.lemma ?? '') ? before : null;
  const occurs =
    occurrenceAt(document, after) ?? sufferedBy(document, phrase) ?? responsibilityFor(document, phrase);
  const modifier = frame.modifier === null ? phrase.head : phrase.head - 1;
  const lead = document.tokens[phrase.firstToken - 1];
  const known =
    (AFTER.has(lead?.norm ?? '') && isOne(document, phrase)) ||
    phrase.possessive >= 0 ||
    hasDemonym(document, phrase) ||
    followedByPlace(document, phrase);
  if (!light && !occurs && !known) return null;
  return {
    start: document.tokens[modifier]?.start ?? head.start,
    end: head.end,
    type: frame.type,
    mode: frame.mode,
    contexts: frame.contexts,
    group: light ?? occurs,
    noun: phrase,
    object: null,
    particle: null,
    openObject: false,
    at: phrase.head,
  };
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
  return group && RESPONSIBILITY.has(document.tokens[group.head]?.lemma ?? '') ? group : null;
}

function frameOf(document: ParsedDocument, phrase: NounPhrase, head: Token): NounFrame | undefined {
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
