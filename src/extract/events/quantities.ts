import { PEOPLE_NOUNS } from '../../lexicon/events/parties.js';
import { CASUALTY_STATES, CASUALTY_VERBS, COUNTED, CURRENCY_NAMES } from '../../lexicon/quantities.js';
import { WEEKDAYS } from '../../lexicon/time.js';
import type { VerbGroup } from '../../text/chunks.js';
import type { Document, Sentence, Token } from '../../text/document.js';
import { spanOf } from '../../text/span.js';
import type { FoundQuantity, QuantityKind } from '../types.js';
import { groupAt } from './grammar.js';
import { valueAt, type Value } from './numbers.js';

const byLemma = (table: Partial<Record<QuantityKind, string>>): ReadonlyMap<string, QuantityKind> =>
  new Map(
    Object.entries(table).flatMap(([kind, lemmas]) =>
      lemmas.split(' ').map((lemma) => [lemma, kind as QuantityKind] as const),
    ),
  );
const KIND_OF_NOUN: ReadonlyMap<string, QuantityKind> = new Map([
  ...byLemma({ people: PEOPLE_NOUNS }),
  ...byLemma(COUNTED),
]);
const KIND_OF_VERB = byLemma(CASUALTY_VERBS);
const KIND_OF_STATE = byLemma(CASUALTY_STATES);
const CURRENCIES: ReadonlyMap<string, string> = new Map(Object.entries(CURRENCY_NAMES));
const LONGEST_UNIT = 6;
const DAYS: ReadonlySet<string> = new Set(WEEKDAYS);
/** After a duration these make it a time: "two days *after*". */
const COUNT_TIME = new Set(['ago', 'later', 'earlier', 'before', 'after']);
/** "the two sides" are not counted but named. */
const DEFINITE = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'her', 'our']);

/** The quantities of a sentence: how many of what, how much money, how long, how far. */
export function quantitiesIn(document: Document, sentence: Sentence): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken;) {
    const value = valueAt(document.tokens, i, sentence.endToken);
    const counted = value ? countedBy(document, value, sentence.endToken) : null;
    if (value && counted) found.push(quantityOf(document, value, counted));
    i = counted?.end ?? value?.end ?? i + 1;
  }
  return found;
}

interface Counted {
  kind: QuantityKind;
  unit: string | null;
  /** The token after it. */
  end: number;
}

function quantityOf(document: Document, value: Value, { kind, unit, end }: Counted): FoundQuantity {
  const start = document.tokens[value.first]?.start ?? 0;
  const { low, high, approximate } = value;
  return {
    ...spanOf(document.text, start, document.tokens[end - 1]?.end ?? start),
    kind,
    low,
    high,
    approximate,
    unit,
  };
}

/** What a number counts: a currency, the noun after it, or whom a verb of harm beside it harms ("killed 3"). */
function countedBy(document: Document, value: Value, end: number): Counted | null {
  if (value.currency !== null) return { kind: 'money', unit: value.currency, end: value.end };
  const noun = unitAfter(document, value.end, end);
  if (!noun) {
    const kind = isYear(document.tokens[value.end - 1]) ? undefined : casualtiesBeside(document, value);
    return kind === undefined ? null : { kind, unit: null, end: value.end };
  }
  const money = CURRENCIES.get(noun.lemma);
  if (money !== undefined) return { kind: 'money', unit: money, end: noun.index + 1 };
  const kind = KIND_OF_NOUN.get(noun.lemma) ?? 'count';
  const before = document.tokens[value.first - 1]?.norm ?? '';
  if (kind === 'count' && (isYear(document.tokens[value.end - 1]) || DEFINITE.has(before))) return null;
  if (kind === 'duration') return isSpell(document, noun) ? durationOf(noun) : null;
  if (kind === 'distance') return { kind, unit: noun.lemma, end: noun.index + 1 };
  const from = document.tokens[unitStart(document, value.end)]?.start ?? noun.start;
  const unit = document.text.slice(from, noun.end);
  return { kind: kind === 'people' ? casualties(document, value, noun) : kind, unit, end: noun.index + 1 };
}

