import { seedDatabase } from '../../seed/index.js';
import { readConfig } from '../config.js';
import { openStore } from '../store/open.js';

/**
 * Puts the seed into the database.
 * @returns what came of it
 */
export async function seedCommand(): Promise<string> {
  const store = openStore(readConfig(process.env).database);
  try {
    const { stored, ...outcomes } = await seedDatabase(store, new Date().toISOString());
    const decisions = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
    return `${store.file}: ${stored} reports stored; of the editor's decisions ${decisions.join(', ')}`;
  } finally {
    await store.close();
  }
}
