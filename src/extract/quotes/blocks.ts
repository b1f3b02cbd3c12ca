import { SPEECH_VERBS } from '../../lexicon/cues.js';
import { isTensed, type VerbGroup } from '../../text/chunks.js';
import type { Document, Sentence } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import type { Attribution } from './attributions.js';
import type { Quotation } from './marks.js';
import { subjectOf, wholePhrase } from './subject.js';

const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);
/** How long a block may be, in characters: what is longer is the report going on. */
const LONGEST = 2000;
const SURE = 0.7;
const SURE_QUOTED = 0.9;

/** Words set off as a paragraph of their own, with marks or without, after a colon: "The ministry said in a statement:". */
export function findBlocks(document: Document, quotations: readonly Quotation[]): Attribution[] {
  const opening = new Map<number, Quotation>();
  for (const quotation of quotations)
    if (!opening.has(quotation.paragraph)) opening.set(quotation.paragraph, quotation);
  return document.sentences.flatMap((sentence) => {
    if (document.tokens[sentence.endToken - 1]?.text !== ':') return [];
    const group = cueOf(document, sentence);
    const block = blockAfter(document, sentence);
    const quotation = opening.get(sentence.paragraph + 1);
    const speaker = group ? subjectOf(document, group) : null;
    const head = document.tokens[group?.head ?? -1];
    const marked = quotation && group && !isClauseAfter(document, group, sentence);
    const content = quotation ? (marked ? openedBy(quotation, block) : null) : block;
    if (!group || !content || !speaker || !head) return [];
    return [
      {
        cue: { start: head.start, end: head.end },
        lemma: head.lemma,
        content: [content],
        speaker,
        speakerSpan: wholePhrase(document, speaker),
        addressee: null,
        share: quotation ? SURE_QUOTED : SURE,
        at: group.head,
        frame: [],
        block: quotation === undefined,
      },
    ];
  });
}

/** The last verb of saying of a sentence, outside of relative clauses as far as its place tells. */
function cueOf({ verbGroups, tokens }: Document, { firstToken, endToken }: Sentence): VerbGroup | null {
  let low = 0;
  let high = verbGroups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((verbGroups[middle]?.firstToken ?? Infinity) < firstToken) low = middle + 1;
    else high = middle;
  }
  let found: VerbGroup | null = null;
  for (let i = low; (verbGroups[i]?.firstToken ?? Infinity) < endToken; i += 1) {
    const group = verbGroups[i];
    if (group && !group.passive && SPEECH.has(tokens[group.head]?.lemma ?? '')) found = group;
  }
  return found;
}

/** Whether a verb of its own subject follows a cue: "begins to show when looking at how the site rated this:". */
function isClauseAfter({ verbGroups }: Document, cue: VerbGroup, { endToken }: Sentence): boolean {
  for (let i = cue.index + 1; (verbGroups[i]?.firstToken ?? Infinity) < endToken; i += 1) {
    const group = verbGroups[i];
    if (group && !group.passive && isTensed(group)) return true;
  }
  return false;
}

/** The words between marks that open a paragraph; null where others stand before them. */
const openedBy = ({ outer, inner }: Quotation, block: Span | null): Span | null =>
  outer.start === block?.start ? inner : null;

/** The paragraph after the one that a sentence ends, where it is body copy. */
function blockAfter(document: Document, { end, paragraph }: Sentence): Span | null {
  const { paragraphs, text } = document;
  const [own, next] = [paragraphs[paragraph], paragraphs[paragraph + 1]];
  if (!own || next?.kind !== 'body' || text.slice(end, own.end).trim() !== '') return null;
  if (next.end - next.start > LONGEST) return null;
  const words = text.slice(next.start, next.end);
  const start = next.start + words.length - words.trimStart().length;
  const stop = next.start + words.trimEnd().length;
  return text[stop - 1] === ':' || stop <= start ? null : { start, end: stop };
}