const durationOf = ({ lemma, index }: Token): Counted => ({ kind: 'duration', unit: lemma, end: index + 1 });

const isYear = (token: Token | undefined): boolean => /^\d{4}$/.test(token?.text ?? '');

/** How long something lasts: not an age ("54-year-old") and not how long ago. */
function isSpell({ tokens }: Document, { index }: Token): boolean {
  const next = tokens[index + 1]?.text === '-' ? tokens[index + 2] : tokens[index + 1];
  return next === undefined || !(next.norm === 'old' || COUNT_TIME.has(next.norm));
}

/** Past "of" and "of his": "five *of his* bodyguards". */
function unitStart({ tokens }: Document, at: number): number {
  if (tokens[at]?.text === '-') return at + 1;
  if (tokens[at]?.norm !== 'of') return at;
  return DEFINITE.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
}

/** The noun that a number counts, past what describes it. */
function unitAfter(document: Document, from: number, end: number): Token | null {
  const { tokens } = document;
  let head: Token | null = null;
  const start = unitStart(document, from);
  for (let i = start; i < Math.min(end, start + LONGEST_UNIT); i += 1) {
    const token = tokens[i];
    if (!token || !passes(tokens, token) || DAYS.has(token.norm)) break;
    if (CURRENCIES.has(token.lemma)) return token;
    if (!isNominal(token)) continue;
    const next = tokens[i + 1];
    const isKnown = KIND_OF_NOUN.has(token.lemma);
    if (isKnown) head = token;
    if (isKnown && next?.pos !== 'NOUN') break;
    if (!head && !isNominal(next) && next?.text !== '-') return token;
  }
  return head;
}

const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** What may stand between a number and its noun: "armed and masked", "wounded", "Shahed-136". */
function passes(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  if (token.pos === 'VERB') return /(?:ed|en|ing)$/.test(token.norm) && describes(after);
  if (token.norm === 'and') return describes(before) && describes(after);
  return token.text === '-' || token.pos === 'ADJ' || token.pos === 'NUM' || isNominal(token);
}

const describes = (token: Token | undefined): boolean =>
  token?.pos === 'ADJ' || isNominal(token) || (token?.pos === 'VERB' && token.norm.endsWith('ed'));

const kindOf = ({ tokens }: Document, { head, endToken }: VerbGroup): QuantityKind | undefined =>
  KIND_OF_VERB.get(tokens[head]?.lemma ?? '') ?? KIND_OF_STATE.get(tokens[endToken]?.norm ?? '');

/** What became of those that stand before a token: "12 *injured*", "20 people *were shot dead*", "leaving three *dead*". */
function stateAt(document: Document, at: number): QuantityKind | undefined {
  const group = groupAt(document, at);
  return group ? kindOf(document, group) : KIND_OF_STATE.get(document.tokens[at]?.norm ?? '');
}

/** A number without a noun counts whom a verb of harm right beside it harms: "killed *3*", "*nine* were wounded". */
function casualtiesBeside(document: Document, value: Value): QuantityKind | undefined {
  const before = groupAt(document, value.first - 1);
  const isObject = before !== null && before.endToken === value.first && !before.passive;
  return stateAt(document, value.end) ?? (isObject ? kindOf(document, before) : undefined);
}

/** What became of people that a verb near them counts: "killed 20 people", "20 people were killed". */
function casualties(document: Document, value: Value, noun: Token): QuantityKind {
  const after = stateAt(document, noun.index + 1);
  if (after !== undefined) return after;
  if (document.tokens[value.first - 1]?.norm === 'dead') return 'killed';
  for (let i = value.first - 1; i > Math.max(-1, value.first - 8); i -= 1) {
    const group = groupAt(document, i);
    if (document.tokens[i]?.sentence !== noun.sentence) break;
    if (group) return KIND_OF_VERB.get(document.tokens[group.head]?.lemma ?? '') ?? 'people';
  }
  return 'people';
}
