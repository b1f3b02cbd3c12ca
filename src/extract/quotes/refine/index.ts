import type { Accepted } from '../model/index.js';
import type { Reading } from '../model/reading.js';
import { accordingTo } from './according.js';
import { beforeApposition, besideApposition } from './appositions.js';
import { withoutAddedStatement, withoutNextStatement, withoutOtherSpeaker } from './conjoined.js';
import { withWholeSpeech } from './chains.js';
import { inverted } from './inverted.js';
import { withinSubject } from './claims.js';
import { aroundParenthesis } from './parentheses.js';
import { withinOuter } from './nesting.js';
import { passive } from './passives.js';
import { isRelative, pastRelative } from './relatives.js';
import { closedByMark, withoutAnothersPart } from './second-parts.js';
import { isTitle } from './titles.js';

/*
 * What grammar says of an attribution whatever the model was trained on: it learnt from one country's political news, which has few
 * or no examples of some constructions. Each refiner takes one attribution and gives it back, mended or as it was.
 */

type Refiner = (reading: Reading, one: Accepted, near: readonly Accepted[]) => Accepted;

const REFINERS: readonly Refiner[] = [
  inverted,
  passive,
  accordingTo,
  besideApposition,
  beforeApposition,
  pastRelative,
  withinSubject,
  withoutNextStatement,
  withoutOtherSpeaker,
  withoutAddedStatement,
  withoutAnothersPart,
  closedByMark,
  withinOuter,
  aroundParenthesis,
  withWholeSpeech,
];

/** How many attributions before and after it a refiner sees: more than a sentence has, and few enough for long reports. */
const NEAR = 24;

/** Attributions with their bounds and speakers mended, without those that are none: of titles, and of who was told what. */
export const refine = (reading: Reading, accepted: readonly Accepted[]): Accepted[] =>
  accepted.flatMap((one, i) => {
    if (isTitle(reading, one) || isRelative(reading, one)) return [];
    const near = accepted.slice(Math.max(0, i - NEAR), i + NEAR + 1);
    return [REFINERS.reduce((mended, refiner) => refiner(reading, mended, near), one)];
  });
