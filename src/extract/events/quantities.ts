import {
  APPROXIMATIONS,
  CASUALTY_VERBS,
  COUNTED,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  MAGNITUDES,
} from '../../lexicon/quantities.js';
import { NUMBER_WORDS } from '../../lexicon/time.js';
import type { Document, Sentence, Token } from '../../text/document.js';
import { spanOf } from '../../text/span.js';
import type { FoundQuantity, QuantityKind } from '../types.js';

const byLemma = (table: Partial<Record<QuantityKind, string>>): ReadonlyMap<string, QuantityKind> =>
  new Map(
    Object.entries(table).flatMap(([kind, lemmas]) =>
      lemmas.split(' ').map((lemma) => [lemma, kind as QuantityKind] as const),
    ),
  );
const KIND_OF_NOUN = byLemma(COUNTED);
const KIND_OF_VERB = byLemma(CASUALTY_VERBS);
const WORD_VALUES: ReadonlyMap<string, number> = new Map(
  [
    ...NUMBER_WORDS.entries(),
    [30, 'thirty'],
    [40, 'forty'],
    [50, 'fifty'],
    [60, 'sixty'],
    [70, 'seventy'],
    [80, 'eighty'],
    [90, 'ninety'],
  ].map(([value, word]) => [String(word), Number(value)] as const),
);
const LONGEST_UNIT = 6;

interface Value {
  low: number;
  high: number | null;
  approximate: boolean;
  first: number;
  end: number;
  currency: string | null;
}

/** The quantities of a sentence: how many of what, how much money, how long, how far. */
export function quantitiesIn(document: Document, sentence: Sentence): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken;) {
    const value = valueAt(document, i, sentence.endToken);
    const quantity = value ? quantityOf(document, value, sentence.endToken) : null;
    if (quantity) found.push(quantity.found);
    i = quantity?.end ?? value?.end ?? i + 1;
  }
  return found;
}

/** A number at a token, with its sign, magnitude and approximation. */
function valueAt(document: Document, at: number, end: number): Value | null {
  const { tokens } = document;
  if (!opensNumber(tokens[at])) return null;
  const sign = CURRENCY_SIGNS[tokens[at]?.text.replace(/^US/, '') ?? ''] ?? null;
  let i = sign === null ? at : at + 1;
  const open = openNumber(tokens, i, end);
  const exact = open ? null : numberOf(tokens[i]);
  if (!open && exact === null) return null;
  i = open ? open.end : i + 1;
  let scale = 1;
  while (
    i < end &&
    (MAGNITUDES[tokens[i]?.lemma ?? ''] !== undefined ||
      (tokens[i]?.text === '-' && MAGNITUDES[tokens[i + 1]?.lemma ?? ''] !== undefined))
  ) {
    scale *= MAGNITUDES[tokens[i]?.lemma ?? ''] ?? 1;
    i += 1;
  }
  const hedge = hedgeBefore(tokens, at);
  const amount = (open ? open.low : (exact ?? 0)) * scale;
  return {
    low: hedge?.side === 'less' ? 0 : amount,
    high: open || hedge?.side === 'more' ? null : amount,
    approximate: open !== null || hedge !== null,
    first: hedge?.first ?? at,
    end: i,
    currency: sign,
  };
}

/** Words that a quantity may open with, besides figures. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...Object.keys(CURRENCY_SIGNS).flatMap((sign) => [sign, `us${sign}`]),
  ...Object.keys(MAGNITUDES).map((word) => `${word}s`),
  ...WORD_VALUES.keys(),
  'tens',
  'scores',
]);

const opensNumber = (token: Token | undefined): boolean =>
  token !== undefined && (/^\d/.test(token.norm) || OPENINGS.has(token.norm));

/** "tens of thousands", "hundreds of", "dozens": at least ten times, and open above. */
function openNumber(tokens: readonly Token[], at: number, end: number): { low: number; end: number } | null {
  const norm = tokens[at]?.norm ?? '';
  const first =
    norm === 'tens' || norm === 'scores'
      ? norm === 'tens'
        ? 10
        : 20
      : norm.endsWith('s')
        ? MAGNITUDES[norm.slice(0, -1)]
        : undefined;
  if (first === undefined) return null;
  const next = tokens[at + 2]?.norm ?? '';
  const second =
    tokens[at + 1]?.norm === 'of' && next.endsWith('s') ? MAGNITUDES[next.slice(0, -1)] : undefined;
  if (second !== undefined && at + 2 < end) return { low: first * second, end: at + 3 };
  return { low: 2 * first, end: at + 1 };
}

