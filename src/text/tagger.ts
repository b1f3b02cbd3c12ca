import type { PartOfSpeech } from 'wink-nlp';
import { NOTHING, SKIPPED } from './wink/machine.js';
import { pieceAt, POS_EVENTS, POS_MACHINES, posNumber, SENTENCE_MACHINES, type Word } from './wink/words.js';

/** Universal part-of-speech tags, as wink-nlp gives them (universaldependencies.org/u/pos). */
export type Pos = PartOfSpeech;

/** The tokens of a paragraph, in order, never overlapping, none of white space only: by token, in columns. */
export interface Tagged {
  readonly size: number;
  /** What the token is; its text may differ from the paragraph's where that has control characters or combining marks. */
  readonly words: readonly Word[];
  /** Offset into the paragraph. */
  readonly starts: readonly number[];
  /** Part of speech, by number. */
  readonly pos: Uint8Array;
  /** 1 where the token opens a sentence. */
  readonly opens: Uint8Array;
  /** Every token's text is the paragraph's. */
  readonly isVerbatim: boolean;
  /** How many words were too long to be read as one. */
  readonly longWords: number;
}

const SPACE = /\s/gu;
const MARK = /[\p{Mn}\p{Mc}\p{Me}]/gu;
const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
const UNUSUAL = /[^\x20-\x7e\u2018\u2019\u201c\u201d\u2013\u2014\xa1-\xac\xae-\xff]/;

/**
 * Same-length stand-ins for what wink-nlp would fold or drop, so that its tokens can be laid back over the text:
 * every white space is a space, a combining mark is a letter, control characters and lone surrogates are spaces.
 */
const levelled = (text: string): string =>
  text
    .replace(SPACE, ' ')
    .replace(MARK, (mark) => 'a'.repeat(mark.length))
    .replace(CONTROL, (control) => ' '.repeat(control.length));

const VERB = posNumber('VERB');
const ADJ = posNumber('ADJ');
const NOUN = posNumber('NOUN');
const DET = posNumber('DET');
const PRON = posNumber('PRON');
const PROPN = posNumber('PROPN');

/**
 * Tokens, parts of speech and sentence starts of one paragraph, as wink-nlp tells them.
 * @param paragraph any text; an empty one gives no tokens
 */
export function tagParagraph(paragraph: string): Tagged {
  const level = UNUSUAL.test(paragraph) ? levelled(paragraph) : paragraph;
  const words: Word[] = [];
  const starts: number[] = [];
  const isSpaced: boolean[] = [];
  let longWords = 0;
  let goesOn = false;
  for (let from = 0; from < level.length;) {
    const piece = pieceAt(level, from);
    const followsSpace = from > 0 && !goesOn;
    if (piece.only) {
      words.push(piece.only);
      starts.push(from);
      isSpaced.push(followsSpace);
    } else
      for (let i = 0; i < piece.words.length; i += 1) {
        const word = piece.words[i];
        if (!word) continue;
        words.push(word);
        starts.push(from + (piece.starts[i] ?? 0));
        isSpaced.push(i === 0 && followsSpace);
      }
    from += piece.text.length;
    const isCut = from < level.length && level.charAt(from) !== ' ';
    if (isCut && !goesOn) longWords += 1;
    if (!isCut) from += 1;
    goesOn = isCut;
  }
  const tags = tag(words);
  nameSubjects(words, tags);
  giveWhoAVerb(words, tags);
  giveOfficersAVerb(words, tags);
  return {
    size: words.length,
    words,
    starts,
    pos: tags,
    opens: openings(words, isSpaced, tags),
    isVerbatim: level === paragraph,
    longWords,
  };
}

/** Parts of speech, by number: the likeliest of each word, corrected by patterns of its neighbours. */
function tag(words: readonly Word[]): Uint8Array {
  const size = words.length;
  const tags = new Uint8Array(size);
  const own = new Uint8Array(size);
  const events = new Uint8Array(size);
  for (let i = 0; i < size; i += 1) {
    tags[i] = words[i]?.pos ?? 0;
    own[i] = words[i]?.posEvent ?? NOTHING;
  }
  for (const machine of POS_MACHINES) {
    for (let i = 0; i < size; i += 1) {
      const pos = tags[i] ?? 0;
      const hinted = own[i] ?? NOTHING;
      events[i] = pos === 0 ? SKIPPED : hinted !== NOTHING ? hinted : (POS_EVENTS[pos] ?? NOTHING);
    }
    // A pattern is read before any of its pass has changed a tag.
    const changes: number[] = [];
    machine.recognise(events, size, (at, meaning) => changes.push(at, meaning));
    for (let i = 0; i < changes.length; i += 2) {
      const at = changes[i] ?? 0;
      const pos = changes[i + 1] ?? 0;
      if (pos < 0 || words[at]?.otherPos.has(pos)) tags[at] = Math.abs(pos);
    }
  }
  for (let i = 0; i < size; i += 1) {
    const word = words[i];
    if (word?.isFixed) tags[i] = word.pos;
  }
  return tags;
}

