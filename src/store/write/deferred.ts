import type { Database } from 'better-sqlite3';

/*
 * What triggers derive from each new row is derived from many rows at once where many are stored: keys go in in their order, counts are
 * added up before they are written, and full text is written out once, while each row's trigger has FTS5 write out what the row before it
 * left. The triggers are away within the transaction alone, so that no other connection ever misses them.
 */

const DEFERRED = [
  'Event_story_insert',
  'Report_search_insert',
  'Quote_search_insert',
  'Event_search_insert',
  'Event_keys_insert',
  'EventLocation_keys_insert',
  'EventActor_keys_insert',
  'EventContext_keys_insert',
  'Quote_keys_insert',
  'QuoteActor_keys_insert',
  'QuoteLocation_keys_insert',
  'EventKey_count_insert',
  'QuoteKey_count_insert',
  'Mention_count_insert',
];

const GROWING = ['Report', 'Mention', 'Quote', 'Event'] as const;
/** The last id of each table before rows came in. */
type Last = Record<(typeof GROWING)[number], number>;

/**
 * Runs `insert`, and derives what follows from its rows at its end.
 * @param insert makes new records with what hangs on them, and changes or takes away none
 */
export function deriveTogether(db: Database, insert: () => void): void {
  const triggers = db
    .prepare(
      `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(DEFERRED)) as { name: string; sql: string }[];
  const last = Object.fromEntries(
    GROWING.map((table) => [table, db.prepare(`SELECT ifnull(max(id), 0) FROM ${table}`).pluck().get()]),
  ) as Last;
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
  insert();
  putKeys(db, 'Quote', last);
  putKeys(db, 'Event', last);
  for (const { sql } of triggers) db.exec(sql);
  countMentions(db, 'Actor', 'actorId', last);
  countMentions(db, 'Location', 'locationId', last);
  putWords(db, last);
  // Rows of tables are no tellings: they join no story.
  db.prepare('INSERT INTO StoryPending SELECT id, NULL FROM Event WHERE id > ? AND sourceId IS NULL').run(
    last.Event,
  );
}

/**
 * Puts the keys of new rows. The view of them reads the times of a row once for each kind of key: here it reads them from a table that
 * holds the new rows' alone.
 */
function putKeys(db: Database, table: 'Quote' | 'Event', last: Last): void {
  const view = db
    .prepare('SELECT sql FROM sqlite_master WHERE name = ?')
    .pluck()
    .get(`${table}Keys`) as string;
  const keys = view.slice(view.indexOf('SELECT')).replaceAll(`"${table}Times"`, 'temp.NewTimes');
  db.prepare(`CREATE TEMP TABLE NewTimes AS SELECT * FROM ${table}Times WHERE id > ?`).run(last[table]);
  db.exec(`
    CREATE TEMP TABLE NewKey AS SELECT * FROM (${keys}) GROUP BY kind, key, time, id;
    INSERT INTO ${table}Key SELECT * FROM NewKey;
    INSERT INTO ${table}KeyCount SELECT kind, key, count(*) FROM NewKey WHERE kind > 1 AND shown GROUP BY kind, key
      ON CONFLICT DO UPDATE SET count = count + excluded.count;
    DROP TABLE NewKey;
    DROP TABLE NewTimes`);
}

function countMentions(
  db: Database,
  table: 'Actor' | 'Location',
  column: 'actorId' | 'locationId',
  last: Last,
): void {
  db.prepare(
    `UPDATE ${table} SET mentionCount = mentionCount + new.count
     FROM (SELECT ${column} AS id, count(*) AS count FROM Mention WHERE id > ? AND ${column} IS NOT NULL GROUP BY ${column}) new
     WHERE new.id = ${table}.id`,
  ).run(last.Mention);
}

function putWords(db: Database, last: Last): void {
  db.prepare(
    'INSERT INTO ReportSearch (rowid, headline, body) SELECT id, headline, body FROM Report WHERE id > ? AND dataset IS NULL',
  ).run(last.Report);
  db.prepare(
    'INSERT INTO QuoteSearch (rowid, text, speakerText) SELECT id, text, speakerText FROM Quote WHERE id > ?',
  ).run(last.Quote);
  db.prepare(
    'INSERT INTO EventSearch (rowid, summary, evidence) SELECT id, summary, evidence FROM EventWords WHERE id > ?',
  ).run(last.Event);
}
