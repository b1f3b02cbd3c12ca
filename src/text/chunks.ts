import type { Token } from './document.js';
import type { Span } from './span.js';
import { readVerbGroup } from './verb-groups.js';
import { isNominal, isParticiple, isPossessivePronoun } from './word-classes.js';

/** A noun phrase without its clauses and prepositional phrases: "the General Staff", "Ukraine’s defence ministry", "he". */
export interface NounPhrase extends Span {
  index: number;
  /** Its tokens are `tokens.slice(firstToken, endToken)`. */
  firstToken: number;
  endToken: number;
  /** The token that the phrase is about: "ministry" in "Ukraine’s defence ministry". */
  head: number;
  /** Where a possessor stands before the head ("Ukraine’s"), the token of its possessive mark; else -1. */
  possessive: number;
}

export const VERB_FORMS = ['base', 'present', 'past', 'gerund', 'infinitive'] as const;
/** Form of the first verb of the group; `past` is also the bare participle ("drones launched from Crimea"). */
export type VerbForm = (typeof VERB_FORMS)[number];

/** Auxiliaries, negation, adverbs and the main verb that they belong to: "has not been repelled". */
export interface VerbGroup extends Span {
  index: number;
  firstToken: number;
  endToken: number;
  /** The main verb's token. */
  head: number;
  form: VerbForm;
  passive: boolean;
  negated: boolean;
  /** "will", "may", "would" …; null without one. */
  modal: string | null;
  perfect: boolean;
  progressive: boolean;
}

/** Whether a verb shows its tense. */
export const isTensed = ({ form }: VerbGroup): boolean => form === 'present' || form === 'past';

/** Whether a verb may have a subject of its own: one that shows its tense, or stands bare, "they say". */
export const isFiniteVerb = (group: VerbGroup): boolean => isTensed(group) || group.form === 'base';

/** Tokens from one to before another. */
interface Stretch {
  firstToken: number;
  endToken: number;
}

export interface Chunks {
  nounPhrases: NounPhrase[];
  verbGroups: VerbGroup[];
  /** By token: the index of its noun phrase, or -1. */
  nounPhraseOf: Int32Array;
  /** By token: the index of its verb group, or -1. */
  verbGroupOf: Int32Array;
}

/** The noun phrase that a token belongs to. */
export function nounPhraseAt({ nounPhrases, nounPhraseOf }: Chunks, token: number): NounPhrase | undefined {
  const index = nounPhraseOf[token] ?? -1;
  return index < 0 ? undefined : nounPhrases[index];
}

/** The verb group that a token belongs to. */
export function verbGroupAt({ verbGroups, verbGroupOf }: Chunks, token: number): VerbGroup | undefined {
  const index = verbGroupOf[token] ?? -1;
  return index < 0 ? undefined : verbGroups[index];
}

/** "Ukraine’s", and "countries’", whose apostrophe the tagger takes for punctuation. */
const isPossessiveMark = (token: Token, before: Token | undefined): boolean =>
  (token.pos === 'PART' && token.norm === "'s") ||
  (token.norm === "'" && before !== undefined && before.end === token.start && before.norm.endsWith('s'));
