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
    if (before.first < from) out.push(before.first);
    if (before.chainFirst < before.first && cue.from - before.chainFirst < LONGEST_QUOTATION)
      out.push(before.chainFirst);
  } else if (!opening && cue.from > 0) {
    const sentence = document.sentences[(reading.sentence[cue.at] ?? 0) - 1];
    if (sentence) out.push(firstWord(reading, sentence.firstToken, sentence.endToken));
  }
  if (from > cue.from && !before) out.push(firstWord(reading, cue.from, cue.to));
  for (let i = from; i < Math.min(cue.to, cue.at + REACH); i += 1)
    if (word[i] === 1 && (i < cue.first || i >= cue.end) && mayBegin(reading, i)) out.push(i);
  const next = firstWord(reading, cue.to, cue.to + 4);
  if ((quotation[next] ?? -1) >= 0 && quotation[next] !== quotation[cue.to - 2]) out.push(next);
}

/** Whether a content may begin with a token: not within a noun phrase or a verb group, but for a name after other words and for a quotation. */
function mayBegin({ document, quotation, quotations }: Reading, at: number): boolean {
  const phrase = document.nounPhrases[document.nounPhraseOf[at] ?? -1];
  const verbs = document.verbGroups[document.verbGroupOf[at] ?? -1];
  if ((phrase?.firstToken ?? at) === at && (verbs?.firstToken ?? at) === at) return true;
  if (quotations[quotation[at] ?? -1]?.first === at) return true;
  const before = document.tokens[at - 1]?.pos;
  return (
    phrase !== undefined && document.tokens[at]?.pos === 'PROPN' && before !== 'PROPN' && before !== 'DET'
  );
}

