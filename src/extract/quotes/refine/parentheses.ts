import { isFiniteVerb, verbGroupAt } from '../../../text/chunks.js';
import { lastWord, type Words } from '../model/words.js';
import type { Accepted } from '../model/index.js';
import type { Reading } from '../model/reading.js';

/** How many tokens an attribution between two commas may have. */
const LONGEST = 12;

/**
 * "The trawler, according to the coast guard, sank within minutes": where commas set an attribution between a subject and its verb, what
 * is said goes on after them to the end of the sentence.
 */
export function aroundParenthesis(reading: Reading, one: Accepted): Accepted {
  const { cue, content } = one;
  const { document } = reading;
  const [subject] = content;
  if (!subject || content.length > 1 || subject.last + 1 >= cue.first) return one;
  if (subject.first < cue.from || hasFiniteVerb(reading, subject)) return one;
  if (document.tokens[subject.last + 1]?.text !== ',') return one;
  const closing = commaAfter(reading, cue.end, Math.min(cue.to, subject.last + LONGEST));
  const verb = verbGroupAt(document, closing + 1);
  if (closing < 0 || !verb || !isFiniteVerb(verb)) return one;
  const last = lastWord(reading, cue.to - 1, closing);
  return last > closing ? { ...one, content: [subject, { first: closing + 1, last }] } : one;
}

function commaAfter({ document }: Reading, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (document.tokens[i]?.text === ',') return i;
  return -1;
}

/** Whether a run of words holds a finite verb, as a clause does. */
export function hasFiniteVerb({ document }: Reading, { first, last }: Words): boolean {
  for (let i = first; i <= last; i += 1) {
    const group = verbGroupAt(document, i);
    if (group && isFiniteVerb(group)) return true;
  }
  return false;
}
