import { GIVING_VERBS } from '../../../lexicon/events/grammar.js';
import { HAZARD_NOUNS } from '../../../lexicon/events/nouns.js';
import { JUDGING_ADJECTIVES, TRANSITIVE_VERBS } from '../../../lexicon/events/verbs.js';
import type { EventType } from '../../../lexicon/plover.js';
import type { NounPhrase, VerbGroup } from '../../../text/chunks.js';
import type { Token } from '../../../text/document.js';
import { subjectOf, type ParsedDocument } from '../clauses/roles.js';
import { VERB_FRAMES, type VerbFrame } from '../frames.js';
import { isPeople } from '../participants/people.js';
import { afterPreposition, objectOf, objectWords, phraseAt, secondObject } from '../grammar.js';
import { doerOf, marksOf } from './marks.js';
import { frameOf } from './nouns.js';
import type { Trigger } from './trigger.js';

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
const HAZARDS = new Set(HAZARD_NOUNS.split(' '));
const TRANSITIVE: ReadonlySet<string> = new Set(TRANSITIVE_VERBS.split(' '));
const QUOTE = /^["“]$/u;
const BY = new Set(['by']);
const PHONE_LEADS = new Set(['by', 'via', 'over']);
const PHONES = new Set(['phone', 'telephone', 'videolink']);
const GIVING = new Set(GIVING_VERBS.split(' '));

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

/** A verb that tells of an event, by the first of its frames that what stands around it fits. */
export function verbTrigger(document: ParsedDocument, group: VerbGroup): Trigger | null {
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
  if (!direct.theme && TRANSITIVE.has(head.lemma)) return null;
  const particle = particleAfter(document, group);
  const past = themeOf(document, objectOf(document, group, particle), subject, gives);
  for (const frame of frames) {
    const { object, theme, words } = frame.particle === null ? direct : past;
    words.push(...marksOf(document, frame, group, theme, subject));
    if (!fits(document, frame, group, words, theme) || isExcluded(frame, past.words)) continue;
    if (frame.doers && !isAmong(document, doerOf(document, group, isPassive), frame.doers)) continue;
    if (frame.type === 'ASSAULT' && isMishap(document, group)) return null;
    if (isBackground(document, group, frame.type, subject)) return null;
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

/** "the curfew *imposed* in May", "two men *accused* of sabotage": a participle that only tells which, of no deed done to people. */
function isBackground(
  document: ParsedDocument,
  group: VerbGroup,
  type: EventType,
  subject: NounPhrase | null,
): boolean {
  if (document.roles[group.index]?.reduced !== true || !subject) return false;
  // "troops *backed* by helicopters"
  if (group.passive) return type === 'SUPPORT';
  return !isPeople(document, subject) || type === 'ACCUSE';
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
    const behind = theme && !group.passive ? document.tokens[theme.endToken] : undefined;
    const after = behind && QUOTE.test(behind.text) ? document.tokens[behind.index + 1] : behind;
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
