import { DAY_PARTS, MONTHS, NUMBER_WORDS, SEASONS, WEEKDAYS } from '../../lexicon/time.js';
import type { TimeInterval } from '../types.js';
import {
  dayAt,
  days,
  hours,
  isDate,
  monthOf,
  months,
  oneDay,
  weekdayOf,
  yearOf,
  type Day,
} from './calendar.js';

/** What a rule knows beside the words. */
export interface Around {
  /** The day of publication. */
  today: Day | null;
  /** Whether the words around speak of what is to come. */
  future: boolean;
  /** A weekday that the same sentence names, resolved. */
  sentenceDay: Day | null;
}

/** Words of time and what interval they mean; null where it cannot be told. */
export interface TimeRule {
  pattern: RegExp;
  /** The kinds of word that any of its expressions has, all of them: `Hint`s added up. */
  needs: number;
  read: (groups: Record<string, string | undefined>, around: Around) => TimeInterval | null;
}

const monthNames = MONTHS.flat().join('|');
const numbers = NUMBER_WORDS.slice(1).join('|');
const weekdays = WEEKDAYS.join('|');
const parts = Object.keys(DAY_PARTS).join('|');
const seasons = Object.keys(SEASONS).join('|');
const UNIT_DAYS: Record<string, number> = { day: 1, week: 7, month: 30, year: 365, decade: 3650 };

/** Kinds of word that expressions of time are known by: whether a sentence has them tells which rules to try on it. */
export const Hint = {
  digit: 1,
  month: 2,
  weekday: 4,
  season: 8,
  unit: 16,
  day: 32,
  /** Four figures, as a year has. */
  year: 64,
  /** Where a unit lies from today, and which one it is: "ago", "last". */
  way: 128,
  which: 256,
  length: 512,
} as const;

/** By word, in lower case. */
export const HINTS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.flat().map((word) => [word, Hint.month] as const),
  ...WEEKDAYS.map((word) => [word, Hint.weekday] as const),
  ...Object.keys(SEASONS).map((word) => [word, Hint.season] as const),
  ...['day', 'week', 'weekend', 'month', 'year', 'decade'].flatMap((word) => [
    [word, Hint.unit] as const,
    [`${word}s`, Hint.unit] as const,
  ]),
  ...['overnight', 'today', 'tonight', 'yesterday', 'tomorrow', ...Object.keys(DAY_PARTS)].map(
    (word) => [word, Hint.day] as const,
  ),
  ...['ago', 'earlier', 'later', 'now'].map((word) => [word, Hint.way] as const),
  ...['this', 'last', 'next', 'past', 'previous', 'coming', 'current', 'recent'].map(
    (word) => [word, Hint.which] as const,
  ),
  ['for', Hint.length],
]);

const rule = (needs: number, source: string, read: TimeRule['read']): TimeRule => ({
  pattern: new RegExp(`\\b(?:${source})\\b`, 'giu'),
  needs,
  read,
});

const numberOf = (word: string | undefined): number => {
  const text = (word ?? '').toLowerCase();
  const index = (NUMBER_WORDS as readonly string[]).indexOf(text);
  if (index >= 0) return index;
  return text === 'a' || text === 'an' ? 1 : Number(text);
};
const monthNumber = (name: string | undefined): number =>
  MONTHS.findIndex((names) => (names as readonly string[]).includes((name ?? '').toLowerCase())) + 1;

/** The year of a month and day that lies nearest before today, or after it when the words look ahead. */
function nearestYear(month: number, day: number, { today, future }: Around): number | null {
  if (today === null) return null;
  const year = yearOf(today);
  const date = dayAt(year, month, day);
  if (future) return date < today - 31 ? year + 1 : year;
  return date > today + 31 ? year - 1 : year;
}

