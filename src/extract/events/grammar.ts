import { nounPhraseAt, verbGroupAt, isTensed, type NounPhrase, type VerbGroup } from '../../text/chunks.js';
import type { Document, Token } from '../../text/document.js';
import type { ParsedDocument } from './clauses/roles.js';

import { QUANTIFIER_OPENERS } from '../../lexicon/events/grammar.js';
import { isDayPhrase } from '../quotes/subject.js';

/*
 * What stands around a trigger: objects, prepositional phrases, the verb above. All within the sentence, all by looking a bounded way.
 */

const REACH = 24;
const QUANTIFIERS: ReadonlySet<string> = new Set(QUANTIFIER_OPENERS.split(' '));

/** Taken for adverbs, but what follows is no object: "marched *through* Niamey". */
const NO_ADVERBS = new Set([
  ...[
    'more',
    'through',
    'around',
    'over',
    'along',
    'across',
    'outside',
    'inside',
    'near',
    'in',
    'on',
    'at',
    'off',
  ],
]);
/** What opens another circumstance: "dropped its objections *after* talks between". */
const CLAUSE_OPENERS = new Set([
  ...[
    'after',
    'before',
    'since',
    'during',
    'amid',
    'despite',
    'as',
    'when',
    'while',
    'because',
    'following',
    'over',
  ],
]);

export const sentenceEnd = (document: Document, i: number): number =>
  document.sentences[document.tokens[i]?.sentence ?? -1]?.endToken ?? i;
export const sentenceStart = (document: Document, i: number): number =>
  document.sentences[document.tokens[i]?.sentence ?? -1]?.firstToken ?? i;

export const phraseAt = (document: Document, i: number): NounPhrase | null => {
  const phrase = nounPhraseAt(document, i);
  return phrase && phrase.firstToken === i ? phrase : null;
};
export const groupAt = (document: Document, i: number): VerbGroup | null => verbGroupAt(document, i) ?? null;

/** The noun phrase right after a verb, past adverbs, a particle and a day: "forced out *on Wednesday* more than 1,000 refugees". */
export function objectOf(document: Document, group: VerbGroup, particle: string | null): NounPhrase | null {
  const end = sentenceEnd(document, group.head);
  let i = group.endToken;
  while (
    i < end &&
    !phraseAt(document, i) &&
    ((document.tokens[i]?.pos === 'ADV' && !NO_ADVERBS.has(document.tokens[i]?.norm ?? '')) ||
      document.tokens[i]?.norm === particle)
  )
    i += 1;
  const day = phraseAt(document, document.tokens[i]?.norm === 'on' ? i + 1 : i);
  if (day && isDayPhrase(document, day)) i = day.endToken;
  const counted = countedAt(document, i);
  if (counted) return counted;
  const phrase = i < end ? phraseAt(document, i) : null;
  return phrase && isDayPhrase(document, phrase) ? null : phrase;
}

/** What a hedged number counts: "at least *seven missiles*", "more than *100 people*". */
function countedAt(document: Document, from: number): NounPhrase | null {
  let i = from;
  while (i < from + 5 && QUANTIFIERS.has(document.tokens[i]?.norm ?? '') && document.tokens[i]?.pos !== 'DET')
    i += 1;
  const pos = document.tokens[i]?.pos;
  if (i === from || (pos !== 'NUM' && pos !== 'SYM')) return null;
  return nounPhraseAt(document, i) ?? null;
}

/** The second object of a verb that gives: "gave Ukraine *up to 3 billion euros*". */
export function secondObject(document: Document, first: NounPhrase): NounPhrase | null {
  return countedAt(document, first.endToken) ?? phraseAt(document, first.endToken);
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
    const isMoney: boolean = document.tokens[current.firstToken]?.pos === 'SYM';
    const holds: boolean = link?.norm === 'of' || link?.norm === 'and' || (isMoney && link?.norm === 'in');
    current = holds ? phraseAt(document, current.endToken + 1) : null;
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
    const isReduced = verbs?.passive === true && verbs.firstToken === verbs.head;
    if (verbs && verbs.firstToken === i && isTensed(verbs) && !isReduced) return null;
    if (prepositions.has(token.norm)) {
      const phrase = phraseAt(document, i + 1);
      if (phrase && !isDayPhrase(document, phrase)) return phrase;
    }
  }
  return null;
}

