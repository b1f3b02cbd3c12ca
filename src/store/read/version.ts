import type { Store } from '../open.js';
import { prepared } from './list.js';

/** The state that a database is in: another after every write. */
export interface Version {
  number: number;
  /** When the last record changed; null where none ever did. */
  changed: Date | null;
  /** The same as HTTP writes it. */
  lastModified: string | null;
}

const known = new WeakMap<Store, Version>();

/** The database's version, from SQLite's own counter of what other connections wrote; costs microseconds. */
export function versionOf(store: Store): Version {
  const number = prepared(store.db, 'PRAGMA data_version').pluck().get() as number;
  const last = known.get(store);
  if (last?.number === number) return last;
  const at = prepared(store.db, 'SELECT at FROM Change WHERE sequence = (SELECT max(sequence) FROM Change)')
    .pluck()
    .get();
  const changed = typeof at === 'string' ? new Date(at) : null;
  const version = { number, changed, lastModified: changed?.toUTCString() ?? null };
  known.set(store, version);
  return version;
}
