import { nounPhraseAt } from '../../text/chunks.js';
import type { Document } from '../../text/document.js';
import { tokenIndexAt } from '../../text/document.js';
import type { Attribution } from './attributions.js';
import type { Quotation } from './marks.js';

/** A dash and a name that end the line: "― Sonya Herridge", "— The Mayor of Oslo". */
const SIGNATURE = /^\s?[―—–-]{1,2}\s?(?=\p{Lu})/u;
/** How long a name with its office may be, in characters. */
const LONGEST = 80;

/** Quotations that are signed as pull quotes and letters are: “How did we get this low?” ― Jacklyn Ashley. */
export function findSignatures(document: Document, quotations: readonly Quotation[]): Attribution[] {
  const { text, paragraphs } = document;
  return quotations.flatMap(({ outer, inner, paragraph }) => {
    const end = signedUpTo(document, outer.end, paragraph);
    const dash = SIGNATURE.exec(text.slice(outer.end, Math.min(end, outer.end + LONGEST)))?.[0];
    const opens = text.slice(paragraphs[paragraph]?.start ?? 0, outer.start).trim() === '';
    if (dash === undefined || !opens || end - outer.end > LONGEST) return [];
    const at = tokenIndexAt(document, outer.end + dash.length);
    const speaker = nounPhraseAt(document, at);
    if (!speaker || speaker.firstToken !== at) return [];
    const sign = outer.end + dash.length - dash.trimStart().length;
    return [
      {
        cue: { start: sign, end: sign + dash.trim().length },
        lemma: '',
        content: [inner],
        speaker,
        speakerSpan: { start: speaker.start, end: speaker.end },
        addressee: null,
        share: SURE,
        at: at - 1,
        frame: [],
        block: false,
      },
    ];
  });
}

const SURE = 0.95;

/** Where the line ends that a signature stands on: its own where the quotation's goes on, else the paragraph's. */
function signedUpTo({ text, paragraphs }: Document, from: number, paragraph: number): number {
  const end = paragraphs[paragraph]?.end ?? from;
  const line = text.indexOf('\n', from);
  return line < 0 ? end : Math.min(line, end);
}
