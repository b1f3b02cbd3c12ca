import { verbGroupAt } from '../../../text/chunks.js';
import { bucket, mix, Templates, type FeatureList } from './features.js';
import type { Cue } from './cues.js';
import { within, type Reading } from './reading.js';
import type { Words } from './words.js';

/** A noun phrase, or its possessor, that may be the speaker. */
export interface SpeakerCandidate {
  first: number;
  end: number;
  head: number;
  /** The possessor of a phrase ("Ukraine’s" of "Ukraine’s claim"). */
  possessor: boolean;
}

/** How many noun phrases before and after the cue are looked at. */
const BEFORE = 10;
const AFTER = 6;

/** The noun phrases around a cue in its own sentence, and their possessors; a speaker of the sentence before is too rare to look for. */
export function speakersOf(reading: Reading, cue: Cue): SpeakerCandidate[] {
  const { document, phrasesBefore } = reading;
  const middle = phrasesBefore[cue.at] ?? 0;
  const found: SpeakerCandidate[] = [];
  for (let i = Math.max(0, middle - BEFORE); i < middle + AFTER; i += 1) {
    const phrase = document.nounPhrases[i];
    if (!phrase) break;
    if (phrase.firstToken < cue.from) continue;
    if (phrase.firstToken >= cue.to) break;
    if (phrase.firstToken <= cue.at && cue.at < phrase.endToken && phrase.possessive < 0) continue;
    if (phrase.possessive > phrase.firstToken)
      found.push({
        first: phrase.firstToken,
        end: phrase.possessive,
        head: phrase.possessive - 1,
        possessor: true,
      });
    if (!(phrase.firstToken <= cue.at && cue.at < phrase.endToken))
      found.push({ first: phrase.firstToken, end: phrase.endToken, head: phrase.head, possessor: false });
  }
  return found;
}

/** What a speaker is told by: of the cue and the side of its content, … */
const V = {
  none: 0,
  lemma: 1,
  form: 2,
  side: 3,
  hasSubject: 4,
  before: 5,
  gistBeforeCue: 6,
  beforeAndForm: 7,
  // … and of the candidate.
  where: 8,
  between: 9,
  kind: 10,
  head: 11,
  headLemma: 12,
  beforeCue: 13,
  distance: 14,
  phrases: 15,
  verbs: 16,
  inContent: 17,
  isFirst: 18,
  gistBefore: 19,
  gistAfter: 20,
  gistAfter2: 21,
  followedByVerb: 22,
  verb: 23,
  path: 24,
} as const;

const NOBODY = new Templates([
  [301, V.none],
  [302, V.lemma],
  [304, V.hasSubject, V.before, V.form],
  [306, V.lemma, V.form],
  [307, V.gistBeforeCue, V.form],
]);
const SOMEBODY = new Templates([
  [311, V.where, V.side],
  [312, V.where, V.lemma],
  [313, V.between, V.inContent],
  [315, V.kind, V.side, V.beforeCue],
  [316, V.head],
  [317, V.headLemma, V.beforeCue, V.distance],
  [319, V.gistBefore, V.beforeCue, V.phrases],
  [320, V.gistBefore, V.form, V.lemma],
  [322, V.verb, V.followedByVerb, V.verbs],
  [323, V.gistAfter, V.beforeCue, V.phrases],
  [324, V.where, V.before, V.side],
  [325, V.where, V.form, V.inContent],
  [326, V.isFirst, V.between, V.form],
  [331, V.beforeAndForm, V.between, V.followedByVerb],
  [333, V.gistAfter, V.gistAfter2, V.where],
]);
const NEAR_BY = new Templates([
  [334, V.path, V.side],
  [335, V.path, V.form, V.lemma],
]);
/** How far from its cue a speaker may be, in tokens, for all the words between to make features. */
const SHORT = 6;

/** Describes the noun phrases that may be the speaker, and that there is none. */
export const speakerFeatures = (
  reading: Reading,
  cue: Cue,
  content: Words,
): ((candidate: SpeakerCandidate | null, features: FeatureList) => void) => {
  const { gist, norm, lemma, pos, quotation, commasBefore, phrasesBefore, verbsBefore, document } = reading;
  const side = content.first < cue.at ? 0 : 1;
  const beforeAndForm = mix(within(gist, cue.first - 1, cue.from, cue.to), cue.form);
  const cueQuoted = 2 * Number((quotation[cue.at] ?? -1) >= 0);
  return (candidate, features) => {
    const { values } = features;
    values[V.none] = 0;
    values[V.lemma] = cue.lemma;
    values[V.form] = cue.form;
    values[V.side] = side;
    values[V.before] = cue.before;
    features.clear();
    if (!candidate) {
      values[V.hasSubject] = cue.subject ? 1 : 0;
      values[V.gistBeforeCue] = gist[cue.first - 1] ?? 0;
      features.add(NOBODY);
      return;
    }
    const { first, end, head } = candidate;
    const { from, to } = cue;
    const beforeCue = Number(first < cue.at);
    const a = beforeCue ? end : cue.end;
    const b = beforeCue ? Math.max(a, cue.first) : Math.max(first, cue.end);
    const sentence = Number(head >= from);
    const verbs = Math.min(3, (verbsBefore[b] ?? 0) - (verbsBefore[a] ?? 0));
    const phrases = Math.min(4, (phrasesBefore[b] ?? 0) - (phrasesBefore[a] ?? 0));
    const commas = Math.min(2, (commasBefore[b] ?? 0) - (commasBefore[a] ?? 0));
    const inContent = Number(first >= content.first && first <= content.last);
    const inQuotation = Number((quotation[head] ?? -1) >= 0) + cueQuoted;
    const verb = verbGroupAt(document, end);
    values[V.beforeAndForm] = beforeAndForm;
    values[V.where] = mix(beforeCue + 2 * sentence + 4 * Number(candidate.possessor), bucket(b - a));
    values[V.between] = mix(beforeCue + 2 * sentence, mix(verbs, mix(phrases, commas)));
    values[V.kind] = mix(pos[head] ?? 0, inContent + 2 * inQuotation);
    values[V.head] = norm[head] ?? 0;
    values[V.headLemma] = lemma[head] ?? 0;
    values[V.beforeCue] = beforeCue;
    values[V.distance] = bucket(b - a);
    values[V.phrases] = phrases;
    values[V.verbs] = verbs;
    values[V.inContent] = inContent;
    values[V.isFirst] = Number(first === from);
    values[V.gistBefore] = within(gist, first - 1, from, to);
    values[V.gistAfter] = within(gist, end, from, to);
    values[V.gistAfter2] = within(gist, end + 1, from, to);
    values[V.followedByVerb] = Number(verb !== undefined);
    values[V.verb] = verb ? (lemma[verb.head] ?? 0) : 0;
    features.add(SOMEBODY);
    if (b - a <= SHORT) {
      let path = beforeCue;
      for (let i = a; i < b; i += 1) path = mix(path, gist[i] ?? 0);
      values[V.path] = path;
      features.add(NEAR_BY);
    }
  };
};
