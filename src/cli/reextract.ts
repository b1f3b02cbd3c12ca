import { extract } from '../extract/index.js';
import { readConfig } from '../config.js';
import { openStore, type Store } from '../store/open.js';
import { rereadable, type Wanted } from '../store/read/rereadable.js';
import { reextractReport, type Reextracted } from '../store/write/reextract/index.js';
import { progressLine } from './ingest.js';

export interface ReextractOptions extends Wanted {
  /** Tells what would change, and changes nothing. */
  dryRun: boolean;
  /** A JSON object a line. */
  json: boolean;
}

/** Who stands in the Revisions of a re-run. */
const BY = 'reextract';

/** Extracts stored reports again, one transaction each, and tells of each that changed: what it is now is what was written. */
export async function* reextract(
  store: Store,
  { reports, publisher, since, dryRun }: Omit<ReextractOptions, 'json'>,
): AsyncGenerator<{ report: string; done: Reextracted }> {
  for (const report of rereadable(store, { reports, publisher, since })) {
    const { headline, publishedAt } = report;
    const extraction = extract(report.body, { headline, publishedAt, publisher: report.publisher });
    const at = new Date().toISOString();
    yield {
      report: report.slug,
      done: await reextractReport(store, report, extraction, { by: BY, at, dryRun }),
    };
  }
}

/** Extracts stored reports again and prints what changed. It can be stopped and run again: what was read again does not change twice. */
export async function reextractCommand(
  options: ReextractOptions,
  print: (line: string) => void,
): Promise<void> {
  if (options.since !== null && Number.isNaN(Date.parse(options.since)))
    throw new Error(`--since takes a date (2024-05-08), not ${options.since}.`);
  const store = openStore(readConfig(process.env).database);
  const progress = progressLine(process.stderr);
  const total = { read: 0, added: 0, changed: 0, withdrawn: 0, kept: 0 };
  try {
    for await (const { report, done } of reextract(store, options)) {
      total.read += 1;
      progress.show(total.read, report);
      for (const counts of [done.quotes, done.events]) {
        total.added += counts.added;
        total.changed += counts.changed;
        total.withdrawn += counts.withdrawn;
        total.kept += counts.kept;
      }
      if (!isChanged(done)) continue;
      progress.end();
      print(options.json ? JSON.stringify({ report, ...done }) : lineOf(report, done));
    }
    progress.end();
    const { read, added, changed, withdrawn, kept } = total;
    if (options.json) print(JSON.stringify(total));
    else
      print(
        `${read} read again${options.dryRun ? ' (dry run: nothing is written)' : ''}: ${added} records added, ${changed} changed, ${withdrawn} withdrawn, ${kept} left as editors have them`,
      );
  } finally {
    await store.close();
  }
}

const isChanged = ({ quotes, events, mentions }: Reextracted): boolean =>
  mentions || [quotes, events].some(({ added, changed, withdrawn }) => added + changed + withdrawn > 0);

function lineOf(report: string, { quotes, events, mentions }: Reextracted): string {
  const told = Object.entries({ quotes, events }).flatMap(([kind, { added, changed, withdrawn }]) =>
    added + changed + withdrawn > 0 ? [`${kind} +${added} ~${changed} -${withdrawn}`] : [],
  );
  return `${report}: ${[...told, ...(mentions ? ['mentions'] : [])].join(', ')}`;
}
