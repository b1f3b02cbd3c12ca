import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { importTables } from '../src/cli/import.js';
import { gazetteer } from '../src/lexicon/places/gazetteer.js';
import { openTable } from '../src/ingest/datasets/read.js';
import { openFile } from '../src/store/connection.js';
import { openStore } from '../src/store/open.js';
import { Random } from './fill/random.js';

/*
 * Rows of event tables from a file to stored, searchable events in one process, as JSON: how many a second, of wall and of processor time, how
 * memory grows, the same file again, and beside them the same file read with each row put into one plain table by a bare prepared INSERT. The rows are made from a fixed seed with the gazetteer's greatest towns.
 *   node bench/run.js import [ROWS] [acled|ucdp|gdelt]
 */

const count = Number(process.argv[2] ?? 1_000_000);
const format = process.argv[3] ?? 'acled';
const TOWNS = 20_000;
/** Actors that each country's rows name: an actor is one country's. */
const ACTORS = 80;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAY_MS = 86_400_000;
const SUB_TYPES = [
  'Armed clash',
  'Shelling/artillery/missile attack',
  'Peaceful protest',
  'Attack',
  'Air/drone strike',
  'Looting/property destruction',
];
const WORDS =
  'on that day the forces of side one clashed with fighters near town after shelling by residents who reported that several people were hurt and homes burnt while talks in capital went ahead'.split(
    ' ',
  );
const CODES = ['036', '042', '051', '061', '070', '111', '120', '138', '141', '173', '190', '193', '195'];

const random = new Random(1);
const places = gazetteer();
const rows = Array.from({ length: places.size }, (_, row) => row)
  .sort((a, b) => places.population(b) - places.population(a))
  .slice(0, TOWNS);

function rowOf(n: number): string {
  const town = rows[random.often(rows.length)] ?? 0;
  const [name, country] = [places.nameOf(town), places.country(town)];
  const [lat, lon] = [places.latitude(town).toFixed(4), places.longitude(town).toFixed(4)];
  const day = new Date(FIRST_DAY + Math.floor((n / count) * 3_650) * DAY_MS).toISOString().slice(0, 10);
  const actor = (): string => `Group ${random.often(ACTORS)} (${country})`;
  const words = Array.from({ length: 20 + random.below(30) }, () => WORDS[random.below(WORDS.length)]).join(
    ' ',
  );
  if (format === 'acled')
    return `${country}${n},${day},1,Battles,${SUB_TYPES[random.often(SUB_TYPES.length)]},${actor()},,Rebel group,${actor()},,State forces,"${country}","Region ""${places.admin1(town)}""","${name}",${lat},${lon},1,Agency ${random.often(50)},"On ${day}, ${words}.\nMore.",${random.often(30)}`;
  if (format === 'ucdp')
    return `${n},${1 + random.below(3)},${actor()},${actor()},${1 + random.below(7)},"${name}","${name} town","${places.admin1(town)} province",${country},${lat},${lon},${1 + random.below(5)},${day} 00:00:00.000,${day} 00:00:00.000,1,${random.often(40) + 2},1,50,"Agency,${day},${words}","${words.slice(0, 60)}"`;
  const cells: string[] = Array.from({ length: 61 }, () => '');
  const put = (column: number, ...values: (string | number)[]): void =>
    values.forEach((value, i) => (cells[column - 1 + i] = String(value)));
  put(1, n + 1, day.replaceAll('-', ''));
  put(6, 'GRP', actor().toUpperCase(), '');
  put(16, 'GRP', actor().toUpperCase(), '');
  put(
    26,
    1,
    CODES[random.often(CODES.length)] ?? '190',
    '19',
    '19',
    4,
    '-10.0',
    5,
    1 + random.below(4),
    5,
    '-2.1',
  );
  put(52, 4, `${name}, ${places.admin1(town)}, ${country}`, country, `${country}01`, '', lat, lon, '-1');
  put(60, '20240501000000', `https://example.org/${n}/${words.replaceAll(' ', '-').slice(0, 60)}`);
  return cells.join('\t');
}

