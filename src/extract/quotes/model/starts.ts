import { quotationState, type Cue } from './cues.js';
import { bucket, mix, Templates, type FeatureList } from './features.js';
import { quotationAt, type Reading, within } from './reading.js';
import { firstWord, lastWord } from './words.js';

/** How far from its cue a content may begin in the cue's own sentence, in tokens. */
const REACH = 60;
/** The same for a beginning right after another word: of 5,000 in the training text 36 stand farther off, of 133,000 places 40,000. */
const REACH_BEFORE = 10;
const REACH_AFTER = 15;
/** How many tokens before its cue's sentence a quotation may have begun. */
const LONGEST_QUOTATION = 400;
/** How far from its cue a beginning may be, in tokens, for all the words between to be one feature. */
const SHORT = 6;

/**
 * The words that a cue's content may begin with: those of its own sentence, and the first words of the quotations and sentences
 * around it.
 */
export function startsOf(reading: Reading, cue: Cue, out: number[]): void {
  out.length = 0;
  const { quotation, word, document } = reading;
  const { mayBegin } = reading.edges;
  const from = Math.max(cue.from, cue.at - REACH);
  const opening = quotationAt(reading, firstWord(reading, cue.from, cue.to));
  const before = opening ?? quotationAt(reading, lastWord(reading, cue.from - 1, cue.from - 4));
  if (before && cue.from - before.first < LONGEST_QUOTATION) {
    if (before.first < from) out.push(before.first);
    if (before.chainFirst < before.first && cue.from - before.chainFirst < LONGEST_QUOTATION)
      out.push(before.chainFirst);
  } else if (!opening && cue.from > 0) {
    const sentence = document.sentences[(reading.sentence[cue.at] ?? 0) - 1];
    if (sentence) out.push(firstWord(reading, sentence.firstToken, sentence.endToken));
  }
  if (from > cue.from && !before) out.push(firstWord(reading, cue.from, cue.to));
  const to = Math.min(cue.to, cue.at + REACH);
  for (let i = from; i < to; i += 1) {
    if (mayBegin[i] !== 1 || (i >= cue.first && i < cue.end)) continue;
    const isNear = i >= cue.first - REACH_BEFORE && i <= cue.end + REACH_AFTER;
    if (isNear || word[i - 1] !== 1 || i === cue.from || quotationAt(reading, i)?.first === i) out.push(i);
  }
  const next = firstWord(reading, cue.to, cue.to + 4);
  if ((quotation[next] ?? -1) >= 0 && quotation[next] !== quotation[cue.to - 2]) out.push(next);
}

/** What a beginning is told by: of the cue, with the side that the beginning is on, … */
const V = {
  lemma: 0,
  side: 1,
  sideLemma: 2,
  tailSide: 3,
  tailSideLemma: 4,
  formSide: 5,
  formSideLemma: 6,
  quotedSide: 7,
  frame: 8,
  frameLemma: 9,
  // … and of the beginning: its word and those around it, how far it is off, what stands between, what it opens.
  gist: 10,
  gistBefore: 11,
  gistAfter: 12,
  norm: 13,
  where: 14,
  between: 15,
  commas: 16,
  edge: 17,
  near: 18,
  same: 19,
  opens: 20,
  opening: 21,
  role: 22,
} as const;

const TEMPLATES = new Templates([
  [101, V.side, V.gist, V.gistBefore],
  [102, V.sideLemma, V.gist],
  [103, V.sideLemma, V.gistBefore, V.gist],
  [104, V.where, V.edge],
  [105, V.lemma, V.where],
  [106, V.side, V.norm],
  [108, V.side, V.between, V.gist],
  [110, V.tailSide, V.edge, V.opens],
  [113, V.opening, V.between],
  [114, V.opening, V.where, V.gistBefore],
  [115, V.side, V.gist, V.gistAfter, V.gistBefore],
  [116, V.side, V.same, V.edge],
  [117, V.tailSideLemma, V.edge],
  [118, V.formSide, V.gist, V.gistBefore],
  [119, V.quotedSide, V.near, V.opens, V.edge],
  [120, V.frame, V.where],
  [122, V.formSideLemma, V.opens],
  [123, V.lemma, V.gistBefore, V.between],
  [125, V.side, V.opens, V.gistBefore, V.commas],
  [126, V.sideLemma, V.opening],
  [127, V.frameLemma, V.role],
]);
/** The number of the feature that the words between a cue and a beginning make. */
const PATH = 130;

