import type { Cue } from './cues.js';
import { bucket, mix, Templates, type FeatureList } from './features.js';
import { EDGE, quotationAt, type Reading, within } from './reading.js';
import { speechFrom } from './speech.js';

/** How far a content may go on within a sentence. */
const LONGEST = 160;

/** The words that a content that begins at `start` may end with: to the end of its sentence, of its quotation, or up to the cue. */
export function endsOf(reading: Reading, cue: Cue, start: number, out: number[]): void {
  out.length = 0;
  const spoken = speechFrom(reading, cue, start);
  if (spoken) {
    out.push(spoken.last);
    if (spoken.chainLast > spoken.last) out.push(spoken.chainLast);
    return;
  }
  const { word } = reading;
  const { mayEnd } = reading.edges;
  const to = reading.document.sentences[reading.sentence[start] ?? 0]?.endToken ?? 0;
  const before = start < cue.at;
  const limit = Math.min(before ? Math.min(cue.first, to) : to, start + LONGEST);
  for (let i = start; i < limit; i += 1)
    if (mayEnd[i] === 1 || (i === limit - 1 && word[i] === 1)) out.push(i);
  const running = quotationAt(reading, limit - 1) ?? quotationAt(reading, limit - 2);
  const last = running && running.last >= limit ? running.last : -1;
  if (last >= 0 && (!before || last < cue.first)) out.push(last);
  const chain = quotationAt(reading, last >= 0 ? last : (out.at(-1) ?? start))?.chainLast ?? -1;
  if (chain > (out.at(-1) ?? start) && (!before || chain < cue.first)) out.push(chain);
  if (before && start < cue.from)
    for (let i = cue.from; i < cue.first; i += 1) if (word[i] === 1 && !out.includes(i)) out.push(i);
}

/** What an end is told by: of the cue and the beginning, … */
const V = {
  lemma: 0,
  side: 1,
  sideFirst: 2,
  first: 3,
  opens: 4,
  frame: 5,
  // … and of the end: its word and those after it, what stands between the beginning and it, and between it and the cue.
  gist: 6,
  gistAfter: 7,
  gistAfter2: 8,
  gistAfter3: 9,
  norm: 10,
  normAfter: 11,
  normAfter2: 12,
  length: 13,
  rest: 14,
  verbs: 15,
  anyVerb: 16,
  phrases: 17,
  commas: 18,
  state: 19,
  lastOfSentence: 20,
  inside: 21,
  gap: 22,
  following: 23,
  followingGist: 24,
} as const;

const TEMPLATES = new Templates([
  [201, V.side, V.gist, V.gistAfter],
  [202, V.side, V.gistAfter, V.gistAfter2],
  [206, V.side, V.length],
  [210, V.side, V.gistAfter, V.commas, V.verbs],
  [211, V.sideFirst, V.lastOfSentence, V.verbs],
  [212, V.side, V.state, V.gistAfter],
  [214, V.normAfter, V.normAfter2, V.anyVerb],
  [215, V.norm, V.normAfter],
  [216, V.gap, V.state],
  [218, V.inside, V.gistAfter],
  [220, V.followingGist, V.verbs, V.phrases],
  [221, V.first, V.following, V.anyVerb, V.commas],
  [222, V.side, V.rest, V.gistAfter],
  [224, V.lemma, V.verbs, V.phrases],
  [225, V.lemma, V.following, V.gistAfter, V.anyVerb],
  [226, V.opens, V.gap, V.gistAfter],
  [230, V.frame, V.verbs, V.gistAfter],
  [232, V.gistAfter, V.gistAfter2, V.gistAfter3, V.anyVerb],
]);

/** Describes the words that a content with a given beginning may end with. */
export const endFeatures = (
  reading: Reading,
  cue: Cue,
  start: number,
): ((at: number, features: FeatureList) => void) => {
  const { gist, norm, quotation, quotations, commasBefore, phrasesBefore, verbsBefore, edges } = reading;
  const side = start < cue.at ? 0 : 1;
  const q = quotation[start] ?? -1;
  const quote = quotationAt(reading, start);
  const opens = quote ? (quote.first === start ? 1 : 2) : 0;
  const first = gist[start] ?? 0;
  const sideFirst = mix(side, first);
  const frame = mix(cue.after, cue.afterObject);
  return (at, features) => {
    const sentence = reading.document.sentences[reading.sentence[at] ?? 0];
    const from = sentence?.firstToken ?? 0;
    const to = sentence?.endToken ?? 0;
    const lastOfSentence = (edges.brink[at] ?? 0) >> 1;
    const gistAfter = lastOfSentence === 1 ? EDGE : within(gist, at + 1, from, to);
    const verbs = Math.min(3, (verbsBefore[at + 1] ?? 0) - (verbsBefore[start] ?? 0));
    const eq = quotation[at] ?? -1;
    const closes = eq < 0 || quotations[eq]?.last !== at ? 0 : quotations[eq]?.chainLast === at ? 1 : 2;
    const following = edges.following[at] ?? 0;
    const { values } = features;
    values[V.lemma] = cue.lemma;
    values[V.side] = side;
    values[V.sideFirst] = sideFirst;
    values[V.first] = first;
    values[V.opens] = opens;
    values[V.frame] = frame;
    values[V.gist] = within(gist, at, from, to);
    values[V.gistAfter] = gistAfter;
    values[V.gistAfter2] = lastOfSentence === 1 ? EDGE : within(gist, at + 2, from, to);
    values[V.gistAfter3] = within(gist, at + 3, from, to);
    values[V.norm] = within(norm, at, from, to);
    values[V.normAfter] = within(norm, at + 1, from, to);
    values[V.normAfter2] = within(norm, at + 2, from, to);
    values[V.length] = bucket(at - start);
    values[V.rest] = side === 1 ? bucket(to - at) : bucket(Math.max(0, cue.first - at));
    values[V.verbs] = verbs;
    values[V.anyVerb] = Number(verbs > 0);
    values[V.phrases] = Math.min(4, (phrasesBefore[at + 1] ?? 0) - (phrasesBefore[start] ?? 0));
    values[V.commas] = Math.min(2, (commasBefore[at + 1] ?? 0) - (commasBefore[start] ?? 0));
    values[V.state] = (q < 0 ? (eq < 0 ? 0 : 1) : eq === q ? 2 : eq < 0 ? 3 : 4) + 5 * closes + 15 * opens;
    values[V.lastOfSentence] = lastOfSentence;
    values[V.inside] = edges.inside[at] ?? 0;
    values[V.gap] = side === 0 ? gapKind(reading, cue, at) : 0;
    values[V.following] = following;
    values[V.followingGist] = mix(following, gistAfter);
    features.clear();
    features.add(TEMPLATES);
  };
};

/** What stands between a content and the cue after it: nothing, a comma, the subject. */
function gapKind(reading: Reading, cue: Cue, at: number): number {
  const subject = cue.subject?.firstToken ?? cue.first;
  const to = at >= subject ? cue.first : subject;
  if (to - at > 4) return 1;
  let h = at >= subject ? 2 : 3;
  for (let i = at + 1; i < to; i += 1) h = mix(h, reading.gist[i] ?? 0);
  return mix(h, Number(cue.subject !== undefined));
}
