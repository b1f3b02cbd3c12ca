import { SPEECH_VERBS } from '../../lexicon/cues.js';
import type { VerbGroup } from '../../text/chunks.js';
import type { Document, Sentence } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import type { Attribution } from './attributions.js';
import type { Quotation } from './marks.js';
import { subjectOf, wholePhrase } from './subject.js';

const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);
/** How long a block may be, in characters: what is longer is the report going on. */
const LONGEST = 2000;
const SURE = 0.7;

/** Words set off as a paragraph of their own, without marks, after a colon: "The ministry said in a statement:". */
export function findBlocks(document: Document, quotations: readonly Quotation[]): Attribution[] {
  const opened = new Set(quotations.map(({ paragraph }) => paragraph));
  return document.sentences.flatMap((sentence) => {
    if (document.tokens[sentence.endToken - 1]?.text !== ':') return [];
    const group = cueOf(document, sentence);
    const block = blockAfter(document, sentence, opened);
    const speaker = group ? subjectOf(document, group) : null;
    const head = document.tokens[group?.head ?? -1];
    if (!group || !block || !speaker || !head) return [];
    return [
      {
        cue: { start: head.start, end: head.end },
        lemma: head.lemma,
        content: [block],
        speaker,
        speakerSpan: wholePhrase(document, speaker),
        addressee: null,
        share: SURE,
        at: group.head,
        frame: [],
        block: true,
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

/** The paragraph after the one that a sentence ends, where it is body copy that opens no quotation. */
function blockAfter(
  document: Document,
  { end, paragraph }: Sentence,
  opened: ReadonlySet<number>,
): Span | null {
  const { paragraphs, text } = document;
  const [own, next] = [paragraphs[paragraph], paragraphs[paragraph + 1]];
  if (!own || next?.kind !== 'body' || text.slice(end, own.end).trim() !== '') return null;
  if (opened.has(paragraph + 1) || next.end - next.start > LONGEST) return null;
  const words = text.slice(next.start, next.end);
  const start = next.start + words.length - words.trimStart().length;
  const stop = next.start + words.trimEnd().length;
  return text[stop - 1] === ':' || stop <= start ? null : { start, end: stop };
}
