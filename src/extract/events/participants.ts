import { INSTRUMENT_NOUNS, MEANS_NOUNS } from '../../lexicon/events/nouns.js';
import { FORCE_NOUNS, STANCE_VERBS } from '../../lexicon/events/verbs.js';
import { COUNTED } from '../../lexicon/quantities.js';
import { quadClassOf, type EventType } from '../../lexicon/plover.js';
import { nounPhraseAt, isTensed, type NounPhrase, type VerbGroup } from '../../text/chunks.js';
import { tokenIndexAt } from '../../text/document.js';
import { spanOf, type Span } from '../../text/span.js';
import type { MentionIndex } from '../lookup.js';
import type { Reference } from '../types.js';
import { subjectOf, type ParsedDocument } from './clauses.js';
import { NOUN_FRAMES } from './frames.js';
import { afterPreposition, conjuncts, groupAt, phraseAt, phrasesAfter, sentenceEnd } from './grammar.js';
import type { Pairs } from './pairs.js';
import { distinct, Parties } from './parties.js';
import type { Trigger } from './triggers/trigger.js';

/** Who did it and to whom. */
export interface Participants {
  actors: Reference[];
  recipients: Reference[];
}

const BY = new Set(['by']);
const TARGET = new Set(['against', 'on', 'at', 'upon']);
const PARTNER = new Set(['with', 'between', 'among']);
const SOURCE = new Set(['from', 'of', 'by']);
const TOWARDS = new Set([
  ...[
    'to',
    'for',
    'from',
    'against',
    'with',
    'on',
    'toward',
    'towards',
    'at',
    'into',
    'upon',
    'by',
    'between',
    'among',
  ],
]);
const FROM = new Set(['from']);
const AIMED = new Set(['at', 'against', 'on', 'to']);
const AGAINST = new Set(['against', 'at']);
const VISITED = new Set(['in', 'at', 'to', 'with']);
const STANCES: ReadonlySet<string> = new Set(STANCE_VERBS.split(' '));
const INSTRUMENTS: ReadonlySet<string> = new Set(INSTRUMENT_NOUNS.split(' '));
/** Types whose partner does the same: a meeting has two actors. */
const RECIPROCAL = new Set(['CONSULT', 'COOPERATE']);
/** Types that are about what their complement says: "threatened to shell *Iraqi towns*". */
const ABOUT = new Set(['AGREE', 'REJECT', 'THREATEN', 'REQUEST']);
/** Types that rule over a place: "imposed a curfew in *Cizre*". */
const ON_PLACES = new Set(['COERCE', 'CONCEDE', 'SANCTION', 'MOBILIZE']);
const INSIDE = new Set(['in', 'inside']);
const FORCES = new Set(FORCE_NOUNS.split(' '));
const MEANS = new Set([...COUNTED.weapons.split(' '), ...MEANS_NOUNS.split(' ')]);
const DEMANDS = new Set([
  'demand',
  'protest',
  'call',
  'urge',
  'seek',
  'oppose',
  'condemn',
  'denounce',
  'against',
]);
const HARMS = new Set([
  'kill',
  'wound',
  'injure',
  'destroy',
  'hit',
  'damage',
  'target',
  'strike',
  'leave',
  'rock',
]);

/** Reads the participants of a trigger from the grammar around it. */
export function participantsOf(
  document: ParsedDocument,
  trigger: Trigger,
  clause: Span,
  mentions: MentionIndex,
  pairs: Pairs,
): Participants {
  const reader = new Reader(document, clause, mentions, pairs);
  const { actors, recipients } = trigger.noun ? reader.ofNoun(trigger, trigger.noun) : reader.ofVerb(trigger);
  const acting = actors.filter((reference) => !isInstrument(document, reference));
  return { actors: acting, recipients: recipients.filter((one) => !isAmong(one, acting)) };
}

/** Nobody acts on himself: the same words are not on both sides. */
const isAmong = ({ actor, start }: Reference, others: Reference[]): boolean =>
  others.some((other) => other.start === start || (actor !== null && other.actor === actor));

