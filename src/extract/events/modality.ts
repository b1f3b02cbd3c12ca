import { CAUSATIVE_VERBS, CHARGING_VERBS, DENIAL_VERBS } from '../../lexicon/events/grammar.js';
import {
  COMMIT_ADJECTIVES,
  COMMIT_VERBS,
  CONDITIONS,
  DUTY_MODALS,
  FUTURE_MODALS,
  IMPLICATIVE_VERBS,
  NEGATIVE_VERBS,
  PLAN_VERBS,
  POSSIBLE_MODALS,
  POSSIBLE_VERBS,
  POSSIBLE_WORDS,
  SPEECH_ACTS,
} from '../../lexicon/events/modality.js';
import { quadClassOf, type EventType } from '../../lexicon/plover.js';
import type { NounPhrase, VerbGroup } from '../../text/chunks.js';
import type { Token } from '../../text/document.js';
import type { ParsedDocument } from './clauses/roles.js';
import type { Modality } from '../types.js';
import { governorOf, sentenceEnd, sentenceStart } from './grammar.js';
import { isDoneTo } from './triggers/nouns.js';
import type { Trigger } from './triggers/trigger.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PLAN = words(PLAN_VERBS);
const COMMIT = words(COMMIT_VERBS);
const CHARGES = words(CHARGING_VERBS);
const DENIAL = words(DENIAL_VERBS);
const CAUSES = words(CAUSATIVE_VERBS);
const READY = words(COMMIT_ADJECTIVES);
const IMPLICATIVE = words(IMPLICATIVE_VERBS);
const NEGATIVE = words(NEGATIVE_VERBS);
const PERHAPS = words(POSSIBLE_WORDS);
const POSSIBLE = words(POSSIBLE_VERBS);
const FUTURE: ReadonlySet<string> = new Set(FUTURE_MODALS);
const DUTY: ReadonlySet<string> = new Set(DUTY_MODALS);
const MAY: ReadonlySet<string> = new Set(POSSIBLE_MODALS);
const HELPFUL: ReadonlySet<string> = new Set(['verbal_cooperation', 'material_cooperation']);
const NOBODY = new Set(['no', 'nobody', 'none', 'neither']);
const PERCEPTION = new Set(['hear', 'see', 'feel', 'smell']);
/** Before a gerund these lead in what was done: "after *meeting* the pope". */
const DONE = new Set(['after', 'since', 'while', 'when', ',', 'and']);
/** Before a subject these open a condition without "if": "*Had* the police fired". */
const INVERTED = new Set(['had', 'should', 'were']);
const CONDITION: ReadonlySet<string> = new Set(CONDITIONS);
const SPEECH: ReadonlySet<string> = new Set(SPEECH_ACTS);

/** In what light a trigger stands, and what that makes of its type; null where it is only spoken of. */
export interface Light {
  modality: Modality;
  type: EventType;
}

/** The triggers of a sentence that tell of something, with the light they stand in. */
export function inLight(document: ParsedDocument, triggers: Trigger[]): { trigger: Trigger; light: Light }[] {
  const told = triggers.flatMap((trigger) => {
    const light = lightOf(document, trigger);
    return light ? [{ trigger, light }] : [];
  });
  return told.filter(({ trigger, light }, i) => {
    if (tellsOfNoun(told, trigger, light)) return false;
    if (light.modality === 'claimed') return true;
    const act = told.slice(0, i).findLast(({ light }) => SPEECH.has(light.type));
    return !act || !isComplement(document, act.trigger, trigger);
  });
}

/** "an attack had been repelled", "an air strike killed 21": the noun tells the event, its verb what became of it. */
const tellsOfNoun = (told: { trigger: Trigger; light: Light }[], verb: Trigger, light: Light): boolean =>
  verb.noun === null &&
  told.some(
    (other) =>
      // "flew to Muscat for talks": the journey is told too.
      light.type !== 'CONSULT' &&
      other.trigger.noun !== null &&
      other.light.type === light.type &&
      other.trigger.group === verb.group,
  );

/**
 * Whether a trigger stands in what a speech act is about: "demanded a withdrawal", "accused it of attacking". What is condemned or
 * investigated has happened: "condemned *the killing of two nurses*".
 */
function isComplement(document: ParsedDocument, act: Trigger, trigger: Trigger): boolean {
  if (act.noun) return false;
  if (act.type === 'ACCUSE' && trigger.noun && trigger.noun === act.object)
    return !isDoneTo(document, trigger.noun);
  if (trigger.noun) return !document.text.slice(act.end, trigger.start).includes(', ');
  const group = trigger.group;
  if (!group) return true;
  return group.form !== 'past' && group.form !== 'present'
    ? true
    : group.modal !== null && group.firstToken - act.at < 12 && !isSaidAnew(document, act.at, group);
}

