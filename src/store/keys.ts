import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Scope } from './generated/client.js';
import type { Store } from './open.js';
import { prepared } from './read/list.js';

/** Who holds a key, and what it lets them do. */
export interface KeyHolder {
  name: string;
  scope: Scope;
}

const PREFIX = 'dl_';
const BYTES = 32;

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** There was a key of that name: a name is given once, so that a change is always the same person's. */
export class KeyNameTaken extends Error {
  constructor(name: string) {
    super(`There is or was a key called ${name}: choose another name.`);
  }
}

/**
 * Makes a key. It is told this once: only its hash is kept.
 * @throws KeyNameTaken
 */
export async function addKey(store: Store, name: string, scope: Scope, now: string): Promise<string> {
  if (prepared(store.db, 'SELECT 1 FROM ApiKey WHERE name = ?').get(name) !== undefined)
    throw new KeyNameTaken(name);
  const key = `${PREFIX}${randomBytes(BYTES).toString('base64url')}`;
  await store.prisma.apiKey.create({ data: { name, scope, hash: hashOf(key), created: now } });
  return key;
}

/** Takes a key's power away; false where no living key has the name. */
export async function revokeKey(store: Store, name: string, now: string): Promise<boolean> {
  const { count } = await store.prisma.apiKey.updateMany({
    where: { name, revoked: null },
    data: { revoked: now },
  });
  return count > 0;
}

export const listKeys = (store: Store) =>
  store.prisma.apiKey.findMany({
    select: { name: true, scope: true, created: true, revoked: true },
    orderBy: { name: 'asc' },
  });

/** Whose key it is; null for a key that is unknown or revoked. Keys are compared by their hashes, in constant time. */
export function holderOf(store: Store, key: string): KeyHolder | null {
  const hash = hashOf(key);
  const row = prepared(
    store.db,
    'SELECT name, scope, hash FROM ApiKey WHERE hash = ? AND revoked IS NULL',
  ).get(hash) as (KeyHolder & { hash: string }) | undefined;
  if (!row || !timingSafeEqual(Buffer.from(row.hash), Buffer.from(hash))) return null;
  return { name: row.name, scope: row.scope };
}