function numberOf(token: Token | undefined): number | null {
  if (!token) return null;
  const text = token.norm.replace(/,(?=\d{3})/g, '');
  if (/^\d{1,15}(?:\.\d{1,6})?$/.test(text)) return Number(text);
  return WORD_VALUES.get(token.norm) ?? null;
}

function hedgeBefore(tokens: readonly Token[], at: number): { first: number; side: string } | null {
  const one = tokens[at - 1]?.norm ?? '';
  const two = `${tokens[at - 2]?.norm ?? ''} ${one}`;
  const three = `${tokens[at - 3]?.norm ?? ''} ${two}`;
  for (const [text, length] of [
    [three, 3],
    [two, 2],
    [one, 1],
  ] as const) {
    const side = APPROXIMATIONS[text];
    if (side !== undefined) return { first: at - length, side };
  }
  return null;
}

/** What a number counts: the noun after it, a currency, a unit. */
function quantityOf(
  document: Document,
  value: Value,
  end: number,
): { found: FoundQuantity; end: number } | null {
  const { tokens } = document;
  const make = (
    kind: QuantityKind,
    last: number,
    unit: string | null,
  ): { found: FoundQuantity; end: number } => {
    const start = tokens[value.first]?.start ?? 0;
    const { low, high, approximate } = value;
    return {
      found: {
        ...spanOf(document.text, start, tokens[last]?.end ?? start),
        kind,
        low,
        high,
        approximate,
        unit,
      },
      end: last + 1,
    };
  };
  if (value.currency !== null) return make('money', value.end - 1, value.currency);
  let head = -1;
  for (let i = value.end; i < Math.min(end, value.end + LONGEST_UNIT); i += 1) {
    const token = tokens[i];
    if (!token) break;
    const passes =
      token.pos === 'ADJ' ||
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'NUM' ||
      token.text === '-' ||
      token.norm === 'of' ||
      token.pos === 'VERB' ||
      token.norm === 'and';
    if (!passes) break;
    const money = CURRENCY_NAMES[token.lemma];
    if (money !== undefined) return make('money', i, money);
    const isNoun = token.pos === 'NOUN' || token.pos === 'PROPN';
    const kind = KIND_OF_NOUN.get(token.lemma);
    if (isNoun && kind !== undefined) {
      head = i;
      if (tokens[i + 1]?.pos !== 'NOUN') break;
    } else if (
      isNoun &&
      head < 0 &&
      tokens[i + 1]?.pos !== 'NOUN' &&
      tokens[i + 1]?.pos !== 'PROPN' &&
      tokens[i + 1]?.text !== '-'
    ) {
      head = i;
      break;
    }
  }
  if (head < 0) return null;
  const noun = tokens[head];
  if (!noun) return null;
  const kind = KIND_OF_NOUN.get(noun.lemma) ?? 'count';
  if (kind === 'count' && /^\d{4}$/.test(tokens[value.end - 1]?.text ?? '')) return null;
  const unit =
    kind === 'duration' || kind === 'distance'
      ? noun.lemma
      : document.text.slice(tokens[value.end]?.start ?? noun.start, noun.end);
  return make(kind === 'people' ? casualties(document, noun, end) : kind, head, unit);
}

/** What became of people that a verb near them counts: "killed 20 people", "20 people were killed". */
function casualties(document: Document, noun: Token, end: number): QuantityKind {
  const after = document.verbGroups[document.verbGroupOf[noun.index + 1] ?? -1];
  if (after && after.head < end) {
    const kind = KIND_OF_VERB.get(document.tokens[after.head]?.lemma ?? '');
    if (kind !== undefined) return kind;
  }
  for (let i = noun.index - 1; i > Math.max(-1, noun.index - 8); i -= 1) {
    const group = document.verbGroups[document.verbGroupOf[i] ?? -1];
    const token = document.tokens[i];
    if (!token || token.sentence !== noun.sentence) break;
    if (group) return KIND_OF_VERB.get(document.tokens[group.head]?.lemma ?? '') ?? 'people';
  }
  return 'people';
}
