import { SPEECH_VERBS } from '../../lexicon/cues.js';
import {
  IRREGULAR_PASTS,
  OFFICER_NOUNS,
  SPATIAL_PREPOSITIONS,
  STATE_PARTICIPLES,
} from '../../lexicon/events/grammar.js';
import { COMMIT_VERBS, PLAN_VERBS } from '../../lexicon/events/modality.js';
import { BODY_NOUNS, PEOPLE_NOUNS } from '../../lexicon/events/parties.js';
import { FORCE_NOUNS, MUNITION_NOUNS, OCCURRENCE_VERBS } from '../../lexicon/events/verbs.js';
import { COUNTED } from '../../lexicon/quantities.js';
import { chunkAgain } from '../../text/chunks.js';
import { retagged, type Document, type Sentence, type Token } from '../../text/document.js';
import { isNominal } from '../../text/word-classes.js';
import { NOUN_FRAMES, VERB_FRAMES } from './frames.js';

/*
 * Parts of speech that the tagger gets wrong where events are told, set right by the verbs and nouns that tell them. Only events read
 * the document so: the models of quotes and names have learnt from the tagger's own tags.
 */

const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries(IRREGULAR_PASTS));
const PLANS: ReadonlySet<string> = new Set(`${PLAN_VERBS} ${COMMIT_VERBS}`.split(' '));
const COMMON: ReadonlySet<string> = new Set(
  `${PEOPLE_NOUNS} ${BODY_NOUNS} ${FORCE_NOUNS} ${MUNITION_NOUNS} ${COUNTED.duration}`.split(' '),
);
const SPATIAL: ReadonlySet<string> = new Set(SPATIAL_PREPOSITIONS.split(' '));
const SHARES: ReadonlySet<string> = new Set(['most', 'many', 'part', 'half', 'some']);
const OCCURS: ReadonlySet<string> = new Set(OCCURRENCE_VERBS.split(' '));
const OPENS_COUNT: ReadonlySet<string> = new Set(['at', 'more', 'another', 'several', 'dozens', 'hundreds']);
/** After these a participle tells which: "of *displaced* families". */
const MODIFIED: ReadonlySet<string> = new Set(['ADP', 'NUM']);
/** Of people's state rather than what is done to them: "treated the sick and *wounded* soldiers". */
const STATES: ReadonlySet<string> = new Set(STATE_PARTICIPLES.split(' '));
const OFFICERS: ReadonlySet<string> = new Set(OFFICER_NOUNS.split(' '));
const CAPITAL = /^\p{Lu}/u;
/** What stands before a deed that is told by a noun. */
const DEED_LEADS: ReadonlySet<string> = new Set(['ADP', 'ADJ', 'DET', 'SCONJ']);
const SAYING: ReadonlySet<string> = new Set(SPEECH_VERBS);
const OPENS_OBJECT: ReadonlySet<string> = new Set(['DET', 'NUM', 'PROPN', 'PRON']);

/** The document with repaired tags and the sentences that have them chunked anew; itself where none was wrong. */
export function withEventTags(document: Document): Document {
  let tokens: Token[] | null = null;
  const changed: Sentence[] = [];
  for (const token of document.tokens) {
    const repaired = repair(tokens ?? document.tokens, token);
    if (repaired === token) continue;
    tokens ??= [...document.tokens];
    tokens[token.index] = repaired;
    const sentence = document.sentences[token.sentence];
    if (sentence && changed.at(-1) !== sentence) changed.push(sentence);
  }
  return tokens ? { ...document, tokens, ...chunkAgain(document, tokens, changed) } : document;
}

function repair(tokens: readonly Token[], token: Token): Token {
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  if (!after) return token;
  if (before?.sentence !== token.sentence) return opening(token, after);
  switch (token.pos) {
    case 'ADV':
      return after.norm === 'of' && SHARES.has(token.norm) ? retagged(token, 'NOUN') : token;
    case 'ADJ':
      return adjective(tokens, token, before, after);
    case 'NOUN':
      return noun(tokens, token, before, after);
    case 'PROPN':
      return token.norm === token.text && isParticipleOf(token) && OPENS_OBJECT.has(after.pos)
        ? asVerb(token)
        : token;
    case 'VERB':
      return verb(tokens, token, before, after);
    default:
      return token;
  }
}

/** A capital alone makes no name, and what opens a sentence may be no verb: "*Rebels* advanced", "*Fighting* raged", "*Outside* the hall". */
function opening(token: Token, after: Token): Token {
  if (token.pos === 'ADJ' && after.pos === 'DET' && SPATIAL.has(token.norm)) return retagged(token, 'ADP');
  // "*Masked* men beat"
  if (token.pos === 'VERB' && STATES.has(token.norm) && isMany(after)) return retagged(token, 'ADJ');
  if (token.pos === 'VERB') return isDeed(token) && !opensObject(after) ? asNoun(token) : token;
  if (token.pos !== 'PROPN' || after.pos === 'PROPN') return token;
  if (token.norm === 'half' && after.norm === 'a') return retagged(token, 'NUM');
  const singular = token.norm.replace(/s$/, '');
  const isCommon = singular !== token.norm && (COMMON.has(singular) || NOUN_FRAMES.has(singular));
  return isCommon ? retagged(token, 'NOUN', singular) : token;
}

