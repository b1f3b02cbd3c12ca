import type { Accepted } from '../model/index.js';
import { quotationAt, type Reading } from '../model/reading.js';

/** Small words that titles write small. */
const isSmall = (word: string): boolean => word.length <= 3;
/** How many words beside a title may stand in its content. */
const BESIDE = 2;

/** Whether a content is a title, with next to nothing beside it: “War and Peace”, with capitals throughout and no mark that ends speech. */
export function isTitle(reading: Reading, { content, cue }: Accepted): boolean {
  const { document } = reading;
  const [main] = content;
  if (!main || content.length > 1 || NAMING.has(document.tokens[cue.at]?.lemma ?? '')) return false;
  const quoted = quotationAt(reading, main.first);
  if (quoted?.first !== main.first || quoted.last === main.first) return false;
  if (main.last - quoted.last > BESIDE || main.last < quoted.last) return false;
  const words = document.tokens.slice(quoted.first, quoted.last + 1).map(({ text }) => text);
  const { inner } = quoted.quotation;
  if (/[.,!?…]$/.test(document.text.slice(inner.start, inner.end).trim())) return false;
  return words.every((word, i) => /^\P{Ll}/u.test(word) || (i > 0 && isSmall(word)));
}

/** Verbs that give names, which are what was said then. */
const NAMING = new Set([
  'call',
  'dub',
  'nickname',
  'chant',
  'say',
  'shout',
  'tweet',
  'write',
  'label',
  'brand',
]);
