import type { NounPhrase, VerbGroup } from '../../../text/chunks.js';
import { bucket, hashOf, mix, type FeatureList } from './features.js';
import { EDGE, type Reading } from './reading.js';

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
  const gist = (i: number): number => (i >= from && i < to ? (reading.gist[i] ?? 0) : EDGE);
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
    before: gist((subject?.firstToken ?? first) - 1),
    after: gist(end),
    afterObject: object ? gist(object.endToken) : 0,
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
export const quotationState = (reading: Reading, cue: Cue): number => {
  const at = (i: number): number => (i >= 0 && i < reading.size ? (reading.quotation[i] ?? -1) : -1);
  const left = (cue.subject?.firstToken ?? cue.first) - 1;
  const right = cue.object?.endToken ?? cue.end;
  return (
    Number(at(cue.at) >= 0) +
    2 * Number(at(left) >= 0 || at(left - 1) >= 0 || at(left - 2) >= 0) +
    4 * Number(at(cue.end) >= 0 || at(cue.end + 1) >= 0 || at(cue.end + 2) >= 0) +
    8 * Number(at(right + 1) >= 0 || at(right + 2) >= 0) +
    16 * Number(at(cue.from) >= 0 || at(cue.from + 1) >= 0)
  );
};

/** The features of whether a word attributes anything. */
export function cueFeatures(reading: Reading, cue: Cue, features: FeatureList): void {
  const { gist, norm, lemma, pos } = reading;
  const { at, from, to, first, end } = cue;
  const g = (i: number): number => (i >= from && i < to ? (gist[i] ?? 0) : EDGE);
  const n = (i: number): number => (i >= from && i < to ? (norm[i] ?? 0) : EDGE);
  const L = cue.lemma;
  const subjectKind = cue.subject ? g(cue.subject.head) : 1;
  const objectKind = cue.object ? g(cue.object.head) : 1;
  const quoted = quotationState(reading, cue);
  const atEnd = Number(reading.word[end] !== 1) * 2 + Number(end >= to - 1);
  const position = bucket(at - from);
  features.clear();
  features.add(1, 0);
  features.add(2, L);
  features.add(3, n(at));
  features.add(4, L, pos[at] ?? 0, cue.form);
  features.add(5, L, n(end));
  features.add(6, L, g(end), g(end + 1));
  features.add(7, L, n(first - 1));
  features.add(8, L, g(first - 1));
  features.add(9, n(end));
  features.add(10, n(first - 1));
  features.add(11, g(first - 1), g(at), g(end));
  features.add(12, g(end), g(end + 1), g(end + 2));
  features.add(13, cue.form, cue.after);
  features.add(14, L, quoted);
  features.add(15, quoted, g(end), g(first - 1));
  features.add(16, L, subjectKind);
  features.add(17, cue.subject ? (lemma[cue.subject.head] ?? 0) : 1);
  features.add(18, subjectKind, cue.before, cue.form);
  features.add(19, L, objectKind, cue.afterObject);
  features.add(20, cue.object ? (lemma[cue.object.head] ?? 0) : 1);
  features.add(21, L, cue.object ? (lemma[cue.object.head] ?? 0) : 1);
  features.add(22, objectKind, cue.afterObject, cue.form);
  features.add(23, L, atEnd);
  features.add(24, quoted, atEnd, cue.before);
  features.add(25, position, pos[at] ?? 0);
  features.add(26, Number(reading.sentence[at] === 0), pos[at] ?? 0, L);
  features.add(27, L, cue.before);
  features.add(28, n(first - 2), n(first - 1));
  features.add(29, n(end), n(end + 1));
  features.add(30, previousVerb(reading, cue), cue.form);
  features.add(31, L, previousVerb(reading, cue));
  features.add(32, suffix(reading, at), pos[at] ?? 0);
  features.add(33, suffix(reading, at), g(end));
  features.add(34, quoted, pos[at] ?? 0);
  features.add(35, reading.capital[at] ?? 0, g(first - 1), pos[at] ?? 0);
  features.add(36, L, n(first - 2), n(first - 1));
  features.add(37, L, n(end), n(end + 1));
  features.add(39, L, quoted, previousVerb(reading, cue));
  features.add(40, L, quoted, g(first - 1));
  features.add(41, L, subjectKind, g(end));
  features.add(42, quoted, atEnd, subjectKind, cue.form);
  features.add(38, bucket(reading.sentence[at] ?? 0), bucket(to - from));
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
