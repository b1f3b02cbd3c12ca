import { GIVING_VERBS } from '../../lexicon/events/grammar.js';
import { PEOPLE_NOUNS } from '../../lexicon/events/parties.js';
import { type NounPhrase, verbGroupAt } from '../../text/chunks.js';
import { WEEKDAYS } from '../../lexicon/time.js';
import { isDayPhrase } from '../quotes/subject.js';
import type { Document, Token } from '../../text/document.js';
import { RANGE } from './numbers.js';

/*
 * Noun phrases that the chunker cuts or joins wrongly where things are counted and given: "two | ballistic missiles",
 * "10 | to | 15 missiles", "$5 million | worth of | medicine", and two objects in one ("lent *Egypt $3 billion*").
 */

const PEOPLE: ReadonlySet<string> = new Set(PEOPLE_NOUNS.split(' '));
const DAYS: ReadonlySet<string> = new Set(WEEKDAYS);
const GIVING: ReadonlySet<string> = new Set(GIVING_VERBS.split(' '));
/** What sums up the phrase after it: "*both* the army and the militia". */
const SUMS = new Set(['both', 'all', 'half']);

/** Longest phrase that is made of several, in tokens: each number of a row of them would join all those before it. */
const LONGEST = 60;

type Chunked = Omit<NounPhrase, 'index'>;

/** The document with those phrases mended; itself where none was wrong. */
export function withMendedPhrases(document: Document): Document {
  const phrases: Chunked[] = [];
  let isMended = false;
  for (const chunked of document.nounPhrases) {
    const phrase = withAdjectives(document, chunked);
    isMended ||= phrase !== chunked;
    const last = phrases.at(-1);
    const fits = last && phrase.endToken - last.firstToken <= LONGEST;
    const joined = fits ? join(document, last, phrase) : null;
    const [first, second] = split(document, joined ?? phrase);
    if (joined) phrases.pop();
    phrases.push(first);
    if (second) phrases.push(second);
    isMended ||= joined !== null || second !== null;
  }
  if (!isMended) return document;
  const nounPhraseOf = new Int32Array(document.tokens.length).fill(-1);
  const nounPhrases = phrases.map(({ firstToken, endToken, head, possessive, start, end }, index) => {
    nounPhraseOf.fill(index, firstToken, endToken);
    return { index, firstToken, endToken, head, possessive, start, end };
  });
  return { ...document, nounPhrases, nounPhraseOf };
}

/** A bare number and what it counts, adjectives and what they describe, "both" and whom it sums up. */
function join(document: Document, left: Chunked, right: Chunked): Chunked | null {
  const { tokens } = document;
  const opening = tokens[right.firstToken];
  if (!opening || opening.sentence !== tokens[left.head]?.sentence) return null;
  if (isBare(tokens, left)) return counted(tokens, left, right, opening);
  if (left.endToken !== right.firstToken || isDayPhrase(document, right)) return null;
  if ((opening.pos === 'DET' || opening.pos === 'PRON') && SUMS.has(tokens[left.head]?.norm ?? ''))
    return right;
  // "a 15-year *civil war*"
  const isSpan = tokens[left.head - 1]?.text === '-' && tokens[left.head - 2]?.pos === 'NUM';
  if (isSpan && opening.pos === 'ADJ') return { ...right, firstToken: left.firstToken, start: left.start };
  const isOpen =
    tokens[left.head]?.pos === 'ADJ' || (tokens[left.firstToken]?.pos === 'DET' && opening.pos === 'ADJ');
  return isOpen && isModifier(opening) && tokens[left.head]?.pos !== 'NOUN'
    ? { ...right, firstToken: left.firstToken, start: left.start }
    : null;
}

const isModifier = ({ pos }: Token): boolean => pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN';