/** The noun phrases that prepositions lead in right after a token, in order, up to a verb or a mark that ends the clause. */
export function phrasesAfter(
  document: Document,
  from: number,
  prepositions: ReadonlySet<string>,
): NounPhrase[] {
  const found: NounPhrase[] = [];
  const end = Math.min(sentenceEnd(document, from - 1), from + REACH);
  for (let i = from; i < end; i += 1) {
    const token = document.tokens[i];
    const verbs = groupAt(document, i);
    const isReduced = verbs?.passive === true && verbs.firstToken === verbs.head;
    if (!token || /^[;:,]$/.test(token.text) || CLAUSE_OPENERS.has(token.norm) || (verbs && !isReduced))
      return found;
    const phrase = prepositions.has(token.norm) ? phraseAt(document, i + 1) : null;
    if (phrase && !isDayPhrase(document, phrase)) found.push(phrase);
  }
  return found;
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
export function conjuncts(document: ParsedDocument, phrase: NounPhrase): NounPhrase[] {
  const all = chainOf(document, phrase);
  const last = all.at(-1);
  const named = last === phrase ? namedAfter(document, phrase) : null;
  if (named) return [named];
  const isList = last === phrase || document.tokens[(last?.firstToken ?? 0) - 1]?.norm === 'and';
  if (isList) return all;
  return [all.find(({ head }) => document.tokens[head]?.pos === 'PROPN') ?? phrase];
}

/** "one of Bongo’s sons, *Noureddin*,": the name that explains a phrase past what hangs on it. */
function namedAfter(document: ParsedDocument, { endToken }: NounPhrase): NounPhrase | null {
  const { tokens } = document;
  const hung = tokens[endToken]?.norm === 'of' ? phraseAt(document, endToken + 1) : null;
  const name = hung && tokens[hung.endToken]?.text === ',' ? phraseAt(document, hung.endToken + 1) : null;
  return name && tokens[name.head]?.pos === 'PROPN' && /^[,.]$/.test(tokens[name.endToken]?.text ?? '')
    ? name
    : null;
}

function chainOf(document: ParsedDocument, phrase: NounPhrase): NounPhrase[] {
  const found = [phrase];
  let current = phrase;
  while (found.length < 12) {
    let i = pastOf(document, current);
    if (document.tokens[i]?.text === ',') i += 1;
    if (document.tokens[i]?.norm === 'and') i += 1;
    const next = i > pastOf(document, current) ? phraseAt(document, i) : null;
    if (!next || document.tokens[next.head]?.sentence !== document.tokens[phrase.head]?.sentence)
      return found;
    const after = document.tokens[next.endToken];
    const joined = document.tokens[i - 1]?.norm === 'and' || after?.norm === 'and' || after?.text === ',';
    const verbs = groupAt(document, next.endToken);
    if (!joined || (verbs && document.tokens[i - 1]?.norm !== 'and') || isSubject(document, next))
      return found;
    found.push(next);
    current = next;
  }
  return found;
}

/** "…, and *Nigeria’s president* ordered": a phrase with a verb of its own is joined to nothing. */
function isSubject(document: ParsedDocument, phrase: NounPhrase): boolean {
  for (let i = phrase.endToken; i < phrase.endToken + 8; i += 1) {
    const group = groupAt(document, i);
    if (group) return document.roles[group.index]?.subject?.firstToken === phrase.firstToken;
    if (document.tokens[i]?.text === ',') return false;
  }
  return false;
}

/** The end of a phrase with what "of" hangs on it: "the presidents *of France* and …". */
function pastOf(document: Document, phrase: NounPhrase): number {
  const hung =
    document.tokens[phrase.endToken]?.norm === 'of' ? phraseAt(document, phrase.endToken + 1) : null;
  const opensAnew =
    hung &&
    document.tokens[hung.endToken]?.norm === 'and' &&
    document.tokens[hung.endToken + 1]?.pos === 'DET';
  return opensAnew ? hung.endToken : phrase.endToken;
}
