import { UNDERGOING_VERBS } from '../../../lexicon/events/grammar.js';
import { FORCE_NOUNS } from '../../../lexicon/events/verbs.js';
import { quadClassOf } from '../../../lexicon/plover.js';
import type { NounPhrase, VerbGroup } from '../../../text/chunks.js';
import type { Reference } from '../../types.js';
import { subjectOf, type ParsedDocument } from '../clauses/roles.js';
import { afterPreposition, conjuncts, phraseAt } from '../grammar.js';
import type { Trigger } from '../triggers/trigger.js';
import { BY, type Complements, PARTNER, prepositionsOf, RECIPROCAL, VISITED } from './complements.js';
import { first, type Parties, type Participants } from './parties.js';
import { isDeed, isMeans, isTargeted } from './targets.js';

/** Types that are about what their complement says: "threatened to shell *Iraqi towns*". */
const ABOUT = new Set(['AGREE', 'REJECT', 'THREATEN', 'REQUEST']);
/** Types that rule over a place: "imposed a curfew in *Cizre*". */
const ON_PLACES = new Set(['COERCE', 'CONCEDE', 'SANCTION', 'MOBILIZE']);
const FORCES = new Set(FORCE_NOUNS.split(' '));
const UNDERGOING = new Set(UNDERGOING_VERBS.split(' '));
const DOERS = new Set(['from', 'by']);

/** The participants of a verb that its subject does: "*Russia* shelled *Kharkiv*". */
export class ActiveReader {
  constructor(
    private readonly document: ParsedDocument,
    private readonly parties: Parties,
    private readonly around: Complements,
  ) {}

  of(trigger: Trigger, group: VerbGroup): Participants {
    const { object, type, mode, openObject } = trigger;
    const actors = this.parties.all(subjectOf(this.document, group));
    if (object && this.#undergoes(trigger, group)) {
      const doer = afterPreposition(this.document, object.endToken, DOERS);
      return { actors: this.parties.somebody(doer), recipients: actors };
    }
    if (RECIPROCAL.has(type)) {
      const partner = afterPreposition(this.document, group.endToken, PARTNER);
      const other = openObject && object ? object : partner;
      const visited =
        mode === 'visit' && !(openObject && object)
          ? afterPreposition(this.document, group.endToken, VISITED)
          : null;
      const met = first(
        () => this.parties.somebody(other),
        () => this.parties.somebody(partner),
        () => this.parties.somebody(visited),
      );
      return { actors, recipients: met };
    }
    return { actors, recipients: this.#recipients(trigger, group) };
  }

  /** "came *under* fire" */
  #undergoes = ({ particle }: Trigger, { head }: VerbGroup): boolean =>
    particle === 'under' && UNDERGOING.has(this.document.tokens[head]?.lemma ?? '');

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
    const hung = (): Reference[] => (object && !moves && type !== 'AID' ? this.around.hungOn(object) : []);
    const owners = (): Reference[] =>
      object && !moves && type !== 'RETREAT' ? this.around.ownersOf(object) : [];
    const towards = (): Reference[] =>
      type === 'PROTEST'
        ? this.around.protested(from)
        : this.around.towards(from, prepositionsOf(type, mode));
    // "condemned the killing of nurses *by the army*": who is blamed is who did it.
    const blamed = (): Reference[] =>
      type === 'ACCUSE' && object && isDeed(this.document, object)
        ? this.parties.somebody(afterPreposition(this.document, object.endToken, BY))
        : [];
    const isVerbal = quadClassOf(type).startsWith('verbal');
    const antecedent = this.document.roles[group.index]?.antecedent ?? null;
    return first(
      () => this.parties.somebody(whom),
      () => (openObject && !object ? this.parties.somebody(antecedent) : []),
      () => (type === 'COERCE' ? this.parties.somebody(object) : []),
      () =>
        object &&
        isTargeted(type, mode) &&
        !(openObject ? isDeed(this.document, object) : isMeans(this.document, object))
          ? this.parties.all(object)
          : [],
      () => (isTargeted(type, mode) ? this.around.aimedAt(from) : []),
      () => this.around.clauseSubject(from),
      blamed,
      isVerbal ? owners : hung,
      isVerbal ? hung : towards,
      isVerbal ? towards : owners,
      () => (ABOUT.has(type) ? this.around.nextNamed(from) : []),
      () => (ON_PLACES.has(type) && !(openObject && type === 'COERCE') ? this.around.inside(from) : []),
    );
  }

  #isForce = (phrase: NounPhrase | null): boolean =>
    FORCES.has(this.document.tokens[phrase?.head ?? -1]?.lemma ?? '');

  /** "give *Tanzania* a grant": the first of two objects. */
  #isIndirect(object: NounPhrase): boolean {
    return phraseAt(this.document, object.endToken) !== null && this.parties.isSomebody(object);
  }
}

/** The last of phrases joined by commas and "and". */
const lastOf = (document: ParsedDocument, phrase: NounPhrase): NounPhrase =>
  conjuncts(document, phrase).at(-1) ?? phrase;
