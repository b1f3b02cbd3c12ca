import type { NounPhrase, VerbGroup } from '../../../text/chunks.js';
import { bucket, hashOf, mix, type FeatureList } from './features.js';
import { within, type Reading } from './reading.js';

/** A word that may attribute something, with what the features of its content and speaker need to know of it. */
export interface Cue {
  /** The token that decides: the main verb, the noun, "according". */
  at: number;
  /** Its verb group, or the token alone. */
  first: number;
  end: number;
  /** First and one past the last token of its sentence. */
  from: number;
  to: number;
  lemma: number;
  group: VerbGroup | undefined;
  /** The noun phrase right before the verb group. */
  subject: NounPhrase | undefined;
  /** The noun phrase right after it. */
  object: NounPhrase | undefined;
  /** What stands before the subject, or before the verb where it has none. */
  before: number;
  /** What stands after the cue, and after its object. */
  after: number;
  afterObject: number;
  /** Tense, voice and the like of the verb group. */
  form: number;
}

const VERB = hashOf('VERB');

/** A set of lemmas by their hash: a bit for each of 65,536 classes. */
export class LemmaSet {
  constructor(readonly bits: Uint8Array = new Uint8Array(8192)) {}

  has(lemma: number): boolean {
    const h = (lemma ^ (lemma >>> 16)) & 0xffff;
    return (((this.bits[h >> 3] ?? 0) >> (h & 7)) & 1) === 1;
  }

  add(lemma: number): void {
    const h = (lemma ^ (lemma >>> 16)) & 0xffff;
    this.bits[h >> 3] = (this.bits[h >> 3] ?? 0) | (1 << (h & 7));
  }
}

/** Whether a token may be a cue: every verb, and what else was one in training. */
export const isCandidate = (reading: Reading, at: number, known: LemmaSet): boolean =>
  reading.pos[at] === VERB || known.has(mix(reading.lemma[at] ?? 0, reading.pos[at] ?? 0));

/** The key of a token in the set of known cues. */
export const cueKey = (reading: Reading, at: number): number =>
  mix(reading.lemma[at] ?? 0, reading.pos[at] ?? 0);

export function cueAt(reading: Reading, at: number): Cue {
  const { document } = reading;
  const sentence = document.sentences[reading.sentence[at] ?? 0];
  const from = sentence?.firstToken ?? 0;
  const to = sentence?.endToken ?? reading.size;
  const found = document.verbGroups[document.verbGroupOf[at] ?? -1];
  const group = found?.head === at ? found : undefined;
  const first = group?.firstToken ?? at;
  const end = group?.endToken ?? at + 1;
  const subject = phraseAt(reading, first - 1, from, to);
  const object = phraseAt(reading, end, from, to);
  const { gist } = reading;
  return {
    at,
    first,
    end,
    from,
    to,
    lemma: mix(reading.lemma[at] ?? 0, Number(reading.pos[at] === VERB)),
    group,
    subject,
    object,
    before: within(gist, (subject?.firstToken ?? first) - 1, from, to),
    after: within(gist, end, from, to),
    afterObject: object ? within(gist, object.endToken, from, to) : 0,
    form: group
      ? mix(
          hashOf(group.form),
          Number(group.passive) + 2 * Number(group.modal !== null) + 4 * Number(group.negated),
        )
      : 0,
  };
}

function phraseAt(reading: Reading, token: number, from: number, to: number): NounPhrase | undefined {
  if (token < from || token >= to) return undefined;
  return reading.document.nounPhrases[reading.document.nounPhraseOf[token] ?? -1];
}

/** Whether the token that a place before or after the cue holds is in a quotation, and whether the cue is. */
export function quotationState(reading: Reading, cue: Cue): number {
  const left = (cue.subject?.firstToken ?? cue.first) - 1;
  const right = cue.object?.endToken ?? cue.end;
  return (
    anyQuoted(reading, cue.at, cue.at) +
    2 * anyQuoted(reading, left - 2, left) +
    4 * anyQuoted(reading, cue.end, cue.end + 2) +
    8 * anyQuoted(reading, right + 1, right + 2) +
    16 * anyQuoted(reading, cue.from, cue.from + 1)
  );
}

