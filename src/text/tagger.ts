import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** Universal part-of-speech tags, as wink-nlp gives them (universaldependencies.org/u/pos). */
export type Pos = PartOfSpeech;

export interface TaggedToken {
  /** Offsets into the paragraph that was tagged. */
  start: number;
  end: number;
  pos: Pos;
  lemma: string;
  /** The token opens a sentence. */
  opens: boolean;
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
/** wink-nlp's own types name the parameters of `its.lemma` in another order than its `out` takes them. */
const lemma = its.lemma as unknown as ItsFunction<string>;

/**
 * Same-length stand-ins for what wink-nlp would fold or drop, so that its tokens can be laid back over the text:
 * every white space is a space, a combining mark is a letter, control characters and lone surrogates are spaces.
 */
const levelled = (text: string): string =>
  text
    .replace(/\s/gu, ' ')
    .replace(/[\p{Mn}\p{Mc}\p{Me}]/gu, (mark) => 'a'.repeat(mark.length))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (control) => ' '.repeat(control.length));

/**
 * Tokens, parts of speech, lemmas and sentence starts of one paragraph.
 * @param paragraph any text; an empty one gives no tokens
 * @returns tokens in order, never overlapping, none of white space only
 */
export function tagParagraph(paragraph: string): TaggedToken[] {
  const level = levelled(paragraph);
  const read = nlp.readDoc(level);
  const values = read.tokens().out();
  const tags = read.tokens().out(its.pos) as Pos[];
  const lemmas = read.tokens().out(lemma);
  const openings = new Set((read.sentences().out(its.span) as number[][]).map(([first]) => first));
  const tagged: TaggedToken[] = [];
  let cursor = 0;
  let opens = true;
  values.forEach((value, i) => {
    opens ||= openings.has(i) && !(goesOn(value) && isClosing(values[i - 1]));
    const start = level.indexOf(value, cursor);
    if (start < 0 || value.trim() === '') return;
    cursor = start + value.length;
    const pos = isNameBeforeVerb(value, i, values, tags) ? 'PROPN' : (tags[i] ?? 'X');
    tagged.push({ start, end: cursor, pos, lemma: lemmas[i] ?? value.toLowerCase(), opens });
    opens = false;
  });
  return tagged;
}

/** A sentence does not begin in lower case after a bracket or a quotation mark: "Moore (D-Wis.) said", "“Why?” he asked". */
const goesOn = (value: string): boolean => /^\p{Ll}/u.test(value);
const isClosing = (value: string | undefined): boolean => value !== undefined && /^[)\]”"’'»]+$/u.test(value);

/** A capital right before a verb that has none is no verb but its subject: wink takes "Lynch" in "…,” Lynch said" for one. */
function isNameBeforeVerb(value: string, i: number, values: string[], tags: Pos[]): boolean {
  const next = values[i + 1] ?? '';
  return (
    tags[i] === 'VERB' &&
    tags[i + 1] === 'VERB' &&
    i > 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(value) &&
    /^\p{Ll}/u.test(next) &&
    !/(?:ing|ed)$/u.test(value)
  );
}
