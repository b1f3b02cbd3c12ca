import { BLAME_VERBS, OBJECT_CONTROL_VERBS, SUBORDINATORS } from '../../../lexicon/events/grammar.js';
import { COUNTED } from '../../../lexicon/quantities.js';
import { type NounPhrase, nounPhraseAt, type VerbGroup, verbGroupAt } from '../../../text/chunks.js';
import type { Document, Sentence, Token } from '../../../text/document.js';
import { isDayPhrase } from '../../quotes/subject.js';
import { type Clause, CLOSING_MARK, JOINS, OpenClauses, SPEECH } from './open.js';
import type { VerbRole } from './roles.js';

/*
 * Whose verb each verb is, read once from left to right with a stack of open clauses: relative clauses and appositions are stepped
 * over, joined verbs share their subject, infinitives and gerunds take the one that their governor hands on. One pass, bounded work
 * a token.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const OPENERS = words(SUBORDINATORS);
const CONTROL = words(OBJECT_CONTROL_VERBS);
const BLAME = words(BLAME_VERBS);
const RELATIVE = words('who which whom that whose');
/** What follows a participle that only tells which: "people held *since* December". */
const HANGING = words('of in since near at for on from by as under with during');
const DURATIONS = words(COUNTED.duration);

/** Finds whose verb each verb of a sentence is, and writes it down among the roles. */
export class SentenceReader {
  readonly #open: OpenClauses;
  #phrase: NounPhrase | null = null;
  /** A phrase since the last verb that may open a clause of its own. */
  #pending: NounPhrase | null = null;
  #lastVerb: VerbGroup | null = null;
  #openingGerunds: VerbGroup[] = [];

  constructor(
    private readonly document: Document,
    private readonly sentence: Sentence,
    private readonly roles: readonly VerbRole[],
  ) {
    this.#open = new OpenClauses(document, sentence, roles);
  }

  read(): void {
    const { tokens } = this.document;
    for (let i = this.sentence.firstToken; i < this.sentence.endToken; i += 1) {
      const token = tokens[i];
      const group = verbGroupAt(this.document, i);
      const phrase = nounPhraseAt(this.document, i);
      if (!token) return;
      if (group) {
        this.#verb(group);
        i = group.endToken - 1;
      } else if (phrase) {
        this.#noun(phrase, tokens[phrase.firstToken - 1]);
        i = phrase.endToken - 1;
      } else this.#word(token);
    }
  }

