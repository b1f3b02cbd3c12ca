import { OCCUPATIONS, PERSON_NOUNS } from '../../lexicon/actors/role-nouns.js';
import { ADDRESSES, OFFICES, RANKS } from '../../lexicon/actors/titles.js';
import type { Name } from '../mentions/classify.js';
import { sameSentence, type Words } from '../mentions/words.js';

/** What the report calls a person beside the name, with where it stands. */
export interface Role {
  text: string;
  /** Tokens of the role. */
  first: number;
  end: number;
}

/** How far a role may reach from its name, in tokens. */
const REACH = 10;

export const isRoleNoun = (word: string): boolean =>
  OFFICES.has(word) || RANKS.has(word) || word in PERSON_NOUNS || OCCUPATIONS.has(word);

/** The role before a name: "Pentagon spokesperson Brigadier General", "Russian President". */
export function roleBefore(words: Words, name: Name): Role | undefined {
  let first = name.titleFirst;
  let isRole = name.titleFirst < name.first && !ADDRESSES.has(name.title);
  for (
    let i = name.titleFirst - 1;
    i >= name.titleFirst - REACH && sameSentence(words, i, name.first);
    i -= 1
  ) {
    const token = words.tokens[i];
    if (!token) break;
    const word = words.folded[i] ?? '';
    if (isRoleNoun(word)) isRole = true;
    const isPart =
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'ADJ' ||
      word === '' ||
      word === "'s" ||
      Boolean(words.capital[i]);
    if (!isPart) break;
    first = i;
  }
  return isRole && first < name.first ? roleAt(words, first, name.first) : undefined;
}

/** The role after a name, between commas: "Ryder, the Pentagon’s spokesperson, said". */
export function roleAfter(words: Words, name: Name): Role | undefined {
  let at = name.end;
  if (words.tokens[at]?.text !== ',') return undefined;
  at += 1;
  // "Smith, 54, a teacher"
  if (/^\d{1,3}$/.test(words.tokens[at]?.text ?? '') && words.tokens[at + 1]?.text === ',') at += 2;
  const first = at;
  let isRole = false;
  for (; at < first + 14 && sameSentence(words, name.first, at); at += 1) {
    const token = words.tokens[at];
    if (!token || /^[,.;:()“”"—–]$/.test(token.text)) break;
    if ((token.pos === 'VERB' && !isRole) || token.pos === 'AUX' || token.pos === 'PRON') return undefined;
    const word = words.folded[at] ?? '';
    // The role's own noun comes before any clause or "of": "a spokesman for", "the head of".
    if (isRoleNoun(word) && at - first <= 6) isRole = true;
    if (!isRole && (token.pos === 'ADP' || token.pos === 'SCONJ')) return undefined;
    if (token.pos === 'VERB' || token.pos === 'SCONJ') break;
  }
  const closed = /^[,.;:)—–]$/.test(words.tokens[at]?.text ?? '');
  return isRole && closed && at > first ? roleAt(words, first, at) : undefined;
}

function roleAt(words: Words, first: number, end: number): Role | undefined {
  const article = /^(?:the|a|an)$/.test(words.tokens[first]?.norm ?? '') ? 1 : 0;
  const from = words.tokens[first + article];
  const to = words.tokens[end - 1];
  if (!from || !to || first + article >= end) return undefined;
  const text = words.document.text.slice(from.start, to.end).replace(/\s+/g, ' ').slice(0, 120);
  return { text, first: first + article, end };
}
