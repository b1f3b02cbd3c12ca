import { ask, askTagged, Refusal, type Interval } from '../api.js';
import { ours } from '../live.js';
import type { Shown } from './cards.js';
import { askForKey } from './key.js';
import type { Choice, ShownName } from './merge.js';

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
  name?: string;
  role?: string | null;
  country?: string | null;
  lat?: number;
  lon?: number;
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
export const decide = (shown: Shown, patch: Patch): Promise<Shown> => send(shown, 'PATCH', '', patch);

/** Takes back what was done to a record last, as the editor saw it; the same is thrown. */
export const takeBack = (shown: Shown): Promise<Shown> => send(shown, 'POST', '/undo', {});

/** Makes one record of two: the one that the editor saw becomes the other, which is given; the same is thrown. */
export const mergeInto = (shown: ShownName, { id, reason }: Choice): Promise<ShownName> =>
  send(shown, 'POST', '/merge', { into: id, reason });

/** Splits a record from the one that it was merged into, and gives it as it is again; the same is thrown. */
export async function splitOff(kind: ShownName['kind'], { id, reason }: Choice): Promise<ShownName> {
  const record = await withKey(() => write(`/v1/${kind}/${id}/split`, 'POST', '*', { reason }));
  return { kind, record };
}

const write = (address: string, method: string, etag: string, body: object): Promise<never> =>
  ask<never>(address, {
    method,
    headers: { 'content-type': 'application/json', 'if-match': etag },
    body: JSON.stringify(body),
  });

async function send<T extends Shown>(shown: T, method: string, path: string, body: object): Promise<T> {
  const { now, etag } = await readAgain(shown);
  if (now.record.revision !== shown.record.revision) throw await conflict(now);
  ours.add(shown.record.id);
  try {
    const record = await withKey(() => write(addressOf(shown) + path, method, etag, body));
    return { ...shown, record };
  } catch (error) {
    ours.delete(shown.record.id);
    if (error instanceof Refusal && error.status === 412) throw await conflict((await readAgain(shown)).now);
    throw error;
  }
}

/** Tries, and once more with the key that the editor then gives. */
export async function withKey<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const refused = error instanceof Refusal && (error.status === 401 || error.status === 403);
    if (!refused || !(await askForKey(error.message))) throw error;
    return act();
  }
}

async function conflict(now: Shown): Promise<Conflict> {
  const { data } = await ask<{ data: Revision[] }>(`${addressOf(now)}/revisions`);
  return new Conflict(now, data[0]);
}
