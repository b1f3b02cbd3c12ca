import { CUE_FRAMES } from '../../lexicon/cue-frames.js';
import type { VerbGroup } from '../../text/chunks.js';
import type { Document } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import type { Quotation } from './marks.js';

/** Complements that are no clause: what is said ends where the phrase does. */
const PHRASAL = new Set(['object', 'adjective', 'gerund', 'other']);
const TIME_LINKS = new Set(['after', 'before', 'as', 'when', 'while', 'hours', 'days']);
const CLAUSAL = new Set(['that', 'clause', 'wh', 'quote', 'infinitive', 'person-infinitive']);

/**
 * What a cue says when it follows it: from a token to where clause or phrase ends, quotations whole.
 * @param first the content's first token
 * @param type what kind of complement it is
 */
export function contentAfter(
  document: Document,
  first: number,
  type: string,
  quotations: QuotationIndex,
): Span | null {
  const { tokens } = document;
  const opening = tokens[first];
  const sentence = document.sentences[opening?.sentence ?? -1];
  if (!opening || !sentence) return null;
  const phrasal = PHRASAL.has(type) || !CLAUSAL.has(type);
  let end = opening.end;
  for (let i = first; i < sentence.endToken; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const quotation = quotations.at(token.start);
    if (quotation) {
      end = quotation.outer.end;
      while ((tokens[i + 1]?.start ?? Infinity) < end) i += 1;
      if (i >= sentence.endToken) break;
      continue;
    }
    if (i > first && stopsAt(document, i, phrasal, type)) break;
    if (!/^[.,;:!?]$/.test(token.text)) end = token.end;
  }
  return { start: opening.start, end };
}

/** Whether what was said ends before a token. */
function stopsAt(document: Document, i: number, phrasal: boolean, type: string): boolean {
  const { tokens } = document;
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token) return true;
  if (token.text === ';' || token.norm === '--' || token.text === '—') return true;
  if (token.norm === 'according' && next?.norm === 'to') return true;
  if (token.text === ',' && next) {
    if (next.norm === 'according' || next.norm === 'but' || next.norm === 'while' || next.norm === 'although')
      return true;
    const verbs = groupAt(document, i + 1);
    if (verbs?.form === 'gerund' && isCue(document, verbs)) return true;
    if (phrasal && next.norm !== 'and' && !isList(document, i)) return true;
    if (isTag(document, i + 1) || isTimedCue(document, i + 1)) return true;
  }
  if ((token.norm === 'and' || token.norm === 'but') && isCueFollowing(document, i)) return true;
  if (
    token.norm === 'and' &&
    isNewClause(document, i) &&
    (phrasal || type === 'infinitive' || type === 'person-infinitive')
  )
    return true;
  if (!phrasal) return false;
  const verbs = groupAt(document, i);
  if (verbs && verbs.firstToken === i && isFiniteAlone(document, verbs)) return true;
  return (
    token.pos === 'SCONJ' &&
    ['as', 'because', 'after', 'while', 'when', 'since', 'before', 'although', 'though'].includes(token.norm)
  );
}

const groupAt = (document: Document, i: number): VerbGroup | undefined =>
  document.verbGroups[document.verbGroupOf[i] ?? -1];

/** "A, B and C": a comma inside a list of nouns. */
const isList = (document: Document, comma: number): boolean => {
  const { tokens } = document;
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 9); i += 1) {
    if (tokens[i]?.norm === 'and' || tokens[i]?.norm === 'or') return true;
    if ((document.nounPhraseOf[i] ?? -1) < 0 && tokens[i]?.text !== ',' && tokens[i]?.pos !== 'ADP')
      return false;
  }
  return false;
};

/** A finite verb that is no part of a relative clause. */
function isFiniteAlone(document: Document, group: VerbGroup): boolean {
  if (group.form !== 'present' && group.form !== 'past') return false;
  const before = document.tokens[group.firstToken - 1];
  if (before && ['who', 'which', 'that', 'he', 'she', 'they', 'it', 'we', 'you', 'i'].includes(before.norm))
    return false;
  const first = document.tokens[group.firstToken];
  return first?.pos === 'AUX' || group.form === 'present';
}

/** A verb of the lexicon at all; its frame decides later. */
export function isCue(document: Document, group: VerbGroup): boolean {
  return (document.tokens[group.head]?.lemma ?? '') in CUE_FRAMES;
}

