import type { Store } from './open.js';

/**
 * A secret of the database by its name, the same as long as the database lives.
 * @throws where the database has none of that name
 */
export function secretOf(store: Pick<Store, 'db'>, name: string): Buffer {
  const value = store.db
    .prepare<[string], string>('SELECT value FROM Secret WHERE name = ?')
    .pluck()
    .get(name);
  if (value === undefined) throw new Error(`The database has no secret called ${name}.`);
  return Buffer.from(value, 'hex');
}

/** Puts another secret in its place: what was signed with the one before is taken no more. */
export function setSecret(store: Pick<Store, 'writer'>, name: string, value: Buffer): void {
  store.writer.prepare('UPDATE Secret SET value = ? WHERE name = ?').run(value.toString('hex'), name);
}
