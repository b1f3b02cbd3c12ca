import { bucket, mix, type FeatureList } from './features.js';
import type { Cue } from './cues.js';
import { firstWord, lastWord, type Words } from './contents.js';
import type { Reading } from './reading.js';

/** A second part of a content: "“A,” he said. “B”", "[Clinton] seemed [to hesitate]". */
export interface Part extends Words {
  /** What it is: 1 the rest of the sentence, 2–4 the first to third quotation that follows, 5 the subject, 6 the object. */
  kind: number;
}

/** Runs of tokens that may be the second part of a content. */
export function partsOf(reading: Reading, cue: Cue, content: Words): Part[] {
  const { quotations, quotation } = reading;
  const found: Part[] = [];
  if (content.first < cue.at) {
    const from = restFrom(reading, cue);
    if (from < cue.to) {
      const last = lastWord(reading, cue.to - 1, from - 1);
      const first = firstWord(reading, from, cue.to);
      if (last > first) {
        const quoted = quotations[quotation[first] ?? -1];
        const whole = quoted?.first === first && quoted.last > last ? quoted.last : last;
        found.push({ first, last: whole, kind: 1 });
        if (quoted?.first === first && quoted.last < last) found.push({ first, last: quoted.last, kind: 7 });
      }
    }
  }
  const at = Math.max(cue.end, content.last + 1);
  let next = nextQuotation(reading, at);
  for (let k = 0; k < 2; k += 1, next += 1) {
    const quoted = quotations[next];
    if (!quoted || quoted.first - at > 60) break;
    found.push({ first: quoted.first, last: quoted.last, kind: 2 + k });
  }
  if (content.first >= cue.end && cue.subject)
    found.push({ first: cue.subject.firstToken, last: cue.subject.endToken - 1, kind: 5 });
  if (cue.object && content.first >= cue.object.endToken)
    found.push({ first: cue.object.firstToken, last: cue.object.endToken - 1, kind: 6 });
  return found;
}

/** Where the attribution ends that stands after or within its content: past the cue, and past the subject of an inverted one. */
function restFrom(reading: Reading, cue: Cue): number {
  let at = cue.end;
  if (cue.object && cue.object.endToken <= cue.to) at = cue.object.endToken;
  while (at < cue.to && reading.word[at] === 1) at += 1;
  return at;
}

function nextQuotation({ quotations }: Reading, token: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.first ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const partFeatures = (
  reading: Reading,
  cue: Cue,
  content: Words,
): ((part: Part | null, features: FeatureList) => void) => {
  const { gist, quotation, word, document, verbsBefore } = reading;
  const side = Number(content.first < cue.at);
  const quoted =
    Number((quotation[content.first] ?? -1) >= 0) + 2 * Number((quotation[content.last] ?? -1) >= 0);
  const { lemma: L } = cue;
  const atEnd = Number(cue.end >= cue.to - 1) + 2 * Number(word[cue.end] !== 1);
  return (part, features) => {
    features.clear();
    const kind = part?.kind ?? 0;
    const k = mix(kind, side);
    features.add1(401, k);
    features.add2(402, k, L);
    features.add3(403, k, quoted, atEnd);
    features.add3(404, k, cue.form, gist[content.first] ?? 0);
    features.add3(405, k, L, gist[content.first] ?? 0);
    features.add2(406, k, cue.before);
    features.add3(407, k, cue.after, cue.afterObject);
    if (!part) return;
    const away = (reading.sentence[part.first] ?? 0) - (reading.sentence[cue.at] ?? 0);
    const sentence = document.sentences[reading.sentence[part.first] ?? 0];
    const paragraphs =
      (sentence?.paragraph ?? 0) - (document.sentences[reading.sentence[cue.at] ?? 0]?.paragraph ?? 0);
    const opens = Number(
      firstWord(reading, sentence?.firstToken ?? 0, sentence?.endToken ?? 0) === part.first,
    );
    const gap =
      part.first > cue.end ? part.first - Math.max(cue.end, content.last + 1) : cue.first - part.last;
    const q = Number((quotation[part.first] ?? -1) >= 0);
    const verbs = Math.min(
      3,
      (verbsBefore[part.first] ?? 0) - (verbsBefore[Math.max(cue.end, content.last + 1)] ?? 0),
    );
    const closed = Number(word[part.last + 1] !== 1);
    features.add4(411, k, Math.min(3, Math.max(-1, away)), Math.min(2, paragraphs), quoted);
    features.add4(412, k, opens, quoted, Math.min(2, paragraphs));
    features.add3(413, k, bucket(Math.max(0, gap)), quoted);
    features.add3(414, k, gist[part.first] ?? 0, gist[part.first - 1] ?? 0);
    features.add4(415, k, q, quoted, atEnd);
    features.add3(416, k, bucket(part.last - part.first), quoted);
    features.add4(417, k, verbs, opens, q);
    features.add3(418, k, gist[part.first - 1] ?? 0, quoted);
    features.add4(419, k, mix(opens, closed), bucket(Math.max(0, gap)), quoted);
    features.add3(420, k, gist[part.first] ?? 0, L);
    features.add3(421, k, reading.capital[part.first] ?? 0, gist[part.first - 1] ?? 0);
  };
};
