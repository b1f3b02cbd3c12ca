import { FUTURE_WORDS, MONTHS, SEASONS, WEEKDAYS } from '../../lexicon/time.js';
import type { Document, Sentence } from '../../text/document.js';
import { overlaps, spanOf } from '../../text/span.js';
import type { FoundTime, ReportContext, TimeInterval } from '../types.js';
import { dayOf, weekdayOf, type Day } from './calendar.js';
import { TIME_RULES, type Around } from './rules.js';

const FUTURE = new RegExp(`\\b(?:${FUTURE_WORDS.join('|')})\\b[^.;]*$`, 'i');
/** What every expression of time holds one of: a sentence without is not looked at further. */
const HINT = new RegExp(
  `\\d|day|night|week|month|year|decade|tomorrow|morning|afternoon|evening|${[...MONTHS.flat(), ...Object.keys(SEASONS)].join('|')}`,
  'i',
);
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'i');
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
  const text = document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  if (!HINT.test(text)) return [];
  const found: FoundTime[] = [];
  const sentenceDay = weekdayIn(text, today);
  for (const { pattern, read } of TIME_RULES) {
    for (const match of text.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      if (found.some((other) => overlaps(other, span))) continue;
      const future = FUTURE.test(text.slice(Math.max(0, match.index - REACH), match.index));
      const interval = valid(read(match.groups ?? {}, { today, future, sentenceDay } satisfies Around));
      if (interval) found.push({ ...spanOf(document.text, span.start, span.end), ...interval });
    }
  }
  return found.sort((a, b) => a.start - b.start);
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