function weekdayDay(name: string, { today, future }: Around, which: string | undefined): Day | null {
  if (today === null) return null;
  const back = (weekdayOf(today) - WEEKDAYS.indexOf(name.toLowerCase() as (typeof WEEKDAYS)[number]) + 7) % 7;
  if (which === 'next' || which === 'coming') return today - back + 7;
  if (which === 'last' || which === 'past') return back === 0 ? today - 7 : today - back;
  return future && back !== 0 ? today - back + 7 : today - back;
}

const ago = (today: Day, count: number, unit: string): TimeInterval | null => {
  if (unit === 'day') return oneDay(today - count);
  if (unit === 'week') return days(today - 7 * count - 3, today - 7 * count + 4, 'week');
  const year = yearOf(today);
  if (unit === 'month') return months(year, monthOf(today) - count, 1, 'month');
  if (unit === 'year') return months(year - count, 1, 12, 'year');
  return unit === 'decade' ? months(year - 10 * count - 5, 1, 120, 'approximate') : null;
};

/** The week from Monday, the month or the year that today is in, moved by so many. */
function calendarUnit(today: Day, unit: string, move: number): TimeInterval | null {
  const monday = today - ((weekdayOf(today) + 6) % 7) + 7 * move;
  if (unit === 'week') return days(monday, monday + 7, 'week');
  if (unit === 'weekend') return days(monday + 5, monday + 7, 'day');
  if (unit === 'month') return months(yearOf(today), monthOf(today) + move, 1, 'month');
  if (unit === 'year') return months(yearOf(today) + move, 1, 12, 'year');
  return null;
}

const MOVES: Record<string, number> = {
  this: 0,
  last: -1,
  past: -1,
  previous: -1,
  next: 1,
  coming: 1,
  current: 0,
};

