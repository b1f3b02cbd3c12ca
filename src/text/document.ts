import { chunk, type Chunks } from './chunks.js';
import { Cuts, LIMITS, type Limit, type Truncation } from './limits.js';
import { splitParagraphs, type Paragraph } from './paragraphs.js';
import { lastStartingBy, type Span } from './span.js';
import { tagParagraph, type Pos } from './tagger.js';
import { lemmaOf, posNamed } from './wink/words.js';

export interface Token extends Span {
  /** Its place in `Document.tokens`. */
  index: number;
  text: string;
  /** The text in lower case, with typographic apostrophes made straight. */
  norm: string;
  pos: Pos;
  lemma: string;
  /** The number of its word, as `WordTable` takes it; -1 where the text has marks that its word has not. */
  word: number;
  /** Its sentence's place in `Document.sentences`. */
  sentence: number;
}

export interface Sentence extends Span {
  index: number;
  /** Its paragraph's place in `Document.paragraphs`. */
  paragraph: number;
  /** Its tokens are `tokens.slice(firstToken, endToken)`. */
  firstToken: number;
  endToken: number;
}

/** A report's body, read: immutable, every span an offset into `text` in UTF-16 code units. */
export interface Document extends Readonly<Chunks> {
  readonly text: string;
  /** All paragraphs, furniture included; sentences and tokens are those of `body` paragraphs only. */
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** The limits that words and sentences met. */
  readonly truncated: readonly Truncation[];
}

/**
 * Reads a text into paragraphs, sentences, tokens, noun phrases and verb groups.
 * @param text the body as stored; offsets count in it
 * @param paragraphs its paragraphs, when something has already told furniture from body
 */
export function readDocument(
  text: string,
  paragraphs: readonly Paragraph[] = splitParagraphs(text),
): Document {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const cuts = new Cuts();
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'body') return;
    const tagged = tagParagraph(text.slice(paragraph.start, paragraph.end));
    cuts.add('word', tagged.longWords);
    let sentence: Sentence | undefined;
    for (let i = 0; i < tagged.size; i += 1) {
      const word = tagged.words[i];
      if (!word) continue;
      const start = paragraph.start + (tagged.starts[i] ?? 0);
      const end = start + word.text.length;
      const met = tagged.opens[i] || !sentence ? null : limitOf(sentence, end);
      if (met) cuts.add(met);
      if (tagged.opens[i] || met || !sentence) {
        sentence = {
          index: sentences.length,
          paragraph: index,
          start,
          end,
          firstToken: tokens.length,
          endToken: tokens.length,
        };
        sentences.push(sentence);
      }
      const words = tagged.isVerbatim ? word.text : text.slice(start, end);
      const pos = tagged.pos[i] ?? 0;
      tokens.push({
        index: tokens.length,
        start,
        end,
        text: words,
        norm: words === word.text ? word.norm : words.toLowerCase().replaceAll('’', "'"),
        pos: posNamed(pos),
        lemma: lemmaOf(word, pos),
        word: words === word.text ? word.id : -1,
        sentence: sentence.index,
      });
      sentence.end = end;
      sentence.endToken = tokens.length;
    }
  });
  return { text, paragraphs, sentences, tokens, truncated: cuts.all(), ...chunk(tokens) };
}

/** The limit that a sentence would exceed with one more token, which ends at an offset; null where there is room. */
function limitOf({ start, firstToken, endToken }: Sentence, end: number): Limit | null {
  if (endToken - firstToken >= LIMITS.sentence) return 'sentence';
  return end - start > LIMITS.line ? 'line' : null;
}

/** The token with another part of speech and lemma. Field by field, as all tokens are made: they keep one shape, which is read sooner. */
export function retagged(token: Token, pos: Pos, lemma: string = token.lemma): Token {
  const { index, start, end, text, norm, word, sentence } = token;
  return { index, start, end, text, norm, pos, lemma, word, sentence };
}

/** The tokens of one sentence. */
export const tokensOf = (document: Document, sentence: Sentence): readonly Token[] =>
  document.tokens.slice(sentence.firstToken, sentence.endToken);

/** The sentence that holds an offset, or undefined between sentences; binary search. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  const index = lastStartingBy(document.sentences, offset);
  const sentence = document.sentences[index];
  return sentence && offset < sentence.end ? sentence : undefined;
}

/** The place of the first token that ends after an offset; `tokens.length` past the last one. */
export function tokenIndexAt(document: Document, offset: number): number {
  const index = lastStartingBy(document.tokens, offset);
  const token = document.tokens[index];
  return token && offset < token.end ? index : index + 1;
}
