import { STOP_WORDS } from '../lexicon/stop-words.js';

/** How much of a text is looked at, in characters: enough to tell, and no time to speak of. */
const SAMPLE = 1200;
/** The least share of a text's words that the commonest words of its language make up. */
const LEAST = 0.12;
/** A text of fewer words than this is taken for English unless its script says otherwise. */
const SHORT = 12;
const WORD = /\p{L}+/gu;
const LATIN = /^\p{Script=Latin}+$/u;

/** By writing system: scripts that one language or group writes; `und` where several share it. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];

/**
 * The language that a text is written in, by its script and the commonest words of each language.
 * @returns ISO 639-1, or `und` where it cannot be told
 */
export function detectLanguage(text: string): string {
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return 'und';
  const letters = words.join('');
  const isLatin = !/[^\0-\x7f]/.test(letters) || LATIN.test(letters);
  if (!isLatin)
    for (const [script, language] of SCRIPTS)
      if ((letters.match(script)?.length ?? 0) * 2 > letters.length) return language;
  const counts = new Map<string, number>();
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word);
    if (languages) for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  if (isLatin && words.length < SHORT) return 'en';
  const english = counts.get('en') ?? 0;
  let best = 'und';
  // Another language must be clearly that: names and borrowed words are in any English report.
  for (const [language, count] of counts)
    if (count > (counts.get(best) ?? 0) && (language === 'en' || count > 2 * english)) best = language;
  if ((counts.get(best) ?? 0) >= LEAST * words.length) return best;
  // Headlines and lists of names have few small words.
  return isLatin && english > 0 ? 'en' : 'und';
}

/** By word: the languages that it is common in. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, common] of Object.entries(STOP_WORDS))
  for (const word of common) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
