import {
  HARMLESS_MEANS,
  MISSILES,
  PLAIN_VERBS,
  RIVALS,
  TARGET_NOUNS,
  THINGS_THAT_ACT,
  UNHURT_NOUNS,
  VIOLENT_NOUNS,
} from '../../lexicon/events/figurative.js';
import { HAZARD_NOUNS, INSTRUMENT_NOUNS } from '../../lexicon/events/nouns.js';
import { BODY_NOUNS, PEOPLE_NOUNS } from '../../lexicon/events/parties.js';
import { ENFORCER_NOUNS, FORCE_NOUNS, MUNITION_NOUNS } from '../../lexicon/events/verbs.js';
import type { EventType } from '../../lexicon/plover.js';
import { COUNTED } from '../../lexicon/quantities.js';
import type { NounPhrase } from '../../text/chunks.js';
import { tokenIndexAt, type Token } from '../../text/document.js';
import type { FoundEvent, QuantityKind, Reference } from '../types.js';
import { subjectOf, type ParsedDocument } from './clauses/roles.js';
import { NOUN_FRAMES } from './frames.js';
import { afterPreposition, objectWords } from './grammar.js';
import { QUANTITIES } from './participants/people.js';
import { formsOf, readTone, type Tone, words } from './tone.js';
import type { Trigger } from './triggers/trigger.js';

/*
 * Violence, retreat and protest that are figures of speech: told in the words of sport, of markets or of the arts, done by what does
 * nothing on purpose, done with what hurts nobody, or without anything near that speaks of force, of victims or of a place.
 */

const PLAIN = words(PLAIN_VERBS);
/** Those who use force, and what they use it with. */
const ARMED = words(ENFORCER_NOUNS, MUNITION_NOUNS, MISSILES);
const THINGS = words(THINGS_THAT_ACT, HAZARD_NOUNS);
const HARMLESS = words(HARMLESS_MEANS);
const PEOPLE = words(PEOPLE_NOUNS);
const TARGETS = words(PEOPLE_NOUNS, TARGET_NOUNS);
const RIVAL = words(RIVALS);
/** Who and what does violence. */
const DOERS = words(
  TARGET_NOUNS,
  PEOPLE_NOUNS,
  BODY_NOUNS,
  FORCE_NOUNS,
  ENFORCER_NOUNS,
  MUNITION_NOUNS,
  INSTRUMENT_NOUNS,
  VIOLENT_NOUNS,
  COUNTED.weapons,
);
const UNHURT = words(UNHURT_NOUNS);
const BY = new Set(['by']);
const WITH = new Set(['with']);
const OF = new Set(['of']);
const OVER = new Set(['for', 'over']);
/** Types whose words are borrowed. */
const AGENTS = /(?:er|or|ist|man|men|ian|ant|ee)s?$/u;
const BORROWED: ReadonlySet<EventType> = new Set<EventType>([
  'ASSAULT',
  'RETREAT',
  'PROTEST',
  'MOBILIZE',
  'COERCE',
  'SANCTION',
  'THREATEN',
]);
/** Modes that are meant as they are said wherever they stand. */
const PLAIN_MODES = new Set([
  'abduct',
  'torture',
  'sexual',
  'suicide-attack',
  'crowd-control',
  'aerial',
  'drone',
]);
/** Types, and modes of retreat, that are those of forces where anything near speaks of any. */
const MILITARY: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE', 'withdraw', 'ceasefire', 'disarm']);
/** What somebody alone does, however violent the words around. */
const WILFUL = new Set(['abduct', 'troops']);
/** Modes of what one does to oneself and is done to others with it. */
const BOMBINGS = new Set(['explosives', 'suicide-attack']);
/** Types that take somebody to do them. */
const VIOLENCE: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'PROTEST']);
/** Modes by which what stands somewhere is wrecked. */
const WRECKS = new Set(['heavy-weapons', 'explosives', 'firearms', 'destroy']);
const SUFFERED: ReadonlySet<QuantityKind> = new Set<QuantityKind>(['killed', 'wounded', 'displaced']);
/** How many sentences before and after may speak of the force that one leaves unsaid. */
const AROUND = 6;

/** Tells what is meant as it is said from what is a figure of speech. */
export class Figures {
  readonly #tones = new Map<number, Tone>();

