/**
 * A search box's words as an FTS5 query that cannot fail: words are all wanted, "a phrase" stands together, a word* begins so.
 * Everything else that means something to FTS5 is data. Null where no word is left.
 */
export function matchQuery(input: string): string | null {
  const parts = [...input.matchAll(/"([^"]*)"?|(\S+)/g)].flatMap(([, phrase, word]) => {
    const text = phrase ?? word ?? '';
    const words = text.match(/[\p{L}\p{N}\p{M}]+/gu);
    if (!words) return [];
    const prefix = phrase === undefined && text.endsWith('*') ? '*' : '';
    return [`"${words.join(' ')}"${prefix}`];
  });
  return parts.length === 0 ? null : parts.join(' AND ');
}

/** Whether a search is for one whole word: what is found of it comes at once, of a phrase or a beginning only after much is read. */
export const isOneWord = (input: string): boolean => /^\s*[\p{L}\p{N}\p{M}]+\s*$/u.test(input);
