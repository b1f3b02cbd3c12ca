import { bucket, mix, type FeatureList } from './features.js';
import { quotationState, type Cue } from './cues.js';
import { EDGE, type Reading } from './reading.js';

/** A run of tokens from a first to a last word, both included. */
export interface Words {
  first: number;
  last: number;
}

/** How far from its cue a content may begin, in tokens of the cue's own sentence. */
const REACH = 60;
/** How many tokens before its cue's sentence a quotation may have begun. */
const LONGEST_QUOTATION = 400;
/** How far a content may go on within a sentence. */
const LONGEST = 160;

/**
 * The words that a cue's content may begin with: those of its own sentence, and the first words of the quotations and sentences
 * around it.
 */
export function startsOf(reading: Reading, cue: Cue, out: number[]): void {
  out.length = 0;
  const { quotation, quotations, word, document } = reading;
  const from = Math.max(cue.from, cue.at - REACH);
  const opening = quotations[quotation[firstWord(reading, cue.from, cue.to)] ?? -1];
  const before = opening ?? quotations[quotation[lastWord(reading, cue.from - 1, cue.from - 4)] ?? -1];
  if (before && cue.from - before.first < LONGEST_QUOTATION) {
    if (before.first < cue.from) out.push(before.first);
    if (before.chainFirst < before.first && cue.from - before.chainFirst < LONGEST_QUOTATION)
      out.push(before.chainFirst);
  } else if (!opening && cue.from > 0) {
    const sentence = document.sentences[(reading.sentence[cue.at] ?? 0) - 1];
    if (sentence) out.push(firstWord(reading, sentence.firstToken, sentence.endToken));
  }
  for (let i = from; i < Math.min(cue.to, cue.at + REACH); i += 1)
    if (word[i] === 1 && (i < cue.first || i >= cue.end)) out.push(i);
  const next = firstWord(reading, cue.to, cue.to + 4);
  if ((quotation[next] ?? -1) >= 0 && quotation[next] !== quotation[cue.to - 2]) out.push(next);
}

/** The first word at or after a token, before another; that other one where there is none. */
export function firstWord({ word }: Reading, from: number, to: number): number {
  let i = from;
  while (i < to - 1 && word[i] !== 1) i += 1;
  return i;
}

/** The last word at or before a token, after another. */
export function lastWord({ word }: Reading, from: number, to: number): number {
  let i = from;
  while (i > to + 1 && i > 0 && word[i] !== 1) i -= 1;
  return i;
}

export const startFeatures = (reading: Reading, cue: Cue): ((at: number, features: FeatureList) => void) => {
  const { gist, norm, quotation, quotations, commasBefore, phrasesBefore, verbsBefore } = reading;
  const { lemma: L, form } = cue;
  const quoted = quotationState(reading, cue);
  const frame = mix(cue.after, cue.afterObject);
  const tail = mix(cue.before, Number(cue.end >= cue.to - 1) + 2 * Number(reading.word[cue.end] !== 1));
  return (at, features) => {
    const side = at < cue.at ? 0 : 1;
    const near = at >= cue.from && at < cue.to ? 0 : 1;
    const { from, to } = boundsOf(reading, at);
    const g = (i: number): number => (i >= from && i < to ? (gist[i] ?? 0) : EDGE);
    const n = (i: number): number => (i >= from && i < to ? (norm[i] ?? 0) : EDGE);
    const a = side === 1 ? Math.min(cue.end, at) : at;
    const b = side === 1 ? at : Math.max(cue.first, at);
    const distance = b - a;
    const where = mix(side + 2 * near, bucket(distance));
    const q = quotation[at] ?? -1;
    const opens = q < 0 ? 0 : quotations[q]?.first !== at ? 2 : quotations[q]?.chainFirst === at ? 1 : 3;
    const same = Number(q >= 0 && q === (quotation[cue.at] ?? -1));
    const verbs = Math.min(3, (verbsBefore[b] ?? 0) - (verbsBefore[a] ?? 0));
    const phrases = Math.min(3, (phrasesBefore[b] ?? 0) - (phrasesBefore[a] ?? 0));
    const commas = Math.min(2, (commasBefore[b] ?? 0) - (commasBefore[a] ?? 0));
    const between = mix(verbs, mix(phrases, commas));
    const edge = Number(firstWord(reading, from, to) === at);
    const opening = mix(phraseKind(reading, at), side);
    const gs = g(at);
    const gp = g(at - 1);
    features.clear();
    features.add(101, side, gs, gp);
    features.add(102, side, L, gs);
    features.add(103, mix(side, L), gp, gs);
    features.add(104, where, edge);
    features.add(105, where, L);
    features.add(106, side, n(at));
    features.add(107, side, n(at - 1), n(at));
    features.add(108, side, between, gs);
    features.add(109, frame, where, gs);
    features.add(110, tail, side, edge, opens);
    features.add(111, opens, where, same);
    features.add(112, opens, L, side, edge);
    features.add(113, opening, between);
    features.add(114, opening, where, gp);
    features.add(115, side, gs, g(at + 1), gp);
    features.add(116, same, side, edge);
    features.add(117, tail, L, side, edge);
    features.add(118, form, side, gs, gp);
    features.add(119, mix(side, near), opens, quoted, edge);
    features.add(120, frame, where);
    features.add(121, L, where, gs);
    features.add(122, mix(L, form), side, opens);
    features.add(123, L, gp, between);
    features.add(124, tail, where, between);
    features.add(125, opens, gp, side, commas);
    features.add(126, side, opening, L);
    features.add(
      127,
      Number(at === cue.subject?.firstToken) + 2 * Number(at === cue.object?.firstToken),
      L,
      frame,
    );
    features.add(128, quoted, where, opens);
    if (side === 1 && distance <= 6) {
      let path = L;
      let plain = 0;
      for (let i = cue.end; i < at; i += 1) {
        path = mix(path, gist[i] ?? 0);
        plain = mix(plain, gist[i] ?? 0);
      }
      features.add(129, path, gs);
      features.add(130, plain, gs);
    }
  };
};