/** A missile, an explosion or an attack does nothing by itself: who is behind it is not said. */
function isInstrument(document: ParsedDocument, { actor, start, end }: Reference): boolean {
  if (actor !== null) return false;
  const phrase = nounPhraseAt(document, tokenIndexAt(document, start));
  const head = document.tokens[phrase?.head ?? -1];
  return (
    head !== undefined && head.end <= end && (INSTRUMENTS.has(head.lemma) || NOUN_FRAMES.has(head.lemma))
  );
}

/** Deeds that things suffer: what is bombed or seized is the recipient. */
const isTargeted = (type: EventType, mode: string | null): boolean =>
  type === 'ASSAULT' || (type === 'COERCE' && (mode === 'seize' || mode === 'cyber'));

/** The first of some readings that finds anybody. */
function first(...readings: (() => Reference[])[]): Reference[] {
  for (const read of readings) {
    const found = read();
    if (found.length > 0) return found;
  }
  return [];
}

class Reader {
  readonly #parties: Parties;

  constructor(
    private readonly document: ParsedDocument,
    private readonly clause: Span,
    private readonly mentions: MentionIndex,
    pairs: Pairs,
  ) {
    this.#parties = new Parties(document, mentions, pairs);
  }

  ofVerb(trigger: Trigger): Participants {
    const { group, object, type, mode, openObject } = trigger;
    if (!group) return { actors: [], recipients: [] };
    const subject = subjectOf(this.document, group);
    if (group.passive && this.#isStance(group))
      return { actors: this.#parties.all(subject), recipients: this.#nextNamed(group.endToken) };
    if (group.passive || this.document.roles[group.index]?.reduced) {
      const agent = afterPreposition(this.document, group.endToken, BY);
      const isWhom = openObject || this.#isGiven(trigger, subject) || this.#isTarget(trigger, subject);
      const recipients = isWhom ? this.#whom(subject, type) : this.#towards(group.endToken);
      return { actors: this.#parties.all(agent), recipients };
    }
    const actors = this.#parties.all(subject);
    if (RECIPROCAL.has(type)) {
      const partner = afterPreposition(this.document, group.endToken, PARTNER);
      const other = openObject && object ? object : partner;
      const visited =
        mode === 'visit' && !(openObject && object)
          ? afterPreposition(this.document, group.endToken, VISITED)
          : null;
      const met = first(
        () => this.#parties.somebody(other),
        () => this.#parties.somebody(partner),
        () => this.#parties.somebody(visited),
      );
      return { actors, recipients: met };
    }
    return { actors, recipients: this.#recipients(trigger, group) };
  }

  /** Who it is done to: its object where that is somebody, whom a preposition names, whose the object is, whom its complement names. */
  #recipients(trigger: Trigger, group: VerbGroup): Reference[] {
    const { object, openObject, particle, type, mode } = trigger;
    const from = object
      ? lastOf(this.document, object).endToken
      : group.endToken + (particle === null ? 0 : 1);
    const after = openObject && particle !== null ? phraseAt(this.document, group.endToken + 1) : null;
    const moves =
      type === 'MOBILIZE' ||
      (type === 'RETREAT' && mode === 'withdraw') ||
      (type === 'AGREE' && this.#isForce(object));
    const whom = moves ? null : object && (openObject || this.#isIndirect(object)) ? object : after;
    const hung = (): Reference[] => (object && !moves && type !== 'AID' ? this.#hungOn(object) : []);
    const owners = (): Reference[] => (object && !moves && type !== 'RETREAT' ? this.#ownersOf(object) : []);
    const towards = (): Reference[] =>
      type === 'PROTEST' ? this.#protested(from) : this.#towards(from, mode === 'withdraw');
    const isVerbal = quadClassOf(type).startsWith('verbal');
    return first(
      () => this.#parties.somebody(whom),
      () => (type === 'COERCE' ? this.#parties.somebody(object) : []),
      () =>
        object && isTargeted(type, mode) && (openObject || !this.#isMeans(object))
          ? this.#parties.all(object)
          : [],
      () => (isTargeted(type, mode) ? this.#aimedAt(from) : []),
      () => this.#clauseSubject(from),
      isVerbal ? owners : hung,
      isVerbal ? hung : towards,
      isVerbal ? towards : owners,
      () => (ABOUT.has(type) ? this.#nextNamed(from) : []),
      () => (ON_PLACES.has(type) ? this.#inside(from) : []),
    );
  }

  /** Whom words are about: of "*Rwanda*’s withdrawal was praised" Rwanda; to whom deeds are done, the words themselves. */
  #whom(subject: NounPhrase | null, type: EventType): Reference[] {
    if (!subject || !quadClassOf(type).startsWith('verbal')) return this.#parties.all(subject);
    return first(
      () => this.#parties.somebody(subject),
      () => this.#ownersOf(subject),
      () => this.#parties.all(subject),
    );
  }

  /** "*Chad* was given $50 million": what is given stays behind. */
  #isGiven({ group, object }: Trigger, subject: NounPhrase | null): boolean {
    return (
      object !== null && group?.passive === true && subject !== null && this.#parties.isSomebody(subject)
    );
  }

  /** "*a depot* was hit": what an assault is made on, not what it is made with. */
  #isTarget({ type, mode }: Trigger, subject: NounPhrase | null): boolean {
    return isTargeted(type, mode) && subject !== null && !this.#isMeans(subject);
  }

  /** Whom a protest is against, by its own words or by what it demands. */
  #protested(from: number): Reference[] {
    const against = this.#parties.somebody(afterPreposition(this.document, from, AGAINST));
    if (against.length > 0) return against;
    const end = Math.min(sentenceEnd(this.document, from - 1), from + 16);
    for (let i = from; i < end; i += 1) {
      const lemma = this.document.tokens[i]?.lemma ?? '';
      if (DEMANDS.has(lemma)) return this.#nextNamed(i + 1);
    }
    return [];
  }

  /** The place that a rule holds in: "imposed a curfew in *the town of Cizre*". */
  #inside(from: number): Reference[] {
    const place = phrasesAfter(this.document, from, INSIDE)[0];
    return place ? this.#parties.somebody(place) : [];
  }

  #isForce = (phrase: NounPhrase | null): boolean =>
    FORCES.has(this.document.tokens[phrase?.head ?? -1]?.lemma ?? '');

  /** "fired *missiles*", "launched an *attack*": what an assault is made with, not whom it is made on. */
  #isMeans({ head }: NounPhrase): boolean {
    const lemma = this.document.tokens[head]?.lemma ?? '';
    return MEANS.has(lemma) || NOUN_FRAMES.has(lemma);
  }

  /** What is shot at or driven off: "fired rockets *at a school*", "fired tear gas to disperse *the crowd*". */
  #aimedAt(from: number): Reference[] {
    const aim = phrasesAfter(this.document, from, AIMED)[0];
    if (aim) return this.#parties.all(aim);
    const purpose = groupAt(this.document, from);
    if (purpose?.form !== 'infinitive') return [];
    return this.#parties.somebody(phraseAt(this.document, purpose.endToken));
  }

  /** Whose the object is: "condemned *Israel*’s bombing", "rejected an *Indian* proposal". */
  #ownersOf = (object: NounPhrase): Reference[] => this.#parties.owner(object);

  /** Whom "of" hangs on the object: "the killing of *a reporter*", "the blockade of *Serbia*". */
  #hungOn(object: NounPhrase): Reference[] {
    if (this.document.tokens[object.endToken]?.norm !== 'of') return [];
    return this.#parties.somebody(phraseAt(this.document, object.endToken + 1));
  }

  /**
   * The first of the next prepositional phrases that names somebody.
   * @param leaves whether a verb of leaving is done to where it leaves from, not to where it goes
   */
  #towards(from: number, leaves = false): Reference[] {
    const phrases = phrasesAfter(this.document, from, leaves ? FROM : TOWARDS);
    const named = phrases.map((phrase) => this.#parties.somebody(phrase)).find((found) => found.length > 0);
    if (named) return named;
    // "imposed tariffs on *Vietnamese* steel"
    return phrases.flatMap((phrase) => this.#ownersOf(phrase)).slice(0, 1);
  }

  /** "is opposed to": a passive that says what its subject does. */
  #isStance(group: VerbGroup): boolean {
    return (
      STANCES.has(this.document.tokens[group.head]?.lemma ?? '') &&
      this.document.tokens[group.endToken]?.norm === 'to'
    );
  }

  /** The next actor or place that the clause names. */
  #nextNamed(from: number): Reference[] {
    const start = this.document.tokens[from]?.start ?? 0;
    let end = from;
    const last = Math.min(sentenceEnd(this.document, from - 1), from + 16);
    while (end < last && !this.#endsComplement(end)) end += 1;
    const limit = Math.min(this.clause.end, this.document.tokens[end - 1]?.end ?? start);
    if (limit <= start) return [];
    const mention = this.mentions
      .within({ start, end: limit })
      .find(
        ({ form, actor, location }) =>
          (form === 'name' || form === 'demonym') && (actor !== null || location !== null),
      );
    return mention
      ? [{ ...spanOf(this.document.text, mention.start, mention.end), actor: mention.actor }]
      : [];
  }

  #endsComplement(i: number): boolean {
    const token = this.document.tokens[i];
    const group = groupAt(this.document, i);
    if (token?.pos === 'CCONJ' && this.#opensSentence(i + 1)) return true;
    if (token?.pos === 'SCONJ' && token.norm !== 'that') return true;
    return group !== null && isTensed(group) && !group.passive;
  }

  /** "… and *the West* is concerned". */
  #opensSentence(i: number): boolean {
    const phrase = phraseAt(this.document, i);
    const group = phrase && groupAt(this.document, phrase.endToken);
    return Boolean(group && this.document.roles[group.index]?.subject?.firstToken === phrase?.firstToken);
  }

  /** "give *Tanzania* a grant": the first of two objects. */
  #isIndirect(object: NounPhrase): boolean {
    return phraseAt(this.document, object.endToken) !== null && this.#parties.isSomebody(object);
  }

  /** "demanded that *the DPRK* forsake": whom a clause asks. */
  #clauseSubject(from: number): Reference[] {
    if (this.document.tokens[from]?.norm !== 'that') return [];
    return this.#parties.somebody(phraseAt(this.document, from + 1));
  }

  ofNoun({ group, type, mode }: Trigger, noun: NounPhrase): Participants {
    const isObject = group !== null && group.firstToken < noun.firstToken;
    const owner = this.#parties.owner(noun);
    const source = afterPreposition(this.document, noun.endToken, type === 'ACCUSE' ? SOURCE : BY);
    const agent = this.#parties.somebody(source);
    const subject = isObject && !group.passive ? this.#parties.somebody(subjectOf(this.document, group)) : [];
    const partner = this.#parties.somebody(afterPreposition(this.document, noun.endToken, PARTNER));
    if (type === 'ACCUSE' && agent.length > 0) return { actors: agent, recipients: subject };
    const actors = [owner, agent, subject].find((found) => found.length > 0) ?? [];
    if (RECIPROCAL.has(type) || type === 'AGREE')
      return {
        actors: distinct([...(subject.length > 0 ? subject : actors), ...partner, ...owner]),
        recipients:
          mode === 'visit'
            ? this.#parties.somebody(afterPreposition(this.document, noun.endToken, VISITED))
            : [],
      };
    const harmed = group && !isObject ? this.#harmed(group) : [];
    if (harmed.length > 0) return { actors, recipients: harmed };
    const target =
      type === 'PROTEST'
        ? this.#protested(noun.endToken)
        : this.#parties.all(afterPreposition(this.document, noun.endToken, TARGET));
    const nearest = [...target, ...partner].sort((a, b) => a.start - b.start)[0];
    return { actors, recipients: nearest && partner.includes(nearest) ? partner : target };
  }

  /** "an air strike killed *21 people*". */
  #harmed(group: VerbGroup): Reference[] {
    if (group.passive || !HARMS.has(this.document.tokens[group.head]?.lemma ?? '')) return [];
    return this.#parties.all(objectAfter(this.document, group));
  }
}

/** The last of phrases joined by commas and "and". */
const lastOf = (document: ParsedDocument, phrase: NounPhrase): NounPhrase =>
  conjuncts(document, phrase).at(-1) ?? phrase;

const objectAfter = (document: ParsedDocument, group: VerbGroup): NounPhrase | null =>
  phraseAt(document, group.endToken);