/** 1 where a token from one to another, both included, is in a quotation. */
function anyQuoted({ quotation, size }: Reading, first: number, last: number): number {
  for (let i = Math.max(0, first); i <= last && i < size; i += 1) if ((quotation[i] ?? -1) >= 0) return 1;
  return 0;
}

/** The features of whether a word attributes anything. */
export function cueFeatures(reading: Reading, cue: Cue, features: FeatureList): void {
  const { gist, norm, lemma, pos } = reading;
  const { at, from, to, first, end } = cue;
  const L = cue.lemma;
  const subjectKind = cue.subject ? within(gist, cue.subject.head, from, to) : 1;
  const objectKind = cue.object ? within(gist, cue.object.head, from, to) : 1;
  const quoted = quotationState(reading, cue);
  const atEnd = Number(reading.word[end] !== 1) * 2 + Number(end >= to - 1);
  const position = bucket(at - from);
  const normBefore2 = within(norm, first - 2, from, to);
  const normBefore = within(norm, first - 1, from, to);
  const normAfter = within(norm, end, from, to);
  const normAfter2 = within(norm, end + 1, from, to);
  const gistBefore = within(gist, first - 1, from, to);
  const gistAfter = within(gist, end, from, to);
  const gistAfter2 = within(gist, end + 1, from, to);
  const objectLemma = cue.object ? (lemma[cue.object.head] ?? 0) : 1;
  const verbBefore = previousVerb(reading, cue);
  const ending = suffix(reading, at);
  const posAt = pos[at] ?? 0;
  features.clear();
  features.add1(1, 0);
  features.add1(2, L);
  features.add1(3, within(norm, at, from, to));
  features.add3(4, L, posAt, cue.form);
  features.add2(5, L, normAfter);
  features.add3(6, L, gistAfter, gistAfter2);
  features.add2(7, L, normBefore);
  features.add2(8, L, gistBefore);
  features.add1(9, normAfter);
  features.add1(10, normBefore);
  features.add3(11, gistBefore, within(gist, at, from, to), gistAfter);
  features.add3(12, gistAfter, gistAfter2, within(gist, end + 2, from, to));
  features.add2(13, cue.form, cue.after);
  features.add2(14, L, quoted);
  features.add3(15, quoted, gistAfter, gistBefore);
  features.add2(16, L, subjectKind);
  features.add1(17, cue.subject ? (lemma[cue.subject.head] ?? 0) : 1);
  features.add3(18, subjectKind, cue.before, cue.form);
  features.add3(19, L, objectKind, cue.afterObject);
  features.add1(20, objectLemma);
  features.add2(21, L, objectLemma);
  features.add3(22, objectKind, cue.afterObject, cue.form);
  features.add2(23, L, atEnd);
  features.add3(24, quoted, atEnd, cue.before);
  features.add2(25, position, posAt);
  features.add3(26, Number(reading.sentence[at] === 0), posAt, L);
  features.add2(27, L, cue.before);
  features.add2(28, normBefore2, normBefore);
  features.add2(29, normAfter, normAfter2);
  features.add2(30, verbBefore, cue.form);
  features.add2(31, L, verbBefore);
  features.add2(32, ending, posAt);
  features.add2(33, ending, gistAfter);
  features.add2(34, quoted, posAt);
  features.add3(35, reading.capital[at] ?? 0, gistBefore, posAt);
  features.add3(36, L, normBefore2, normBefore);
  features.add3(37, L, normAfter, normAfter2);
  features.add3(39, L, quoted, verbBefore);
  features.add3(40, L, quoted, gistBefore);
  features.add3(41, L, subjectKind, gistAfter);
  features.add4(42, quoted, atEnd, subjectKind, cue.form);
  features.add2(38, bucket(reading.sentence[at] ?? 0), bucket(to - from));
}

/** The lemma of the main verb before this cue in its sentence, or 0. */
function previousVerb(reading: Reading, cue: Cue): number {
  const index = reading.verbsBefore[cue.first] ?? 0;
  const group = reading.document.verbGroups[index - 1];
  return group && group.firstToken >= cue.from && group.firstToken < cue.first
    ? (reading.lemma[group.head] ?? 0)
    : 0;
}

function suffix(reading: Reading, at: number): number {
  const word = reading.document.tokens[at]?.norm ?? '';
  let h = 0;
  for (let i = Math.max(0, word.length - 3); i < word.length; i += 1) h = mix(h, word.charCodeAt(i));
  return h;
}
