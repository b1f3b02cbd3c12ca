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
    if (name.end - name.first < 2 || name.embedded) return;
    const end = endOf(words, name, names[i + 1]);
    const short = words.tokens[end + 1];
    if (words.tokens[end]?.text !== '(' || words.tokens[end + 2]?.text !== ')') return;
    if (!short || !ACRONYM.test(short.text)) return;
    if (isInitials(words, name.first, end, short.text)) found.set(words.folded[end + 1] ?? '', i);
  });
  return found;
}

/** "Civil Aviation Authority of Nepal (CAAN)": the name with whose it is. */
function endOf(words: Words, name: Name, next: Name | undefined): number {
  const isOf = words.tokens[name.end]?.norm === 'of';
  return isOf && next && next.first > name.end && next.first - name.end <= 2 ? next.end : name.end;
}

/** The letters of the acronym are initials of the words, in order. */
function isInitials(words: Words, first: number, end: number, acronym: string): boolean {
  const letters = acronym
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/s$/, '');
  let at = 0;
  for (let i = first; i < end && at < letters.length; i += 1)
    if ((words.folded[i] ?? '').startsWith(letters.charAt(at))) at += 1;
  return letters.length > 1 && at >= letters.length - 1;
}
