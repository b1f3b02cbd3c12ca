import t from 'tap';
import type { Database } from 'better-sqlite3';
import { seededApp } from '../seeded.js';

/** Rows that keys have too many or too few of, beside what the records say. */
function differences(db: Database): number {
  const count = (sql: string): number => db.prepare(`SELECT count(*) FROM (${sql})`).pluck().get() as number;
  return ['Event', 'Quote'].reduce((sum, table) => {
    const kept = `SELECT kind, key, time, id, until, shown FROM ${table}Key`;
    const made = `SELECT kind, key, time, id, until, shown FROM ${table}Keys`;
    return sum + count(`${kept} EXCEPT ${made}`) + count(`${made} EXCEPT ${kept}`);
  }, 0);
}

t.test('what records are looked up by keeps in step with every write', async (t) => {
  const { db } = (await seededApp(t)).store;
  t.equal(differences(db), 0, 'after the seed');
  const writes = [
    `UPDATE Event SET occurredFrom = '2020-01-01T00:00:00.000Z', occurredTo = '2020-01-02T00:00:00.000Z' WHERE id = 1`,
    `UPDATE Event SET occurredFrom = NULL, occurredTo = NULL WHERE id = 2`,
    `UPDATE Event SET type = 'aid', review = 'rejected' WHERE id = 3`,
    `UPDATE Quote SET speakerId = NULL, review = 'rejected' WHERE id = 1`,
    `UPDATE EventActor SET actorId = (SELECT min(id) FROM Actor)`,
    `DELETE FROM EventContext WHERE eventId = 4`,
    `UPDATE Location SET parentId = (SELECT id FROM Location WHERE slug = 'china') WHERE slug = 'chasiv-yar'`,
    `UPDATE Location SET parentId = NULL, country = NULL WHERE slug = 'crimea'`,
    `UPDATE Actor SET parentId = (SELECT id FROM Actor WHERE slug = 'xi-jinping') WHERE slug = 'vladimir-putin'`,
    `DELETE FROM Event WHERE id = 5`,
    `DELETE FROM Report`,
  ];
  for (const sql of writes) {
    t.ok(db.prepare(sql).run().changes > 0, sql);
    t.equal(differences(db), 0, sql);
  }
  t.same(db.prepare('SELECT max(mentionCount) FROM Actor').pluck().get(), 0, 'no report, no mentions');
});