/** Whether a noun phrase opens here, and whether a verb follows it, so that a clause may open too. */
function phraseKind({ document }: Reading, at: number): number {
  const phrase = document.nounPhrases[document.nounPhraseOf[at] ?? -1];
  if (!phrase) return (document.verbGroupOf[at] ?? -1) >= 0 ? 1 : 0;
  if (phrase.firstToken !== at) return 2;
  return (document.verbGroupOf[phrase.endToken] ?? -1) >= 0 ? 3 : 4;
}

function boundsOf(reading: Reading, at: number): { from: number; to: number } {
  const sentence = reading.document.sentences[reading.sentence[at] ?? 0];
  return { from: sentence?.firstToken ?? 0, to: sentence?.endToken ?? reading.size };
}

/** The words that a content that begins at `start` may end with: to the end of its sentence, of its quotation, or up to the cue. */
export function endsOf(reading: Reading, cue: Cue, start: number, out: number[]): void {
  out.length = 0;
  const { word, quotation, quotations } = reading;
  const { to } = boundsOf(reading, start);
  const before = start < cue.at;
  const limit = Math.min(before ? Math.min(cue.first, to) : to, start + LONGEST);
  for (let i = start; i < limit; i += 1) if (word[i] === 1) out.push(i);
  const running = quotations[quotation[limit - 1] ?? -1] ?? quotations[quotation[limit - 2] ?? -1];
  const last = running && running.last >= limit ? running.last : -1;
  if (last >= 0 && (!before || last < cue.first)) out.push(last);
  const chain = quotations[quotation[last >= 0 ? last : (out.at(-1) ?? start)] ?? -1]?.chainLast ?? -1;
  if (chain > (out.at(-1) ?? start) && (!before || chain < cue.first)) out.push(chain);
  if (before && start < cue.from)
    for (let i = cue.from; i < cue.first; i += 1) if (word[i] === 1 && !out.includes(i)) out.push(i);
}

