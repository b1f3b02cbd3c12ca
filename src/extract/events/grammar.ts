import type { NounPhrase, VerbGroup } from '../../text/chunks.js';
import type { Document, Token } from '../../text/document.js';

import { isDayPhrase } from '../quotes/subject.js';

/*
 * What stands around a trigger: objects, prepositional phrases, the verb above. All within the sentence, all by looking a bounded way.
 */

const REACH = 24;

export const sentenceEnd = (document: Document, i: number): number =>
  document.sentences[document.tokens[i]?.sentence ?? -1]?.endToken ?? i;
export const sentenceStart = (document: Document, i: number): number =>
  document.sentences[document.tokens[i]?.sentence ?? -1]?.firstToken ?? i;

export const phraseAt = (document: Document, i: number): NounPhrase | null => {
  const phrase = document.nounPhrases[document.nounPhraseOf[i] ?? -1];
  return phrase && phrase.firstToken === i ? phrase : null;
};
export const groupAt = (document: Document, i: number): VerbGroup | null =>
  document.verbGroups[document.verbGroupOf[i] ?? -1] ?? null;

/** The noun phrase right after a verb, past adverbs, a particle and a day: "forced out *on Wednesday* more than 1,000 refugees". */
export function objectOf(document: Document, group: VerbGroup, particle: string | null): NounPhrase | null {
  const end = sentenceEnd(document, group.head);
  let i = group.endToken;
  while (i < end && (document.tokens[i]?.pos === 'ADV' || document.tokens[i]?.norm === particle)) i += 1;
  const day = phraseAt(document, document.tokens[i]?.norm === 'on' ? i + 1 : i);
  if (day && isDayPhrase(document, day)) i = day.endToken;
  const phrase = i < end ? phraseAt(document, i) : null;
  return phrase && isDayPhrase(document, phrase) ? null : phrase;
}

/** The lemmas of an object's nouns, with those that "of" hangs on it: "dozens of soldiers", "a package of sanctions". */
export function objectWords(document: Document, phrase: NounPhrase): string[] {
  const words: string[] = [];
  let current: NounPhrase | null = phrase;
  for (let depth = 0; current && depth < 3; depth += 1) {
    for (let i = current.firstToken; i < current.endToken; i += 1) {
      const token = document.tokens[i];
      if (token) words.push(token.lemma, token.norm);
    }
    const link: Token | undefined = document.tokens[current.endToken];
    current = link?.norm === 'of' || link?.norm === 'and' ? phraseAt(document, current.endToken + 1) : null;
  }
  return words;
}

/** The noun phrase after the first of some prepositions that follows a token in its clause. */
export function afterPreposition(
  document: Document,
  from: number,
  prepositions: ReadonlySet<string>,
): NounPhrase | null {
  const end = Math.min(sentenceEnd(document, from - 1), from + REACH);
  for (let i = from; i < end; i += 1) {
    const token = document.tokens[i];
    if (!token || /^[;:]$/.test(token.text)) return null;
    const verbs = groupAt(document, i);
    if (
      verbs &&
      verbs.firstToken === i &&
      (verbs.form === 'past' || verbs.form === 'present') &&
      !verbs.passive
    )
      return null;
    if (prepositions.has(token.norm)) {
      const phrase = phraseAt(document, i + 1);
      if (phrase && !isDayPhrase(document, phrase)) return phrase;
    }
  }
  return null;
}

/** The verb that an infinitive or a gerund hangs on: the one before it in its sentence. */
export function governorOf(document: Document, group: VerbGroup): VerbGroup | null {
  const before = document.verbGroups[group.index - 1];
  if (!before || document.tokens[before.head]?.sentence !== document.tokens[group.head]?.sentence)
    return null;
  return group.firstToken - before.endToken <= REACH ? before : null;
}

/**
 * Noun phrases joined to one by "and" or commas: "Xi and Putin", the first included; at most twelve. Those that only commas join
 * are one under two names: of "the minister, Bishnu Adhikari," the name.
 */
export function conjuncts(document: Document, phrase: NounPhrase): NounPhrase[] {
  const all = chainOf(document, phrase);
  const last = all.at(-1);
  const isList = last === phrase || document.tokens[(last?.firstToken ?? 0) - 1]?.norm === 'and';
  if (isList) return all;
  return [all.find(({ head }) => document.tokens[head]?.pos === 'PROPN') ?? phrase];
}

function chainOf(document: Document, phrase: NounPhrase): NounPhrase[] {
  const found = [phrase];
  let current = phrase;
  while (found.length < 12) {
    let i = current.endToken;
    if (document.tokens[i]?.text === ',') i += 1;
    if (document.tokens[i]?.norm === 'and') i += 1;
    const next = i > current.endToken ? phraseAt(document, i) : null;
    if (!next || document.tokens[next.head]?.sentence !== document.tokens[phrase.head]?.sentence)
      return found;
    const after = document.tokens[next.endToken];
    const joined = document.tokens[i - 1]?.norm === 'and' || after?.norm === 'and' || after?.text === ',';
    const before = groupAt(document, next.endToken);
    if (!joined || (before && document.tokens[i - 1]?.norm !== 'and')) return found;
    found.push(next);
    current = next;
  }
  return found;
}
