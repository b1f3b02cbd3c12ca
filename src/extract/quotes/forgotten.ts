import { INVERTING_VERBS } from '../../lexicon/cues.js';
import { nounPhraseAt } from '../../text/chunks.js';
import { tokenIndexAt, type Document } from '../../text/document.js';

const INVERTING: ReadonlySet<string> = new Set(INVERTING_VERBS);

/** Where the attribution begins that ends a paragraph, so that the mark before it was forgotten: “The bridge is down, | said Eva Holm. */
export function attributedFrom(document: Document, end: number): number | null {
  const { tokens } = document;
  const stop = tokenIndexAt(document, end - 1);
  const inverts = INVERTING.has(tokens[stop - 1]?.lemma ?? '');
  const speaker = nounPhraseAt(document, inverts ? stop - 2 : stop - 1);
  if (!speaker || tokens[speaker.head]?.pos === 'PRON') return null;
  const first = inverts ? speaker.firstToken : speaker.firstToken - 1;
  const comma = tokens[first - 1];
  const cued = inverts || INVERTING.has(tokens[first]?.lemma ?? '');
  return cued && comma?.text === ',' ? comma.end : null;
}