function counted(tokens: readonly Token[], count: Chunked, counted: Chunked, opening: Token): Chunked | null {
  const link = tokens[count.endToken]?.norm ?? '';
  const isRange =
    opening.pos === 'NUM' &&
    counted.firstToken === count.endToken + 1 &&
    (RANGE.has(link) || link === 'of' || (link === 'and' && isBetween(tokens, count)));
  const isHalf = tokens[count.head]?.norm === 'half' && opening.norm === 'a';
  const adjacent =
    counted.firstToken === count.endToken && (isHalf || (opening.pos !== 'DET' && opening.pos !== 'PRON'));
  const isWorth =
    link === 'worth' &&
    tokens[count.endToken + 1]?.norm === 'of' &&
    counted.firstToken === count.endToken + 2;
  if (!isRange && !adjacent && !isWorth) return null;
  return { ...counted, firstToken: count.firstToken, start: count.start };
}

/** Adjectives and signs before a phrase that the chunker left out: "held *joint* naval exercises", "given *$*50 million". */
function withAdjectives({ tokens, nounPhraseOf, verbGroupOf }: Document, phrase: NounPhrase): NounPhrase {
  let first = phrase.firstToken;
  const pos = tokens[first]?.pos;
  if (pos === 'NUM' && tokens[first - 1]?.pos === 'SYM' && nounPhraseOf[first - 1] === -1)
    return { ...phrase, firstToken: first - 1, start: tokens[first - 1]?.start ?? phrase.start };
  if (pos === 'DET' || pos === 'PRON' || pos === 'NUM') return phrase;
  while (
    tokens[first - 1]?.pos === 'ADJ' &&
    nounPhraseOf[first - 1] === -1 &&
    verbGroupOf[first - 1] === -1 &&
    tokens[first - 1]?.sentence === tokens[first]?.sentence &&
    (verbGroupOf[first - 2] ?? -1) >= 0
  )
    first -= 1;
  return first === phrase.firstToken
    ? phrase
    : { ...phrase, firstToken: first, start: tokens[first]?.start ?? phrase.start };
}

/** Nothing but a number, and no year. */
function isBare(tokens: readonly Token[], { firstToken, endToken }: Chunked): boolean {
  const opensWithArticle = tokens[firstToken]?.pos === 'DET' && tokens[endToken - 1]?.norm === '%';
  for (let i = firstToken + Number(opensWithArticle); i < endToken; i += 1) {
    const token = tokens[i];
    if (token?.pos !== 'NUM' && token?.pos !== 'SYM') return false;
    if (/^(?:19|20)\d\d$/.test(token.norm)) return false;
  }
  return true;
}

const isBetween = (tokens: readonly Token[], { firstToken }: Chunked): boolean =>
  tokens[firstToken - 1]?.norm === 'between';

/** "on *Saturday* | *prosecutors*", "lent *Egypt* | *$3 billion*": whom something is given, and what. */
function split(document: Document, phrase: Chunked): [Chunked, Chunked | null] {
  const { tokens } = document;
  const opening = tokens[phrase.firstToken];
  const second = tokens[phrase.firstToken + 1];
  const isDay = tokens[phrase.firstToken - 1]?.norm === 'on' && DAYS.has(opening?.norm ?? '');
  if (isDay && opening && second && PEOPLE.has(tokens[phrase.head]?.lemma ?? ''))
    return [
      {
        ...phrase,
        endToken: phrase.firstToken + 1,
        end: opening.end,
        head: phrase.firstToken,
        possessive: -1,
      },
      { ...phrase, firstToken: phrase.firstToken + 1, start: second.start },
    ];
  const verb = verbGroupAt(document, phrase.firstToken - 1);
  if (!verb || !GIVING.has(tokens[verb.head]?.lemma ?? '')) return [phrase, null];
  for (let at = phrase.firstToken + 1; at < phrase.endToken; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const counts = token?.pos === 'NUM' || token?.pos === 'SYM';
    if (!before || !counts || !(before.pos === 'PROPN' || before.pos === 'NOUN')) continue;
    return [
      { ...phrase, endToken: at, end: before.end, head: at - 1, possessive: -1 },
      { ...phrase, firstToken: at, start: token.start, possessive: -1 },
    ];
  }
  return [phrase, null];
}
