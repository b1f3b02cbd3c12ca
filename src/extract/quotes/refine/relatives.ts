import { HEARER_VERBS } from '../../../lexicon/cues.js';
import { isFiniteVerb, type NounPhrase, nounPhraseAt, verbGroupAt } from '../../../text/chunks.js';
import type { Document } from '../../../text/document.js';
import type { Accepted } from '../model/index.js';
import type { Reading } from '../model/reading.js';

const HEARERS: ReadonlySet<string> = new Set(HEARER_VERBS);
/** What stands between such a participle and what it is of. */
const PREPOSITIONS = new Set(['on', 'about', 'of', 'by', 'in', 'at']);

/** "A person briefed on the talks said": who was briefed speaks, not the talks. */
export function pastRelative({ document }: Reading, one: Accepted): Accepted {
  const { cue, speaker } = one;
  const told = nounPhraseAt(document, cue.first - 1);
  if (!speaker || told?.endToken !== cue.first) return one;
  const hearer = hearerBefore(document, told);
  if (!hearer || hearer.firstToken < cue.from) return one;
  if (speaker.head !== told.head && speaker.head !== hearer.head) return one;
  const { firstToken: first, head } = hearer;
  return { ...one, speaker: { first, end: told.endToken, head, possessor: false } };
}

/** Whether a cue is such a clause’s participle: it says whom the sentence is about, not what anybody said. */
export function isRelative({ document }: Reading, { cue }: Accepted): boolean {
  const told = nounPhraseAt(document, cue.end + 1);
  const next = verbGroupAt(document, told?.endToken ?? -1);
  return (
    told !== undefined && next !== undefined && isFiniteVerb(next) && hearerBefore(document, told) !== null
  );
}

/** Who was told of a thing, where a bare participle and a preposition stand between: "*a person* briefed on *the talks*". */
function hearerBefore({ tokens, ...document }: Document, told: NounPhrase): NounPhrase | null {
  const at = told.firstToken - 2;
  const participle = verbGroupAt(document, at);
  if (!PREPOSITIONS.has(tokens[at + 1]?.norm ?? '')) return null;
  if (participle?.head !== at || participle.firstToken !== at) return null;
  if (participle.form !== 'past' || !HEARERS.has(tokens[at]?.lemma ?? '')) return null;
  const hearer = nounPhraseAt(document, at - 1);
  return hearer && tokens[hearer.head]?.pos !== 'PRON' ? hearer : null;
}