/** Whether a content may end with a token: not within a noun phrase or a verb group, but before a name and at a quotation’s end. */
function mayEnd({ document, quotation, quotations }: Reading, at: number): boolean {
  const phrase = document.nounPhraseOf[at] ?? -1;
  const verbs = document.verbGroupOf[at] ?? -1;
  const inPhrase = phrase >= 0 && phrase === document.nounPhraseOf[at + 1];
  if (!inPhrase && !(verbs >= 0 && verbs === document.verbGroupOf[at + 1])) return true;
  if (quotations[quotation[at] ?? -1]?.last === at) return true;
  return inPhrase && document.tokens[at]?.pos === 'NOUN' && document.tokens[at + 1]?.pos === 'PROPN';
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

/** What the templates of a beginning know of its cue and of the side it is on, mixed once for all places. */
function startKeys(reading: Reading, cue: Cue, quoted: number, side: number) {
  const { lemma: L, form } = cue;
  const lemma = mix(side, L);
  const tail = mix(cue.before, Number(cue.end >= cue.to - 1) + 2 * Number(reading.word[cue.end] !== 1));
  const frame = mix(cue.after, cue.afterObject);
  return {
    t101: mix(101, side),
    t102: mix(102, lemma),
    t103: mix(103, lemma),
    t105: mix(105, L),
    t106: mix(106, side),
    t107: mix(107, side),
    t108: mix(108, side),
    t110: mix(110, mix(tail, side)),
    t115: mix(115, side),
    t116: mix(116, side),
    t117: mix(117, mix(tail, lemma)),
    t118: mix(118, mix(form, side)),
    t119: mix(119, mix(quoted, side)),
    t120: mix(120, frame),
    t122: mix(122, mix(form, lemma)),
    t123: mix(123, L),
    t124: mix(124, tail),
    t125: mix(125, side),
    t126: mix(126, lemma),
    t127: mix(127, mix(frame, L)),
  };
}

/** Describes the words that a content may begin with. */
export const startFeatures = (reading: Reading, cue: Cue): ((at: number, features: FeatureList) => void) => {
  const { gist, norm, quotation, quotations, commasBefore, phrasesBefore, verbsBefore } = reading;
  const quoted = quotationState(reading, cue);
  const left = startKeys(reading, cue, quoted, 0);
  const right = startKeys(reading, cue, quoted, 1);
  return (at, features) => {
    const side = at < cue.at ? 0 : 1;
    const k = side === 1 ? right : left;
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
    const ns = within(norm, at, from, to);
    features.clear();
    features.add2(k.t101, gs, gp);
    features.add1(k.t102, gs);
    features.add2(k.t103, gp, gs);
    features.add2(104, where, edge);
    features.add1(k.t105, where);
    features.add1(k.t106, ns);
    features.add2(k.t107, within(norm, at - 1, from, to), ns);
    features.add2(k.t108, between, gs);
    features.add2(k.t110, edge, opens);
    features.add2(113, opening, between);
    features.add3(114, opening, where, gp);
    features.add3(k.t115, gs, within(gist, at + 1, from, to), gp);
    features.add2(k.t116, same, edge);
    features.add1(k.t117, edge);
    features.add2(k.t118, gs, gp);
    features.add3(k.t119, near, opens, edge);
    features.add1(k.t120, where);
    features.add1(k.t122, opens);
    features.add2(k.t123, gp, between);
    features.add2(k.t124, where, between);
    features.add3(k.t125, opens, gp, commas);
    features.add1(k.t126, opening);
    features.add1(k.t127, Number(at === cue.subject?.firstToken) + 2 * Number(at === cue.object?.firstToken));
    if (side === 1 && distance <= 6) {
      let path = 130;
      for (let i = cue.end; i < at; i += 1) path = mix(path, gist[i] ?? 0);
      features.add1(path, gs);
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
  for (let i = start; i < limit; i += 1)
    if (word[i] === 1 && (i === limit - 1 || mayEnd(reading, i))) out.push(i);
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

/** How far from its cue speech may stand, in tokens. */
const BESIDE = 14;

/**
 * The quotation that is speech and stands beside a cue outside of it: right before the clause that attributes it, in its sentence or as
 * the sentences before it, or after it past a comma or a colon.
 */
export function speechBeside(reading: Reading, cue: Cue): Words | null {
  const { quotation, quotations, document } = reading;
  if (quotations.length === 0 || (quotation[cue.at] ?? -1) >= 0) return null;
  const { paragraph } = document.sentences[reading.sentence[cue.at] ?? 0] ?? { paragraph: -1 };
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - BESIDE); i -= 1) {
    const quoted = quotations[quotation[i] ?? -1];
    if (!quoted) {
      if (i < cue.from - 1 && reading.word[i] === 1) break;
      continue;
    }
    if (isSpeech(document.text, quoted, paragraph)) return { first: quoted.first, last: quoted.last };
    break;
  }
  for (let i = cue.end; i < Math.min(reading.size, cue.end + BESIDE); i += 1) {
    const quoted = quotations[quotation[i] ?? -1];
    if (!quoted) continue;
    const mark = document.tokens[quoted.first - 2]?.text;
    return isSpeech(document.text, quoted, paragraph) && (mark === ',' || mark === ':')
      ? { first: quoted.first, last: quoted.last }
      : null;
  }
  return null;
}

const isSpeech = (text: string, { quotation: { inner, paragraph } }: QuotedTokens, within: number): boolean =>
  paragraph === within && SPOKEN_ENDS.has(text[inner.end - 1] ?? '');

/** The marks that speech ends with. */
const SPOKEN_ENDS = new Set([',', '.', '?', '!', '…']);

/** What the templates of an end know of its cue and of the beginning, mixed once for all places. */
function endKeys(cue: Cue, side: number, first: number, opens: number) {
  const { lemma: L } = cue;
  return {
    t201: mix(201, side),
    t202: mix(202, side),
    t206: mix(206, side),
    t207: mix(207, mix(side, L)),
    t210: mix(210, side),
    t211: mix(211, mix(side, first)),
    t212: mix(212, side),
    t221: mix(221, first),
    t222: mix(222, side),
    t224: mix(224, L),
    t225: mix(225, L),
    t226: mix(226, opens),
    t230: mix(230, mix(cue.after, cue.afterObject)),
  };
}

/** Describes the words that a content with a given beginning may end with. */
export const endFeatures = (
  reading: Reading,
  cue: Cue,
  start: number,
): ((at: number, features: FeatureList) => void) => {
  const { gist, norm, quotation, quotations, word, commasBefore, phrasesBefore, verbsBefore, document } =
    reading;
  const side = start < cue.at ? 0 : 1;
  const q = quotation[start] ?? -1;
  const quote = quotations[q];
  const opens = quote ? (quote.first === start ? 1 : 2) : 0;
  const k = endKeys(cue, side, gist[start] ?? 0, opens);
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
    const rest = side === 1 ? bucket(to - at) : bucket(Math.max(0, cue.first - at));
    const nextKind = nextIs(reading, at, to, word);
    const nn = within(norm, at + 1, from, to);
    features.clear();
    features.add2(k.t201, ge, gn);
    features.add2(k.t202, gn, gnn);
    features.add1(k.t206, length);
    features.add1(k.t207, length);
    features.add3(k.t210, gn, commas, verbs);
    features.add2(k.t211, lastOfSentence, verbs);
    features.add2(k.t212, state, gn);
    features.add3(214, nn, within(norm, at + 2, from, to), Number(verbs > 0));
    features.add2(215, within(norm, at, from, to), nn);
    features.add2(216, gap, state);
    features.add2(218, inside, gn);
    features.add3(220, mix(nextKind, gn), verbs, phrases);
    features.add3(k.t221, nextKind, Number(verbs > 0), commas);
    features.add2(k.t222, rest, gn);
    features.add2(k.t224, verbs, phrases);
    features.add3(k.t225, nextKind, gn, Number(verbs > 0));
    features.add2(k.t226, gap, gn);
    features.add2(k.t230, verbs, gn);
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
