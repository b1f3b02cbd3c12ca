import { INVERTING_VERBS } from '../../../lexicon/cues.js';
import { isFiniteVerb, type VerbGroup, verbGroupAt } from '../../../text/chunks.js';
import type { Cue } from '../model/cues.js';
import { firstWord, lastWord } from '../model/words.js';
import type { Accepted } from '../model/index.js';
import type { Reading } from '../model/reading.js';

const INVERTING: ReadonlySet<string> = new Set(INVERTING_VERBS);

/**
 * "The truce is holding, said a statement released by China": a clause, a comma, the verb alone, and a noun phrase that no verb of its
 * own follows is what was said and who said it.
 */
export function inverted(reading: Reading, one: Accepted): Accepted {
  const { cue, content } = one;
  const { document } = reading;
  const subject = cue.object;
  const follows = (content[0]?.first ?? 0) > cue.at;
  if (!follows || !subject || cue.first !== cue.at || (reading.quotation[cue.at] ?? -1) >= 0) return one;
  if (cue.group?.form === 'gerund') return one;
  if (!INVERTING.has(document.tokens[cue.at]?.lemma ?? '') || !isAlone(reading, cue)) return one;
  const first = firstWord(reading, cue.from, cue.to);
  const last = lastWord(reading, cue.first - 1, first - 1);
  if (last <= first) return one;
  return {
    ...one,
    content: [{ first, last }],
    speaker: { first: subject.firstToken, end: subject.endToken, head: subject.head, possessor: false },
  };
}

/** Whether the only comma of the sentence up to the verb stands before it, after a clause, and no finite verb comes after its subject. */
function isAlone({ document, commasBefore }: Reading, { at, from, to, object }: Cue): boolean {
  if (document.tokens[at - 1]?.text !== ',') return false;
  if ((commasBefore[at] ?? 0) - (commasBefore[from] ?? 0) !== 1) return false;
  let clause = false;
  for (let i = from; i < to; i += 1) {
    const group = verbGroupAt(document, i);
    if (!group || group.head !== i || i === at) continue;
    const isFinite = isFiniteVerb(group);
    if (i < at) clause ||= isFinite && group.firstToken > from;
    else if (i >= (object?.endToken ?? at) && isFinite && !isReduced(group)) return false;
  }
  return clause;
}

/** "a statement released by China": a bare participle. */
const isReduced = ({ form, passive, firstToken, head }: VerbGroup): boolean =>
  form === 'past' && passive && firstToken === head;