/**
 * A capital right before a verb that has none is no verb but its subject: wink takes "Lynch" in "…,” Lynch said" for one. So is one right
 * before a name that the verb, or a clause with "who", follows: "Made Wirawan said".
 */
function nameSubjects(words: readonly Word[], tags: Uint8Array): void {
  for (let i = 1; i + 1 < words.length; i += 1)
    if (tags[i] === VERB && tags[i + 1] === VERB && words[i]?.isNameLike && words[i + 1]?.opensSmall)
      tags[i] = PROPN;
  for (let i = 0; i + 2 < words.length; i += 1) {
    const word = words[i];
    if (!word?.isNameLike || tags[i] !== VERB || tags[i + 1] !== PROPN) continue;
    // "Say Mexico agreed", "Given Trump said so"
    if (word.verb === word.norm || word.norm === 'given') continue;
    const opensClause = words[i + 2]?.text === ',' && words[i + 3]?.norm === 'who';
    if (opensClause || (tags[i + 2] === VERB && words[i + 2]?.opensSmall)) tags[i] = PROPN;
  }
}

/** What follows "who" and can be a verb is one: "who lives in exile". */
function giveWhoAVerb(words: readonly Word[], tags: Uint8Array): void {
  for (let i = 0; i + 1 < words.length; i += 1)
    if (words[i]?.norm === 'who' && tags[i + 1] === NOUN && words[i + 1]?.otherPos.has(VERB))
      tags[i + 1] = VERB;
}

/** Officers whose names are adjectives too: "the general strike". */
const OFFICERS: ReadonlySet<string> = new Set(['general', 'major', 'chief', 'private']);

/** "the general thought *was*", "the general left *wing*" */
const GOES_ON: ReadonlySet<number> = new Set([VERB, NOUN, posNumber('AUX')]);

/** "The general spoke": after an officer a noun that is the past of a verb and no plural is that verb. */
function giveOfficersAVerb(words: readonly Word[], tags: Uint8Array): void {
  for (let i = 1; i + 1 < words.length; i += 1) {
    const next = words[i + 1];
    if (!OFFICERS.has(words[i]?.norm ?? '') || tags[i] !== ADJ || tags[i - 1] !== DET) continue;
    if (!next || tags[i + 1] !== NOUN || !next.otherPos.has(VERB) || next.norm.endsWith('ing')) continue;
    if (next.norm === next.verb || next.norm !== next.noun || GOES_ON.has(tags[i + 2] ?? 0)) continue;
    tags[i] = NOUN;
    tags[i + 1] = VERB;
  }
}

/** Which tokens open a sentence. None opens one in lower case after a bracket or a quotation mark: "Moore (D-Wis.) said". */
function openings(words: readonly Word[], isSpaced: readonly boolean[], tags: Uint8Array): Uint8Array {
  const size = words.length;
  const events = new Uint8Array(size);
  const opens = new Uint8Array(size);
  for (let i = 0; i < size; i += 1)
    events[i] = (isSpaced[i] ? words[i]?.spacedSentenceEvent : words[i]?.sentenceEvent) ?? NOTHING;
  for (const machine of SENTENCE_MACHINES)
    machine.recognise(events, size, (end) => {
      if (end + 1 < size && !(words[end + 1]?.opensSmall && words[end]?.closes)) opens[end + 1] = 1;
    });
  for (let i = 2; i < size; i += 1) {
    // A letter alone that names something, "on X.", is no person's initial: those follow names.
    if (!isSpaced[i] || !words[i - 1]?.isLoneLetter || !words[i - 2]?.opensSmall) continue;
    if (/^["“‘«]$/.test(words[i]?.text ?? '') || tags[i] === DET || tags[i] === PRON) opens[i] = 1;
  }
  if (size > 0) opens[0] = 1;
  return opens;
}
