import { bucket, mix, Templates, type FeatureList } from './features.js';
import type { Hypothesis } from './hypotheses.js';
import { EDGE, type Reading } from './reading.js';
import { overlapsBy } from './words.js';

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

/** What an acceptance is told by: how sure the parts are, in classes and mixed with one another, … */
const V = {
  cueShare: 0,
  startShare: 1,
  endShare: 2,
  bounds: 3,
  speakerShare: 4,
  agreement: 5,
  agreedCue: 6,
  // … what the parts look like, …
  lemma: 7,
  form: 8,
  side: 9,
  quoted: 10,
  length: 11,
  verbs: 12,
  parts: 13,
  gist: 14,
  norm: 15,
  lastLemma: 16,
  after: 17,
  speakerPos: 18,
  speakerLemma: 19,
  spoken: 20,
  // … and what stands around them.
  rival: 21,
  around: 22,
  density: 23,
} as const;

const TEMPLATES = new Templates([
  [501, V.cueShare],
  [502, V.cueShare, V.startShare],
  [503, V.cueShare, V.endShare],
  [504, V.startShare, V.endShare],
  [505, V.cueShare, V.speakerShare],
  [506, V.cueShare, V.bounds],
  [507, V.lemma, V.cueShare],
  [508, V.lemma, V.gist],
  [509, V.lemma, V.length, V.side],
  [510, V.cueShare, V.length, V.side],
  [511, V.cueShare, V.verbs, V.quoted],
  [512, V.quoted, V.side, V.length],
  [513, V.lemma, V.verbs, V.quoted],
  [514, V.speakerPos, V.cueShare],
  [515, V.speakerLemma],
  [516, V.speakerLemma, V.lemma],
  [517, V.speakerPos, V.lemma],
  [518, V.rival, V.cueShare],
  [519, V.around, V.cueShare, V.quoted],
  [520, V.density, V.cueShare],
  [521, V.density],
  [522, V.parts, V.cueShare, V.side],
  [523, V.parts, V.lemma],
  [524, V.gist, V.after, V.side],
  [525, V.gist, V.verbs, V.length],
  [526, V.lemma, V.side, V.quoted],
  [527, V.speakerPos, V.gist, V.side],
  [528, V.norm, V.cueShare],
  [529, V.lastLemma, V.quoted],
  [530, V.lemma, V.form, V.speakerPos],
  [531, V.around, V.lemma],
  [532, V.density, V.lemma],
  [533, V.speakerShare, V.speakerPos],
  [534, V.startShare, V.length],
  [535, V.endShare, V.length],
  [536, V.agreement, V.cueShare],
  [537, V.agreement, V.lemma],
  [538, V.agreedCue, V.speakerShare],
  [539, V.agreement, V.quoted, V.length],
  [540, V.spoken, V.cueShare, V.startShare],
  [541, V.spoken, V.lemma],
  [542, V.spoken, V.quoted, V.side],
  [543, V.spoken, V.agreedCue],
]);

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
  const { values } = features;
  const sure = classOf(cueShare);
  const start = classOf(startShare);
  const end = classOf(endShare);
  const agreed = classOf(agreement);
  values[V.cueShare] = sure;
  values[V.startShare] = start;
  values[V.endShare] = end;
  values[V.bounds] = mix(start, end);
  values[V.speakerShare] = classOf(speakerShare);
  values[V.agreement] = agreed;
  values[V.agreedCue] = mix(agreed, sure);
  values[V.lemma] = cue.lemma;
  values[V.form] = cue.form;
  values[V.side] = Number(first < cue.at);
  values[V.quoted] = Number((quotation[first] ?? -1) >= 0) + 2 * Number((quotation[last] ?? -1) >= 0);
  values[V.length] = bucket(last - first);
  values[V.verbs] = Math.min(2, (verbsBefore[last + 1] ?? 0) - (verbsBefore[first] ?? 0));
  values[V.parts] = content.length;
  values[V.gist] = gist[first] ?? 0;
  values[V.norm] = norm[first] ?? 0;
  values[V.lastLemma] = lemma[last] ?? 0;
  values[V.after] = word[last + 1] === 1 ? (gist[last + 1] ?? EDGE) : 0;
  values[V.speakerPos] = speaker ? (pos[speaker.head] ?? 0) : 1;
  values[V.speakerLemma] = speaker ? (lemma[speaker.head] ?? 0) : 1;
  values[V.spoken] = speech ? 1 + Number(speech.first === first && speech.last === last) : 0;
  values[V.rival] = rival === 0 ? 0 : 1 + Number(rival > cueShare) + 2 * Number(rival > 0.5);
  values[V.around] = around === 0 ? 0 : 1 + Number(around > 0.5);
  values[V.density] = bucket(Math.round(density * 2));
  features.add(TEMPLATES);
}