  /** @param people slugs of persons, whose name alone makes no deed one of force: "Leclerc ambushed the Red Bulls" */
  constructor(
    private readonly document: ParsedDocument,
    private readonly people: ReadonlySet<string>,
  ) {}

  /**
   * Whether an event of a trigger is none.
   * @param isOfPower whether a government, its forces or an armed group acts, whom a few words of business do not make a figure: "barred firms from doing business"
   */
  isFigure(trigger: Trigger, event: Omit<FoundEvent, 'confidence'>, isOfPower: boolean): boolean {
    const isDeed = BORROWED.has(event.type);
    if (event.quantities.some(({ kind }) => SUFFERED.has(kind))) return false;
    const tone = this.#toneOf(this.document.tokens[trigger.at]?.sentence ?? -1);
    const actor = actorOf(this.document, trigger);
    if (isThing(this.document, actor)) return true;
    if (!isDeed) return event.type !== 'AID' && tone.isPlay && !tone.isForce && !tone.isViolent && !isOfPower;
    const isCold = (VIOLENCE.has(event.type) && !tone.isViolent) || WILFUL.has(event.mode ?? event.type);
    if (isCold && event.actors.every(({ actor: known }) => known === null) && isNobody(this.document, actor))
      return true;
    if (isUponSelf(this.document, trigger)) return true;
    if (
      isHarmless(this.document, trigger) ||
      this.#isOnWords(trigger, event) ||
      isBlame(this.document, trigger)
    )
      return true;
    if (this.#isMeant(trigger, event, tone, isOfPower)) return false;
    const isStrong = tone.isPlay || (tone.isStrong && !isOfPower);
    const inField = !tone.isForce && (isStrong || (tone.weak > 1 && !tone.isViolent && !isOfPower));
    if (inField) return true;
    const needsForce = MILITARY.has(event.type === 'RETREAT' ? (event.mode ?? '') : event.type);
    if (!needsForce || tone.isViolent || PLAIN_MODES.has(event.mode ?? '')) return false;
    return this.#supportOf(trigger, event) <= tone.weak;
  }

  /** What is meant as it is said in any field: arrests and abductions, what armed people or weapons do, what is done to a place named. */
  #isMeant(trigger: Trigger, event: Omit<FoundEvent, 'confidence'>, tone: Tone, isOfPower: boolean): boolean {
    const { tokens } = this.document;
    const { group } = trigger;
    if (group && PLAIN.has(tokens[group.head]?.lemma ?? '')) return true;
    const isPlaced = event.locations.length > 0;
    if (event.type === 'PROTEST') return isPlaced && (!tone.isStrong || !tone.isPlay);
    if (event.type !== 'ASSAULT') return false;
    const means = group && afterPreposition(this.document, group.endToken, WITH);
    const isArmed = [actorOf(this.document, trigger), means].some(
      (phrase) => phrase && ARMED.has(tokens[phrase.head]?.lemma ?? ''),
    );
    const isWrecked = isOfPower || (isPlaced && WRECKS.has(event.mode ?? ''));
    return isArmed || (isWrecked && event.recipients.some((one) => this.#isTarget(one)));
  }

  /** "opened fire on the chancellor’s *record*", "battling for her *career*": what no violence can be done to or with. */
  #isOnWords({ group }: Trigger, { type, recipients }: Omit<FoundEvent, 'confidence'>): boolean {
    if (type !== 'ASSAULT') return false;
    const { tokens } = this.document;
    const aim = group && afterPreposition(this.document, group.endToken, OVER);
    return (
      UNHURT.has(tokens[aim?.head ?? -1]?.lemma ?? '') ||
      recipients.some(({ end }) => UNHURT.has(tokens[tokenIndexAt(this.document, end - 1)]?.lemma ?? ''))
    );
  }

  /** How much makes a deed one of real force: where it is, whose it is, whom it is done to, what is told around it. */
  #supportOf(
    trigger: Trigger,
    { actors, recipients, locations, type }: Omit<FoundEvent, 'confidence'>,
  ): number {
    return [
      locations.length > 0,
      recipients.some(({ actor }) => actor !== null) ||
        actors.some(({ actor }) => actor !== null && !this.people.has(actor)),
      type === 'ASSAULT' && recipients.some((one) => this.#isTarget(one)),
      this.#isViolentAround(this.document.tokens[trigger.at]?.sentence ?? 0),
    ].filter(Boolean).length;
  }

  #isViolentAround(at: number): boolean {
    for (let i = at - AROUND; i <= at + AROUND; i += 1)
      if (i !== at && this.document.sentences[i] && this.#toneOf(i).isViolent) return true;
    return false;
  }

  #isTarget({ start, end }: Reference): boolean {
    const { tokens } = this.document;
    for (let i = tokenIndexAt(this.document, start); (tokens[i]?.start ?? Infinity) < end; i += 1) {
      const token = tokens[i];
      // "the *Kings*": a name, whatever its word.
      if (!token || token.pos === 'PROPN') continue;
      const forms = formsOf(tokens, token);
      if (forms.some((form) => TARGETS.has(form)) && !forms.some((form) => RIVAL.has(form))) return true;
    }
    return false;
  }