/** "accused Qatar … *and said* Israel would not withdraw": another act of speech between. */
function isSaidAnew({ verbGroups, tokens }: ParsedDocument, act: number, group: VerbGroup): boolean {
  for (let i = group.index - 1; (verbGroups[i]?.firstToken ?? -1) > act; i -= 1)
    if (verbGroups[i]?.form === 'past' && tokens[(verbGroups[i]?.firstToken ?? 0) - 1]?.norm === 'and')
      return true;
  return false;
}

/**
 * Whether a trigger happened, is planned, possible or denied. What somebody will do or commits to is an agreement when it helps and a
 * threat when it hurts; what should be done is a request (PLOVER's manual, "future and intended events").
 */
function lightOf(document: ParsedDocument, trigger: Trigger): Light | null {
  const { group, type } = trigger;
  if (!group) return { modality: isAsked(document, trigger.at) ? 'possible' : 'asserted', type };
  const light = trigger.noun ? nounLight(document, group, type) : verbLight(document, group, type, 0);
  if (light?.modality !== 'asserted') return light;
  if (isAsked(document, trigger.at) || isConditional(document, group) || isGuessed(document, group))
    return { ...light, modality: 'possible' };
  const isNobody = (phrase: NounPhrase | null | undefined): boolean =>
    NOBODY.has(document.tokens[phrase?.firstToken ?? -1]?.norm ?? '');
  // "nobody was arrested", "used no tear gas"
  return isNobody(document.roles[group.index]?.subject) || isNobody(trigger.object)
    ? { ...light, modality: 'denied' }
    : light;
}

/** What a question asks is not told; nor what stands under an inverted condition, "*Had* the police fired, …". */
function isAsked(document: ParsedDocument, at: number): boolean {
  const last = document.tokens[sentenceEnd(document, at) - 1];
  if (last?.text === '?') return true;
  const first = sentenceStart(document, at);
  const opening = document.tokens[first];
  const inverts = opening?.pos === 'AUX' && INVERTED.has(opening.norm);
  return inverts && document.tokens.slice(first, at).every(({ text }) => text !== ',');
}

/** "has *probably* retaken", "*reportedly* killed". */
function isGuessed(document: ParsedDocument, { firstToken, head }: VerbGroup): boolean {
  return document.tokens
    .slice(Math.max(0, firstToken - 1), head)
    .some(({ norm, pos }) => pos === 'ADV' && PERHAPS.has(norm));
}

/** A noun takes the light of the verb that it stands with. */
const nounLight = (document: ParsedDocument, group: VerbGroup, type: EventType): Light | null =>
  group.form === 'infinitive' || group.modal !== null || group.negated
    ? verbLight(document, group, type, 0)
    : {
        modality:
          PLAN.has(document.tokens[group.head]?.lemma ?? '') && group.passive ? 'planned' : 'asserted',
        type,
      };

function verbLight(document: ParsedDocument, group: VerbGroup, type: EventType, depth: number): Light | null {
  if (group.negated && group.modal !== null && FUTURE.has(group.modal) && HELPFUL.has(quadClassOf(type)))
    return { modality: 'planned', type: 'REJECT' };
  if (group.negated) return { modality: 'denied', type };
  if (group.modal !== null) {
    if (FUTURE.has(group.modal))
      return { modality: 'planned', type: hasUnless(document, group) ? 'THREATEN' : committed(type) };
    if (DUTY.has(group.modal)) return { modality: 'planned', type: 'REQUEST' };
    if (MAY.has(group.modal) && !PERCEPTION.has(document.tokens[group.head]?.lemma ?? ''))
      return { modality: 'possible', type };
  }
  if (group.form === 'infinitive' || group.form === 'base')
    return infinitiveLight(document, group, type, depth);
  if (group.form === 'gerund' && !group.progressive) {
    return gerundLight(document, group, type, depth);
  }
  return { modality: 'asserted', type };
}

