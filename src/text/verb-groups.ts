import type { VerbForm, VerbGroup } from './chunks.js';
import type { Token } from './document.js';
import { isNominal, isParticiple, isPossessivePronoun } from './word-classes.js';

const MODALS = new Set([
  'will',
  'would',
  'shall',
  'should',
  'can',
  'could',
  'may',
  'might',
  'must',
  "'ll",
  "'d",
  'wo',
  'ca',
]);
const NEGATIONS = new Set(['not', "n't", 'never']);
const BE = 'be';
const HAVE = 'have';

/** The verb group that opens at a token, to be known by an index; undefined where none opens. */
export function readVerbGroup(tokens: readonly Token[], first: number, index: number): VerbGroup | undefined {
  const opening = tokens[first];
  if (!opening || !opensVerbGroup(tokens, first)) return undefined;
  const head = headOf(tokens, first);
  const main = tokens[head];
  if (!main) return undefined;
  let opener: Token | null = null;
  let last: Token | null = null;
  let modal: string | null = null;
  let negated = false;
  let perfect = false;
  let inBeing = false;
  for (let i = first; i < head; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    if (token.pos === 'AUX' || token.pos === 'VERB') last = token;
    if (token === last || isInfinitiveMark(token)) opener ??= token;
    if (modal === null && MODALS.has(token.norm)) modal = token.norm;
    negated ||= NEGATIONS.has(token.norm);
    perfect ||= token.lemma === HAVE;
    inBeing ||= token.lemma === BE;
  }
  opener ??= main;
  const isIng = main.norm.endsWith('ing') && main.norm !== main.lemma;
  return {
    index,
    firstToken: first,
    endToken: head + 1,
    start: opening.start,
    end: main.end,
    head,
    form: isInfinitiveMark(opener) ? 'infinitive' : formOf(opener),
    passive: main.pos === 'VERB' && !isIng && (last?.lemma === BE || isReducedPassive(tokens, head, first)),
    negated: negated || NEGATIONS.has(main.norm),
    modal: modal ?? (MODALS.has(main.norm) ? main.norm : null),
    perfect,
    progressive: isIng && inBeing,
  };
}

/** The main verb of the group that opens at a token, or its last auxiliary where it has no other; -1 where it has neither. */
function headOf(tokens: readonly Token[], first: number): number {
  const sentence = tokens[first]?.sentence;
  let head = -1;
  let hasMain = false;
  for (let i = first; tokens[i]?.sentence === sentence; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      // After a main verb only its auxiliaries' participles go on; a second main verb opens its own group.
      if (hasMain) break;
      head = i;
      hasMain = token.pos === 'VERB';
    } else if (NEGATIONS.has(token.norm) || isInfinitiveMark(token)) {
      if (hasMain) break;
    } else if (token.pos !== 'ADV' || i === first || hasMain) break;
  }
  return head;
}

/** "food delivered by a team": a bare participle that names its agent. */
const isReducedPassive = (tokens: readonly Token[], head: number, first: number): boolean =>
  head === first &&
  /(?:ed|en|wn|lt|nt|ght|ld)$/u.test(tokens[head]?.norm ?? '') &&
  tokens[head + 1]?.norm === 'by';

const isInfinitiveMark = (token: Token): boolean => token.pos === 'PART' && token.norm === 'to';

function opensVerbGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (token.pos === 'AUX') return true;
  if (token.pos === 'VERB') return !(isParticiple(token) && isAttributive(tokens, at));
  return (
    next?.sentence === token.sentence &&
    (isInfinitiveMark(token) || NEGATIONS.has(token.norm)) &&
    (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV')
  );
}

/** A participle between an article and a noun ("the ruined city") modifies the noun. */
const isAttributive = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    before !== undefined &&
    next !== undefined &&
    isNominal(next) &&
    (before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      (before.pos === 'ADP' && !tokens[at]?.norm.endsWith('ing')) ||
      isPossessivePronoun(before)) &&
    before.sentence === next.sentence
  );
};

const PAST_FORMS = new Set(['was', 'were', 'had', 'did', 'been']);

function formOf(token: Token): VerbForm {
  if (token.norm.endsWith('ing') && token.norm !== token.lemma) return 'gerund';
  if (PAST_FORMS.has(token.norm) || token.norm.endsWith('ed')) return 'past';
  if (token.pos === 'AUX' || MODALS.has(token.norm)) return 'present';
  if (token.norm === token.lemma) return 'base';
  return token.norm.endsWith('s') && token.norm.startsWith(token.lemma.slice(0, 2)) ? 'present' : 'past';
}
