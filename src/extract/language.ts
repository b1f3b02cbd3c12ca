import { STOP_WORDS } from '../lexicon/stop-words.js';

/** How much of a text is looked at, in characters: enough to tell, and no time to speak of. */
const SAMPLE = 6000;
/** The least share of a text's words that the commonest words of its language make up. */
const LEAST = 0.12;
/** A text of fewer words than this is taken for English unless its script says otherwise. */
const SHORT = 12;

/** By writing system: scripts that one language or group writes; `und` where several share it. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
];

/**
 * The language that a text is written in, by its script and the commonest words of each language.
 * @returns ISO 639-1, or `und` where it cannot be told
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters === 0) return 'und';
  for (const [script, language] of SCRIPTS) {
    const own = words.reduce((sum, word) => sum + (script.test(word) ? word.length : 0), 0);
    if (own * 2 > letters) return language;
  }
  const shares = Object.entries(STOP_WORDS).map(([language, common]) => {
    const set = new Set(common);
    return { language, share: words.filter((word) => set.has(word)).length / words.length };
  });
  const [best] = shares.sort((a, b) => b.share - a.share);
  if (best && best.share >= LEAST) return best.language;
  const isLatin = words.every((word) => /^\p{Script=Latin}+$/u.test(word));
  // Headlines and lists of names have few small words.
  return isLatin &&
    (words.length < SHORT || (shares.find(({ language }) => language === 'en')?.share ?? 0) > 0)
    ? 'en'
    : 'und';
}
