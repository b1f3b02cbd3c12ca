import {
  APPROXIMATIONS,
  CURRENCY_SIGNS,
  FRACTIONS,
  MAGNITUDE_LETTERS,
  MAGNITUDES,
  TENS,
} from '../../lexicon/quantities.js';
import { NUMBER_WORDS } from '../../lexicon/time.js';
import type { Token } from '../../text/document.js';
import { VERB_FRAMES } from './frames.js';

/** A number as it is written: what it may be, what hedges it, what money it is. */
export interface Value {
  low: number;
  /** Null where it is open above: "hundreds". */
  high: number | null;
  approximate: boolean;
  /** Its tokens, with the hedge before it, are `tokens.slice(first, end)`. */
  first: number;
  end: number;
  /** ISO 4217, by its sign. */
  currency: string | null;
}

const table = <T>(facts: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(facts));
const HEDGES = table(APPROXIMATIONS);
const SIGNS = table(CURRENCY_SIGNS);
const PARTS = table(FRACTIONS);
const LETTERS = table(MAGNITUDE_LETTERS);
const SCALES = table(MAGNITUDES);
const ROUND = table(TENS);

type Figure = Omit<Value, 'first' | 'approximate'>;

const WORD_VALUES: ReadonlyMap<string, number> = new Map([
  ...NUMBER_WORDS.map((word, value) => [word, value] as const),
  ...Object.entries(TENS),
]);
/** Words that a number may open with, besides figures. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...Object.keys(CURRENCY_SIGNS).flatMap((sign) => [sign, `us${sign}`]),
  ...Object.keys(MAGNITUDES).map((word) => `${word}s`),
  ...WORD_VALUES.keys(),
  ...Object.keys(FRACTIONS),
  ...['tens', 'scores', 'a', 'several', 'few'],
]);
const SOME = new Set(['several', 'few']);
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'all']);
/** Between two numbers these make one range: "10 *to* 15". */
export const RANGE: ReadonlySet<string> = new Set(['to', '-', '–', 'or']);

const isMagnitude = (token: Token | undefined): boolean => SCALES.get(token?.lemma ?? '') !== undefined;

/** A number that begins at a token, with its sign, magnitude, range and approximation; null where none does. */
export function valueAt(tokens: readonly Token[], at: number, end: number): Value | null {
  const figure = figureAt(tokens, at, end);
  if (!figure) return null;
  const range = rangeOf(tokens, at, figure, end);
  const { low, high, end: last, currency } = range ?? figure;
  const hedge = hedgeBefore(tokens, at);
  const isOpen = high === null;
  return {
    low: hedge?.side === 'less' ? 0 : low,
    high: isOpen || hedge?.side === 'more' ? null : high,
    approximate: isOpen || range !== null || hedge !== null,
    first: hedge?.first ?? at,
    end: pastWhole(tokens, last, end),
    currency,
  };
}

function figureAt(tokens: readonly Token[], at: number, end: number): Figure | null {
  const opening = tokens[at];
  if (!opening || at >= end || !(/^\d/.test(opening.norm) || OPENINGS.has(opening.norm))) return null;
  const currency = SIGNS.get(opening.text.replace(/^US/, '')) ?? null;
  const i = currency === null ? at : at + 1;
  const open = openFigure(tokens, i, end) ?? magnitudeAlone(tokens, i);
  if (open) return { ...open, currency };
  const exact = exactAt(tokens, i);
  if (!exact) return null;
  const { scale, end: last } = scaleAt(tokens, exact.end, end, currency !== null);
  return { low: exact.low * scale, high: exact.high * scale, end: last, currency };
}

/** "tens of thousands", "hundreds of", "dozens", "several hundred": at least twice as many, and open above. */
function openFigure(
  tokens: readonly Token[],
  at: number,
  end: number,
): { low: number; high: null; end: number } | null {
  const norm = tokens[at]?.norm ?? '';
  if (SOME.has(norm) && isMagnitude(tokens[at + 1]))
    return { low: 2 * (SCALES.get(tokens[at + 1]?.lemma ?? '') ?? 1), high: null, end: at + 2 };
  const first =
    norm === 'tens'
      ? 10
      : norm === 'scores'
        ? 20
        : norm.endsWith('s')
          ? SCALES.get(norm.slice(0, -1))
          : undefined;
  if (first === undefined) return null;
  const next = tokens[at + 2]?.norm ?? '';
  const second =
    tokens[at + 1]?.norm === 'of' && next.endsWith('s') ? SCALES.get(next.slice(0, -1)) : undefined;
  if (second !== undefined && at + 2 < end) return { low: first * second, high: null, end: at + 3 };
  return { low: 2 * first, high: null, end: at + 1 };
}

