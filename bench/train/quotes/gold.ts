import { readFileSync } from 'node:fs';
import type { Cue } from '../../../src/extract/quotes/model/cues.js';
import { read, type Reading } from '../../../src/extract/quotes/model/reading.js';
import { firstWord, hasWord, lastWord, type Words } from '../../../src/extract/quotes/model/words.js';
import { markFurniture } from '../../../src/extract/furniture/index.js';
import { verbGroupAt } from '../../../src/text/chunks.js';
import { readDocument, tokenIndexAt, type Document } from '../../../src/text/document.js';
import { splitParagraphs } from '../../../src/text/paragraphs.js';
import type { Span } from '../../../src/text/span.js';

/** An attribution as an annotator marked it, laid on the tokens of its document. */
export interface GoldAttribution {
  /** The token that decides: the main verb, the noun, "according". */
  at: number;
  /** Content, in order; parts that only marks divide are one. */
  content: Words[];
  speaker: Words[];
}

export interface GoldDocument {
  reading: Reading;
  attributions: GoldAttribution[];
}

interface Row {
  text: string;
  quotes: { cue: Span[]; content: Span[]; speaker: Span[] }[];
}

/** Reads a file of attributed text, in the corpora's form. */
export function readGold(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => goldOf(JSON.parse(line) as Row));
}

function goldOf({ text, quotes }: Row): GoldDocument {
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  const utf16 = ({ start, end }: Span): Span => ({ start: offsets[start] ?? 0, end: offsets[end] ?? 0 });
  const document = readDocument(text, markFurniture(text, splitParagraphs(text)));
  const reading = read(document);
  const words = (span: Span): Words | null => wordsIn(reading, utf16(span));
  const present = (spans: Span[]): Words[] => spans.map(words).filter((w): w is Words => w !== null);
  const attributions = quotes.flatMap((quote) => {
    const head = headOf(reading, present(quote.cue));
    const at = head < 0 ? signIn(reading, quote.cue.map(utf16)) : head;
    const content = joined(reading, present(quote.content));
    return at < 0 || content.length === 0 ? [] : [{ at, content, speaker: present(quote.speaker) }];
  });
  return { reading, attributions };
}

/** First and last word of a span, or null where it has none. */
function wordsIn(reading: Reading, { start, end }: Span): Words | null {
  const { tokens } = reading.document;
  const from = tokenIndexAt(reading.document, start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? Infinity) < end) to += 1;
  if (to <= from) return null;
  const first = firstWord(reading, from, to);
  const last = lastWord(reading, to - 1, from - 1);
  return reading.word[first] === 1 && last >= first ? { first, last } : null;
}

/** Verbs that only carry another word: the cue of "is skeptical" is "skeptical". */
const LIGHT = new Set(['be', 'have', 'do', 'make', 'take', 'give', 'get', 'go']);

/** Of a cue's words the one that decides: "according", the last main verb, else the last noun or adjective, else the last word. */
function headOf(reading: Reading, cue: Words[]): number {
  let best = -1;
  let most = 0;
  for (const { first, last } of cue) {
    for (let i = first; i <= last; i += 1) {
      const rank = rankOf(reading.document, i);
      if (rank > most) [best, most] = [i, rank];
    }
  }
  return best;
}

function rankOf(document: Document, i: number): number {
  const token = document.tokens[i];
  if (!token) return 0;
  if (token.norm === 'according') return 9;
  const isHead = verbGroupAt(document, i)?.head === i;
  if (isHead && !LIGHT.has(token.lemma)) return 8;
  if (token.pos === 'VERB' && !LIGHT.has(token.lemma)) return 7;
  if (token.pos === 'NOUN') return 6;
  if (token.pos === 'ADJ' || token.pos === 'ADV') return 5;
  return isHead ? 4 : 3;
}

/** The sign that attributes where a cue has no word: the colon of "PENCE: …", the dash before a name. */
function signIn(reading: Reading, spans: Span[]): number {
  for (const { start } of spans) {
    const at = tokenIndexAt(reading.document, start);
    if (reading.word[at] === 0) return at;
  }
  return -1;
}

/** Parts with nothing but marks between them are one. */
function joined(reading: Reading, parts: Words[]): Words[] {
  const all: Words[] = [];
  for (const part of [...parts].sort((a, b) => a.first - b.first)) {
    const before = all.at(-1);
    if (before && !hasWord(reading, before.last + 1, part.first))
      before.last = Math.max(before.last, part.last);
    else all.push({ ...part });
  }
  return all;
}

/** A content as the model finds it: the main part, and the other that goes with it. */
export function partsOfGold(cue: Cue, content: Words[]): { main: Words; other: Words | null } | null {
  const [one, two] = content;
  if (!one) return null;
  if (
    two &&
    cue.subject &&
    one.first >= cue.subject.firstToken &&
    one.last < cue.subject.endToken &&
    two.first > cue.at
  )
    return { main: two, other: one };
  if (
    two &&
    cue.object &&
    two.first > cue.object.firstToken &&
    one.first >= cue.object.firstToken &&
    one.last < cue.object.endToken
  )
    return { main: two, other: one };
  return { main: one, other: two ?? null };
}