export const endFeatures = (
  reading: Reading,
  cue: Cue,
  start: number,
): ((at: number, features: FeatureList) => void) => {
  const { gist, norm, quotation, quotations, word, commasBefore, phrasesBefore, verbsBefore, document } =
    reading;
  const { lemma: L } = cue;
  const side = start < cue.at ? 0 : 1;
  const gs = gist[start] ?? 0;
  const ns = norm[start] ?? 0;
  const q = quotation[start] ?? -1;
  const quote = quotations[q];
  const opens = quote ? (quote.first === start ? 1 : 2) : 0;
  return (at, features) => {
    const { from, to } = boundsOf(reading, at);
    const g = (i: number): number => (i >= from && i < to ? (gist[i] ?? 0) : EDGE);
    const n = (i: number): number => (i >= from && i < to ? (norm[i] ?? 0) : EDGE);
    const lastOfSentence = Number(lastWord(reading, to - 1, from) === at);
    const ge = g(at);
    const gn = lastOfSentence === 1 ? EDGE : g(at + 1);
    const gnn = lastOfSentence === 1 ? EDGE : g(at + 2);
    const verbs = Math.min(3, (verbsBefore[at + 1] ?? 0) - (verbsBefore[start] ?? 0));
    const phrases = Math.min(4, (phrasesBefore[at + 1] ?? 0) - (phrasesBefore[start] ?? 0));
    const commas = Math.min(2, (commasBefore[at + 1] ?? 0) - (commasBefore[start] ?? 0));
    const eq = quotation[at] ?? -1;
    const closes = eq < 0 || quotations[eq]?.last !== at ? 0 : quotations[eq]?.chainLast === at ? 1 : 2;
    const state = (q < 0 ? (eq < 0 ? 0 : 1) : eq === q ? 2 : eq < 0 ? 3 : 4) + 5 * closes + 15 * opens;
    const length = bucket(at - start);
    const inside =
      Number(
        (document.nounPhraseOf[at] ?? -1) >= 0 && document.nounPhraseOf[at] === document.nounPhraseOf[at + 1],
      ) +
      2 *
        Number(
          (document.verbGroupOf[at] ?? -1) >= 0 && document.verbGroupOf[at] === document.verbGroupOf[at + 1],
        );
    const gap = side === 0 ? gapKind(reading, cue, at) : 0;
    const restVerbs = Math.min(2, (verbsBefore[to] ?? 0) - (verbsBefore[at + 1] ?? 0));
    const rest = side === 1 ? bucket(to - at) : bucket(Math.max(0, cue.first - at));
    const nextKind = nextIs(reading, at, to, word);
    features.clear();
    features.add(201, side, ge, gn);
    features.add(202, side, gn, gnn);
    features.add(203, side, gs, gn);
    features.add(204, side, L, gn);
    features.add(205, mix(side, L), ge, gn);
    features.add(206, side, length);
    features.add(207, L, length, side);
    features.add(208, verbs, gn, side);
    features.add(209, mix(verbs, side), gs, gn);
    features.add(210, mix(side, gn), commas, verbs);
    features.add(211, lastOfSentence, side, verbs, gs);
    features.add(212, state, gn, side);
    features.add(213, state, lastOfSentence, side);
    features.add(214, n(at + 1), n(at + 2), Number(verbs > 0));
    features.add(215, n(at), n(at + 1));
    features.add(216, gap, state);
    features.add(217, gap, lastOfSentence, L);
    features.add(218, inside, gn);
    features.add(219, ns, verbs, gn);
    features.add(220, mix(nextKind, gn), verbs, phrases);
    features.add(221, nextKind, gs, Number(verbs > 0), commas);
    features.add(222, rest, gn, side);
    features.add(223, gn, restVerbs, verbs);
    features.add(224, L, verbs, phrases);
    features.add(225, L, nextKind, gn, Number(verbs > 0));
    features.add(226, gap, gn, opens);
    features.add(227, mix(gs, cue.form), length, side);
    features.add(228, L, lastOfSentence, side);
    features.add(229, mix(gn, gnn), verbs, phrases);
    features.add(230, mix(cue.after, cue.afterObject), verbs, gn);
    features.add(231, state, length, lastOfSentence);
    features.add(232, gn, gnn, g(at + 3), Number(verbs > 0));
  };
};

/** What the next words open: a noun phrase with a verb behind it, one without, a verb; past a comma or a conjunction. */
function nextIs({ document }: Reading, at: number, to: number, word: Uint8Array): number {
  let i = at + 1;
  let marks = 0;
  while (i < to && word[i] !== 1) {
    i += 1;
    marks = 1;
  }
  if (i >= to) return 0;
  const phrase = document.nounPhrases[document.nounPhraseOf[i] ?? -1];
  if (phrase?.firstToken === i)
    return 10 * marks + ((document.verbGroupOf[phrase.endToken] ?? -1) >= 0 ? 1 : 2);
  const next = document.nounPhrases[document.nounPhraseOf[i + 1] ?? -1];
  if ((document.verbGroupOf[i] ?? -1) >= 0) return 10 * marks + 3;
  if ((document.verbGroupOf[i + 1] ?? -1) >= 0) return 10 * marks + 4;
  if (next?.firstToken === i + 1)
    return 10 * marks + ((document.verbGroupOf[next.endToken] ?? -1) >= 0 ? 5 : 6);
  return 10 * marks + 7;
}

/** What stands between a content and the cue after it: nothing, a comma, the subject. */
function gapKind(reading: Reading, cue: Cue, at: number): number {
  const subject = cue.subject?.firstToken ?? cue.first;
  const to = at >= subject ? cue.first : subject;
  if (to - at > 4) return 1;
  let h = at >= subject ? 2 : 3;
  for (let i = at + 1; i < to; i += 1) h = mix(h, reading.gist[i] ?? 0);
  return mix(h, Number(cue.subject !== undefined));
}