/** "was *looted*", "soldiers *rescued* 300 people", "a massive winter *offensive* using", "*most* of". */
function adjective(tokens: readonly Token[], token: Token, before: Token, after: Token): Token {
  if (after.norm === 'of' && SHARES.has(token.norm)) return retagged(token, 'NOUN');
  // "shot *dead* a guard"
  if (token.norm === 'dead' && before.norm === 'shot') return retagged(token, 'ADV');
  if (OFFICERS.has(token.norm) && isNominal(before) && !isNominal(after)) return retagged(token, 'NOUN');
  if (
    NOUN_FRAMES.has(token.norm) &&
    (!isNominal(after) || after.norm === 'using') &&
    (before.pos === 'ADJ' || isNominal(before))
  )
    return retagged(token, 'NOUN');
  if (!isParticipleOf(token)) return token;
  if (isAfter(tokens, token, 'be') && !isNominal(after)) return asVerb(token);
  const isTold = OPENS_OBJECT.has(after.pos)
    ? isNominal(before)
    : isJoinedTo(tokens, token, before, after) ||
      (before.pos === 'PROPN' && isMany(after) && !STATES.has(token.norm));
  return isTold ? asVerb(token) : token;
}

/** "fighters *looted* and burned three camps", "burned the office and *looted* shops": one of two verbs that share a subject. */
function isJoinedTo(tokens: readonly Token[], { index, norm }: Token, before: Token, after: Token): boolean {
  const next = tokens[index + 2];
  if (after.norm === 'and' && isNominal(before)) return next?.pos === 'VERB' && isParticipleOf(next);
  if (before.norm !== 'and' || !isMany(after) || STATES.has(norm)) return false;
  const last = tokens[index - 2];
  if (!last || !isNominal(last)) return false;
  for (let i = index - 2; tokens[i]?.sentence === last.sentence && tokens[i]?.text !== ','; i -= 1) {
    const token = tokens[i];
    if (token?.pos === 'VERB') return isParticipleOf(token);
  }
  return false;
}

/** "shops", "people". */
const isMany = ({ pos, norm, lemma }: Token): boolean =>
  pos === 'NOUN' && (norm !== lemma || norm === 'people');
/** "Yoon *plans* to send", "may help *arm* Russia", "soldiers *rescued* 300 people", "had *retaken* the port", "an offensive *using*". */
function noun(tokens: readonly Token[], token: Token, before: Token, after: Token): Token {
  // "test-fired": the verb's own first half.
  if (after.text === '-' && VERB_FRAMES.has(`${token.norm}-${tokens[token.index + 2]?.lemma ?? ''}`))
    return retagged(token, 'ADV');
  if (token.norm === 'using') return retagged(token, 'VERB', 'use');
  if (after.norm === 'to' && PLANS.has(token.lemma) && token.norm !== token.lemma) {
    const isVerb =
      tokens[token.index + 2]?.pos === 'VERB' && (before.pos === 'PROPN' || before.pos === 'PRON');
    return isVerb ? retagged(token, 'VERB') : token;
  }
  // "the leaders *plan* to meet"
  const isOfThem = before.norm !== before.lemma && COMMON.has(before.lemma);
  if (after.norm === 'to' && isOfThem && PLANS.has(token.norm) && tokens[token.index + 2]?.pos === 'VERB')
    return retagged(token, 'VERB');
  if (before.lemma === 'help' && token.norm === token.lemma && VERB_FRAMES.has(token.lemma))
    return OPENS_OBJECT.has(after.pos) ? retagged(token, 'VERB') : token;
  // "leaders *meeting* in Riyadh demanded"
  const isOfMany = before.norm !== before.lemma && COMMON.has(before.lemma) && after.pos === 'ADP';
  if (isOfMany && token.norm.endsWith('ing') && lemmaOf(token.norm) !== null) return asVerb(token);
  if (token.norm.endsWith('ing')) return isGerund(token, before, after) ? asVerb(token) : token;
  if (!isParticipleOf(token)) return token;
  if (isAfter(tokens, token, 'have')) return asVerb(token);
  if (before.norm === 'and' && (OPENS_COUNT.has(after.norm) || OPENS_OBJECT.has(after.pos)))
    return asVerb(token);
  const opens =
    OPENS_OBJECT.has(after.pos) ||
    (token.norm === 'shot' && (after.norm === 'down' || after.norm === 'dead'));
  const accuses =
    SAYING.has(tokens[token.index - 3]?.lemma ?? '') && isNominal(after) && before.pos === 'NOUN';
  return isNominal(before) && (opens || accuses) ? asVerb(token) : token;
}

