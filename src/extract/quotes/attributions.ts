import { HEARER_NOUNS } from '../../lexicon/cues.js';
import type { NounPhrase } from '../../text/chunks.js';
import type { Document } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import type { Quotation } from './marks.js';
import type { Cue } from './model/cues.js';
import { attributionsIn, type Accepted } from './model/index.js';
import type { Words } from './model/contents.js';
import { read, type QuotedTokens, type Reading } from './model/reading.js';
import type { SpeakerCandidate } from './model/speakers.js';
import { isDayPhrase, wholePhrase } from './subject.js';

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
}

const HEARERS: ReadonlySet<string> = new Set(HEARER_NOUNS);

/** Every attribution of a document, in the order of the cues. */
export function findAttributions(document: Document, quotations: readonly Quotation[]): Attribution[] {
  const reading = read(document, quotations);
  return attributionsIn(reading).map((accepted) => attributionOf(reading, accepted));
}

function attributionOf(
  reading: Reading,
  { cue, content, speaker, share, speakerShare }: Accepted,
): Attribution {
  const { document } = reading;
  const head = document.tokens[cue.at];
  const to = document.tokens[cue.at + 1];
  const phrase = speaker ? phraseOf(document, speaker) : null;
  const start = head?.start ?? 0;
  return {
    cue: { start, end: (head?.norm === 'according' && to?.norm === 'to' ? to.end : head?.end) ?? start },
    lemma: head?.lemma ?? '',
    content: content.map((words) => spanOfWords(reading, words)).sort((a, b) => a.start - b.start),
    speaker: phrase,
    speakerSpan: phrase && speaker ? (speaker.possessor ? phrase : wholePhrase(document, phrase)) : null,
    addressee: addresseeOf(document, cue, content, speaker),
    share: share * speakerShare,
    at: cue.at,
  };
}

/** The phrase of a speaker; of a possessor the words before its mark. */
function phraseOf(document: Document, { first, end, head, possessor }: SpeakerCandidate): NounPhrase | null {
  const phrase = document.nounPhrases[document.nounPhraseOf[head] ?? -1];
  if (!phrase) return null;
  if (!possessor) return joined(document, ownerOf(document, phrase));
  return {
    ...phrase,
    firstToken: first,
    endToken: end,
    head,
    end: document.tokens[end - 1]?.end ?? phrase.end,
  };
}

/** The phrase that another hangs on: "the General Staff" of "the General Staff of Ukraine’s Armed Forces". */
function ownerOf(document: Document, phrase: NounPhrase): NounPhrase {
  const before = document.nounPhrases[document.nounPhraseOf[phrase.firstToken - 2] ?? -1];
  const isOf = document.tokens[phrase.firstToken - 1]?.norm === 'of';
  return isOf && before?.endToken === phrase.firstToken - 1 ? ownerOf(document, before) : phrase;
}

/** Noun phrases that "and" joins speak together: "Moscow and Beijing". */
function joined(document: Document, phrase: NounPhrase): NounPhrase {
  const { tokens } = document;
  const before = document.nounPhrases[document.nounPhraseOf[phrase.firstToken - 2] ?? -1];
  const after = document.nounPhrases[document.nounPhraseOf[phrase.endToken + 1] ?? -1];
  const isName = (other: NounPhrase | undefined): boolean => tokens[other?.head ?? -1]?.pos === 'PROPN';
  const links = (token: number): boolean => tokens[token]?.norm === 'and' && isName(phrase);
  if (links(phrase.firstToken - 1) && before && isName(before))
    return { ...phrase, firstToken: before.firstToken, start: before.start };
  if (links(phrase.endToken) && after && isName(after))
    return { ...phrase, endToken: after.endToken, end: after.end };
  return phrase;
}

/** The characters of a run of words: all that stands between the marks of a quotation that it fills, with the marks where it holds one. */
function spanOfWords({ document, quotation, quotations }: Reading, { first, last }: Words): Span {
  const { tokens } = document;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const opening = quotations[quotation[first] ?? -1];
  const closing = quotations[quotation[last] ?? -1];
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
  { object, end, at }: Cue,
  content: Words[],
  speaker: SpeakerCandidate | null,
): Span | null {
  const [main] = content;
  if (!object || !main || object.firstToken !== end || object.head === speaker?.head) return null;
  if (isDayPhrase(document, object)) return null;
  const token = document.tokens[object.head];
  const isHearer = HEARERS.has(token?.lemma ?? '') || HEARERS.has(token?.norm ?? '');
  const between = main.first >= object.endToken;
  const next = document.verbGroups[document.verbGroupOf[object.endToken] ?? -1];
  const toAct = main.first === object.firstToken && next?.form === 'infinitive';
  const told = document.tokens[at]?.lemma === 'tell' && main.first < at;
  return isHearer || between || toAct || told ? { start: object.start, end: object.end } : null;
}
