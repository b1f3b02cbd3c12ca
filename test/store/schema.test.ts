import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import t from 'tap';
import { migrate } from '../../src/store/migrate.js';
import { openStore } from '../../src/store/open.js';

const SCHEMA = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8').replace(
  /\/\/.*/g,
  '',
);
const COLUMN_TYPES: Record<string, string> = {
  Int: 'INTEGER',
  String: 'TEXT',
  Float: 'REAL',
  Boolean: 'BOOLEAN',
};

const blocks = (keyword: string): Map<string, string[]> =>
  new Map(
    [...SCHEMA.matchAll(new RegExp(`^${keyword} (\\w+) \\{([^}]*)\\}`, 'gm'))].map(
      ([, name = '', body = '']) => [
        name,
        body
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      ],
    ),
  );

t.test('the migrated tables are those of schema.prisma', async (t) => {
  const db = new Database(':memory:');
  migrate(db);
  const models = blocks('model');
  const enums = blocks('enum');
  for (const [model, lines] of models) {
    const columns = new Map(
      (db.pragma(`table_info("${model}")`) as { name: string; type: string; notnull: number }[]).map((c) => [
        c.name,
        c,
      ]),
    );
    const foreign = (
      db.pragma(`foreign_key_list("${model}")`) as { from: string; table: string; on_delete: string }[]
    ).map(({ from, table, on_delete }) => `${from} ${table} ${on_delete}`);
    const indexes = (db.pragma(`index_list("${model}")`) as { name: string }[]).map(({ name }) =>
      (db.pragma(`index_info("${name}")`) as { name: string }[]).map((column) => column.name).join(),
    );
    const sql = db.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck().get(model) as string;
    let fields = 0;
    for (const line of lines) {
      const index = /^@@(?:index|id|unique)\(\[([^\]]*)\]\)/.exec(line)?.[1];
      if (index !== undefined) {
        t.ok(indexes.includes(index.replaceAll(' ', '')), `${model}: ${line}`);
        continue;
      }
      const [, name = '', type = '', mark = ''] = /^(\w+)\s+(\w+)(\?|\[\])?/.exec(line) ?? [];
      const relation = /fields: \[(\w+)\]/.exec(line)?.[1];
      if (models.has(type)) {
        if (relation === undefined) continue;
        const optional = lines.some((other) => new RegExp(`^${relation}\\s+Int\\?`).test(other));
        const action = line.includes('Cascade') ? 'CASCADE' : optional ? 'SET NULL' : 'RESTRICT';
        t.ok(foreign.includes(`${relation} ${type} ${action}`), `${model}.${name}: ${foreign.join('; ')}`);
        continue;
      }
      fields += 1;
      const column = columns.get(name);
      t.equal(column?.type, COLUMN_TYPES[type] ?? 'TEXT', `${model}.${name}`);
      t.equal(column?.notnull, mark === '?' ? 0 : 1, `${model}.${name}`);
      if (line.includes('@unique')) t.ok(indexes.includes(name), `${model}.${name} is unique`);
      const values = enums.get(type);
      if (values)
        t.ok(
          sql.includes(`CHECK ("${name}" IN (${values.map((value) => `'${value}'`).join(', ')}))`),
          `${model}.${name}`,
        );
    }
    t.equal(columns.size, fields, `${model} has no column that the schema does not know`);
  }
});

t.test('migrations are recorded as Prisma does, once', async (t) => {
  const db = new Database(':memory:');
  t.ok(migrate(db).length >= 2);
  t.same(migrate(db), []);
  const rows = db
    .prepare(
      'SELECT migration_name AS name, length(checksum) AS checksum, finished_at FROM _prisma_migrations',
    )
    .all() as {
    name: string;
    checksum: number;
    finished_at: string;
  }[];
  t.ok(
    rows.every(
      ({ name, checksum, finished_at }) => /^\d{14}_\w+$/.test(name) && checksum === 64 && finished_at,
    ),
  );
});

t.test('a database of a newer version, or with another history, is left alone', async (t) => {
  const file = join(t.testdir(), 'newer.db');
  await openStore(file).close();
  const db = new Database(file);
  db.prepare(
    "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '29990101000000_later')",
  ).run();
  t.throws(() => migrate(db), { message: /newer version/ });
  db.close();
  t.throws(() => openStore(file), { message: /Cannot use the database .*newer version/ });
});

t.test('what is no database is refused with its name, and not changed', async (t) => {
  const dir = t.testdir({
    'notes.txt': 'These are notes, and far too precious to lose. '.repeat(100),
    folder: {},
  });
  for (const name of ['notes.txt', 'folder']) {
    const file = join(dir, name);
    t.throws(() => openStore(file), { message: new RegExp(name) });
  }
  t.match(readFileSync(join(dir, 'notes.txt'), 'utf8'), /^These are notes/);
});

t.test('the file is in write-ahead mode with foreign keys on', async (t) => {
  const store = openStore(join(t.testdir(), 'deep', 'er', 'test.db'));
  t.teardown(() => store.close());
  t.equal(store.db.pragma('journal_mode', { simple: true }), 'wal');
  t.equal(store.db.pragma('foreign_keys', { simple: true }), 1);
  t.equal(store.db.pragma('busy_timeout', { simple: true }), 5000);
  await t.rejects(
    store.prisma.quoteActor.create({ data: { quoteId: 1, actorId: 1 } }),
    'a row without what it points at is refused',
  );
});

t.test('a process that finds a migration missing, which another applies meanwhile, leaves it', async (t) => {
  const file = join(t.testdir(), 'test.db');
  const [one, other] = [new Database(file), new Database(file)];
  t.teardown(() => [one, other].forEach((db) => db.close()));
  const transaction = one.transaction.bind(one);
  let applied: string[] = [];
  t.intercept(one, 'transaction', {
    value: (work: () => unknown) => {
      // Between looking and applying.
      if (applied.length === 0) applied = migrate(other);
      return transaction(work);
    },
  });
  t.same(migrate(one), []);
  t.ok(applied.length > 10);
});
