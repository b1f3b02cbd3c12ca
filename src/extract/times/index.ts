import { APPOINTING_PREPOSITION, FUTURE_PREPOSITIONS, FUTURE_WORDS, WEEKDAYS } from '../../lexicon/time.js';
import type { Document, Sentence } from '../../text/document.js';
import { overlaps, spanOf } from '../../text/span.js';
import { WordTable } from '../../text/word-table.js';
import type { FoundTime, ReportContext, TimeInterval } from '../types.js';
import { dayOf, weekdayOf, type Day } from './calendar.js';
import { Hint, HINTS, TIME_RULES, type Around } from './rules.js';

const FUTURE = new RegExp(
  `\\b(?:(?:${FUTURE_WORDS.join('|')})\\b[^.;]*|(?:${FUTURE_PREPOSITIONS.join('|')}) (?:the )?)$`,
  'i',
);
const APPOINTED = new RegExp(`\\b${APPOINTING_PREPOSITION} $`, 'i');
const POSSESSIVE = /['’]s\b/;
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'i');
/** A word of plain letters, or a mark: it is a word of time only as it stands. */
const WORD = /^(?:[a-z]+|[^\da-z])$/;
/** How far back a word that looks ahead still speaks of a time. */
const REACH = 80;
/** A sentence longer than this is no prose; its times are read from its beginning. */
const LONGEST = 4_000;

/**
 * Every expression of time, in order, as a half-open interval in UTC. Relative ones count from the published date; without one only
 * dates with a year are told.
 */
export function findTimes(document: Document, context: ReportContext): FoundTime[] {
  const today = dayOf(context.publishedAt);
  return document.sentences.flatMap((sentence) => timesIn(document, sentence, today));
}

function timesIn(document: Document, sentence: Sentence, today: Day | null): FoundTime[] {
  const hints = hintsOf(document, sentence);
  if (hints === 0) return [];
  const text = document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const found: FoundTime[] = [];
  const sentenceDay = (hints & Hint.weekday) === 0 ? null : weekdayIn(text, today);
  for (const { pattern, needs, read } of TIME_RULES) {
    if ((hints & needs) !== needs) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      if (found.some((other) => overlaps(other, span))) continue;
      const before = text.slice(Math.max(0, match.index - REACH), match.index);
      const future = FUTURE.test(before) || (APPOINTED.test(before) && !POSSESSIVE.test(match[0]));
      const interval = valid(read(match.groups ?? {}, { today, future, sentenceDay } satisfies Around));
      if (interval) found.push({ ...spanOf(document.text, span.start, span.end), ...interval });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The kinds of words of time that a sentence has. */
function hintsOf(document: Document, sentence: Sentence): number {
  let hints = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const token = document.tokens[i];
    if (token) hints |= hintsOfWords.of(token);
  }
  return hints;
}

const hintsOfWords = new WordTable(({ norm }) => HINTS.get(norm) ?? (WORD.test(norm) ? 0 : hintsIn(norm)));

/** Of a token that is no plain word, "mid-march" or "5pm": of whatever stands in it. */
function hintsIn(norm: string): number {
  let hints = /\d{4}/.test(norm) ? Hint.digit + Hint.year : /\d/.test(norm) ? Hint.digit : 0;
  if (norm.length > 2) for (const [word, hint] of HINTS) if (norm.includes(word)) hints |= hint;
  return hints;
}

/** The day that a weekday of the sentence names: the latest by the day of publication. */
function weekdayIn(text: string, today: Day | null): Day | null {
  const name = WEEKDAY.exec(text)?.[0].toLowerCase();
  if (name === undefined || today === null) return null;
  const back = (weekdayOf(today) - WEEKDAYS.findIndex((weekday) => weekday === name) + 7) % 7;
  return today - back;
}

const valid = (interval: TimeInterval | null): TimeInterval | null =>
  interval && interval.from < interval.to ? interval : null;
