import type { Accepted } from '../model/index.js';
import type { Reading } from '../model/reading.js';
import { accordingTo } from './according.js';
import { besideApposition } from './appositions.js';
import { withoutNextStatement } from './conjoined.js';
import { withWholeSpeech } from './chains.js';
import { inverted } from './inverted.js';
import { passive } from './passives.js';
import { isTitle } from './titles.js';

/*
 * What grammar says of an attribution whatever the model was trained on: it learnt from one country's political news, which has few
 * or no examples of some constructions. Each refiner takes one attribution and gives it back, mended or as it was.
 */

type Refiner = (reading: Reading, one: Accepted, all: readonly Accepted[]) => Accepted;

const REFINERS: readonly Refiner[] = [
  inverted,
  passive,
  accordingTo,
  besideApposition,
  withoutNextStatement,
  withWholeSpeech,
];

/** Attributions with their bounds and speakers mended, without those of titles. */
export const refine = (reading: Reading, accepted: readonly Accepted[]): Accepted[] =>
  accepted
    .filter((one) => !isTitle(reading, one))
    .map((one) => REFINERS.reduce((mended, refiner) => refiner(reading, mended, accepted), one));
