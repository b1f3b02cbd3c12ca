import { ask, askTagged, Refusal, type Interval } from '../api.js';
import { ours } from '../live.js';
import type { Shown } from './cards.js';
import { askForKey, credentials } from './key.js';

/** What an editor sets: a review alone, or parts of the record. */
export interface Patch {
  review?: 'confirmed' | 'rejected' | 'unreviewed';
  reason?: string;
  type?: string;
  mode?: string | null;
  modality?: string;
  summary?: string;
  occurred?: Interval | null;
  claimedBy?: string | null;
  kind?: string;
  speaker?: string | null;
  said?: Interval | null;
}

interface Revision {
  by: string;
  at: string;
  reason: string | null;
  after: Record<string, unknown>;
}

/** Somebody changed the record after the editor read it. */
export class Conflict extends Error {
  constructor(
    readonly now: Shown,
    readonly last: Revision | undefined,
  ) {
    super('The record was changed meanwhile.');
  }
}

const addressOf = ({ kind, record }: Shown): string => `/v1/${kind}/${record.id}`;

/** The record as it stands now, with its tag. */
async function readAgain(shown: Shown): Promise<{ now: Shown; etag: string }> {
  const { record, etag } = await askTagged<never>(addressOf(shown));
  return { now: { kind: shown.kind, record }, etag };
}

/**
 * Writes an editor's decision on the record that they saw, and gives it as it became.
 * @throws Conflict where it is no longer as they saw it; Refusal where the API refuses
 */
export async function decide(shown: Shown, patch: Patch): Promise<Shown> {
  const { now, etag } = await readAgain(shown);
  if (now.record.revision !== shown.record.revision) throw await conflict(now);
  ours.add(shown.record.id);
  const write = (): Promise<never> =>
    ask<never>(addressOf(shown), {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': etag, ...credentials() },
      body: JSON.stringify(patch),
    });
  try {
    return { kind: shown.kind, record: await withKey(write) };
  } catch (error) {
    ours.delete(shown.record.id);
    if (error instanceof Refusal && error.status === 412) throw await conflict((await readAgain(shown)).now);
    throw error;
  }
}

/** Tries, and once more with the key that the editor then gives. */
async function withKey<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const refused = error instanceof Refusal && (error.status === 401 || error.status === 403);
    if (!refused || !(await askForKey(error.message))) throw error;
    return write();
  }
}

async function conflict(now: Shown): Promise<Conflict> {
  const { data } = await ask<{ data: Revision[] }>(`${addressOf(now)}/revisions`);
  return new Conflict(now, data[0]);
}

/** The patch that takes a decision back. */
export function backTo(before: Shown, patch: Patch): Patch {
  const { review, ...parts } = patch;
  if (review !== undefined) {
    const was = before.record.review;
    return { review: was === 'unreviewed' || was === 'rejected' ? was : 'confirmed', reason: 'Undone' };
  }
  return { ...pick(before, Object.keys(parts)), reason: 'Undone' };
}

function pick({ kind, record }: Shown, names: string[]): Patch {
  const parts: Patch =
    kind === 'events'
      ? {
          type: record.type,
          mode: record.mode,
          modality: record.modality,
          summary: record.summary,
          occurred: record.occurred,
          claimedBy: record.claimedBy?.id ?? null,
        }
      : { kind: record.kind, speaker: record.speaker?.id ?? null, said: record.said };
  return Object.fromEntries(Object.entries(parts).filter(([name]) => names.includes(name)));
}