  #toneOf(index: number): Tone {
    const known = this.#tones.get(index);
    if (known) return known;
    const tone = readTone(this.document, index);
    this.#tones.set(index, tone);
    return tone;
  }
}

const actorOf = (document: ParsedDocument, { group }: Trigger): NounPhrase | null =>
  group && (group.passive ? afterPreposition(document, group.endToken, BY) : subjectOf(document, group));

/** "*oil prices* exploded", "a *wall of snow* destroyed": what acts is nobody. */
function isThing(document: ParsedDocument, phrase: NounPhrase | null): boolean {
  const head = document.tokens[phrase?.head ?? -1];
  if (!phrase || !head || PEOPLE.has(head.lemma)) return false;
  if (formsOf(document.tokens, head).some((form) => THINGS.has(form))) return true;
  const isPart = head.pos === 'NOUN' && document.tokens[phrase.endToken]?.norm === 'of';
  return (
    isPart &&
    objectWords(document, phrase).some((word) => THINGS.has(word) || THINGS.has(word.replace(/s$/, '')))
  );
}

/** "*potholes* are destroying tyres", "*ivy* had strangled": a common noun of no people, body, force or weapon. */
function isNobody(document: ParsedDocument, phrase: NounPhrase | null): boolean {
  const head = document.tokens[phrase?.head ?? -1];
  if (
    !head ||
    !(head.pos === 'NOUN' || isPluralOpener(document, head)) ||
    AGENTS.test(head.lemma) ||
    NOUN_FRAMES.has(head.lemma)
  )
    return false;
  return !formsOf(document.tokens, head).some((form) => DOERS.has(form) || QUANTITIES.has(form));
}

/** "came under fire *over his holiday*": what words are fired for. */
function isBlame(document: ParsedDocument, { type, particle, object }: Trigger): boolean {
  if (type !== 'ASSAULT' || particle !== 'under' || !object) return false;
  const cause = afterPreposition(document, object.endToken, OVER);
  return cause !== null && document.tokens[cause.head]?.pos !== 'PROPN';
}

/** "shot *himself* in the foot": no deed of one to another, unless with a bomb. */
const isUponSelf = ({ tokens }: ParsedDocument, { type, mode, object }: Trigger): boolean =>
  type === 'ASSAULT' && !BOMBINGS.has(mode ?? '') && REFLEXIVE.test(tokens[object?.head ?? -1]?.norm ?? '');
const REFLEXIVE = /^[a-z]+sel(?:f|ves)$/;

/** "*Moths* destroyed": a plural that a tagger takes for a name because it opens the sentence. */
const isPluralOpener = ({ sentences }: ParsedDocument, { index, pos, norm, sentence }: Token): boolean =>
  pos === 'PROPN' && norm.endsWith('s') && sentences[sentence]?.firstToken === index;

/** "bombarded customers *with emails*", "a bombardment *of high kicks*". */
function isHarmless(document: ParsedDocument, { type, group, noun }: Trigger): boolean {
  if (type !== 'ASSAULT') return false;
  const means = noun
    ? afterPreposition(document, noun.endToken, OF)
    : group && afterPreposition(document, group.endToken, WITH);
  const head = document.tokens[means?.head ?? -1];
  return head !== undefined && formsOf(document.tokens, head).some((form) => HARMLESS.has(form));
}
