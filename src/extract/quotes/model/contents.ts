import { bucket, mix, type FeatureList } from './features.js';
import { quotationState, type Cue } from './cues.js';
import { EDGE, within, type QuotedTokens, type Reading } from './reading.js';

/** A run of tokens from a first to a last word, both included. */
export interface Words {
  first: number;
  last: number;
}

/** Whether two runs of words share at least so much of all that they span. */
export const overlapsBy = (a: Words, b: Words, least: number): boolean =>
  Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1 >=
  least * (Math.max(a.last, b.last) - Math.min(a.first, b.first) + 1);

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
    const gs = within(gist, at, from, to);
    const gp = within(gist, at - 1, from, to);
    features.clear();
    features.add3(101, side, gs, gp);
    features.add3(102, side, L, gs);
    features.add3(103, mix(side, L), gp, gs);
    features.add2(104, where, edge);
    features.add2(105, where, L);
    features.add2(106, side, within(norm, at, from, to));
    features.add3(107, side, within(norm, at - 1, from, to), within(norm, at, from, to));
    features.add3(108, side, between, gs);
    features.add3(109, frame, where, gs);
    features.add4(110, tail, side, edge, opens);
    features.add3(111, opens, where, same);
    features.add4(112, opens, L, side, edge);
    features.add2(113, opening, between);
    features.add3(114, opening, where, gp);
    features.add4(115, side, gs, within(gist, at + 1, from, to), gp);
    features.add3(116, same, side, edge);
    features.add4(117, tail, L, side, edge);
    features.add4(118, form, side, gs, gp);
    features.add4(119, mix(side, near), opens, quoted, edge);
    features.add2(120, frame, where);
    features.add3(121, L, where, gs);
    features.add3(122, mix(L, form), side, opens);
    features.add3(123, L, gp, between);
    features.add3(124, tail, where, between);
    features.add4(125, opens, gp, side, commas);
    features.add3(126, side, opening, L);
    features.add3(
      127,
      Number(at === cue.subject?.firstToken) + 2 * Number(at === cue.object?.firstToken),
      L,
      frame,
    );
    features.add3(128, quoted, where, opens);
    if (side === 1 && distance <= 6) {
      let path = L;
      let plain = 0;
      for (let i = cue.end; i < at; i += 1) {
        path = mix(path, gist[i] ?? 0);
        plain = mix(plain, gist[i] ?? 0);
      }
      features.add2(129, path, gs);
      features.add2(130, plain, gs);
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
  const spoken = speechFrom(reading, cue, start);
  if (spoken) {
    out.push(spoken.last);
    if (spoken.chainLast > spoken.last) out.push(spoken.chainLast);
    return;
  }
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

/** The quotation that a content opens and that ends as speech does, with a comma or as a sentence: nothing after it belongs to it. */
function speechFrom(
  { document, quotation, quotations }: Reading,
  cue: Cue,
  start: number,
): QuotedTokens | null {
  const index = quotation[start] ?? -1;
  const quoted = quotations[index];
  if (quoted?.first !== start || quotation[cue.at] === index) return null;
  return SPOKEN_ENDS.has(document.text[quoted.quotation.inner.end - 1] ?? '') ? quoted : null;
}

const SPOKEN_ENDS = new Set([',', '.', '?', '!', '…']);

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
    const lastOfSentence = Number(lastWord(reading, to - 1, from) === at);
    const ge = within(gist, at, from, to);
    const gn = lastOfSentence === 1 ? EDGE : within(gist, at + 1, from, to);
    const gnn = lastOfSentence === 1 ? EDGE : within(gist, at + 2, from, to);
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
    features.add3(201, side, ge, gn);
    features.add3(202, side, gn, gnn);
    features.add3(203, side, gs, gn);
    features.add3(204, side, L, gn);
    features.add3(205, mix(side, L), ge, gn);
    features.add2(206, side, length);
    features.add3(207, L, length, side);
    features.add3(208, verbs, gn, side);
    features.add3(209, mix(verbs, side), gs, gn);
    features.add3(210, mix(side, gn), commas, verbs);
    features.add4(211, lastOfSentence, side, verbs, gs);
    features.add3(212, state, gn, side);
    features.add3(213, state, lastOfSentence, side);
    features.add3(214, within(norm, at + 1, from, to), within(norm, at + 2, from, to), Number(verbs > 0));
    features.add2(215, within(norm, at, from, to), within(norm, at + 1, from, to));
    features.add2(216, gap, state);
    features.add3(217, gap, lastOfSentence, L);
    features.add2(218, inside, gn);
    features.add3(219, ns, verbs, gn);
    features.add3(220, mix(nextKind, gn), verbs, phrases);
    features.add4(221, nextKind, gs, Number(verbs > 0), commas);
    features.add3(222, rest, gn, side);
    features.add3(223, gn, restVerbs, verbs);
    features.add3(224, L, verbs, phrases);
    features.add4(225, L, nextKind, gn, Number(verbs > 0));
    features.add3(226, gap, gn, opens);
    features.add3(227, mix(gs, cue.form), length, side);
    features.add3(228, L, lastOfSentence, side);
    features.add3(229, mix(gn, gnn), verbs, phrases);
    features.add3(230, mix(cue.after, cue.afterObject), verbs, gn);
    features.add3(231, state, length, lastOfSentence);
    features.add4(232, gn, gnn, within(gist, at + 3, from, to), Number(verbs > 0));
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
