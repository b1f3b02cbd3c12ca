import { extract, type Extraction, type FoundMention } from '../../src/extract/index.js';

/** What is found in a text without headline, date or publisher. */
export const read = (text: string, publisher: string | null = null): Extraction =>
  extract(text, { headline: null, publishedAt: null, publisher });

/** The mention of the words at their given occurrence, the first unless told. */
export function mentionOf(found: Extraction, words: string, occurrence = 1): FoundMention | undefined {
  return found.mentions.filter(({ text }) => text === words)[occurrence - 1];
}

/** What the words are taken for: an actor's slug, "@" and a place's, or null. */
export function readingOf(found: Extraction, words: string, occurrence = 1): string | null {
  const mention = mentionOf(found, words, occurrence);
  if (!mention) return null;
  return mention.actor ?? (mention.location === null ? null : `@${mention.location}`);
}
