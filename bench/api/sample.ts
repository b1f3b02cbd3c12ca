import { openFile } from '../../src/store/connection.js';
import { Random } from '../fill/random.js';

/** What requests ask for, drawn from a filled database with a fixed seed. */
export interface Sample {
  events: number;
  /** The row of the country that is asked for. */
  location: number;
  /** Tables that Platformatic DB cannot read: search, and those whose keys are text. */
  unreadable: string[];
  /** Towns that news speaks of, as "lat,lon". */
  towns: string[];
  /** Words by how many events have them. */
  words: { common: string[]; middling: string[]; rare: string[] };
}

/** A country with many events. */
export const COUNTRY = 'china';
const READABLE = ['Event', 'EventLocation', 'Actor', 'Location', 'Report', 'Quote'];
const TOWNS = 200;
const WORDS = 30;
/** A middling word is in one of so many events. */
const MIDDLING = 50;

/** Reads a sample of a filled database. */
export function sampleOf(file: string): Sample {
  const db = openFile(file);
  const many = (sql: string): string[] => db.prepare<[], string>(sql).pluck().all();
  const one = (sql: string): number => db.prepare<[], number>(sql).pluck().get() ?? 0;
  db.exec(`CREATE VIRTUAL TABLE temp.Words USING fts5vocab('main', 'EventSearch', 'row')`);
  db.exec(
    `CREATE TABLE temp.Counted AS SELECT term, doc FROM temp.Words WHERE length(term) > 3 AND term NOT GLOB '*[^a-z]*'`,
  );
  const events = one('SELECT count(*) FROM Event');
  // The index holds stems: those alone are asked for that are words, and find what they stand for.
  const finds = db.prepare<[string], number>(
    'SELECT count(*) FROM (SELECT 1 FROM EventSearch WHERE EventSearch MATCH ? LIMIT 1)',
  );
  const wordsBy = (order: string): string[] =>
    many(`SELECT term FROM temp.Counted ORDER BY ${order}, term LIMIT ${WORDS * 20}`)
      .filter((term) => finds.pluck().get(`"${term}"`) === 1)
      .slice(0, WORDS);
  const sample = {
    events,
    location: one(`SELECT id FROM Location WHERE slug = '${COUNTRY}'`),
    unreadable: many(`SELECT name FROM sqlite_master WHERE type IN ('table', 'view')`).filter(
      (name) => !READABLE.includes(name),
    ),
    towns: many(
      `SELECT lat || ',' || lon FROM Location WHERE kind = 'city' ORDER BY mentionCount DESC LIMIT ${TOWNS}`,
    ),
    words: {
      common: wordsBy('doc DESC'),
      middling: wordsBy(`abs(doc - ${events / MIDDLING})`),
      rare: wordsBy('doc'),
    },
  };
  db.close();
  return sample;
}

/** Circles around towns and boxes of all sizes. */
export function areasOf({ towns }: Sample, count: number): { near: string[]; bbox: string[] } {
  const random = new Random(1);
  const near = Array.from(
    { length: count },
    (_, i) => `near=${towns[i % towns.length] ?? '0,0'},${10 + random.below(500)}`,
  );
  const bbox = Array.from({ length: count }, (_, i) => {
    const [lat = 0, lon = 0] = (towns[i % towns.length] ?? '0,0').split(',').map(Number);
    const reach = 0.5 + random.next() * 10;
    const box = [lon - reach, lat - reach, lon + reach, lat + reach];
    return `bbox=${box.map((side, n) => Math.max(n % 2 ? -90 : -180, Math.min(n % 2 ? 90 : 180, side)).toFixed(3)).join(',')}`;
  });
  return { near, bbox };
}
