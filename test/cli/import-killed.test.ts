import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import t from 'tap';
import { openStore } from '../../src/store/open.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROWS = 14_000;
/** Where the row stands that no reader can take. */
const BROKEN = 9_001;
/** How long after a transaction each run is killed: at once, while the next rows are read, and while they are written. */
const MOMENTS_MS = [0, 250, 600];

const HEADER =
  'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,actor2,inter2,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities';
const rowOf = (n: number): string =>
  `UKR${n},2024-05-${String((n % 28) + 1).padStart(2, '0')},1,Battles,${n === BROKEN ? 'Unheard of' : 'Armed clash'},Group ${n % 90},Rebel group,Group ${n % 70} of B,Rebel group,Ukraine,Donetsk,Bakhmut,48.5956,37.9998,1,Agency,Row ${n} tells of a clash.,${n % 5}`;

t.test(
  'an import that is killed again and again goes on where it was, and stores no row twice or in part',
  { timeout: 110_000 },
  async (t) => {
    const folder = t.testdir({});
    const [file, table] = [join(folder, 'killed.db'), join(folder, 'table.csv')];
    writeFileSync(table, `${[HEADER, ...Array.from({ length: ROWS }, (_, i) => rowOf(i + 1))].join('\n')}\n`);
    await openStore(file).close();
    const db = new Database(file, { readonly: true });
    t.teardown(() => db.close());
    const count = (sql: string): number => Number(db.prepare(sql).pluck().get());
    const events = (): number => count('SELECT count(*) FROM Event');
    const run = () => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'import', table], {
        cwd: ROOT,
        env: { PATH: process.env['PATH'] ?? '', DATELINE_DB: file },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      t.teardown(() => child.kill('SIGKILL'));
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
      return { child, ended: once(child, 'close'), output: () => output };
    };

    let killed = 0;
    for (const moment of MOMENTS_MS) {
      const { child, ended } = run();
      const before = events();
      while (events() === before && child.exitCode === null) await setTimeout(10);
      await setTimeout(moment);
      child.kill('SIGKILL');
      await ended;
      if (child.signalCode === 'SIGKILL' && events() < ROWS - 1) killed += 1;
    }
    t.ok(killed > 0, 'a run ended in the midst of the table');

    const last = run();
    t.same((await last.ended)[0], 1, 'a row was refused');
    t.match(last.output(), `refused table.csv:${BROKEN + 1}: sub_event_type is not known: "Unheard of".`);
    const whole = ROWS - 1;
    t.equal(events(), whole);
    t.equal(count('SELECT count(DISTINCT sourceId) FROM Event'), whole);
    const created = `SELECT count(*) FROM Change WHERE kind = 'created' AND recordType =`;
    t.equal(count(`${created} 'event'`), whole, 'each is told once');
    t.equal(count(`${created} 'report'`), count('SELECT count(*) FROM Report'));
    t.equal(count('SELECT count(*) FROM EventActor'), 2 * whole);
    t.equal(count('SELECT count(*) FROM EventLocation'), whole);
    t.equal(count(`SELECT count(*) FROM EventSearch WHERE EventSearch MATCH 'clash'`), whole);
    t.equal(
      count(
        `SELECT count(*) FROM Event e JOIN Report r ON r.id = e.reportId WHERE substr(r.body, e.triggerStart + 1, e.triggerEnd - e.triggerStart) = e.triggerText`,
      ),
      whole,
    );
    t.equal(db.pragma('integrity_check', { simple: true }), 'ok');
  },
);
