import { bucket, mix, type FeatureList } from './features.js';
import { overlapsBy } from './contents.js';
import type { Hypothesis } from './hypotheses.js';
import { EDGE, type Reading } from './reading.js';

/** A share as one of twelve classes that are finer toward 0 and 1. */
const classOf = (share: number): number =>
  Math.max(0, Math.min(11, Math.round(6 + Math.log(Math.max(share, 1e-6) / Math.max(1 - share, 1e-6)))));

/** What a hypothesis looks like beside the others of its document. */
export interface Surroundings {
  /** Of the hypotheses whose contents overlap this one's by half: the largest cue share. */
  rival: number;
  /** The largest cue share of those whose content holds this one's cue. */
  around: number;
  /** How many hypotheses a hundred words the document holds. */
  density: number;
}

/** Looks around every hypothesis; contents are compared with their neighbours in order of the cues only. */
export function surroundingsOf(reading: Reading, found: readonly Hypothesis[]): Surroundings[] {
  const density = (100 * found.length) / Math.max(reading.size, 50);
  return found.map((one, i) => {
    let rival = 0;
    let around = 0;
    for (let j = Math.max(0, i - 12); j < Math.min(found.length, i + 13); j += 1) {
      const other = found[j];
      if (!other || other.cue.at === one.cue.at) continue;
      const a = one.content[0];
      const b = other.content[0];
      if (!a || !b) continue;
      if (overlapsBy(a, b, 0.5)) rival = Math.max(rival, other.cueShare);
      if (b.first <= one.cue.at && one.cue.at <= b.last) around = Math.max(around, other.cueShare);
    }
    return { rival, around, density };
  });
}

/** The features of whether a hypothesis is right: how sure its parts are, and what they look like together. */
export function acceptFeatures(
  reading: Reading,
  { cue, content, speaker, cueShare, startShare, endShare, agreement, speakerShare, speech }: Hypothesis,
  { rival, around, density }: Surroundings,
  features: FeatureList,
): void {
  const { gist, lemma, pos, quotation, word, verbsBefore, norm } = reading;
  const main = content[0];
  features.clear();
  if (!main) return;
  const { first, last } = main;
  const L = cue.lemma;
  const c = classOf(cueShare);
  const s = classOf(startShare);
  const e = classOf(endShare);
  const sp = classOf(speakerShare);
  const a = classOf(agreement);
  const side = Number(first < cue.at);
  const q = Number((quotation[first] ?? -1) >= 0) + 2 * Number((quotation[last] ?? -1) >= 0);
  const length = bucket(last - first);
  const verbs = Math.min(2, (verbsBefore[last + 1] ?? 0) - (verbsBefore[first] ?? 0));
  const head = speaker ? speaker.head : -1;
  const speakerPos = head < 0 ? 1 : (pos[head] ?? 0);
  const speakerWord = head < 0 ? 1 : (lemma[head] ?? 0);
  const parts = content.length;
  const r = rival === 0 ? 0 : 1 + Number(rival > cueShare) + 2 * Number(rival > 0.5);
  const ar = around === 0 ? 0 : 1 + Number(around > 0.5);
  const after = word[last + 1] === 1 ? (gist[last + 1] ?? EDGE) : 0;
  const gs = gist[first] ?? 0;
  const d = bucket(Math.round(density * 2));
  const spoken = speech ? 1 + Number(speech.first === first && speech.last === last) : 0;
  features.add1(501, c);
  features.add2(502, c, s);
  features.add2(503, c, e);
  features.add2(504, s, e);
  features.add2(505, c, sp);
  features.add2(506, c, mix(s, e));
  features.add2(507, L, c);
  features.add2(508, L, gs);
  features.add3(509, L, length, side);
  features.add3(510, c, length, side);
  features.add3(511, c, verbs, q);
  features.add3(512, q, side, length);
  features.add3(513, L, verbs, q);
  features.add2(514, speakerPos, c);
  features.add1(515, speakerWord);
  features.add2(516, speakerWord, L);
  features.add2(517, speakerPos, L);
  features.add2(518, r, c);
  features.add3(519, ar, c, q);
  features.add2(520, d, c);
  features.add1(521, d);
  features.add3(522, parts, c, side);
  features.add2(523, parts, L);
  features.add3(524, gs, after, side);
  features.add3(525, gs, verbs, length);
  features.add3(526, L, side, q);
  features.add3(527, speakerPos, gs, side);
  features.add2(528, norm[first] ?? 0, c);
  features.add2(529, lemma[last] ?? 0, q);
  features.add3(530, L, cue.form, speakerPos);
  features.add2(531, ar, L);
  features.add2(532, d, L);
  features.add2(533, sp, speakerPos);
  features.add2(534, s, length);
  features.add2(535, e, length);
  features.add2(536, a, c);
  features.add2(537, a, L);
  features.add2(538, mix(a, c), sp);
  features.add3(539, a, q, length);
  features.add3(540, spoken, c, s);
  features.add2(541, spoken, L);
  features.add3(542, spoken, q, side);
  features.add2(543, spoken, mix(a, c));
}