const isOpeningQuote = (token: Token): boolean => /^["“‘«„]$/u.test(token.text);
const isModifier = (token: Token): boolean =>
  token.pos === 'ADJ' ||
  token.pos === 'NUM' ||
  isNominal(token) ||
  (token.pos === 'SYM' && /^[$£€¥#]$/u.test(token.text));

/**
 * Shallow parse: base noun phrases and verb groups, by part of speech, in one pass over the tokens of each sentence.
 * Every token is in at most one of them.
 */
export function chunk(tokens: readonly Token[]): Chunks {
  const chunks = noChunks(tokens.length);
  chunkStretch(tokens, 0, tokens.length, chunks);
  return chunks;
}

/**
 * The chunks of a document some of whose tokens have other tags: only their sentences are parsed anew.
 * @param before the document's chunks by the old tags
 * @param tokens all its tokens, with the new ones
 * @param changed the sentences with new tags, in order
 */
export function chunkAgain(before: Chunks, tokens: readonly Token[], changed: readonly Stretch[]): Chunks {
  const chunks = noChunks(tokens.length);
  let phrase = 0;
  let group = 0;
  const keepUpTo = (token: number): void => {
    for (
      let one = before.nounPhrases[phrase];
      one && one.firstToken < token;
      one = before.nounPhrases[phrase]
    ) {
      addPhrase(
        chunks,
        one.index === chunks.nounPhrases.length ? one : movedPhrase(one, chunks.nounPhrases.length),
      );
      phrase += 1;
    }
    for (let one = before.verbGroups[group]; one && one.firstToken < token; one = before.verbGroups[group]) {
      addGroup(
        chunks,
        one.index === chunks.verbGroups.length ? one : movedGroup(one, chunks.verbGroups.length),
      );
      group += 1;
    }
  };
  for (const { firstToken, endToken } of changed) {
    keepUpTo(firstToken);
    while ((before.nounPhrases[phrase]?.firstToken ?? Infinity) < endToken) phrase += 1;
    while ((before.verbGroups[group]?.firstToken ?? Infinity) < endToken) group += 1;
    chunkStretch(tokens, firstToken, endToken, chunks);
  }
  keepUpTo(tokens.length);
  return chunks;
}

const noChunks = (tokens: number): Chunks => ({
  nounPhrases: [],
  verbGroups: [],
  nounPhraseOf: new Int32Array(tokens).fill(-1),
  verbGroupOf: new Int32Array(tokens).fill(-1),
});

function addPhrase({ nounPhrases, nounPhraseOf }: Chunks, phrase: NounPhrase): void {
  for (let i = phrase.firstToken; i < phrase.endToken; i += 1) nounPhraseOf[i] = phrase.index;
  nounPhrases.push(phrase);
}

function addGroup({ verbGroups, verbGroupOf }: Chunks, group: VerbGroup): void {
  for (let i = group.firstToken; i < group.endToken; i += 1) verbGroupOf[i] = group.index;
  verbGroups.push(group);
}

/** Parses whole sentences: the tokens from one to before another. */
function chunkStretch(tokens: readonly Token[], from: number, end: number, chunks: Chunks): void {
  let at = from;
  while (at < end) {
    const verbs = readVerbGroup(tokens, at, chunks.verbGroups.length);
    const phrase = verbs ? undefined : readNounPhrase(tokens, at, chunks.nounPhrases.length);
    if (verbs) {
      addGroup(chunks, verbs);
      at = verbs.endToken;
    } else if (phrase) {
      addPhrase(chunks, phrase);
      at = phrase.endToken;
    } else at += 1;
  }
}

function readNounPhrase(tokens: readonly Token[], first: number, index: number): NounPhrase | undefined {
  const opening = tokens[first];
  if (!opening) return undefined;
  const { sentence } = opening;
  if (opening.pos === 'PRON' && !isPossessivePronoun(opening))
    return phraseOf(tokens, index, first, first + 1, first, -1);
  let at = first;
  if (opening.pos === 'DET' || isPossessivePronoun(opening)) at += 1;
  let head = -1;
  let possessive = -1;
  for (let token = within(tokens, at, sentence); token; token = within(tokens, at, sentence)) {
    const next = within(tokens, at + 1, sentence);
    if (isModifier(token)) {
      if (isNominal(token) || head < 0) head = at;
      // A number or an adjective after the noun opens something else, but "Shahed 136" and "Group of 7" hold together.
      if (
        head >= 0 &&
        head !== at &&
        token.pos === 'ADJ' &&
        !glued(tokens, at - 1) &&
        !joinsName(tokens, first, at)
      )
        break;
      if (token.pos === 'ADJ' && head >= 0 && !(next && isNominal(next))) head = at;
      at += 1;
    } else if (isPossessiveMark(token, tokens[at - 1]) && head >= 0) {
      if (!next || !(isModifier(next) || next.pos === 'ADV' || next.pos === 'VERB')) break;
      possessive = at;
      head = -1;
      at += 1;
    } else if (token.text === '-' && head >= 0 && next && glued(tokens, at) && isModifier(next)) {
      at += 1;
    } else if (isOpeningQuote(token) && at > first && head < 0 && next && isModifier(next)) {
      at += 1;
    } else if (at > first && head < 0 && next && isParticipleBefore(token, next)) {
      at += 1;
    } else if (
      token.pos === 'ADV' &&
      head < 0 &&
      next &&
      (next.pos === 'ADJ' || next.pos === 'NUM' || (isParticiple(next) && !isVerbOf(tokens, at, first)))
    ) {
      at += 1;
    } else break;
  }
  if (head < 0 && possessive > 0) return phraseOf(tokens, index, first, possessive, possessive - 1, -1);
  if (head < 0)
    return opening.pos === 'DET' && /^(?:this|that|these|those|both|all|some|many|each)$/u.test(opening.norm)
      ? phraseOf(tokens, index, first, first + 1, first, -1)
      : undefined;
  const headToken = tokens[head];
  if (!headToken || (!isNominal(headToken) && opening.pos !== 'DET' && headToken.pos !== 'NUM'))
    return undefined;
  return phraseOf(tokens, index, first, at, head, possessive);
}

/** A token of the sentence, or none past its end. */
function within(tokens: readonly Token[], i: number, sentence: number): Token | undefined {
  const token = tokens[i];
  return token?.sentence === sentence ? token : undefined;
}

function phraseOf(
  tokens: readonly Token[],
  index: number,
  firstToken: number,
  endToken: number,
  head: number,
  possessive: number,
): NounPhrase {
  const start = tokens[firstToken]?.start ?? 0;
  return { index, firstToken, endToken, head, possessive, start, end: tokens[endToken - 1]?.end ?? start };
}

const movedPhrase = (
  { firstToken, endToken, head, possessive, start, end }: NounPhrase,
  index: number,
): NounPhrase => ({ index, firstToken, endToken, head, possessive, start, end });

const movedGroup = (group: VerbGroup, index: number): VerbGroup => ({ ...group, index });

/** An adjective between a name and a noun at the beginning of a sentence: "European Community *foreign* ministers". */
const joinsName = (tokens: readonly Token[], first: number, at: number): boolean => {
  const next = tokens[at + 1];
  const opens = tokens[first - 1]?.sentence !== tokens[first]?.sentence;
  return opens && tokens[at - 1]?.pos === 'PROPN' && next !== undefined && isNominal(next);
};

/** "Britain *also announced* sanctions": an adverb between a noun and its verb. */
const isVerbOf = (tokens: readonly Token[], at: number, first: number): boolean => {
  const before = tokens[at - 1];
  return (
    at === first &&
    before !== undefined &&
    before.sentence === tokens[at]?.sentence &&
    (isNominal(before) || before.pos === 'PRON')
  );
};

const isParticipleBefore = (token: Token, next: Token): boolean =>
  isParticiple(token) && (isNominal(next) || next.pos === 'ADJ' || isParticiple(next));
const glued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;
