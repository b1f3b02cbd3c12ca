import { COMMIT_VERBS, PLAN_VERBS } from '../../lexicon/events/modality.js';
import { chunk } from '../../text/chunks.js';
import type { Document, Token } from '../../text/document.js';
import { NOUN_FRAMES, VERB_FRAMES } from './frames.js';

/*
 * Parts of speech that the tagger gets wrong where events are told, set right by the verbs and nouns that tell them. Only events read
 * the document so: the models of quotes and names have learnt from the tagger's own tags.
 */

const PLANS: ReadonlySet<string> = new Set(`${PLAN_VERBS} ${COMMIT_VERBS}`.split(' '));
const SHARES: ReadonlySet<string> = new Set(['most', 'many', 'part', 'half', 'some']);
const OPENS_OBJECT: ReadonlySet<string> = new Set(['DET', 'NUM', 'PROPN', 'PRON']);

/** The document with repaired tags, chunked anew; itself where none was wrong. */
export function withEventTags(document: Document): Document {
  let tokens: Token[] | null = null;
  for (const token of document.tokens) {
    const repaired = repair(document.tokens, token);
    if (repaired === token) continue;
    tokens ??= [...document.tokens];
    tokens[token.index] = repaired;
  }
  return tokens ? { ...document, tokens, ...chunk(tokens) } : document;
}

function repair(tokens: readonly Token[], token: Token): Token {
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  if (!before || !after) return token;
  switch (token.pos) {
    case 'ADV':
      return after.norm === 'of' && SHARES.has(token.norm) ? { ...token, pos: 'NOUN' } : token;
    case 'ADJ':
      return adjective(tokens, token, before, after);
    case 'NOUN':
      return noun(tokens, token, before, after);
    case 'PROPN':
      return token.norm === token.text && isParticipleOf(token) && OPENS_OBJECT.has(after.pos)
        ? asVerb(token)
        : token;
    case 'VERB':
      return token.norm === 'tear' && after.norm === 'gas' ? { ...token, pos: 'NOUN' } : token;
    default:
      return token;
  }
}

/** "was *looted*", "soldiers *rescued* 300 people", "a massive winter *offensive* using", "*most* of". */
function adjective(tokens: readonly Token[], token: Token, before: Token, after: Token): Token {
  if (after.norm === 'of' && SHARES.has(token.norm)) return { ...token, pos: 'NOUN' };
  if (
    NOUN_FRAMES.has(token.norm) &&
    (!isNominal(after) || after.norm === 'using') &&
    (before.pos === 'ADJ' || isNominal(before))
  )
    return { ...token, pos: 'NOUN' };
  if (!isParticipleOf(token)) return token;
  const auxiliary = before.pos === 'ADV' ? tokens[token.index - 2] : before;
  if (auxiliary?.pos === 'AUX' && auxiliary.lemma === 'be' && !isNominal(after)) return asVerb(token);
  return isNominal(before) && OPENS_OBJECT.has(after.pos) ? asVerb(token) : token;
}

/** "Yoon *plans* to send", "may help *arm* Russia", "soldiers *rescued* 300 people", "an offensive *using*". */
function noun(tokens: readonly Token[], token: Token, before: Token, after: Token): Token {
  if (token.norm === 'using') return { ...token, pos: 'VERB', lemma: 'use' };
  if (after.norm === 'to' && PLANS.has(token.lemma) && token.norm !== token.lemma) {
    const isVerb =
      tokens[token.index + 2]?.pos === 'VERB' && (before.pos === 'PROPN' || before.pos === 'PRON');
    return isVerb ? { ...token, pos: 'VERB' } : token;
  }
  if (before.lemma === 'help' && token.norm === token.lemma && VERB_FRAMES.has(token.lemma))
    return OPENS_OBJECT.has(after.pos) ? { ...token, pos: 'VERB' } : token;
  return isNominal(before) && OPENS_OBJECT.has(after.pos) && isParticipleOf(token) ? asVerb(token) : token;
}

const isNominal = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';

const isParticipleOf = ({ norm }: Token): boolean => lemmaOf(norm) !== null;
const asVerb = (token: Token): Token => ({
  ...token,
  pos: 'VERB',
  lemma: lemmaOf(token.norm) ?? token.lemma,
});

/** The verb whose regular past a word is, of those that tell events. */
function lemmaOf(norm: string): string | null {
  if (!norm.endsWith('ed') || norm.length < 5) return null;
  const stem = norm.slice(0, -2);
  for (const lemma of [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`])
    if (VERB_FRAMES.has(lemma)) return lemma;
  return null;
}