/** All rules, the most specific first: a rule's words are not read again by those after it. */
export const TIME_RULES: TimeRule[] = [
  rule(Hint.year, `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})`, ({ year, month, day }) =>
    isDate(Number(year), Number(month), Number(day))
      ? oneDay(dayAt(Number(year), Number(month), Number(day)))
      : null,
  ),
  rule(
    Hint.digit + Hint.month,
    `(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>${monthNames})\\.?|(?<m2>${monthNames})\\.? (?<d2>\\d{1,2})(?:st|nd|rd|th)?)(?:,? (?<year>(?:19|20)\\d{2}))?(?!\\d)`,
    ({ d1, m1, m2, d2, year }, around) => {
      const month = monthNumber(m1 ?? m2);
      const day = Number(d1 ?? d2);
      const inYear = year === undefined ? nearestYear(month, day, around) : Number(year);
      return inYear !== null && isDate(inYear, month, day) ? oneDay(dayAt(inYear, month, day)) : null;
    },
  ),
  rule(
    Hint.month,
    `(?<first>${monthNames}) (?:and|to|through) (?<last>${monthNames})(?:,? (?<year>(?:19|20)\\d{2}))?`,
    ({ first, last, year }, around) => {
      const from = monthNumber(first);
      const to = monthNumber(last);
      const inYear = year === undefined ? nearestYear(to, 1, around) : Number(year);
      return inYear === null || to < from ? null : months(inYear, from, to - from + 1, 'month');
    },
  ),
  rule(
    Hint.year + Hint.month,
    `(?<!\\d )(?<month>${monthNames})\\.?,? (?<year>(?:19|20)\\d{2})`,
    ({ month, year }) => months(Number(year), monthNumber(month), 1, 'month'),
  ),
  rule(
    Hint.weekday,
    `(?:(?<which>last|next|this|past|coming) )?(?<name>${weekdays})(?:['’]s)?(?: (?<part>${parts}))?`,
    ({ which, name, part }, around) => {
      const day = weekdayDay(name ?? '', around, which?.toLowerCase());
      if (day === null) return null;
      const span = DAY_PARTS[part?.toLowerCase() ?? ''];
      return span ? hours(day, ...span) : oneDay(day);
    },
  ),
  rule(Hint.day, `overnight`, (_, { today, sentenceDay }) => {
    const morning = sentenceDay ?? today;
    return morning === null ? null : hours(morning - 1, 18, 30);
  }),
  rule(Hint.day, `today|tonight|this (?<part>morning|afternoon|evening)`, ({ part }, { today }) => {
    const span = DAY_PARTS[part?.toLowerCase() ?? ''];
    return today === null ? null : span ? hours(today, ...span) : oneDay(today);
  }),
  rule(Hint.day, `yesterday|last (?<night>night)`, ({ night }, { today }) =>
    today === null ? null : night === undefined ? oneDay(today - 1) : hours(today - 1, 18, 30),
  ),
  rule(Hint.day, `tomorrow`, (_, { today }) => (today === null ? null : oneDay(today + 1))),
  rule(
    Hint.unit + Hint.way,
    `(?<count>\\d{1,3}|${numbers}|an?) (?<unit>day|week|month|year|decade)s? (?<way>ago|earlier|later|from now)`,
    ({ count, unit, way }, { today }) => {
      if (today === null || way?.toLowerCase() === 'later' || way?.toLowerCase() === 'earlier') return null;
      const many = numberOf(count);
      return ago(today, way?.toLowerCase() === 'ago' ? many : -many, (unit ?? '').toLowerCase());
    },
  ),
  rule(
    Hint.unit + Hint.way + Hint.which,
    `(?:earlier|later) this (?<unit>week|month|year)`,
    ({ unit }, { today }) => (today === null ? null : calendarUnit(today, (unit ?? '').toLowerCase(), 0)),
  ),
  rule(
    Hint.unit + Hint.which,
    `(?<which>this|last|next|past|previous|coming|current) (?<unit>weekend|week|month|year)`,
    ({ which, unit }, { today }) =>
      today === null
        ? null
        : calendarUnit(today, (unit ?? '').toLowerCase(), MOVES[(which ?? '').toLowerCase()] ?? 0),
  ),
  rule(
    Hint.unit + Hint.which,
    `(?:in |over |during |for )?(?:the )?(?:past|last|recent|previous) (?:(?<count>\\d{1,3}|${numbers}|few|several|couple of) )?(?<unit>day|week|month|year|decade)s`,
    ({ count, unit }, { today }) => {
      if (today === null) return null;
      const known = numberOf(count);
      const length = (UNIT_DAYS[(unit ?? '').toLowerCase()] ?? 1) * (Number.isNaN(known) ? 3 : known || 3);
      return days(today - length, today + 1, 'approximate');
    },
  ),
  rule(
    Hint.unit + Hint.length,
    `for (?:(?<count>\\d{1,3}|${numbers}) )?(?<unit>day|week|month|year)s`,
    ({ count, unit }, { today }) => {
      if (today === null) return null;
      const known = numberOf(count);
      const length =
        (UNIT_DAYS[(unit ?? '').toLowerCase()] ?? 1) * (Number.isNaN(known) || known === 0 ? 3 : known);
      return days(today - length, today + 1, 'approximate');
    },
  ),
  rule(Hint.season, `(?<which>this|last|next|the) (?<season>${seasons})`, ({ which, season }, around) => {
    if (around.today === null) return null;
    const first = SEASONS[(season ?? '').toLowerCase()] ?? 1;
    const move = which?.toLowerCase() === 'last' ? -1 : which?.toLowerCase() === 'next' ? 1 : 0;
    const year = yearOf(around.today) + move;
    return months(first === 12 && monthOf(around.today) < 6 ? year - 1 : year, first, 3, 'approximate');
  }),
  rule(
    Hint.month,
    `(?:in|since|last|next|early|late|mid|until|by|during|of) (?<month>${monthNames})(?! \\d)`,
    ({ month }, around) => {
      const number = monthNumber(month);
      const year = nearestYear(number, 1, around);
      return year === null ? null : months(year, number, 1, 'month');
    },
  ),
  rule(
    Hint.year,
    `(?:in|since|during|of|from|until|by|early|late|before|after) (?<year>(?:19|20)\\d{2})(?![\\d-])`,
    ({ year }) => months(Number(year), 1, 12, 'year'),
  ),
];
