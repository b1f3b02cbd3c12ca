import { bucket, mix, type FeatureList } from './features.js';
import type { Cue } from './cues.js';
import type { Words } from './contents.js';
import { within, type Reading } from './reading.js';

/** A noun phrase, or its possessor, that may be the speaker. */
export interface SpeakerCandidate {
  first: number;
  end: number;
  head: number;
  /** The possessor of a phrase ("Ukraine’s" of "Ukraine’s claim"). */
  possessor: boolean;
}

/** How many noun phrases before and after the cue are looked at. */
const BEFORE = 14;
const AFTER = 8;

/** The noun phrases around a cue, its own sentence's and the two before it, and their possessors. */
export function speakersOf(reading: Reading, cue: Cue): SpeakerCandidate[] {
  const { document, phrasesBefore } = reading;
  const middle = phrasesBefore[cue.at] ?? 0;
  const sentence = reading.sentence[cue.at] ?? 0;
  const found: SpeakerCandidate[] = [];
  for (let i = Math.max(0, middle - BEFORE); i < middle + AFTER; i += 1) {
    const phrase = document.nounPhrases[i];
    if (!phrase) break;
    const away = sentence - (reading.sentence[phrase.head] ?? 0);
    if (away > 1) continue;
    if (away < 0) break;
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

export const speakerFeatures = (
  reading: Reading,
  cue: Cue,
  content: Words,
): ((candidate: SpeakerCandidate | null, features: FeatureList) => void) => {
  const { gist, norm, lemma, pos, quotation, commasBefore, phrasesBefore, verbsBefore, document } = reading;
  const { lemma: L, form } = cue;
  const side = content.first < cue.at ? 0 : 1;
  return (candidate, features) => {
    features.clear();
    if (!candidate) {
      features.add1(301, 0);
      features.add1(302, L);
      features.add2(303, form, side);
      features.add3(304, cue.subject ? 1 : 0, cue.before, form);
      features.add2(305, cue.before, cue.after);
      features.add2(306, L, form);
      features.add2(307, gist[cue.first - 1] ?? 0, form);
      return;
    }
    const { first, end, head } = candidate;
    const { from, to } = cue;
    const beforeCue = Number(first < cue.at);
    const a = beforeCue ? end : cue.end;
    const b = beforeCue ? Math.max(a, cue.first) : Math.max(first, cue.end);
    const sentence = Number(head >= from);
    const where = mix(beforeCue + 2 * sentence + 4 * Number(candidate.possessor), bucket(b - a));
    const verbs = Math.min(3, (verbsBefore[b] ?? 0) - (verbsBefore[a] ?? 0));
    const phrases = Math.min(4, (phrasesBefore[b] ?? 0) - (phrasesBefore[a] ?? 0));
    const commas = Math.min(2, (commasBefore[b] ?? 0) - (commasBefore[a] ?? 0));
    const between = mix(beforeCue + 2 * sentence, mix(verbs, mix(phrases, commas)));
    const inContent = Number(first >= content.first && first <= content.last);
    const inQuotation = Number((quotation[head] ?? -1) >= 0) + 2 * Number((quotation[cue.at] ?? -1) >= 0);
    const followedByVerb = Number((document.verbGroupOf[end] ?? -1) >= 0);
    const verb = document.verbGroups[document.verbGroupOf[end] ?? -1];
    const kind = mix(pos[head] ?? 0, inContent + 2 * inQuotation);
    features.add2(311, where, side);
    features.add2(312, where, L);
    features.add2(313, between, inContent);
    features.add3(314, between, side, followedByVerb);
    features.add3(315, kind, side, beforeCue);
    features.add1(316, norm[head] ?? 0);
    features.add3(317, lemma[head] ?? 0, beforeCue, bucket(b - a));
    features.add3(319, within(gist, first - 1, from, to), beforeCue, phrases);
    features.add3(320, within(gist, first - 1, from, to), form, L);
    features.add3(322, verb ? (lemma[verb.head] ?? 0) : 0, followedByVerb, verbs);
    features.add3(323, within(gist, end, from, to), beforeCue, phrases);
    features.add3(324, where, cue.before, side);
    features.add3(325, where, form, inContent);
    features.add3(326, Number(first === from), between, form);
    features.add2(327, kind, between);
    features.add3(331, mix(within(gist, cue.first - 1, from, to), form), between, followedByVerb);
    features.add3(333, within(gist, end, from, to), within(gist, end + 1, from, to), where);
    if (b - a <= 6) {
      let path = beforeCue;
      for (let i = a; i < b; i += 1) path = mix(path, gist[i] ?? 0);
      features.add2(334, path, side);
      features.add3(335, path, form, L);
    }
  };
};