/** ", he said" at a place: an attribution in passing, with a subject, a cue and the end of the clause. */
function isTag(document: Document, i: number): boolean {
  const phrase = document.nounPhrases[document.nounPhraseOf[i] ?? -1];
  if (!phrase || phrase.firstToken !== i) return false;
  const verbs = groupAt(document, phrase.endToken);
  if (!verbs || !isCue(document, verbs)) return false;
  const after = document.tokens[verbs.endToken];
  return !after || /^[.,;]$/.test(after.text) || after.sentence !== document.tokens[i]?.sentence;
}

/** ", shortly after its governor said": a clause of time with a cue of its own. */
function isTimedCue(document: Document, i: number): boolean {
  let at = i;
  while (document.tokens[at]?.pos === 'ADV') at += 1;
  if (!TIME_LINKS.has(document.tokens[at]?.norm ?? '')) return false;
  const phrase = document.nounPhrases[document.nounPhraseOf[at + 1] ?? -1];
  const verbs = phrase ? groupAt(document, phrase.endToken) : undefined;
  return verbs !== undefined && isCue(document, verbs);
}

/** "and Putin faces": a clause of its own, with subject and tense. */
function isNewClause(document: Document, conjunction: number): boolean {
  const phrase = document.nounPhrases[document.nounPhraseOf[conjunction + 1] ?? -1];
  const verbs =
    phrase && phrase.firstToken === conjunction + 1 ? groupAt(document, phrase.endToken) : undefined;
  return verbs !== undefined && (verbs.form === 'present' || verbs.form === 'past');
}

/** "and urged": a second cue of the same subject. */
function isCueFollowing(document: Document, conjunction: number): boolean {
  let i = conjunction + 1;
  while (document.tokens[i]?.pos === 'ADV') i += 1;
  const verbs = groupAt(document, i);
  return (
    verbs !== undefined &&
    verbs.firstToken === i &&
    (verbs.form === 'past' || verbs.form === 'present') &&
    isCue(document, verbs)
  );
}

/**
 * What a cue that ends its clause says: the words before the attribution, from where its sentence begins, or from where the quotation
 * does that stands right before it.
 * @param attribution from the speaker's first word, or the cue's
 */
export function contentBefore(
  document: Document,
  attribution: number,
  quotations: QuotationIndex,
): Span | null {
  const { tokens } = document;
  const opening = tokens[attribution];
  const sentence = document.sentences[opening?.sentence ?? -1];
  if (!opening || !sentence) return null;
  const quotation = quotations.before(opening.start);
  const between = quotation ? document.text.slice(quotation.outer.end, opening.start) : '';
  if (quotation?.paragraph === sentence.paragraph && between.length < 4 && /^[\s,]*$/.test(between)) {
    const whole = tokens[sentence.firstToken]?.start ?? quotation.outer.start;
    return whole < quotation.outer.start && startsClause(document, sentence.firstToken)
      ? { start: whole, end: quotation.outer.end }
      : quotation.outer;
  }
  let last = attribution - 1;
  if (tokens[last]?.text !== ',') return null;
  while (last > sentence.firstToken && /^[,;:]$/.test(tokens[last]?.text ?? '')) last -= 1;
  let first = sentence.firstToken;
  while (first < last && /^(?:and|but|yet|so|,|[-–—]+)$/.test(tokens[first]?.norm ?? '')) first += 1;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  return last - first >= 1 && hasVerb(document, first, last) ? { start, end } : null;
}

/** Whether words open a clause of the speaker's, which a quotation ends: "The plan was “dead”, he said". */
const startsClause = (document: Document, first: number): boolean =>
  (document.nounPhraseOf[first] ?? -1) >= 0;

const hasVerb = (document: Document, first: number, last: number): boolean => {
  for (let i = first; i <= last; i += 1) if ((document.verbGroupOf[i] ?? -1) >= 0) return true;
  return false;
};

/** Which quotation holds an offset; binary search. */
export class QuotationIndex {
  constructor(private readonly quotations: readonly Quotation[]) {}

  at(offset: number): Quotation | undefined {
    let low = 0;
    let high = this.quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.quotations[middle]?.outer.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    const quotation = this.quotations[low - 1];
    return quotation && offset < quotation.outer.end ? quotation : undefined;
  }

  /** The quotation that ends last by an offset. */
  before(offset: number): Quotation | undefined {
    let low = 0;
    let high = this.quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.quotations[middle]?.outer.end ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.quotations[low - 1];
  }
}
