import { SPEECH_VERBS } from '../../../lexicon/cues.js';
import { SPEECH_ACTS } from '../../../lexicon/events/modality.js';
import type { NounPhrase, VerbGroup } from '../../../text/chunks.js';
import type { Document, Sentence, Token } from '../../../text/document.js';
import { VERB_FRAMES } from '../frames.js';
import type { VerbRole } from './roles.js';

export const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);
const ACTS: ReadonlySet<string> = new Set(SPEECH_ACTS);
/** A verb that does something by words: "urged", "accused". */
const isSpeechAct = (lemma: string): boolean =>
  VERB_FRAMES.get(lemma)?.some(({ type, mode }) => ACTS.has(type) && mode !== 'investigate') ?? false;
/** Verbs behind which their subject stands: "said the mayor, …". */
const INVERTED = new Set(['say', 'add']);
export const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'or']);
export const CLOSING_MARK = /^["”’»]$/u;
/** Clauses open at once in a sentence; deeper ones replace the deepest. */
const DEEPEST = 8;

type ClauseKind = 'main' | 'initial' | 'subordinate' | 'relative' | 'complement';

export interface Clause {
  kind: ClauseKind;
  subject: NounPhrase | null;
  verb: VerbGroup | null;
  /** Of a relative clause, what it tells of. */
  antecedent: NounPhrase | null;
  /** The object of its last verb. */
  object: NounPhrase | null;
  /** A comma opened it, so that another closes it. */
  comma: boolean;
}

/** The clauses of a sentence that are open where it is read: a stack, the innermost on top. */
export class OpenClauses {
  #stack: Clause[] = [clauseOf('main')];

  constructor(
    private readonly document: Document,
    private readonly sentence: Sentence,
    private readonly roles: readonly VerbRole[],
  ) {}

  get top(): Clause {
    return this.#stack.at(-1) ?? clauseOf('main');
  }

  get outer(): Clause | undefined {
    return this.#stack.at(-2);
  }

  push(kind: ClauseKind, subject: NounPhrase | null, comma = false): void {
    if (this.#stack.length >= DEEPEST) this.#stack.pop();
    const antecedent = kind === 'relative' ? subject : null;
    this.#stack.push({ ...clauseOf(kind), subject, antecedent, comma });
  }

  /** A comma ends an opening clause, or what another comma opened. */
  comma(): void {
    const top = this.top;
    const closes =
      top.kind === 'initial' ||
      (top.kind === 'relative' && top.comma && top.verb !== null) ||
      (top.kind === 'subordinate' && top.verb === null);
    if (closes && this.#stack.length > 1) this.#stack.pop();
  }

  reset(): void {
    this.#stack = [clauseOf('main')];
  }

  /**
   * Leaves on top of the stack the clause whose verb this is.
   * @param pending a phrase since the last verb that may open a clause of its own
   */
  settle(group: VerbGroup, pending: NounPhrase | null): void {
    const before = this.document.tokens[this.#firstWord(group) - 1];
    // "condemned it as a step towards war *and warned*": no clause, its verb cannot follow "and".
    const isOpen = before && JOINS.has(before.norm) && this.outer?.verb;
    if (this.top.verb === null && this.top.subject !== null && !isOpen) return;
    while (this.#stack.length > 1 && this.top.verb === null) this.#stack.pop();
    if (this.top.verb === null) return;
    if (before && JOINS.has(before.norm)) return this.#join(group, this.document.tokens[before.index - 1]);
    if (pending && before?.text === ',' && this.#goesOn(group, pending)) return;
    const waiting = this.outer?.verb === null && this.outer.subject !== null;
    const isRelative = this.top.kind === 'relative';
    const speaks = SPEECH.has(this.document.tokens[this.top.verb.head]?.lemma ?? '');
    if (waiting && (pending === null || before?.text === ',' || (isRelative && !speaks))) {
      this.#stack.pop();
      return;
    }
    if (pending) {
      const said = this.top.verb;
      const embedded = said.endToken >= pending.firstToken - 1;
      if (embedded) this.push('complement', pending);
      else if ((this.document.nounPhraseOf[pending.firstToken - 1] ?? -1) >= 0)
        this.push('relative', pending);
      else {
        if (this.#stack.length > 1 && this.top.kind !== 'main') this.#stack.pop();
        this.push('main', pending);
      }
    } else if (isBareParticiple(group, this.top)) {
      const reduced = this.roles[this.top.verb.index];
      if (reduced) reduced.reduced = true;
    }
  }

  /** "expelled the ambassador, *recalled* its envoy and …": the second of three verbs, with an object of its own. */
  #goesOn({ form, firstToken, head, endToken, passive }: VerbGroup, pending: NounPhrase): boolean {
    const { tokens, nounPhraseOf } = this.document;
    const last = this.top.verb;
    if (form !== 'past' || firstToken !== head || passive || last?.form !== 'past') return false;
    if (pending.endToken !== firstToken - 1 || INVERTED.has(tokens[last.head]?.lemma ?? '')) return false;
    for (let i = last.endToken; i < firstToken - 1; i += 1) if (tokens[i]?.text === ',') return false;
    const next = tokens[endToken]?.norm ?? '';
    const particles = VERB_FRAMES.get(tokens[head]?.lemma ?? '');
    return (
      (nounPhraseOf[endToken] ?? -1) >= 0 || (particles?.some(({ particle }) => particle === next) ?? false)
    );
  }

  /** "said … and urged": words join words; what a comma parts joins the clause above. */
  #join(group: VerbGroup, mark: Token | undefined): void {
    const lemma = this.document.tokens[group.head]?.lemma ?? '';
    const above = this.outer?.verb;
    if (!above || this.top.kind === 'main') return;
    const isRelative = this.top.kind === 'relative' && mark?.text === ',';
    // "dismissed it as “a decision made without us” *and accused*": the words of another are closed.
    if (isRelative || (mark && CLOSING_MARK.test(mark.text))) {
      this.#stack.pop();
      return;
    }
    const speaks = SPEECH.has(this.document.tokens[above.head]?.lemma ?? '');
    if (
      speaks &&
      this.top.kind === 'complement' &&
      (SPEECH.has(lemma) ||
        (isSpeechAct(lemma) && !group.progressive) ||
        (mark?.text === ',' && !this.#closesAside(mark)))
    )
      this.#stack.pop();
  }

  /** "said it had captured the village, east of Bakhmut, *and* destroyed": the comma belongs to the one before. */
  #closesAside(mark: Token): boolean {
    const from = this.top.verb?.endToken ?? mark.index;
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
  antecedent: null,
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