  #word(token: Token): void {
    if (token.text === ',') this.#open.comma();
    else if (/^[;:—–]$/.test(token.text) || this.#isDash(token) || this.#endsSpeech(token)) {
      this.#open.reset();
      this.#pending = null;
    } else if (token.norm === 'that' && this.#lastVerb?.endToken === token.index)
      this.#open.push('complement', null);
    else if (token.norm === 'that' && this.#phrase?.endToken === token.index)
      this.#open.push('relative', this.#phrase);
    else if (OPENERS.has(token.norm) && token.index > this.#startOf(this.#lastVerb))
      this.#open.push(token.index === this.sentence.firstToken ? 'initial' : 'subordinate', null);
  }

  #startOf = (group: VerbGroup | null): number => group?.firstToken ?? -1;

  #isDash = (token: Token): boolean =>
    token.text === '-' &&
    this.document.text[token.start - 1] === ' ' &&
    this.document.text[token.end] === ' ';

  /** “…,” and “….”: what follows is told by the report itself. */
  #endsSpeech(token: Token): boolean {
    const before = this.document.tokens[token.index - 1];
    return CLOSING_MARK.test(token.text) && before !== undefined && /^[,.?!]$/.test(before.text);
  }

  #noun(phrase: NounPhrase, before: Token | undefined): void {
    const { tokens } = this.document;
    const last = this.#phrase;
    if (RELATIVE.has(tokens[phrase.head]?.norm ?? '') && phrase.endToken - phrase.firstToken === 1) {
      const comma = before?.text === ',';
      if (
        this.#lastVerb &&
        this.#lastVerb.endToken === phrase.firstToken &&
        tokens[phrase.head]?.norm === 'that'
      )
        this.#open.push('complement', null);
      else this.#open.push('relative', last, comma);
      this.#pending = null;
      return;
    }
    if (isDayPhrase(this.document, phrase) || DURATIONS.has(tokens[phrase.head]?.lemma ?? '')) return;
    this.#phrase = phrase;
    const top = this.#open.top;
    const opens = before !== undefined && OPENERS.has(before.norm);
    if (before && !opens && this.#isPreposition(before)) return;
    const joined = before?.norm === 'and' && last !== null && last.endToken === phrase.firstToken - 1;
    if (top.verb === null) {
      if (top.subject === null || (top.kind === 'relative' && top.subject === last && !joined))
        top.subject = top.kind === 'relative' && before?.norm === 'and' ? top.subject : phrase;
      else if (before?.text === ',' && this.#isBeforeVerb(phrase) && this.#followsComma(top.subject))
        top.subject = phrase;
      return;
    }
    top.object ??= phrase;
    if (joined && this.#pending && this.#pending.endToken <= last.endToken && this.#pending !== top.object)
      return;
    this.#pending = phrase;
  }

  /** "In Arequipa, Peru’s second city, *students threw*": what stands between commas explains the place. */
  #isBeforeVerb = (phrase: NounPhrase): boolean => (this.document.verbGroupOf[phrase.endToken] ?? -1) >= 0;
  #followsComma = (phrase: NounPhrase): boolean => this.document.tokens[phrase.firstToken - 1]?.text === ',';

  #isPreposition = (token: Token): boolean =>
    token.pos === 'ADP' &&
    !this.#opensCount(token) &&
    !(this.#open.top.verb !== null && this.#lastVerb?.endToken === token.index && isParticle(token));

  /** "*at* least 20 people": part of a number. */
  #opensCount = ({ norm, index }: Token): boolean => {
    const next = this.document.tokens[index + 1]?.norm ?? '';
    return norm === 'at' && (next === 'least' || next === 'most');
  };

  #verb(group: VerbGroup): void {
    const role = this.roles[group.index];
    if (!role) return;
    if (
      group.form === 'infinitive' ||
      (group.form === 'base' && this.#lastVerb?.endToken === group.firstToken)
    )
      this.#infinitive(group, role);
    else if (group.form === 'gerund' && !group.progressive) this.#gerund(group, role);
    else if (this.#isReduced(group)) {
      role.subject = this.#phrase;
      role.reduced = true;
    } else this.#finite(group, role);
    this.#lastVerb = group;
  }

  #isReduced(group: VerbGroup): boolean {
    if (group.firstToken !== group.head || this.#phrase?.endToken !== group.firstToken) return false;
    return group.passive || this.#tellsWhich(group, this.#phrase);
  }

  /** "detained two men *accused* of sabotage": a participle without an object behind what is no subject. */
  #tellsWhich({ form, endToken }: VerbGroup, { firstToken }: NounPhrase): boolean {
    const { tokens } = this.document;
    const { verb, subject } = this.#open.top;
    const lemma = tokens[verb?.head ?? -1]?.lemma ?? '';
    const before = tokens[firstToken - 1];
    return (
      form === 'past' &&
      verb !== null &&
      subject !== this.#phrase &&
      !SPEECH.has(lemma) &&
      before !== undefined &&
      before.text !== ',' &&
      !JOINS.has(before.norm) &&
      !OPENERS.has(before.norm) &&
      HANGING.has(tokens[endToken]?.norm ?? '')
    );
  }

  #infinitive(group: VerbGroup, role: VerbRole): void {
    const governor = this.#lastVerb;
    role.governor = governor;
    if (!governor) {
      role.subject = this.#open.top.subject;
      return;
    }
    const object = this.#open.top.verb === governor ? this.#open.top.object : null;
    const handed = this.#objectOf(governor) ?? object;
    const lemma = this.document.tokens[governor.head]?.lemma ?? '';
    const hands = CONTROL.has(lemma) && !governor.passive && handed && handed.start > governor.start;
    role.subject = hands ? handed : (this.roles[governor.index]?.subject ?? this.#open.top.subject);
  }

  /** The phrase right after a verb, or after its particle: "called on *China* to". */
  #objectOf(group: VerbGroup): NounPhrase | null {
    const { tokens } = this.document;
    for (let i = group.endToken; i < group.endToken + 3; i += 1) {
      const phrase = nounPhraseAt(this.document, i);
      if (phrase) return isDayPhrase(this.document, phrase) ? null : phrase;
      if (tokens[i]?.pos !== 'ADP' && tokens[i]?.pos !== 'ADV') return null;
    }
    return null;
  }

  #gerund(group: VerbGroup, role: VerbRole): void {
    const before = this.document.tokens[group.firstToken - 1];
    const governor = this.#lastVerb;
    const opens = before?.index === this.sentence.firstToken && OPENERS.has(before.norm);
    if (!before || before.sentence !== this.sentence.index || opens) {
      this.#openingGerunds.push(group);
      return;
    }
    if (before.text === ',') {
      const { subject, verb } = this.#beforeComma();
      role.subject = subject;
      role.governor = verb;
    } else if (this.#phrase?.endToken === group.firstToken) role.subject = this.#phrase;
    else if (governor) {
      role.governor = governor;
      const blamed =
        BLAME.has(this.document.tokens[governor.head]?.lemma ?? '') &&
        (before.norm === 'of' || before.norm === 'for');
      role.subject =
        (blamed && !governor.passive ? this.#objectOf(governor) : this.roles[governor.index]?.subject) ??
        this.#open.top.subject;
    } else role.subject = this.#open.top.subject;
  }

  /** The clause that a gerund after a comma goes on with: not one that tells which, "fired on men who had marched, *killing* two". */
  #beforeComma(): Clause {
    const top = this.#open.top;
    const outer = this.#open.outer;
    return top.kind === 'relative' && !top.comma && outer?.verb ? outer : top;
  }

  #finite(group: VerbGroup, role: VerbRole): void {
    this.#open.settle(group, this.#pending);
    const top = this.#open.top;
    role.subject = top.subject;
    if (top.kind === 'relative' && top.antecedent !== top.subject) role.antecedent = top.antecedent;
    top.verb = group;
    top.object = null;
    this.#pending = null;
    for (const gerund of this.#openingGerunds.splice(0)) {
      const opening = this.roles[gerund.index];
      if (opening) opening.subject = top.subject;
    }
  }
}

const isParticle = ({ norm }: Token): boolean =>
  norm === 'on' || norm === 'up' || norm === 'out' || norm === 'off';
