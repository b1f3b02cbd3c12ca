import type { Database } from 'better-sqlite3';

/*
 * What triggers derive from each new row of an event is derived from many at once when a table is imported: keys go in in their order, which
 * costs a fraction. The triggers are away within the transaction alone, so that no other connection ever misses them.
 */

const DEFERRED = [
  // Rows of tables are no tellings: they join no story.
  'Event_story_insert',
  'Event_search_insert',
  'Event_keys_insert',
  'EventLocation_keys_insert',
  'EventActor_keys_insert',
  'EventContext_keys_insert',
];

/** Runs `insert`, which makes new events with what hangs on them, and derives their keys and search index at its end. */
export function deriveTogether(db: Database, insert: () => void): void {
  const triggers = db
    .prepare(
      `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(DEFERRED)) as { name: string; sql: string }[];
  const last = Number(db.prepare('SELECT ifnull(max(id), 0) FROM Event').pluck().get());
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
  insert();
  for (const { sql } of triggers) db.exec(sql);
  db.prepare('INSERT OR IGNORE INTO EventKey SELECT * FROM EventKeys WHERE id > ? ORDER BY 1, 2, 3, 4').run(
    last,
  );
  db.prepare(
    `INSERT INTO EventSearch (rowid, summary, evidence) SELECT id, summary, evidence FROM EventWords WHERE id > ?`,
  ).run(last);
}
