import { CUE_VERB_CLASSES, HEARER_NOUNS, HEARER_VERBS } from '../../lexicon/cues.js';
import { type NounPhrase, verbGroupAt } from '../../text/chunks.js';
import type { Document } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import type { Quotation } from './marks.js';
import type { Cue } from './model/cues.js';
import { attributionsIn, type Accepted, type QuoteModel } from './model/index.js';
import type { Words } from './model/words.js';
import { quotationAt, type QuotedTokens, read, type Reading } from './model/reading.js';
import type { SpeakerCandidate } from './model/speakers.js';
import { refine } from './refine/index.js';
import { phraseOf, speakerSpanOf } from './speaker-phrase.js';
import { isDayPhrase, subjectOf } from './subject.js';
import { VENUES } from './venue.js';

/** A cue with what it says and whose it is; spans only, nobody resolved. */
export interface Attribution {
  cue: Span;
  /** Lemma of the cue; "according" for "according to". */
  lemma: string;
  /** In order, without the marks around a part that is a quotation. */
  content: Span[];
  speaker: NounPhrase | null;
  speakerSpan: Span | null;
  addressee: Span | null;
  /** The probability that content and speaker are right, 0 to 1. */
  share: number;
  /** First token of the cue. */
  at: number;
  /** The word after the cue, and the one after the phrase that follows it: what tells "called for" from "called it". */
  frame: readonly string[];
  /** Set off as a paragraph of its own instead of by marks. */
  block: boolean;
}

const HEARERS: ReadonlySet<string> = new Set(HEARER_NOUNS);
/** Nobody is told what is thought: "expect *prices* to rise". */
const THOUGHTS: ReadonlySet<string> = new Set([...CUE_VERB_CLASSES.belief, ...CUE_VERB_CLASSES.expectation]);
const TELLING: ReadonlySet<string> = new Set(HEARER_VERBS);

/** Every attribution of a document, in the order of the cues. */
export function findAttributions(
  document: Document,
  quotations: readonly Quotation[],
  model?: QuoteModel,
): Attribution[] {
  const reading = read(document, quotations);
  return refine(reading, attributionsIn(reading, model)).map((accepted) => attributionOf(reading, accepted));
}

function attributionOf(
  reading: Reading,
  { cue, content, speaker, share, speakerShare }: Accepted,
): Attribution {
  const { document } = reading;
  const head = document.tokens[cue.at];
  const to = document.tokens[cue.at + 1];
  const phrase = speaker ? phraseOf(document, cue, speaker) : null;
  const start = head?.start ?? 0;
  return {
    cue: { start, end: (head?.norm === 'according' && to?.norm === 'to' ? to.end : head?.end) ?? start },
    lemma: head?.lemma ?? '',
    content: content.map((words) => spanOfWords(reading, words)).sort((a, b) => a.start - b.start),
    speaker: phrase,
    speakerSpan: phrase && speaker ? speakerSpanOf(document, phrase, speaker) : null,
    addressee: addresseeOf(document, cue, content, speaker),
    share: share * speakerShare,
    at: cue.at,
    frame: [cue.end, cue.object?.endToken ?? cue.end].map((token) => document.tokens[token]?.norm ?? ''),
    block: false,
  };
}

/** The characters of a run of words: all that stands between the marks of a quotation that it fills, with the marks where it holds one. */
function spanOfWords(reading: Reading, { first, last }: Words): Span {
  const { tokens } = reading.document;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const opening = quotationAt(reading, first);
  const closing = quotationAt(reading, last);
  const opens = opening !== undefined && opening.first === first;
  const closes = closing !== undefined && closing.last === last;
  if (opens && closes && fills(opening, closing))
    return { start: opening.quotation.inner.start, end: closing.quotation.inner.end };
  return {
    start: opens && opening.last < last ? opening.quotation.outer.start : start,
    end: closes && closing.first > first ? closing.quotation.outer.end : end,
  };
}

/** Whether a quotation, or those that follow it without a word between, end with another. */
const fills = (opening: QuotedTokens, closing: QuotedTokens): boolean =>
  opening === closing || opening.chainFirst === closing.chainFirst;

/** Whom the words after a cue name as spoken to: "told *reporters* that", "urged *Beijing* to". */
function addresseeOf(
  document: Document,
  { object, end, at, group }: Cue,
  content: Words[],
  speaker: SpeakerCandidate | null,
): Span | null {
  const verb = document.tokens[at]?.lemma ?? '';
  if (group?.passive === true && TELLING.has(verb)) {
    const hearer = subjectOf(document, group);
    return hearer && hearer.head !== speaker?.head ? { start: hearer.start, end: hearer.end } : null;
  }
  const [main] = content;
  if (!object || !main || object.firstToken !== end || object.head === speaker?.head) return null;
  if (isDayPhrase(document, object) || THOUGHTS.has(verb)) return null;
  const token = document.tokens[object.head];
  // What is issued hears nothing: "issued *a statement*: “…”", but "told *the rally* that".
  if (VENUES.has(token?.lemma ?? '') && !TELLING.has(verb)) return null;
  const isHearer = HEARERS.has(token?.lemma ?? '') || HEARERS.has(token?.norm ?? '');
  const between = main.first >= object.endToken;
  const next = verbGroupAt(document, object.endToken);
  const toAct = main.first === object.firstToken && next?.form === 'infinitive';
  const told = verb === 'tell' && main.first < at;
  return isHearer || between || toAct || told ? { start: object.start, end: object.end } : null;
}
