import { SPEECH_VERBS } from '../../lexicon/cues.js';
import { BLAME_VERBS, OBJECT_CONTROL_VERBS, SUBORDINATORS } from '../../lexicon/events/grammar.js';
import { SPEECH_ACTS } from '../../lexicon/events/modality.js';
import { COUNTED } from '../../lexicon/quantities.js';
import { type NounPhrase, nounPhraseAt, type VerbGroup, verbGroupAt } from '../../text/chunks.js';
import type { Document, Sentence, Token } from '../../text/document.js';
import { isDayPhrase, subjectOf as nearestSubject } from '../quotes/subject.js';
import { VERB_FRAMES } from './frames.js';
import { withMendedPhrases } from './phrases.js';
import { withEventTags } from './tags.js';
import { withMendedVerbs } from './verb-groups.js';

/*
 * Whose verb each verb is, read once from left to right with a stack of open clauses: relative clauses and appositions are stepped
 * over, joined verbs share their subject, infinitives and gerunds take the one that their governor hands on. One pass, bounded work
 * a token.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const OPENERS = words(SUBORDINATORS);
const CONTROL = words(OBJECT_CONTROL_VERBS);
const BLAME = words(BLAME_VERBS);
const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);
const ACTS: ReadonlySet<string> = new Set(SPEECH_ACTS);
/** A verb that does something by words: "urged", "accused". */
const isSpeechAct = (lemma: string): boolean =>
  VERB_FRAMES.get(lemma)?.some(({ type, mode }) => ACTS.has(type) && mode !== 'investigate') ?? false;
