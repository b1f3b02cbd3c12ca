import { type NounPhrase, nounPhraseAt, type VerbGroup, verbGroupAt } from '../../../text/chunks.js';
import { bucket, hashOf, mix, Templates, type FeatureList } from './features.js';
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

/** The key of a token in the set of known cues. */
export const cueKey = (reading: Reading, at: number): number =>
  mix(reading.lemma[at] ?? 0, reading.pos[at] ?? 0);

/** Whether a token may be a cue: every verb, and what else was one in training. */
export const isCandidate = (reading: Reading, at: number, known: LemmaSet): boolean =>
  reading.pos[at] === VERB || known.has(cueKey(reading, at));

export function cueAt(reading: Reading, at: number): Cue {
  const { document } = reading;
  const sentence = document.sentences[reading.sentence[at] ?? 0];
  const from = sentence?.firstToken ?? 0;
  const to = sentence?.endToken ?? reading.size;
  const found = verbGroupAt(document, at);
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
  return nounPhraseAt(reading.document, token);
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

/** What a cue is told by: the word itself, … */
const V = {
  none: 0,
  lemma: 1,
  norm: 2,
  pos: 3,
  form: 4,
  capital: 5,
  // … the words beside its verb group, …
  normBefore2: 6,
  normBefore: 7,
  normAfter: 8,
  gistBefore: 9,
  gistAfter: 10,
  gistAfter2: 11,
  gistAfter3: 12,
  // … its subject and object and what stands beside them, …
  subjectKind: 13,
  objectKind: 14,
  objectLemma: 15,
  before: 16,
  after: 17,
  afterObject: 18,
  // … and its sentence.
  quoted: 19,
  atEnd: 20,
  position: 21,
  verbBefore: 22,
  isFirstSentence: 23,
} as const;

const TEMPLATES = new Templates([
  [1, V.none],
  [2, V.lemma],
  [3, V.norm],
  [4, V.lemma, V.pos, V.form],
  [5, V.lemma, V.normAfter],
  [6, V.lemma, V.gistAfter, V.gistAfter2],
  [8, V.lemma, V.gistBefore],
  [9, V.normAfter],
  [10, V.normBefore],
  [12, V.gistAfter, V.gistAfter2, V.gistAfter3],
  [13, V.form, V.after],
  [14, V.lemma, V.quoted],
  [18, V.subjectKind, V.before, V.form],
  [19, V.lemma, V.objectKind, V.afterObject],
  [20, V.objectLemma],
  [21, V.lemma, V.objectLemma],
  [23, V.lemma, V.atEnd],
  [24, V.quoted, V.atEnd, V.before],
  [25, V.position, V.pos],
  [26, V.isFirstSentence, V.pos, V.lemma],
  [27, V.lemma, V.before],
  [28, V.normBefore2, V.normBefore],
  [30, V.verbBefore, V.form],
  [31, V.lemma, V.verbBefore],
  [34, V.quoted, V.pos],
  [35, V.capital, V.gistBefore, V.pos],
  [42, V.quoted, V.atEnd, V.subjectKind, V.form],
]);

/** The features of whether a word attributes anything. */
export function cueFeatures(reading: Reading, cue: Cue, features: FeatureList): void {
  const { gist, norm, lemma, pos } = reading;
  const { at, from, to, first, end } = cue;
  const { values } = features;
  values[V.none] = 0;
  values[V.lemma] = cue.lemma;
  values[V.norm] = norm[at] ?? 0;
  values[V.pos] = pos[at] ?? 0;
  values[V.form] = cue.form;
  values[V.capital] = reading.capital[at] ?? 0;
  values[V.normBefore2] = within(norm, first - 2, from, to);
  values[V.normBefore] = within(norm, first - 1, from, to);
  values[V.normAfter] = within(norm, end, from, to);
  values[V.gistBefore] = within(gist, first - 1, from, to);
  values[V.gistAfter] = within(gist, end, from, to);
  values[V.gistAfter2] = within(gist, end + 1, from, to);
  values[V.gistAfter3] = within(gist, end + 2, from, to);
  values[V.subjectKind] = cue.subject ? within(gist, cue.subject.head, from, to) : 1;
  values[V.objectKind] = cue.object ? within(gist, cue.object.head, from, to) : 1;
  values[V.objectLemma] = cue.object ? (lemma[cue.object.head] ?? 0) : 1;
  values[V.before] = cue.before;
  values[V.after] = cue.after;
  values[V.afterObject] = cue.afterObject;
  values[V.quoted] = quotationState(reading, cue);
  values[V.atEnd] = Number(reading.word[end] !== 1) * 2 + Number(end >= to - 1);
  values[V.position] = bucket(at - from);
  values[V.verbBefore] = previousVerb(reading, cue);
  values[V.isFirstSentence] = Number(reading.sentence[at] === 0);
  features.clear();
  features.add(TEMPLATES);
}

/** The lemma of the main verb before this cue in its sentence, or 0. */
function previousVerb(reading: Reading, cue: Cue): number {
  const index = reading.verbsBefore[cue.first] ?? 0;
  const group = reading.document.verbGroups[index - 1];
  return group && group.firstToken >= cue.from && group.firstToken < cue.first
    ? (reading.lemma[group.head] ?? 0)
    : 0;
}
