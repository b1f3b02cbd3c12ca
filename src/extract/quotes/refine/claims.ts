import { isFiniteVerb } from '../../../text/chunks.js';
import type { Accepted } from '../model/index.js';
import type { Reading } from '../model/reading.js';
import { lastWord } from '../model/words.js';

/** What a finite verb may follow that goes on with the clause before it. */
const GOES_ON = new Set(['and', 'or', 'but', 'who', 'which', 'that', 'as', 'while', 'because', 'if']);

/**
 * "The report’s claim that the dam was unsafe | was rejected": the noun that opens the sentence needs a verb of its own, which ends what
 * was claimed.
 */
export function withinSubject(reading: Reading, one: Accepted): Accepted {
  const { document, verbsBefore } = reading;
  const [main, ...others] = one.content;
  const { cue } = one;
  const noun = document.tokens[cue.at];
  // Many a verb in -s is tagged as a noun: "the study notes that".
  if (!main || cue.group || noun?.pos !== 'NOUN' || noun.norm !== noun.lemma) return one;
  if (main.first !== cue.end || document.tokens[main.first]?.norm !== 'that') return one;
  const before = verbsBefore[cue.at] ?? 0;
  if (before !== (verbsBefore[cue.from] ?? 0)) return one;
  let clauses = 0;
  for (let i = before; (document.verbGroups[i]?.firstToken ?? Infinity) <= main.last; i += 1) {
    const group = document.verbGroups[i];
    if (!group || !isFiniteVerb(group)) continue;
    const previous = document.tokens[group.firstToken - 1];
    const opens =
      document.tokens[group.firstToken]?.pos === 'AUX' && reading.word[group.firstToken - 1] === 1;
    if (clauses > 0 && opens && previous?.pos !== 'PRON' && !GOES_ON.has(previous?.norm ?? '')) {
      const last = lastWord(reading, group.firstToken - 1, main.first);
      return last > main.first ? { ...one, content: [{ first: main.first, last }, ...others] } : one;
    }
    clauses += 1;
  }
  return one;
}
