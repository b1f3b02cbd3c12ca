import { DAY_NOUNS, HEARER_NOUNS } from '../../lexicon/cues.js';
import type { NounPhrase, VerbGroup } from '../../text/chunks.js';
import type { Document, Token } from '../../text/document.js';

/**
 * What follows a verb: `that` (a clause opened by "that"), `clause` (one without it), `wh` ("whether", "how"), `infinitive`,
 * `person-infinitive` ("urged Beijing to …"), `quote`, `object` (a noun phrase), `gerund`, `adjective`, a preposition ("of", "for"),
 * `inverted` (the subject: "said the 54-year-old"), `end` (nothing: what was said stands before) or `other`.
 */
export interface Complement {
  type: string;
  /** First token of what follows; the token after the sentence where nothing does. */
  first: number;
  /** The noun phrase between the verb and a clause: "told *reporters* that". */
  person: NounPhrase | null;
}

const DAYS: ReadonlySet<string> = new Set(DAY_NOUNS);
const HEARERS: ReadonlySet<string> = new Set(HEARER_NOUNS);
const WH = new Set(['what', 'how', 'why', 'whether', 'if', 'when', 'where', 'who', 'which']);
/** How many tokens may stand between a verb and the "that" of its clause: "said on Tuesday in an interview with CNN that". */
const REACH = 14;

/** Reads what follows a verb group within its sentence. */
export function complementOf(document: Document, group: VerbGroup): Complement {
  const { tokens } = document;
  const sentence = document.sentences[tokens[group.head]?.sentence ?? -1];
  const end = sentence?.endToken ?? group.endToken;
  const at = (i: number): Token | undefined => (i < end ? tokens[i] : undefined);
  let i = group.endToken;
  while (at(i)?.pos === 'ADV' && at(i)?.norm !== 'when') i += 1;
  i = skipDays(document, i, end);
  const found = (type: string, first: number, person: NounPhrase | null = null): Complement => ({
    type,
    first,
    person,
  });
  const that = thatAfter(document, i, end);
  if (that !== null) return found('that', that.first, that.person);
  const quote = quoteAfter(document, i, end);
  if (quote !== null) return found('quote', quote.first, quote.person);
  const token = at(i);
  if (!token || isClosing(token)) return found('end', i);
  const past = skipPhrases(document, i, end);
  if (token && past > i && (past === end || isClosing(tokens[past]))) {
    const person = document.nounPhrases[document.nounPhraseOf[i] ?? -1] ?? null;
    if (isHearer(document, person) || token.pos === 'ADP')
      return found('end', past, isHearer(document, person) ? person : null);
  }
  if (isQuoteMark(token) || token.text === ':') return found('quote', i);
  if (token.text === ',') return found(isQuoteMark(at(i + 1)) ? 'quote' : 'end', i);
  if (WH.has(token.norm)) return found('wh', i);
  const phrase = document.nounPhrases[document.nounPhraseOf[i] ?? -1];
  if (phrase && phrase.firstToken === i) return found(...afterPhrase(document, phrase, i, end));
  const verbs = document.verbGroups[document.verbGroupOf[i] ?? -1];
  if (verbs?.form === 'infinitive') return found('infinitive', i);
  if (verbs?.form === 'gerund') return found('gerund', i);
  if (token.pos === 'ADP' || token.pos === 'SCONJ') return found(`${token.norm}`, i);
  if (token.pos === 'ADJ') return found('adjective', i);
  return found('other', i);
}

/** What follows a verb whose next words are a noun phrase. */
function afterPhrase(
  document: Document,
  phrase: NounPhrase,
  i: number,
  end: number,
): [type: string, first: number, person: NounPhrase | null] {
  const { tokens } = document;
  const next = document.verbGroups[document.verbGroupOf[phrase.endToken] ?? -1];
  const after = phrase.endToken < end ? tokens[phrase.endToken] : undefined;
  if (next && next.firstToken === phrase.endToken && next.endToken <= end) {
    if (next.form === 'infinitive') return ['person-infinitive', i, phrase];
    if (next.form !== 'gerund') return ['clause', i, null];
  }
  if (after && (isQuoteMark(after) || after.text === ':')) return ['quote', phrase.endToken, phrase];
  if (after?.text === ',' && isQuoteMark(tokens[phrase.endToken + 1]))
    return ['quote', phrase.endToken, phrase];
  if (after && WH.has(after.norm) && after.norm !== 'which' && after.norm !== 'who')
    return ['wh', phrase.endToken, phrase];
  const verb = finiteVerbAfter(document, phrase.endToken, end);
  if (verb) return ['clause', i, null];
  return ['object', i, null];
}

