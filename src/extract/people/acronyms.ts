import type { Name } from '../mentions/classify.js';
import type { Words } from '../mentions/words.js';

const ACRONYM = /^[\p{Lu}\d.&-]{2,10}s?$/u;

/**
 * Acronyms that the report introduces itself: "Rapid Support Forces (RSF)". By the acronym's key, the index of the name that
 * it stands for.
 */
export function introducedAcronyms(words: Words, names: readonly Name[]): Map<string, number> {
  const found = new Map<string, number>();
  names.forEach((name, i) => {
    if (name.end - name.first < 2 || name.embedded || words.tokens[name.end]?.text !== '(') return;
    const short = words.tokens[name.end + 1];
    if (!short || words.tokens[name.end + 2]?.text !== ')' || !ACRONYM.test(short.text)) return;
    if (isInitials(words, name, short.text)) found.set(words.folded[name.end + 1] ?? '', i);
  });
  return found;
}

/** The letters of the acronym are initials of the name's words, in order. */
function isInitials(words: Words, name: Name, acronym: string): boolean {
  const letters = acronym
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/s$/, '');
  let at = 0;
  for (let i = name.first; i < name.end && at < letters.length; i += 1)
    if ((words.folded[i] ?? '').startsWith(letters.charAt(at))) at += 1;
  return letters.length > 1 && at >= letters.length - 1;
}
