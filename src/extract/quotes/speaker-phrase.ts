import { SPOKESPERSON_NOUNS } from '../../lexicon/cues.js';
import { type NounPhrase, nounPhraseAt } from '../../text/chunks.js';
import type { Document } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import type { Cue } from './model/cues.js';
import type { SpeakerCandidate } from './model/speakers.js';
import { isDayPhrase, withApposition } from './subject.js';

/** The phrase of a speaker, with those that it hangs on or is joined to; of a possessor the words before its mark. */
export function phraseOf(
  document: Document,
  cue: Cue,
  { first, end, head, possessor }: SpeakerCandidate,
): NounPhrase | null {
  const phrase = nounPhraseAt(document, head);
  if (phrase && !possessor) {
    const whole = withTitledName(document, cue, ownerOf(document, cue, phrase));
    return joined(document, opensSubject(document, cue, whole) ?? whole);
  }
  const [opening, closing] = [document.tokens[first], document.tokens[end - 1]];
  if (!opening || !closing) return null;
  return {
    index: phrase?.index ?? -1,
    firstToken: first,
    endToken: end,
    head,
    possessive: -1,
    start: opening.start,
    end: closing.end,
  };
}

/** A speaker's words: its phrase with all that hangs on it, at least up to the candidate that the model chose. */
export function speakerSpanOf(document: Document, phrase: NounPhrase, candidate: SpeakerCandidate): Span {
  if (candidate.possessor) return phrase;
  const { start, end } = withApposition(document, phrase);
  return { start, end: Math.max(end, document.tokens[candidate.end - 1]?.end ?? end) };
}

/**
 * The phrase that another hangs on: "the General Staff" of "the General Staff of Ukraine’s Armed Forces", "a spokesman for the Kremlin".
 * Where both stand between the start of the sentence and the cue, any preposition hangs the second on the first: "people familiar with
 * the matter said"; the author of "a study by" speaks himself.
 */
function ownerOf(document: Document, cue: Cue, phrase: NounPhrase): NounPhrase {
  const { tokens } = document;
  const link = tokens[phrase.firstToken - 1];
  const described = tokens[phrase.firstToken - 2]?.pos === 'ADJ' ? 1 : 0;
  const before = nounPhraseAt(document, phrase.firstToken - 2 - described);
  if (link?.pos !== 'ADP' || before?.endToken !== phrase.firstToken - 1 - described) return phrase;
  const speaksFor =
    SPEAKS_FOR.has(link.norm) && described === 0 && SPOKESPEOPLE.has(tokens[before.head]?.lemma ?? '');
  const belongs = link.norm === 'of' && described === 0;
  const opens = before.firstToken === cue.from && phrase.endToken === cue.first && link.norm !== 'by';
  const hangs = belongs || speaksFor || (opens && !isDayPhrase(document, before));
  return hangs ? ownerOf(document, cue, before) : phrase;
}

const SPOKESPEOPLE: ReadonlySet<string> = new Set(SPOKESPERSON_NOUNS);
const SPEAKS_FOR = new Set(['for', 'at', 'with', 'from', 'in']);

/** A phrase after its cue with the name that follows its title: "said police chief Karl Weber". */
function withTitledName(document: Document, cue: Cue, phrase: NounPhrase): NounPhrase {
  const { tokens } = document;
  const name = nounPhraseAt(document, phrase.endToken);
  const titled =
    phrase.firstToken === cue.end &&
    tokens[phrase.head]?.pos === 'NOUN' &&
    tokens[name?.firstToken ?? -1]?.pos === 'ADJ' &&
    tokens[name?.head ?? -1]?.pos === 'PROPN';
  return titled && name ? { ...phrase, endToken: name.endToken, end: name.end, head: name.head } : phrase;
}

/**
 * All that a list joins where it is the whole of the sentence up to the cue: "Police and prosecutors said", "Hungary, Poland and Slovakia
 * said"; null where it is not.
 */
function opensSubject(document: Document, cue: Cue, phrase: NounPhrase): NounPhrase | null {
  const { tokens } = document;
  if (phrase.endToken !== cue.first) return null;
  let [first, link] = [phrase.firstToken, 'and'];
  while (first > cue.from) {
    const before = nounPhraseAt(document, first - 2);
    if (tokens[first - 1]?.norm !== link || before?.endToken !== first - 1) return null;
    if (!NOMINAL.has(tokens[before.head]?.pos ?? '') || isDayPhrase(document, before)) return null;
    first = before.firstToken;
    link = ',';
  }
  return first === phrase.firstToken
    ? null
    : { ...phrase, firstToken: first, start: tokens[first]?.start ?? phrase.start };
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);

/** Names that "and" joins speak together: "Moscow and Beijing". */
function joined(document: Document, phrase: NounPhrase): NounPhrase {
  const { tokens } = document;
  const before = nounPhraseAt(document, phrase.firstToken - 2);
  const after = nounPhraseAt(document, phrase.endToken + 1);
  const isName = (other: NounPhrase | undefined): boolean => tokens[other?.head ?? -1]?.pos === 'PROPN';
  const links = (token: number): boolean => tokens[token]?.norm === 'and' && isName(phrase);
  if (links(phrase.firstToken - 1) && before && isName(before))
    return { ...phrase, firstToken: before.firstToken, start: before.start };
  if (links(phrase.endToken) && after && isName(after))
    return { ...phrase, endToken: after.endToken, end: after.end };
  return phrase;
}
