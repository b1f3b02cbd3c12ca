import { countAtPlaces, countBy, countOver } from '../read/aggregate.js';
import { find } from '../read/find.js';
import { countRecords, listRecords } from '../read/records.js';
import { tellChanges } from '../read/subscription.js';

/** Reads that may take longer than a request may hold up the others. */
export const JOBS = { countBy, countOver, countAtPlaces, countRecords, find, listRecords, tellChanges };

export type Jobs = typeof JOBS;
export type JobName = keyof Jobs;

/** What a job takes after the reader. */
export type Given<N extends JobName> = Jobs[N] extends (reader: infer _, ...given: infer G) => unknown
  ? G
  : never;

export interface Task {
  number: number;
  name: JobName;
  given: unknown[];
}

/** What a worker answers. */
export type Outcome = { number: number; result: unknown } | { number: number; error: string };