/** ", *wounding* at least", "denied *bombing* the theatre", "after *meeting* the pope", "for *beating* protesters": what has an object is a verb. */
function isGerund(token: Token, before: Token, after: Token): boolean {
  if (lemmaOf(token.norm) === null) return false;
  if (before.text === ',' || before.norm === 'and')
    return OPENS_COUNT.has(after.norm) || OPENS_OBJECT.has(after.pos);
  if (before.pos !== 'VERB' && before.pos !== 'ADP') return false;
  return (
    after.pos === 'DET' ||
    after.pos === 'PRON' ||
    after.norm === 'at' ||
    after.norm === 'on' ||
    COMMON.has(after.lemma)
  );
}

/** "*tear* gas", "200 *injured* people", "killed by *shelling*", "*test-fired*", and lemmas that are not the verb's. */
function verb(tokens: readonly Token[], token: Token, before: Token, after: Token): Token {
  if (token.norm === 'tear' && after.norm === 'gas') return retagged(token, 'NOUN');
  if (before.pos === 'PROPN' && CAPITAL.test(token.text)) return retagged(token, 'PROPN', token.text);
  if ((MODIFIED.has(before.pos) || before.norm === 'for') && token.norm.endsWith('ed') && isNominal(after))
    return retagged(token, 'ADJ');
  if (isPlainPlural(tokens, token, before)) return retagged(token, 'NOUN');
  if (isCompound(tokens, token, before) && !opensObject(after)) return asNoun(token);
  if (token.lemma === 'have' && before.norm === 'to' && after.pos === 'VERB') return retagged(token, 'AUX');
  if (isDeed(token) && DEED_LEADS.has(before.pos) && !opensObject(after)) return asNoun(token);
  if (before.text === '-' && before.end === token.start) {
    const compound = `${tokens[token.index - 2]?.norm ?? ''}-${token.lemma}`;
    if (VERB_FRAMES.has(compound)) return retagged(token, token.pos, compound);
    // "junta-*led* states": the second half of an adjective.
    return isNominal(after) ? retagged(token, 'ADJ') : token;
  }
  if (VERB_FRAMES.has(token.lemma) || !token.norm.endsWith('ed')) return token;
  const lemma = lemmaOf(token.norm) ?? [`${token.lemma}e`].find((verb) => OCCURS.has(verb));
  return lemma === undefined ? token : retagged(token, token.pos, lemma);
}

/** "an apartment *block*": after a singular no verb stands bare. */
const isCompound = (tokens: readonly Token[], { index, norm, lemma }: Token, before: Token): boolean =>
  norm === lemma &&
  before.pos === 'NOUN' &&
  before.norm === before.lemma &&
  !COMMON.has(before.lemma) &&
  tokens[index - 2]?.pos === 'DET';

/** "failing to investigate earlier *attacks*": what follows a verb and an adjective is its object. */
const isPlainPlural = (tokens: readonly Token[], { index, norm, lemma }: Token, before: Token): boolean =>
  norm !== lemma &&
  norm.endsWith('s') &&
  NOUN_FRAMES.has(lemma) &&
  (before.pos === 'ADJ' || before.pos === 'ADV') &&
  tokens[index - 2]?.pos === 'VERB';

/** A deed by its verbal noun: "shelling". */
const isDeed = ({ norm }: Token): boolean => norm.endsWith('ing') && NOUN_FRAMES.has(norm);
const asNoun = (token: Token): Token => retagged(token, 'NOUN', token.norm);
const opensObject = ({ pos }: Token): boolean => OPENS_OBJECT.has(pos) || pos === 'NOUN' || pos === 'ADJ';

/** Whether a form of an auxiliary stands before, past an adverb. */
function isAfter(tokens: readonly Token[], { index }: Token, lemma: string): boolean {
  const before = tokens[index - 1];
  const auxiliary = before?.pos === 'ADV' ? tokens[index - 2] : before;
  return auxiliary?.pos === 'AUX' && auxiliary.lemma === lemma;
}

const isParticipleOf = ({ norm }: Token): boolean => !norm.endsWith('ing') && lemmaOf(norm) !== null;
const asVerb = (token: Token): Token => retagged(token, 'VERB', lemmaOf(token.norm) ?? token.lemma);

/** The verb whose past or participle a word is, of those that tell events. */
function lemmaOf(norm: string): string | null {
  const irregular = IRREGULAR.get(norm);
  if (irregular !== undefined) return irregular;
  const ending = norm.endsWith('ed') ? 2 : norm.endsWith('ing') ? 3 : 0;
  if (ending === 0 || norm.length < 5) return null;
  const stem = norm.slice(0, -ending);
  for (const lemma of [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`])
    if (VERB_FRAMES.has(lemma)) return lemma;
  return null;
}
