import { readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { migrate } from '../../src/store/migrate.js';
import { openFile } from '../../src/store/connection.js';
import { inBulk } from './bulk.js';
import { Random } from './random.js';
import { fillReports } from './reports.js';
import { fillWorld } from './world.js';

/*
 * `npm run bench:fill -- --events N`: a database of N events with quotes, actors, places and reports in the proportions of real news, the
 * same for the same N.
 */

const SEED_REPORT = new URL('../../seed/reports/xi-putin-moscow.txt', import.meta.url);
const ACTORS_PER_EVENT = 1 / 20;

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000000' },
    file: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const events = Number(values.events);
if (!Number.isInteger(events) || events < 1) throw new Error('--events takes a whole number from 1');
fill(values.file ?? `data/bench-${events}.db`, events, Number(values.seed));

function fill(file: string, count: number, seed: number): void {
  const began = Date.now();
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
  // One connection alone: the journal of a file that others have open cannot be changed.
  const db = openFile(file, migrate);
  const random = new Random(seed);
  inBulk(
    db,
    () => {
      const world = fillWorld(db, random, Math.max(5_000, Math.round(count * ACTORS_PER_EVENT)));
      fillReports(db, random, world, vocabularyOf(world.places.map(({ name }) => name)), count);
    },
    () => {
      db.exec(`
        UPDATE Actor SET mentionCount = n FROM (SELECT actorId AS a, count(*) AS n FROM Mention GROUP BY 1) WHERE id = a;
        UPDATE Location SET mentionCount = n FROM (SELECT locationId AS l, count(*) AS n FROM Mention GROUP BY 1) WHERE id = l;
        INSERT OR IGNORE INTO EventKey SELECT * FROM EventKeys ORDER BY 1, 2, 3, 4;
        INSERT OR IGNORE INTO QuoteKey SELECT * FROM QuoteKeys ORDER BY 1, 2, 3, 4;
        INSERT INTO EventKeyCount SELECT kind, key, count(*) FROM EventKey WHERE kind > 1 AND shown GROUP BY 1, 2;
        INSERT INTO QuoteKeyCount SELECT kind, key, count(*) FROM QuoteKey WHERE kind > 1 AND shown GROUP BY 1, 2;`);
      db.exec(`
        INSERT INTO ReportSearch (rowid, headline, body) SELECT id, headline, body FROM Report;
        INSERT INTO QuoteSearch (rowid, text, speakerText) SELECT id, text, speakerText FROM Quote;
        INSERT INTO EventSearch (rowid, summary, evidence) SELECT id, summary, evidence FROM EventWords;
        INSERT INTO ReportSearch (ReportSearch) VALUES ('optimize');
        INSERT INTO QuoteSearch (QuoteSearch) VALUES ('optimize');
        INSERT INTO EventSearch (EventSearch) VALUES ('optimize');`);
    },
  );
  const rows = Object.fromEntries(
    ['Report', 'Event', 'Quote', 'Actor', 'Location', 'Mention'].map((table) => [
      table,
      db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
    ]),
  );
  db.close();
  process.stdout.write(`${JSON.stringify({ file, seconds: (Date.now() - began) / 1000, rows })}\n`);
}

/** The words of the seeded report, the most frequent first, and after them names, which are rare. */
function vocabularyOf(names: string[]): string[] {
  const counts = new Map<string, number>();
  for (const [word] of readFileSync(SEED_REPORT, 'utf8')
    .toLowerCase()
    .matchAll(/\p{L}+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  return [...words, ...names];
}
