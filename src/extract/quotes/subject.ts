import { CUE_VERB_CLASSES, DAY_NOUNS, SPEECH_VERBS } from '../../lexicon/cues.js';
import { type NounPhrase, nounPhraseAt, type VerbGroup, verbGroupAt } from '../../text/chunks.js';
import type { Document, Token } from '../../text/document.js';
import type { Span } from '../../text/span.js';

const DAYS: ReadonlySet<string> = new Set(DAY_NOUNS);
const CUES: ReadonlySet<string> = new Set([...SPEECH_VERBS, ...Object.values(CUE_VERB_CLASSES).flat()]);

const QUOTE_MARK = /^(?:["“”„«»‘’'‚‹›]|''|``)$/;
const isQuoteMark = (token: Token): boolean => QUOTE_MARK.test(token.text);

/** A phrase of days alone: "Tuesday", "last week"; not "Israel Friday". */
export function isDayPhrase(document: Document, phrase: Omit<NounPhrase, 'index'>): boolean {
  for (let i = phrase.firstToken; i < phrase.endToken; i += 1) {
    const token = document.tokens[i];
    if (
      token &&
      (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') &&
      !DAYS.has(token.lemma)
    )
      return false;
  }
  return DAYS.has(document.tokens[phrase.head]?.lemma ?? '');
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
/** How far before its verb a subject may stand, in tokens. */
const REACH = 40;

/** Who does what a verb group says: the words, or null where the sentence does not say. */
export function subjectOf(document: Document, group: VerbGroup): NounPhrase | null {
  if (group.form === 'gerund' || group.form === 'infinitive') return controllerOf(document, group);
  return subjectBefore(document, group) ?? controllerOf(document, group);
}

/** The noun phrase right before a verb, past adverbs, appositions and what hangs on the noun. */
function subjectBefore(document: Document, group: VerbGroup): NounPhrase | null {
  const { tokens } = document;
  const sentence = document.sentences[tokens[group.head]?.sentence ?? -1];
  const from = Math.max(sentence?.firstToken ?? 0, group.firstToken - REACH);
  if (tokens[group.firstToken - 1]?.text === ',' && !closesApposition(document, group.firstToken - 1, from))
    return null;
  let nearest: NounPhrase | null = null;
  for (let i = group.firstToken - 1; i >= from; i -= 1) {
    const token = tokens[i];
    if (!token || isQuoteMark(token)) break;
    const verbs = verbGroupAt(document, i);
    if (verbs) {
      const noun = nounPhraseAt(document, verbs.firstToken - 1);
      const reduced =
        verbs.passive && verbs.firstToken === verbs.head && noun !== undefined && noun.firstToken >= from;
      if (!reduced) break;
      i = verbs.firstToken;
      continue;
    }
    const phrase = nounPhraseAt(document, i);
    if (phrase) {
      const head = tokens[phrase.head];
      i = phrase.firstToken;
      if (RELATIVE.has(head?.norm ?? '')) return antecedentOf(document, phrase) ?? phrase;
      if (!isDayPhrase(document, phrase)) nearest = phrase;
      const before = tokens[i - 1];
      const linked = before?.norm === 'of' || before?.pos === 'ADP' || isApposition(document, phrase, group);
      if (nearest && !linked) return leftmost(document, nearest, from);
      if (nearest && before?.pos === 'ADP' && before.norm !== 'of' && !hasNounBefore(document, i - 1))
        return nearest;
      continue;
    }
    if (token.norm === 'and' && nearest && (document.nounPhraseOf[i - 1] ?? -1) < 0) break;
    if (!nearest && (token.pos === 'CCONJ' || token.pos === 'SCONJ')) break;
  }
  return nearest;
}

/** Whether the comma before a verb ends what another comma opened: "Ryder, the spokesperson, said". */
function closesApposition(document: Document, comma: number, from: number): boolean {
  for (let i = comma - 1; i >= from; i -= 1) {
    if (document.tokens[i]?.text === ',') return (document.nounPhraseOf[i - 1] ?? -1) >= 0;
  }
  return false;
}

const hasNounBefore = (document: Document, preposition: number): boolean =>
  (document.nounPhraseOf[preposition - 1] ?? -1) >= 0;

/** ", the Pentagon’s spokesperson," stands beside the name it explains. */
function isApposition(document: Document, phrase: NounPhrase, group: VerbGroup): boolean {
  const { tokens } = document;
  return (
    tokens[phrase.firstToken - 1]?.text === ',' &&
    tokens[group.firstToken - 1]?.text === ',' &&
    (document.nounPhraseOf[phrase.firstToken - 2] ?? -1) >= 0
  );
}

/** The first of noun phrases joined by "and": "Xi and Putin". */
function leftmost(document: Document, phrase: NounPhrase, from: number): NounPhrase {
  const { tokens } = document;
  const before = tokens[phrase.firstToken - 1];
  const other = nounPhraseAt(document, phrase.firstToken - 2);
  if (before?.norm !== 'and' || !other || other.firstToken < from) return phrase;
  const first = leftmost(document, other, from);
  return { ...phrase, firstToken: first.firstToken, start: first.start };
}

/** Whom "who" and "which" stand for. */
function antecedentOf(document: Document, pronoun: NounPhrase): NounPhrase | null {
  for (let i = pronoun.firstToken - 1; i >= Math.max(0, pronoun.firstToken - 3); i -= 1) {
    const phrase = nounPhraseAt(document, i);
    if (phrase) return phrase;
  }
  return null;
}

/**
 * The subject of the verb that a participle, an infinitive or a second verb hangs on: of a verb of saying that of the main clause, past
 * the clauses that another saying governs.
 */
function controllerOf(document: Document, group: VerbGroup): NounPhrase | null {
  const sentence = document.tokens[group.head]?.sentence;
  const speaks = CUES.has(document.tokens[group.head]?.lemma ?? '');
  let embedded: NounPhrase | null = null;
  for (let i = group.index - 1; i >= Math.max(0, group.index - 12); i -= 1) {
    const other = document.verbGroups[i];
    if (!other || document.tokens[other.head]?.sentence !== sentence) break;
    if (other.form === 'gerund' || other.form === 'infinitive') continue;
    const subject = subjectBefore(document, other);
    if (!subject) continue;
    if (!speaks || !isEmbedded(document, subject)) return subject;
    embedded ??= subject;
  }
  return embedded;
}

/** Whether a subject opens a clause inside another: "said *China’s position* was", "a plan *he* proposed". */
function isEmbedded(document: Document, subject: NounPhrase): boolean {
  const before = subject.firstToken - 1;
  if (document.tokens[before]?.sentence !== document.tokens[subject.head]?.sentence) return false;
  const norm = document.tokens[before]?.norm ?? '';
  return (
    (document.nounPhraseOf[before] ?? -1) >= 0 ||
    (document.verbGroupOf[before] ?? -1) >= 0 ||
    ['that', 'which', 'who', 'when', 'while', 'as', 'after', 'before', 'because', 'if'].includes(norm)
  );
}

/** A noun phrase with what hangs on it by "of", "for", "from" and "in": "the administration in Sevastopol". */
export function wholePhrase(document: Document, phrase: NounPhrase): Span {
  const { tokens } = document;
  let end = phrase.endToken;
  for (;;) {
    const link = tokens[end];
    const next = nounPhraseAt(document, end + 1);
    const joins =
      link?.norm === 'of' ||
      link?.norm === 'for' ||
      link?.norm === 'from' ||
      link?.norm === 'in' ||
      link?.norm === 'at';
    if (!joins || !next || next.firstToken !== end + 1 || DAYS.has(tokens[next.head]?.lemma ?? '')) break;
    end = next.endToken;
  }
  return { start: phrase.start, end: tokens[end - 1]?.end ?? phrase.end };
}

/** How many words of a title may stand between a phrase and the comma after it: "secretary general". */
const TITLE = 2;

/** A noun phrase with all that hangs on it and the name or the office that commas set beside it: "Nato’s secretary general, Jens Stoltenberg". */
export function withApposition(document: Document, phrase: NounPhrase): Span {
  const { tokens } = document;
  const whole = wholePhrase(document, phrase);
  let comma = phrase.endToken;
  while ((tokens[comma]?.start ?? Infinity) < whole.end) comma += 1;
  for (let i = 0; i < TITLE && tokens[comma]?.pos === 'ADJ'; i += 1) comma += 1;
  const beside = nounPhraseAt(document, comma + 1);
  if (tokens[comma]?.text !== ',' || beside?.firstToken !== comma + 1) return whole;
  const isName = tokens[beside.head]?.pos === 'PROPN' || tokens[phrase.head]?.pos === 'PROPN';
  const { end } = wholePhrase(document, beside);
  let closing = beside.endToken;
  while ((tokens[closing]?.start ?? Infinity) < end) closing += 1;
  const closes =
    (tokens[closing]?.text === ',' && (document.verbGroupOf[closing + 1] ?? -1) >= 0) ||
    (tokens[closing]?.text === '.' && tokens[beside.firstToken]?.pos === 'DET');
  return isName && closes ? { start: whole.start, end } : whole;
}