const RELATIVE = words('who which whom that whose');
const DURATIONS = words(COUNTED.duration);
const JOINS = words('and but or');
const CLOSING_MARK = /^["”’»]$/u;
/** Clauses open at once in a sentence; deeper ones replace the deepest. */
const DEEPEST = 8;

type ClauseKind = 'main' | 'initial' | 'subordinate' | 'relative' | 'complement';

interface Clause {
  kind: ClauseKind;
  subject: NounPhrase | null;
  verb: VerbGroup | null;
  /** The object of its last verb. */
  object: NounPhrase | null;
  /** A comma opened it, so that another closes it. */
  comma: boolean;
}

/** What a verb's clause says of it. */
export interface VerbRole {
  subject: NounPhrase | null;
  /** The verb that hands its subject on to an infinitive or a gerund. */
  governor: VerbGroup | null;
  /** A bare participle that only modifies a noun: "protesters *arrested* in May were freed". */
  reduced: boolean;
}

/** A document with whose verb each verb is, by the index of its group. */
export interface ParsedDocument extends Document {
  readonly roles: readonly VerbRole[];
}

/** Reads the clauses of a document whose tags are set right for events. */
export function parseClauses(document: Document): ParsedDocument {
  const tagged = withMendedVerbs(withMendedPhrases(withEventTags(document)));
  return { ...tagged, roles: readClauses(tagged) };
}

/** Who does what a verb says. */
export const subjectOf = (document: ParsedDocument, group: VerbGroup): NounPhrase | null =>
  document.roles[group.index]?.subject ?? nearestSubject(document, group);

function readClauses(document: Document): VerbRole[] {
  const roles: VerbRole[] = document.verbGroups.map(() => ({
    subject: null,
    governor: null,
    reduced: false,
  }));
  for (const sentence of document.sentences) new SentenceReader(document, sentence, roles).read();
  return roles;
}

class SentenceReader {
  #stack: Clause[] = [clauseOf('main')];
  #phrase: NounPhrase | null = null;
  /** A phrase since the last verb that may open a clause of its own. */
  #pending: NounPhrase | null = null;
  #lastVerb: VerbGroup | null = null;
  #openingGerunds: VerbGroup[] = [];

  constructor(
    private readonly document: Document,
    private readonly sentence: Sentence,
    private readonly roles: VerbRole[],
  ) {}

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

  get #top(): Clause {
    return this.#stack.at(-1) ?? clauseOf('main');
  }

  get #outer(): Clause | undefined {
    return this.#stack.at(-2);
  }

  #push(kind: ClauseKind, subject: NounPhrase | null, comma = false): void {
    if (this.#stack.length >= DEEPEST) this.#stack.pop();
    this.#stack.push({ ...clauseOf(kind), subject, comma });
  }

  #word(token: Token): void {
    if (token.text === ',') this.#comma();
    else if (/^[;:—–]$/.test(token.text) || this.#isDash(token) || this.#endsSpeech(token)) this.#reset();
    else if (token.norm === 'that' && this.#lastVerb?.endToken === token.index)
      this.#push('complement', null);
    else if (token.norm === 'that' && this.#phrase?.endToken === token.index)
      this.#push('relative', this.#phrase);
    else if (OPENERS.has(token.norm) && token.index > this.#startOf(this.#lastVerb))
      this.#push(token.index === this.sentence.firstToken ? 'initial' : 'subordinate', null);
  }

  #startOf = (group: VerbGroup | null): number => group?.firstToken ?? -1;

  #comma(): void {
    const top = this.#top;
    const closes =
      top.kind === 'initial' ||
      (top.kind === 'relative' && top.comma && top.verb !== null) ||
      (top.kind === 'subordinate' && top.verb === null);
    if (closes && this.#stack.length > 1) this.#stack.pop();
  }

  #reset(): void {
    this.#stack = [clauseOf('main')];
    this.#pending = null;
  }

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
        this.#push('complement', null);
      else this.#push('relative', last, comma);
      this.#pending = null;
      return;
    }
    if (isDayPhrase(this.document, phrase) || DURATIONS.has(tokens[phrase.head]?.lemma ?? '')) return;
    this.#phrase = phrase;
    const top = this.#top;
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
    !(this.#top.verb !== null && this.#lastVerb?.endToken === token.index && isParticle(token));

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

  #isReduced = (group: VerbGroup): boolean =>
    group.passive && group.firstToken === group.head && this.#phrase?.endToken === group.firstToken;

  #infinitive(group: VerbGroup, role: VerbRole): void {
    const governor = this.#lastVerb;
    role.governor = governor;
    if (!governor) {
      role.subject = this.#top.subject;
      return;
    }
    const object = this.#top.verb === governor ? this.#top.object : null;
    const handed = this.#objectOf(governor) ?? object;
    const lemma = this.document.tokens[governor.head]?.lemma ?? '';
    const hands = CONTROL.has(lemma) && !governor.passive && handed && handed.start > governor.start;
    role.subject = hands ? handed : (this.roles[governor.index]?.subject ?? this.#top.subject);
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
        this.#top.subject;
    } else role.subject = this.#top.subject;
  }

  /** The clause that a gerund after a comma goes on with: not one that tells which, "fired on men who had marched, *killing* two". */
  #beforeComma(): Clause {
    const top = this.#top;
    const outer = this.#outer;
    return top.kind === 'relative' && !top.comma && outer?.verb ? outer : top;
  }

  #finite(group: VerbGroup, role: VerbRole): void {
    this.#settle(group);
    const top = this.#top;
    role.subject = top.subject;
    top.verb = group;
    top.object = null;
    this.#pending = null;
    for (const gerund of this.#openingGerunds.splice(0)) {
      const opening = this.roles[gerund.index];
      if (opening) opening.subject = top.subject;
    }
  }

  /** Leaves on top of the stack the clause whose verb this is. */
  #settle(group: VerbGroup): void {
    const before = this.document.tokens[this.#firstWord(group) - 1];
    // "condemned it as a step towards war *and warned*": no clause, its verb cannot follow "and".
    const isOpen = before && JOINS.has(before.norm) && this.#outer?.verb;
    if (this.#top.verb === null && this.#top.subject !== null && !isOpen) return;
    while (this.#stack.length > 1 && this.#top.verb === null) this.#stack.pop();
    if (this.#top.verb === null) return;
    if (before && JOINS.has(before.norm)) return this.#join(group, this.document.tokens[before.index - 1]);
    const waiting = this.#outer?.verb === null && this.#outer.subject !== null;
    const isRelative = this.#top.kind === 'relative';
    const speaks = SPEECH.has(this.document.tokens[this.#top.verb.head]?.lemma ?? '');
    if (waiting && (this.#pending === null || before?.text === ',' || (isRelative && !speaks))) {
      this.#stack.pop();
      return;
    }
    if (this.#pending) {
      const said = this.#top.verb;
      const embedded = said.endToken >= this.#pending.firstToken - 1;
      if (embedded) this.#push('complement', this.#pending);
      else if ((this.document.nounPhraseOf[this.#pending.firstToken - 1] ?? -1) >= 0)
        this.#push('relative', this.#pending);
      else {
        if (this.#stack.length > 1 && this.#top.kind !== 'main') this.#stack.pop();
        this.#push('main', this.#pending);
      }
    } else if (isBareParticiple(group, this.#top)) {
      const reduced = this.roles[this.#top.verb.index];
      if (reduced) reduced.reduced = true;
    }
  }

  /** "said … and urged": words join words; what a comma parts joins the clause above. */
  #join(group: VerbGroup, mark: Token | undefined): void {
    const lemma = this.document.tokens[group.head]?.lemma ?? '';
    const above = this.#outer?.verb;
    if (!above || this.#top.kind === 'main') return;
    const isRelative = this.#top.kind === 'relative' && mark?.text === ',';
    // "dismissed it as “a decision made without us” *and accused*": the words of another are closed.
    if (isRelative || (mark && CLOSING_MARK.test(mark.text))) {
      this.#stack.pop();
      return;
    }
    const speaks = SPEECH.has(this.document.tokens[above.head]?.lemma ?? '');
    if (
      speaks &&
      this.#top.kind === 'complement' &&
      (SPEECH.has(lemma) ||
        (isSpeechAct(lemma) && !group.progressive) ||
        (mark?.text === ',' && !this.#closesAside(mark)))
    )
      this.#stack.pop();
  }

  /** "said it had captured the village, east of Bakhmut, *and* destroyed": the comma belongs to the one before. */
  #closesAside(mark: Token): boolean {
    const from = this.#top.verb?.endToken ?? mark.index;
    return this.document.tokens.slice(from, mark.index).some(({ text }) => text === ',');
  }

  /** The first word of a verb, past adverbs before it. */
  #firstWord(group: VerbGroup): number {
    let i = group.firstToken;
    while (i > this.sentence.firstToken && this.document.tokens[i - 1]?.pos === 'ADV') i -= 1;
    return i;
  }
}

const clauseOf = (kind: ClauseKind): Clause => ({
  kind,
  subject: null,
  verb: null,
  object: null,
  comma: false,
});

/** Whether the verb that a clause has is a bare participle, so that a second verb without "and" is its real one. */
const isBareParticiple = (group: VerbGroup, { verb, object }: Clause): boolean =>
  verb !== null &&
  object === null &&
  verb.form === 'past' &&
  verb.firstToken === verb.head &&
  !verb.passive &&
  group.form !== 'base';

const isParticle = ({ norm }: Token): boolean =>
  norm === 'on' || norm === 'up' || norm === 'out' || norm === 'off';