/** A finite verb after a noun phrase and what may stand inside a subject: "of", other noun phrases, adverbs. */
function finiteVerbAfter(document: Document, from: number, end: number): VerbGroup | null {
  const { tokens } = document;
  for (let i = from; i < Math.min(end, from + REACH); i += 1) {
    const group = document.verbGroups[document.verbGroupOf[i] ?? -1];
    if (group)
      return group.form === 'present' || group.form === 'past'
        ? isFinite(document, group)
          ? group
          : null
        : null;
    const token = tokens[i];
    const inSubject =
      (document.nounPhraseOf[i] ?? -1) >= 0 ||
      token?.norm === 'of' ||
      token?.norm === 'and' ||
      token?.norm === 'in' ||
      token?.norm === 'for' ||
      token?.norm === 'from' ||
      token?.pos === 'ADV' ||
      token?.pos === 'PART';
    if (!inSubject) return null;
  }
  return null;
}

/** A past form without an auxiliary may be a participle ("the leaders *invited* there"): only what has a tense counts. */
function isFinite(document: Document, group: VerbGroup): boolean {
  const first = document.tokens[group.firstToken];
  return (
    group.modal !== null ||
    group.perfect ||
    first?.pos === 'AUX' ||
    group.form === 'present' ||
    first?.pos === 'VERB'
  );
}

/** The "that" which opens what was said, past a person, a place or a day: "told reporters on Tuesday that". */
function thatAfter(
  document: Document,
  from: number,
  end: number,
): { first: number; person: NounPhrase | null } | null {
  const { tokens } = document;
  let person: NounPhrase | null = null;
  for (let i = from; i < Math.min(end, from + REACH); i += 1) {
    const token = tokens[i];
    if (!token) return null;
    const phrase = document.nounPhrases[document.nounPhraseOf[i] ?? -1];
    if (token.norm === 'that') {
      const next = tokens[i + 1];
      const opens =
        token.pos === 'SCONJ' ||
        (next !== undefined && (document.nounPhraseOf[i + 1] ?? -1) >= 0) ||
        next?.pos === 'ADP';
      const relative = i > from && (document.verbGroupOf[i + 1] ?? -1) >= 0;
      return opens && !relative ? { first: i, person } : null;
    }
    if (phrase) {
      if (i === from && phrase.firstToken === i) person = phrase;
      i = phrase.endToken - 1;
    } else if (token.pos !== 'ADP' && token.pos !== 'ADV' && token.norm !== 'and') return null;
  }
  return null;
}

/** Past days and times that stand between a cue and what was said: "said on Tuesday". */
function skipDays(document: Document, from: number, end: number): number {
  const { tokens } = document;
  const first =
    tokens[from]?.norm === 'on' || tokens[from]?.norm === 'in' || tokens[from]?.norm === 'late'
      ? from + 1
      : from;
  const phrase = document.nounPhrases[document.nounPhraseOf[first] ?? -1];
  if (!phrase || phrase.firstToken !== first || phrase.endToken > end) return from;
  return DAYS.has(tokens[phrase.head]?.lemma ?? '') ? phrase.endToken : from;
}

/** Past noun phrases and the prepositions between them. */
function skipPhrases(document: Document, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const phrase = document.nounPhrases[document.nounPhraseOf[i] ?? -1];
    if (phrase) i = phrase.endToken;
    else if (document.tokens[i]?.pos === 'ADP') i += 1;
    else break;
  }
  return i;
}

/** Whether a noun phrase can only be who was spoken to: "told reporters". */
const isHearer = (document: Document, phrase: NounPhrase | null): boolean =>
  phrase !== null && HEARERS.has(document.tokens[phrase.head]?.lemma ?? '');

/** The quotation that a colon or a comma opens past a person, a day or a place: "said on its website: “". */
function quoteAfter(
  document: Document,
  from: number,
  end: number,
): { first: number; person: NounPhrase | null } | null {
  const past = skipPhrases(document, from, end);
  const { tokens } = document;
  const colon = tokens[past]?.text === ':';
  const comma =
    tokens[past]?.text === ',' &&
    isQuoteMark(tokens[past + 1]) &&
    tokens[past]?.end !== tokens[past + 1]?.start;
  if (past >= end || past === from || !(colon || comma)) return null;
  const phrase = document.nounPhrases[document.nounPhraseOf[from] ?? -1] ?? null;
  return { first: past, person: phrase };
}

export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:["“”„«»‘’']|''|``)$/u.test(token.text);
const isClosing = (token: Token | undefined): boolean =>
  token !== undefined && (/^[.!?;)\]]$/.test(token.text) || token.norm === '--');