/** What is known of the cue where its content begins on one side, mixed once for all places. */
function sideOf(reading: Reading, cue: Cue, quoted: number, side: number) {
  const sideLemma = mix(side, cue.lemma);
  const tail = mix(cue.before, Number(cue.end >= cue.to - 1) + 2 * Number(reading.word[cue.end] !== 1));
  return {
    sideLemma,
    tailSide: mix(tail, side),
    tailSideLemma: mix(tail, sideLemma),
    formSide: mix(cue.form, side),
    formSideLemma: mix(cue.form, sideLemma),
    quotedSide: mix(quoted, side),
  };
}

/** Describes the words that a content may begin with. */
export const startFeatures = (reading: Reading, cue: Cue): ((at: number, features: FeatureList) => void) => {
  const { gist, norm, quotation, quotations, commasBefore, phrasesBefore, verbsBefore, edges } = reading;
  const quoted = quotationState(reading, cue);
  const left = sideOf(reading, cue, quoted, 0);
  const right = sideOf(reading, cue, quoted, 1);
  const frame = mix(cue.after, cue.afterObject);
  const frameLemma = mix(frame, cue.lemma);
  return (at, features) => {
    const side = at < cue.at ? 0 : 1;
    const known = side === 1 ? right : left;
    const near = at >= cue.from && at < cue.to ? 0 : 1;
    const sentence = reading.document.sentences[reading.sentence[at] ?? 0];
    const from = sentence?.firstToken ?? 0;
    const to = sentence?.endToken ?? 0;
    const a = side === 1 ? Math.min(cue.end, at) : at;
    const b = side === 1 ? at : Math.max(cue.first, at);
    const distance = b - a;
    const q = quotation[at] ?? -1;
    const verbs = Math.min(3, (verbsBefore[b] ?? 0) - (verbsBefore[a] ?? 0));
    const phrases = Math.min(3, (phrasesBefore[b] ?? 0) - (phrasesBefore[a] ?? 0));
    const commas = Math.min(2, (commasBefore[b] ?? 0) - (commasBefore[a] ?? 0));
    const { values } = features;
    values[V.lemma] = cue.lemma;
    values[V.side] = side;
    values[V.sideLemma] = known.sideLemma;
    values[V.tailSide] = known.tailSide;
    values[V.tailSideLemma] = known.tailSideLemma;
    values[V.formSide] = known.formSide;
    values[V.formSideLemma] = known.formSideLemma;
    values[V.quotedSide] = known.quotedSide;
    values[V.frame] = frame;
    values[V.frameLemma] = frameLemma;
    values[V.gist] = within(gist, at, from, to);
    values[V.gistBefore] = within(gist, at - 1, from, to);
    values[V.gistAfter] = within(gist, at + 1, from, to);
    values[V.norm] = within(norm, at, from, to);
    values[V.where] = mix(side + 2 * near, bucket(distance));
    values[V.between] = mix(verbs, mix(phrases, commas));
    values[V.commas] = commas;
    values[V.edge] = (edges.brink[at] ?? 0) & 1;
    values[V.near] = near;
    values[V.same] = Number(q >= 0 && q === (quotation[cue.at] ?? -1));
    values[V.opens] = q < 0 ? 0 : quotations[q]?.first !== at ? 2 : quotations[q]?.chainFirst === at ? 1 : 3;
    values[V.opening] = mix(edges.opening[at] ?? 0, side);
    values[V.role] = Number(at === cue.subject?.firstToken) + 2 * Number(at === cue.object?.firstToken);
    features.clear();
    features.add(TEMPLATES);
    if (side === 1 && distance <= SHORT) {
      let path = PATH;
      for (let i = cue.end; i < at; i += 1) path = mix(path, gist[i] ?? 0);
      features.addHash(mix(path, gist[at] ?? 0));
    }
  };
};
