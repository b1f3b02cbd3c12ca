import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { seedDatabase } from '../../seed/index.js';
import { buildApp } from '../app.js';
import { openStore } from '../store/open.js';
import { setSecret } from '../store/secrets.js';

/** The time at which documentation's data is stored, so that it comes out the same everywhere. */
const NOW = '2023-03-22T12:00:00.000Z';

/** Does something with the app over a fresh database that holds the seed, and takes the database away again. */
export async function withSeededApp<T>(use: (app: FastifyInstance) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const store = openStore(join(folder, 'seed.db'));
  try {
    await seedDatabase(store, NOW);
    // Cursors stand in the examples.
    setSecret(store, 'cursors', createHash('sha256').update('documentation').digest());
    let made = 0;
    const app = await buildApp({
      store,
      config: { bodyLimit: 1 << 20, logLevel: 'silent' },
      now: () => NOW,
      random: (bytes) =>
        createHash('shake256', { outputLength: bytes })
          .update(String((made += 1)))
          .digest(),
    });
    const result = await use(app);
    await app.close();
    return result;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
