import { CUE_FRAMES } from '../../lexicon/cue-frames.js';
import { SPEECH_VERBS } from '../../lexicon/cues.js';
import type { NounPhrase, VerbGroup } from '../../text/chunks.js';
import { tokenIndexAt, type Document } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import { complementOf, isQuoteMark, type Complement } from './complement.js';
import { contentAfter, contentBefore, type QuotationIndex } from './content.js';
import { inverted, subjectOf, wholePhrase } from './subject.js';

/** A cue with what it says and whose it is; spans only, nobody resolved. */
export interface Attribution {
  cue: Span;
  /** Lemma of the cue; "according" for "according to". */
  lemma: string;
  content: Span;
  speaker: NounPhrase | null;
  speakerSpan: Span | null;
  addressee: Span | null;
  /** How often a cue in such a frame attributes, 0 to 1. */
  share: number;
  /** First token of the cue. */
  at: number;
}

/** Frames under this share are no attribution. */
const LEAST_SHARE = 0.34;
const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);

/** Every statement that a verb or "according to" attributes, in the order of their cues. */
export function findAttributions(document: Document, quotations: QuotationIndex): Attribution[] {
  const verbal = document.verbGroups.flatMap((group) => {
    const head = document.tokens[group.head];
    return !head || quotations.at(head.start) ? [] : attributionOf(document, group, quotations);
  });
  return shareSubjects(
    document,
    [...verbal, ...accordingTo(document, quotations)].sort((a, b) => a.at - b.at),
  );
}

/** "said A and urged B": a second cue without a subject of its own has that of the widest statement that ends before it. */
function shareSubjects(document: Document, attributions: Attribution[]): Attribution[] {
  return attributions.map((attribution, i) => {
    const before = document.tokens[attribution.at - 1];
    if (before?.norm !== 'and' && before?.norm !== 'but') return attribution;
    const earlier = attributions
      .slice(Math.max(0, i - 4), i)
      .find((other) => other.speaker && other.at < attribution.at && isLeadIn(document, other, attribution));
    return earlier
      ? { ...attribution, speaker: earlier.speaker, speakerSpan: earlier.speakerSpan }
      : attribution;
  });
}

/** Whether one statement ends where the conjunction stands that another cue follows. */
const isLeadIn = (document: Document, first: Attribution, second: Attribution): boolean =>
  first.content.start > first.cue.end &&
  first.content.end <= second.cue.start &&
  /^[\s,]{0,3}(?:and|but)(?:\s\w{1,20})?\s?$/i.test(
    document.text.slice(first.content.end, Math.min(second.cue.start, first.content.end + 40)),
  );

function attributionOf(document: Document, group: VerbGroup, quotations: QuotationIndex): Attribution[] {
  const head = document.tokens[group.head];
  const next = document.tokens[group.endToken];
  const before = document.tokens[group.firstToken - 1];
  const hyphened =
    (next?.text === '-' && next.start === head?.end) || (before?.text === '-' && before.end === group.start);
  if (!head || hyphened || (head.norm === 'according' && next?.norm === 'to')) return [];
  const frames = CUE_FRAMES[head.lemma];
  const isSpeech = SPEECH.has(head.lemma);
  if (!frames && !isSpeech) return [];
  const complement = complementOf(document, group);
  const postposed = readPostposed(document, group, complement, quotations);
  const frame = `${group.passive ? 'passive ' : ''}${postposed ? 'end' : complement.type}`;
  const known = (frames?.[frame] ?? 0) / 100;
  const beside = isSpeech && (postposed?.quoted === true || complement.type === 'quote');
  const share = Math.max(known, beside ? 0.8 : 0);
  if (share < LEAST_SHARE) return [];
  const content = postposed?.content ?? contentFollowing(document, complement, quotations);
  if (!content || content.end <= content.start) return [];
  const speaker = group.passive ? null : (postposed?.speaker ?? subjectOf(document, group));
  return [
    {
      cue: { start: group.start, end: group.end },
      lemma: head.lemma,
      content,
      speaker,
      speakerSpan: speaker ? wholePhrase(document, speaker) : null,
      addressee: complement.person,
      share,
      at: group.firstToken,
    },
  ];
}

/** What stands after the cue; a quotation that goes on past its sentence is taken whole. */
function contentFollowing(
  document: Document,
  { type, first }: Complement,
  quotations: QuotationIndex,
): Span | null {
  const { tokens } = document;
  let at = first;
  if (type === 'quote') while (at < tokens.length && /^[:,]$/.test(tokens[at]?.text ?? '')) at += 1;
  if (type === 'end') return null;
  return contentAfter(document, at, type, quotations);
}

interface Postposed {
  content: Span;
  speaker: NounPhrase | null;
  quoted: boolean;
}

