/* Words of time, in lower case. */

export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

export const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

export const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

/** Hours of the parts of a day, the end after midnight counted on. */
export const DAY_PARTS: Record<string, [from: number, to: number]> = {
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [18, 30],
};

/** First month of each season in the north. */
export const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Words before a time that make it one to come. */
export const FUTURE_WORDS = [
  'will',
  'would',
  'shall',
  'plans? to',
  'planned for',
  '(?:is|are) planned',
  'due',
  'scheduled',
  'expected',
  'set to',
  'is to',
  'are to',
  'intend(?:s|ed)? to',
  'plann(?:ed|ing) to',
  'prepar(?:es?|ed|ing) to',
  'aim(?:s|ed)? to',
  'hop(?:es?|ed|ing) to',
  'expects?',
] as const;

/** Those that do so only right before it: "by Monday", not "bombed by Israel on Monday". */
export const FUTURE_PREPOSITIONS = ['until', 'by'] as const;

/** One that does so right before a time, unless that possesses something: "a strike for Monday", "sorry for Monday's attack". */
export const APPOINTING_PREPOSITION = 'for';
