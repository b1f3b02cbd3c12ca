import { bucket, mix, Templates, type FeatureList } from './features.js';
import type { Cue } from './cues.js';
import { quotationAt, type Reading } from './reading.js';
import { firstWord, lastWord, type Words } from './words.js';

/** A second part of a content: "“A,” he said. “B”", "[Clinton] seemed [to hesitate]". */
export interface Part extends Words {
  /** What it is: 1 the rest of the sentence, 2–4 the first to third quotation that follows, 5 the subject, 6 the object. */
  kind: number;
}

/** Runs of tokens that may be the second part of a content. */
export function partsOf(reading: Reading, cue: Cue, content: Words): Part[] {
  const { quotations } = reading;
  const found: Part[] = [];
  if (content.first < cue.at) {
    const from = restFrom(reading, cue);
    if (from < cue.to) {
      const last = lastWord(reading, cue.to - 1, from - 1);
      const first = firstWord(reading, from, cue.to);
      if (last > first) {
        const quoted = quotationAt(reading, first);
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

/** What a second part is told by: of the cue and the first part, … */
const V = {
  kind: 0,
  lemma: 1,
  quoted: 2,
  atEnd: 3,
  form: 4,
  first: 5,
  before: 6,
  after: 7,
  afterObject: 8,
  // … and of the part.
  sentences: 9,
  paragraphs: 10,
  opens: 11,
  opensAndCloses: 12,
  gap: 13,
  gist: 14,
  gistBefore: 15,
  inQuotation: 16,
  length: 17,
  verbs: 18,
  capital: 19,
} as const;

/** Whether there is one at all. */
const ANY = new Templates([
  [401, V.kind],
  [402, V.kind, V.lemma],
  [403, V.kind, V.quoted, V.atEnd],
  [404, V.kind, V.form, V.first],
  [405, V.kind, V.lemma, V.first],
  [406, V.kind, V.before],
  [407, V.kind, V.after, V.afterObject],
]);
const TEMPLATES = new Templates([
  [411, V.kind, V.sentences, V.paragraphs, V.quoted],
  [412, V.kind, V.opens, V.quoted, V.paragraphs],
  [413, V.kind, V.gap, V.quoted],
  [414, V.kind, V.gist, V.gistBefore],
  [415, V.kind, V.inQuotation, V.quoted, V.atEnd],
  [416, V.kind, V.length, V.quoted],
  [417, V.kind, V.verbs, V.opens, V.inQuotation],
  [418, V.kind, V.gistBefore, V.quoted],
  [419, V.kind, V.opensAndCloses, V.gap, V.quoted],
  [420, V.kind, V.gist, V.lemma],
  [421, V.kind, V.capital, V.gistBefore],
]);

/** Describes the runs of tokens that may be the second part of a content, and that there is none. */
export const partFeatures = (
  reading: Reading,
  cue: Cue,
  content: Words,
): ((part: Part | null, features: FeatureList) => void) => {
  const { gist, quotation, word, verbsBefore, edges } = reading;
  const side = Number(content.first < cue.at);
  const quoted =
    Number((quotation[content.first] ?? -1) >= 0) + 2 * Number((quotation[content.last] ?? -1) >= 0);
  const atEnd = Number(cue.end >= cue.to - 1) + 2 * Number(word[cue.end] !== 1);
  const rest = Math.max(cue.end, content.last + 1);
  return (part, features) => {
    const { values } = features;
    values[V.kind] = mix(part?.kind ?? 0, side);
    values[V.lemma] = cue.lemma;
    values[V.quoted] = quoted;
    values[V.atEnd] = atEnd;
    values[V.form] = cue.form;
    values[V.first] = gist[content.first] ?? 0;
    values[V.before] = cue.before;
    values[V.after] = cue.after;
    values[V.afterObject] = cue.afterObject;
    features.clear();
    features.add(ANY);
    if (!part) return;
    const sentences = (reading.sentence[part.first] ?? 0) - (reading.sentence[cue.at] ?? 0);
    const opens = (edges.brink[part.first] ?? 0) & 1;
    const gap = part.first > cue.end ? part.first - rest : cue.first - part.last;
    values[V.sentences] = Math.min(3, Math.max(-1, sentences));
    values[V.paragraphs] = Math.min(2, paragraphOf(reading, part.first) - paragraphOf(reading, cue.at));
    values[V.opens] = opens;
    values[V.opensAndCloses] = mix(opens, Number(word[part.last + 1] !== 1));
    values[V.gap] = bucket(Math.max(0, gap));
    values[V.gist] = gist[part.first] ?? 0;
    values[V.gistBefore] = gist[part.first - 1] ?? 0;
    values[V.inQuotation] = Number((quotation[part.first] ?? -1) >= 0);
    values[V.length] = bucket(part.last - part.first);
    values[V.verbs] = Math.min(3, (verbsBefore[part.first] ?? 0) - (verbsBefore[rest] ?? 0));
    values[V.capital] = reading.capital[part.first] ?? 0;
    features.add(TEMPLATES);
  };
};

const paragraphOf = ({ document, sentence }: Reading, token: number): number =>
  document.sentences[sentence[token] ?? 0]?.paragraph ?? 0;