function infinitiveLight(
  document: ParsedDocument,
  group: VerbGroup,
  type: EventType,
  depth: number,
): Light | null {
  const governor = governorOf(document, group);
  if (!governor || depth > 2) return group.form === 'base' ? { modality: 'asserted', type } : null;
  const lemma = document.tokens[governor.head]?.lemma ?? '';
  const between = document.tokens.slice(governor.endToken, group.firstToken);
  if (group.form === 'base' && between.length > 2) return { modality: 'asserted', type };
  if (between.some(({ norm }) => READY.has(norm))) return { modality: 'planned', type: committed(type) };
  if (CAUSES.has(lemma) && between.length < 8) return verbLight(document, governor, type, depth + 1);
  if (between.length > 3) return null;
  if (governor.negated || between.some(({ norm }) => norm === 'not')) return { modality: 'denied', type };
  if (NEGATIVE.has(lemma) && between.length === 0) return { modality: 'denied', type };
  if (between.some(({ norm }) => PERHAPS.has(norm))) return { modality: 'possible', type };
  if (COMMIT.has(lemma)) return { modality: 'planned', type: committed(type) };
  if (PLAN.has(lemma)) return { modality: 'planned', type };
  if (POSSIBLE.has(lemma) && between.length === 0) return { modality: 'possible', type };
  if (lemma === 'be' || lemma === 'have') return { modality: 'planned', type: committed(type) };
  return IMPLICATIVE.has(lemma) && between.length === 0
    ? verbLight(document, governor, type, depth + 1)
    : null;
}

/**
 * A participle beside its clause tells more of it (", firing 21 drones"); one right after a verb takes its light ("began shelling",
 * "denied bombing"); after most prepositions it names an act that is spoken of.
 */
function gerundLight(
  document: ParsedDocument,
  group: VerbGroup,
  type: EventType,
  depth: number,
): Light | null {
  const before = document.tokens[group.firstToken - 1];
  if (!before || group.firstToken === sentenceStart(document, group.firstToken) || DONE.has(before.norm))
    return { modality: 'asserted', type };
  // "fired on students *protesting* against quotas": what those just named do.
  const isBeside = document.roles[group.index]?.subject?.endToken === group.firstToken;
  if (isBeside && quadClassOf(type).startsWith('material')) return { modality: 'asserted', type };
  if (before.norm === 'without') return { modality: 'denied', type };
  const governor = document.roles[group.index]?.governor ?? governorOf(document, group);
  if (!governor || depth > 2) return null;
  const lemma = document.tokens[governor.head]?.lemma ?? '';
  if (governor.endToken === group.firstToken) {
    if (DENIAL.has(lemma) || lemma === 'avoid') return { modality: 'denied', type };
    if (PLAN.has(lemma)) return { modality: 'planned', type };
    return IMPLICATIVE.has(lemma) ? verbLight(document, governor, type, depth + 1) : null;
  }
  if (isAlleged(document, governor, before)) return { modality: 'claimed', type };
  const isShort = before.norm === 'from' || document.tokens[before.index - 1]?.norm === 'short';
  if (NEGATIVE.has(lemma) && isShort) return { modality: 'denied', type };
  return before.norm === 'by' && !governor.passive ? verbLight(document, governor, type, depth + 1) : null;
}

/** "accused Armenia *of firing* at a border post": somebody's word for what another did. */
const isAlleged = ({ tokens }: ParsedDocument, governor: VerbGroup, { norm }: Token): boolean =>
  !governor.passive && CHARGES.has(tokens[governor.head]?.lemma ?? '') && (norm === 'of' || norm === 'for');

/** What a commitment to something is. */
const committed = (type: EventType): EventType => {
  const quad = quadClassOf(type);
  if (type === 'MOBILIZE') return type;
  if (quad === 'material_conflict') return 'THREATEN';
  return quad === 'verbal_conflict' || type === 'CONSULT' ? type : 'AGREE';
};

/** "will withdraw unless": a promise of harm. */
const hasUnless = (document: ParsedDocument, group: VerbGroup): boolean => {
  const end = sentenceEnd(document, group.head);
  for (let i = group.endToken; i < Math.min(end, group.endToken + 30); i += 1)
    if (document.tokens[i]?.norm === 'unless') return true;
  return false;
};

/** Whether the clause hangs on a condition or a guess: "if Hamas ran", "it is possible that militants killed". */
function isConditional(document: ParsedDocument, group: VerbGroup): boolean {
  const from = Math.max(sentenceStart(document, group.head), group.firstToken - 8);
  for (let i = group.firstToken - 1; i >= from; i -= 1) {
    const token = document.tokens[i];
    if (!token || token.text === ',' || (document.verbGroupOf[i] ?? -1) >= 0) return false;
    if (CONDITION.has(token.norm)) return true;
    if (token.norm === 'that' && PERHAPS.has(document.tokens[i - 1]?.norm ?? '')) return true;
  }
  return false;
}
