import { QUOTING_VERBS } from '../../lexicon/cues.js';
import { nounPhraseAt, type VerbGroup, verbGroupAt } from '../../text/chunks.js';
import type { Document } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import type { Attribution } from './attributions.js';
import type { QuotationIndex } from './marks.js';
import { subjectOf } from './subject.js';

const QUOTING: ReadonlySet<string> = new Set(QUOTING_VERBS);
/** How far before "as saying" the verb may stand, in tokens. */
const REACH = 12;
/** How sure such an attribution is: too rare to measure (a dozen of the corpus's twenty thousand), so below what is held to be right. */
const SHARE = 0.85;

/** What one is told to have said by who quotes him: "The agency cited a commander *as saying* …", "Kanaani was quoted by IRNA *as saying* …". */
export function findHearsay(document: Document, marks: QuotationIndex): Attribution[] {
  const { tokens, sentences } = document;
  const found: Attribution[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.norm !== 'saying' || tokens[at - 1]?.norm !== 'as') continue;
    const sentence = sentences[token.sentence];
    const verb = quotingVerb(document, at, sentence?.firstToken ?? at);
    const speaker =
      verb && (verb.passive ? subjectOf(document, verb) : nounPhraseAt(document, verb.endToken));
    const content = speaker && contentAfter(document, marks, at, sentence?.endToken ?? at);
    if (!content) continue;
    const cue = (verb.passive ? tokens[verb.head] : undefined) ?? token;
    found.push({
      cue: { start: cue.start, end: cue.end },
      lemma: 'say',
      content: [content],
      speaker,
      speakerSpan: { start: speaker.start, end: speaker.end },
      addressee: null,
      share: SHARE,
      at: verb.passive ? verb.head : at,
      frame: [],
      block: false,
    });
  }
  return found;
}

/** The verb of quoting before "as saying", in the same sentence. */
function quotingVerb(document: Document, at: number, from: number): VerbGroup | undefined {
  for (let i = at - 2; i >= Math.max(from, at - REACH); i -= 1) {
    const group = verbGroupAt(document, i);
    if (group?.head === i) return QUOTING.has(document.tokens[i]?.lemma ?? '') ? group : undefined;
  }
  return undefined;
}

/** What follows to the end of the sentence, or the quotation that opens right there; null where nothing does. */
function contentAfter(
  { tokens, text }: Document,
  marks: QuotationIndex,
  at: number,
  end: number,
): Span | null {
  let first = at + 1;
  while (first < end && /^[:,]$/.test(tokens[first]?.text ?? '')) first += 1;
  const opening = tokens[first];
  if (!opening || first >= end) return null;
  const quotation = marks.at(opening.end);
  if (quotation && quotation.outer.start >= (tokens[at]?.end ?? 0)) return quotation.inner;
  let last = end - 1;
  while (last > first && /^[.,;:!?]+$/.test(tokens[last]?.text ?? '')) last -= 1;
  const span = { start: opening.start, end: tokens[last]?.end ?? opening.end };
  return /\p{L}/u.test(text.slice(span.start, span.end)) && opening.norm !== 'by' ? span : null;
}
