import { countAtPlaces, countBy, countOver, relationsOf } from '../read/aggregate.js';
import { countRecords as countKinds, revisionsOf } from '../read/changes.js';
import { find } from '../read/find.js';
import { readList, readOne } from '../read/answers.js';
import { countRecords, listRecords } from '../read/records.js';
import { tellChanges } from '../read/subscription.js';
import { extractCopy, readDocument, readStory, storeCopy } from './copy.js';
import type { FailedJob } from './failures.js';

/** Work that may take longer than a request may hold up the others. */
export const JOBS = {
  countAtPlaces,
  countBy,
  countKinds,
  countOver,
  countRecords,
  find,
  listRecords,
  readList,
  readOne,
  relationsOf,
  revisionsOf,
  tellChanges,
  extractCopy,
  readDocument,
  readStory,
  storeCopy,
};

export type Jobs = typeof JOBS;
export type JobName = keyof Jobs;

/** Jobs that may be long by their nature: one process always stays free of them. */
export const LONG: ReadonlySet<JobName> = new Set(['extractCopy', 'readDocument', 'readStory', 'storeCopy']);

/** What a job takes after the place where it is done. */
export type Given<N extends JobName> = Jobs[N] extends (place: infer _, ...given: infer G) => unknown
  ? G
  : never;

/** What a job gives. */
export type Result<N extends JobName> = Awaited<ReturnType<Jobs[N]>>;

/** A job as a process is given it; it has one at a time. */
export interface Task {
  name: JobName;
  given: unknown[];
}

/** What a process answers. */
export type Outcome = { result: unknown } | { error: FailedJob };
