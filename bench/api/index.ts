import { createReadStream, existsSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { csvRow, facetRows, findRows, growthRow, pageRows, throughputRows } from './rows.js';
import { sampleOf } from './sample.js';
import { startDateline } from './servers.js';

/*
 * `npm run bench:api -- [FILE …]`: what the API reaches over filled databases (`npm run bench:fill`), in one run beside Fastify answering
 * from memory, Fastify over bare statements, and Platformatic DB. Each server is a process of its own; the load comes from this one.
 * Rows are measured on the last file, growth from the first to the last. Needs `npm install --prefix bench`. Prints JSON.
 */

const SIZES = [10_000, 100_000, 1_000_000];

const { positionals } = parseArgs({ allowPositionals: true });
const files =
  positionals.length > 0 ? positionals : SIZES.map((size) => `data/bench-${size}.db`).filter(existsSync);
const file = files.at(-1);
if (file === undefined) throw new Error('There is no filled database: npm run bench:fill -- --events 10000');

// As after filling: what is measured is the servers, not the disk.
for (const one of files) await finished(createReadStream(one).resume());
const sample = sampleOf(file);
const row = async (name: string, figures: Promise<unknown>): Promise<[string, unknown]> => {
  const row: [string, unknown] = [name, await figures];
  // A run takes minutes: what is measured already is told on the way.
  process.stderr.write(`${JSON.stringify(row)}\n`);
  return row;
};
const rows = [await row('throughput', throughputRows(file, sample))];
const served = await startDateline(file);
rows.push(await row('find', findRows(served.url, sample)));
rows.push(await row('pages', pageRows(served.url, sample)));
await served.stop();
rows.push(await row('facets', facetRows(file, sample)));
rows.push(await row('growth', growthRow(files)));
rows.push(await row('csv', csvRow(file, sample)));
process.stdout.write(
  `${JSON.stringify({ files, events: sample.events, ...Object.fromEntries(rows) }, null, 2)}\n`,
);
process.exit(0);