/** "a dozen", "half a million". */
function magnitudeAlone(
  tokens: readonly Token[],
  at: number,
): { low: number; high: number; end: number } | null {
  const norm = tokens[at]?.norm ?? '';
  const part = PARTS.get(norm);
  if (part === undefined && norm !== 'a') return null;
  const i = part !== undefined && tokens[at + 1]?.norm === 'a' ? at + 2 : at + 1;
  if (!isMagnitude(tokens[i])) return null;
  const amount = (part ?? 1) * (SCALES.get(tokens[i]?.lemma ?? '') ?? 1);
  return { low: amount, high: amount, end: i + 1 };
}

/** "12", "3,000", "10-15", "twenty-one". */
function exactAt(tokens: readonly Token[], at: number): { low: number; high: number; end: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const [first = '', last = first, more] = token.norm.split(/[-–]/).map((text) => text.replaceAll(',', ''));
  if (more === undefined && isFigure(first) && isFigure(last))
    return { low: Number(first), high: Number(last), end: at + 1 };
  const value = WORD_VALUES.get(token.norm);
  if (value === undefined) return null;
  const unit = tokens[at + 1]?.text === '-' ? WORD_VALUES.get(tokens[at + 2]?.norm ?? '') : undefined;
  if (ROUND.has(token.norm) && unit !== undefined && unit > 0 && unit < 10)
    return { low: value + unit, high: value + unit, end: at + 3 };
  return { low: value, high: value, end: at + 1 };
}

const isFigure = (text: string): boolean => /^\d{1,15}(?:\.\d{1,6})?$/.test(text);

/** "1.2 *billion*", "$400*m*": what multiplies a figure, and where it ends. */
function scaleAt(
  tokens: readonly Token[],
  from: number,
  end: number,
  isMoney: boolean,
): { scale: number; end: number } {
  const letters = tokens[from];
  const glued = letters !== undefined && tokens[from - 1]?.end === letters.start;
  const short = glued && isMoney ? LETTERS.get(letters.norm) : undefined;
  if (short !== undefined) return { scale: short, end: from + 1 };
  let scale = 1;
  let i = from;
  while (i < end && (isMagnitude(tokens[i]) || (tokens[i]?.text === '-' && isMagnitude(tokens[i + 1])))) {
    scale *= SCALES.get(tokens[i]?.lemma ?? '') ?? 1;
    i += 1;
  }
  return { scale, end: i };
}

/** "between 20 and 30", "10 to 15": the second figure lends the first its magnitude and money. */
function rangeOf(tokens: readonly Token[], at: number, figure: Figure, end: number): Figure | null {
  if (figure.high === null) return null;
  const link = tokens[figure.end]?.norm ?? '';
  const between = tokens[at - 1]?.norm === 'between' && link === 'and';
  if (!between && !RANGE.has(link)) return null;
  const upper = figureAt(tokens, figure.end + 1, end);
  if (!upper || upper.high === null) return null;
  const isPlain = upper.high >= 1e3 && figure.low < 1e3 && figure.end === at + 1;
  const scale = isPlain ? 1000 ** Math.floor(Math.log10(upper.high) / 3) : 1;
  const low = figure.low * scale;
  return low < upper.high ? { ...upper, low, currency: upper.currency ?? figure.currency } : null;
}

/** Past what it is a part of: "16 *of the 21* drones". */
function pastWhole(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.norm !== 'of') return at;
  const from = ARTICLES.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return figureAt(tokens, from, end)?.end ?? at;
}

function hedgeBefore(tokens: readonly Token[], at: number): { first: number; side: string } | null {
  const one = tokens[at - 1]?.norm ?? '';
  // "handed *over* 32 prisoners"
  const isParticle = VERB_FRAMES.get(tokens[at - 2]?.lemma ?? '')?.some(({ particle }) => particle === one);
  if (isParticle) return null;
  const two = `${tokens[at - 2]?.norm ?? ''} ${one}`;
  const three = `${tokens[at - 3]?.norm ?? ''} ${two}`;
  for (const [text, length] of [
    [three, 3],
    [two, 2],
    [one, 1],
  ] as const) {
    const side = HEDGES.get(text);
    if (side !== undefined) return { first: at - length, side };
  }
  return null;
}
