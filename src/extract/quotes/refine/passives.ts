import { HEARER_VERBS, QUOTING_VERBS, RAISING_ADJECTIVES, RAISING_VERBS } from '../../../lexicon/cues.js';
import { type NounPhrase, nounPhraseAt, type VerbGroup, verbGroupAt } from '../../../text/chunks.js';
import type { Document } from '../../../text/document.js';
import type { Cue } from '../model/cues.js';
import type { Accepted } from '../model/index.js';
import type { Reading } from '../model/reading.js';
import type { SpeakerCandidate } from '../model/speakers.js';
import { subjectOf } from '../subject.js';

const HEARERS: ReadonlySet<string> = new Set(HEARER_VERBS);
const RAISING: ReadonlySet<string> = new Set(RAISING_VERBS);
const RAISING_ADJECTIVE: ReadonlySet<string> = new Set(RAISING_ADJECTIVES);
const QUOTING: ReadonlySet<string> = new Set(QUOTING_VERBS);

/** The subject of "was told" hears and that of "is said to" is spoken of, and who follows "by" speaks; that of "was quoted as saying" speaks. */
export function passive({ document }: Reading, one: Accepted): Accepted {
  const { cue } = one;
  if (!cue.group?.passive)
    return RAISING_ADJECTIVE.has(document.tokens[cue.at]?.norm ?? '') ? raised(document, one) : one;
  const lemma = document.tokens[cue.at]?.lemma ?? '';
  const subject = subjectOf(document, cue.group);
  if (QUOTING.has(lemma))
    return subject && (!one.speaker || isHearsay(document, cue))
      ? { ...one, speaker: candidate(subject) }
      : one;
  const raises = RAISING.has(lemma) && infinitiveAfter(document, cue) !== null;
  if (!raises && !HEARERS.has(lemma)) return one;
  const speaker = one.speaker && one.speaker.head === subject?.head ? agentOf(document, cue) : one.speaker;
  if (raises) return { ...one, speaker };
  return { ...one, speaker, content: withInfinitive(document, cue, one.content) };
}

/** "is alleged to have fled": whom the adjective’s sentence is about does not say it. */
function raised(document: Document, one: Accepted): Accepted {
  const { cue, speaker } = one;
  if (!infinitiveAfter(document, cue)) return one;
  const be = verbGroupAt(document, cue.at - 1);
  const subject = be ? subjectOf(document, be) : null;
  return speaker && speaker.head === subject?.head ? { ...one, speaker: null } : one;
}

const candidate = ({ firstToken, endToken, head }: NounPhrase): SpeakerCandidate => ({
  first: firstToken,
  end: endToken,
  head,
  possessor: false,
});

/** "was quoted as saying": who is the subject speaks, whoever quotes him after "by". */
const isHearsay = ({ tokens }: Document, { end, to }: Cue): boolean =>
  tokens
    .slice(end, Math.min(to, end + REACH))
    .some(({ norm }, i) => norm === 'saying' && tokens[end + i - 1]?.norm === 'as');
/** How far after the verb "as saying" may stand, in tokens. */
const REACH = 10;

function agentOf(document: Document, { end }: Cue): SpeakerCandidate | null {
  const agent = nounPhraseAt(document, end + 1);
  return document.tokens[end]?.norm === 'by' && agent?.firstToken === end + 1 ? candidate(agent) : null;
}

/** The infinitive right after a cue. */
function infinitiveAfter(document: Document, { end }: Cue): VerbGroup | null {
  const next = verbGroupAt(document, end);
  return next?.form === 'infinitive' ? next : null;
}

/** "told to leave their homes": the infinitive that follows the cue belongs to what was said. */
function withInfinitive(document: Document, cue: Cue, content: Accepted['content']): Accepted['content'] {
  const [main, ...others] = content;
  return main && main.first === infinitiveAfter(document, cue)?.endToken
    ? [{ first: cue.end, last: main.last }, ...others]
    : content;
}