const HEADERS: Record<string, string> = {
  acled:
    'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities\n',
  ucdp: 'id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_2,adm_1,country,latitude,longitude,date_prec,date_start,date_end,event_clarity,best,low,high,source_article,source_headline\n',
  gdelt: '',
};

/** Memory of the process's own, without the pages of the database that it maps, where the system tells them apart. */
function ownMegabytes(): number {
  if (process.platform !== 'linux') return Math.round(process.memoryUsage().rss / 1e6);
  const [, kib] = /^RssAnon:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Math.round(Number(kib) / 1_000);
}

/** Reads the rows as an import does, and puts each into a table of one index by a bare prepared statement. */
async function bare(table: string, file: string): Promise<number> {
  const db = openFile(file);
  db.exec(
    'CREATE TABLE Plain (id INTEGER PRIMARY KEY, sourceId TEXT UNIQUE, type TEXT, day TEXT, words TEXT)',
  );
  const insert = db.prepare('INSERT INTO Plain (sourceId, type, day, words) VALUES (?, ?, ?, ?)');
  const before = process.cpuUsage();
  const { rows } = await openTable(createReadStream(table, { highWaterMark: 1 << 20 }), 'auto');
  db.exec('BEGIN');
  let inserted = 0;
  for await (const one of rows) {
    if (!('row' in one)) continue;
    const { sourceId, text, event } = one.row;
    insert.run(sourceId, event.type, event.occurred?.from, text);
    if (++inserted % 5_000 === 0) db.exec('COMMIT; BEGIN');
  }
  db.exec('COMMIT');
  const { user, system } = process.cpuUsage(before);
  db.close();
  return (user + system) / count;
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-import-'));
try {
  const file = join(folder, `table.csv`);
  const out = createWriteStream(file);
  out.write(HEADERS[format] ?? '');
  for (let n = 0; n < count; n += 1) if (!out.write(`${rowOf(n)}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'close');
  const store = openStore(join(folder, 'bench.db'));
  const memory: number[] = [];
  const run = async (dryRun: boolean) => {
    const before = process.cpuUsage();
    const summary = await importTables(store, [file], {
      format: 'auto',
      version: null,
      dryRun,
      refused: (where, reason) => process.stderr.write(`${where}: ${reason}\n`),
      progress: (read) => {
        if (read % Math.ceil(count / 10) < 100) memory.push(ownMegabytes());
      },
      input: Readable.from([]),
    });
    const { user, system } = process.cpuUsage(before);
    const cpu = (user + system) / 1e6;
    const round = (value: number): number => Math.round(value * 10) / 10;
    const { stored, unchanged, refused, seconds } = summary;
    return {
      stored,
      unchanged,
      refused,
      seconds: round(seconds),
      processorSeconds: round(cpu),
      microsecondsARow: round((cpu / count) * 1e6),
    };
  };
  const reading = await run(true);
  memory.length = 0;
  const first = await run(false);
  const ownedMegabytes = [...memory];
  const again = await run(false);
  const searchable = store.db
    .prepare(`SELECT count(*) FROM EventSearch WHERE EventSearch MATCH '"group 1"'`)
    .pluck()
    .get();
  const actors = store.db.prepare('SELECT count(*) FROM Actor').pluck().get();
  const plain = await bare(file, join(folder, 'plain.db'));
  const besidePlain = {
    microsecondsARow: Math.round(plain * 10) / 10,
    ratio: Math.round((first.microsecondsARow / plain) * 100) / 100,
  };
  const databaseMegabytes = Math.round(statSync(store.file).size / 1e6);
  await store.close();
  const fileMegabytes = Math.round(statSync(file).size / 1e6);
  process.stdout.write(
    `${JSON.stringify({ format, rows: count, fileMegabytes, databaseMegabytes, reading, first, again, besidePlain, actors, ownMegabytes: ownedMegabytes, searchable }, null, 2)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