/** An attribution after what was said: "…, he said", "…,” said the 54-year-old". */
function readPostposed(
  document: Document,
  group: VerbGroup,
  complement: Complement,
  quotations: QuotationIndex,
): Postposed | null {
  const { tokens } = document;
  const before = tokens[group.firstToken - 1];
  const after = inverted(document, group);
  const cueFirst =
    before !== undefined &&
    (isQuoteMark(before) || before.text === ',') &&
    after !== null &&
    inOneParagraph(document, group.firstToken - 1, group.head);
  if (
    cueFirst &&
    (complement.type === 'object' || complement.type === 'end' || complement.type === 'clause')
  ) {
    const content = contentBefore(document, group.firstToken, quotations);
    if (content)
      return { content, speaker: after, quoted: isQuoteMark(before) || isQuoted(content, quotations) };
  }
  const opening = speakerAfterQuotation(document, group, quotations);
  if (opening) return { content: opening.content, speaker: opening.speaker, quoted: true };
  const subject = subjectOf(document, group);
  if (!subject || subject.start > group.start) return null;
  const quoted =
    isQuoteMark(tokens[subject.firstToken - 1]) &&
    inOneParagraph(document, subject.firstToken - 1, group.head);
  if (complement.type !== 'end' && !quoted) return null;
  const content = contentBefore(document, subject.firstToken, quotations);
  return content ? { content, speaker: subject, quoted: isQuoted(content, quotations) } : null;
}

/** How long a speaker with titles and appositions may be, in characters. */
const LONGEST_SPEAKER = 160;

/** "…,” Scott Pruitt, the attorney general of Oklahoma, said": whoever stands right after a quotation, up to the cue. */
function speakerAfterQuotation(
  document: Document,
  group: VerbGroup,
  quotations: QuotationIndex,
): { content: Span; speaker: NounPhrase } | null {
  const quotation = quotations.before(group.start);
  const sentence = document.sentences[document.tokens[group.head]?.sentence ?? -1];
  if (!quotation || quotation.paragraph !== sentence?.paragraph) return null;
  if (group.start - quotation.outer.end > LONGEST_SPEAKER) return null;
  if (!/[,.!?—–-]$/.test(document.text.slice(quotation.inner.start, quotation.inner.end).trimEnd()))
    return null;
  const first = tokenIndexAt(document, quotation.outer.end);
  const speaker = document.nounPhrases[document.nounPhraseOf[first] ?? -1];
  if (!speaker || speaker.firstToken !== first || document.tokens[first]?.sentence !== sentence.index)
    return null;
  for (let i = first; i < group.firstToken; i += 1) {
    const other = document.verbGroups[document.verbGroupOf[i] ?? -1];
    if (other && !other.passive && other.form !== 'gerund') return null;
  }
  return { content: quotation.outer, speaker };
}

/** Whether two tokens stand in one paragraph: an attribution does not reach over its end. */
const inOneParagraph = (document: Document, a: number, b: number): boolean => {
  const paragraphOf = (i: number): number | undefined =>
    document.sentences[document.tokens[i]?.sentence ?? -1]?.paragraph;
  return paragraphOf(a) === paragraphOf(b);
};

const isQuoted = (content: Span, quotations: QuotationIndex): boolean =>
  quotations.before(content.end)?.outer.end === content.end;

/** "According to X, …" and "…, according to X". */
function accordingTo(document: Document, quotations: QuotationIndex): Attribution[] {
  const { tokens } = document;
  return tokens.flatMap((token, i) => {
    if (token.norm !== 'according' || tokens[i + 1]?.norm !== 'to' || quotations.at(token.start)) return [];
    const speaker = document.nounPhrases[document.nounPhraseOf[i + 2] ?? -1];
    const sentence = document.sentences[token.sentence];
    if (!speaker || !sentence) return [];
    const whole = wholePhrase(document, speaker);
    const opens = i === sentence.firstToken;
    const comma = commaAfter(document, i, sentence.endToken, whole.end);
    const content = opens
      ? comma < 0
        ? null
        : contentAfter(document, comma + 1, 'clause', quotations)
      : wordsBefore(document, sentence.firstToken, i);
    if (!content) return [];
    return [
      {
        cue: { start: token.start, end: tokens[i + 1]?.end ?? token.end },
        lemma: 'according',
        content,
        speaker,
        speakerSpan: whole,
        addressee: null,
        share: 0.95,
        at: i,
      },
    ];
  });
}

/** The clause before a token, without the mark between. */
function wordsBefore(document: Document, first: number, end: number): Span | null {
  let last = end - 1;
  while (last > first && /^[,;:–—-]+$/.test(document.tokens[last]?.text ?? '')) last -= 1;
  const from = document.tokens[first];
  const to = document.tokens[last];
  return from && to && last > first ? { start: from.start, end: to.end } : null;
}

/** The first comma between two tokens that stands after an offset, or -1. */
function commaAfter(document: Document, from: number, to: number, offset: number): number {
  for (let i = from; i < to; i += 1) {
    const token = document.tokens[i];
    if (token && token.text === ',' && token.start >= offset) return i;
  }
  return -1;
}
