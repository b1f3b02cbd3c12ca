import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, drain, median, round, summary, throughputs, timesOf, type Load, type Times } from './load.js';
import { areasOf, COUNTRY, type Sample } from './sample.js';
import {
  residentMb,
  startDateline,
  startMemory,
  startPlatformatic,
  startStatement,
  type Served,
} from './servers.js';

/* Each row of the table of what the API must reach. A request's address is new each time where the answer must be made anew. */

const LIMIT = 50;
const FROM = Date.parse('2018-01-01T00:00:00Z');
const TO = Date.parse('2024-01-01T00:00:00Z');
const iso = (time: number): string => new Date(time).toISOString();
/** The end of the interval of the nth request: never the same. */
const end = (n: number): number => TO + n;

const listPath = (n: number): string =>
  `/v1/events?location=${COUNTRY}&from=${iso(FROM)}&to=${iso(end(n))}&limit=${LIMIT}&include=actors,locations`;
const eventPath = (n: number, { events }: Sample): string => `event-${1 + ((n * 7919) % events)}`;

const DATES_ASKED = 9;

/**
 * Platformatic DB's rows alone, without actors, places and reports: it cannot read tables whose keys are several columns. `created` has an
 * index; `occurredFrom`, which Dateline reads through its keys, has none.
 */
const rowsPath = (column: 'created' | 'occurredFrom', n: number): string =>
  `/event/?where.${column}.gte=${iso(FROM)}&where.${column}.lt=${iso(end(n))}&orderby.${column}=desc&limit=${LIMIT}`;

/** How the servers' throughputs compare, in requests a second. */
export async function throughputRows(file: string, sample: Sample): Promise<Record<string, unknown>> {
  const dateline = await startDateline(file);
  const bytes = join(tmpdir(), `dateline-bench-${process.pid}.json`);
  const { text, headers } = await ask(dateline.url + listPath(0));
  writeFileSync(bytes, text);
  const peers = await Promise.all([
    startMemory(bytes),
    startStatement(file),
    startPlatformatic(file, sample.unreadable),
  ]);
  const [memory, statement, platformatic] = peers;
  const statementPath = (n: number): string =>
    `/events?location=${sample.location}&from=${FROM}&to=${end(n)}&limit=${LIMIT}`;
  const same = await ask(statement.url + statementPath(0));
  if (!same.text.startsWith(text.slice(0, text.indexOf(',"page":'))))
    throw new Error('The statements answer other rows than Dateline.');
  const load = (served: Served, path: Load['path'], sent?: Record<string, string>): Load => ({
    url: served.url,
    path,
    ...(sent ? { headers: sent } : {}),
  });
  const list = await throughputs({
    dateline: load(dateline, listPath),
    statement: load(statement, statementPath),
    platformatic: load(platformatic, (n) => rowsPath('created', n)),
  });
  // One after another: a request takes most of a second.
  const byDate = await timesOf(
    platformatic.url,
    Array.from({ length: DATES_ASKED }, (_, n) => rowsPath('occurredFrom', n)),
  );
  const etag = String(headers['etag']);
  const kept = await throughputs({
    repeated: load(dateline, () => listPath(0)),
    notModified: load(dateline, () => listPath(0), { 'if-none-match': etag }),
    memory: load(memory, () => '/'),
  });
  const one = await throughputs({
    dateline: load(dateline, (n) => `/v1/events/${eventPath(n, sample)}`),
    statement: load(statement, (n) => `/events/${eventPath(n, sample)}`),
  });
  await Promise.all([dateline, ...peers].map((served) => served.stop()));
  rmSync(bytes);
  return {
    list: {
      bytes: text.length,
      ...list,
      ofStatement: round(list.dateline / list.statement),
      platformaticByDate: round(1000 / byDate.p50),
      timesPlatformatic: round((list.dateline * byDate.p50) / 1000),
      timesPlatformaticByIndex: round(list.dateline / list.platformatic),
    },
    kept: {
      ...kept,
      repeatedOfMemory: round(kept.repeated / kept.memory),
      notModifiedOfMemory: round(kept.notModified / kept.memory),
    },
    one: { ...one, ofStatement: round(one.dateline / one.statement) },
  };
}

const PAGE = 10_000;
const MOST_PAGES_TIMED = 100;
/** What of a filled database is shown; the rest is rejected. */
const SHOWN = 0.8;
const LONGEST_PAGE = 200;

/** What pages cost at the beginning of a list and far into it, one after another. */
export async function pageRows(url: string, { events }: Sample): Promise<Record<string, unknown>> {
  const pages = Math.floor((events * SHOWN) / LIMIT);
  const timed = Math.min(MOST_PAGES_TIMED, Math.floor(pages / 4));
  const page = Math.min(PAGE, pages - timed);
  const walk = async (path: string, pages: number): Promise<{ times: number[]; next: string }> => {
    const times: number[] = [];
    let next = path;
    for (let n = 0; n < pages; n += 1) {
      const { text, ms } = await ask(url + next);
      times.push(ms);
      next = nextOf(text);
    }
    return { times, next };
  };
  const sized = (path: string, limit: number): string => path.replace(/limit=\d+/, `limit=${limit}`);
  const first = await walk(`/v1/events?limit=${LIMIT}`, timed);
  const far = await walk(
    sized(first.next, LONGEST_PAGE),
    Math.floor((page * LIMIT - timed * LIMIT) / LONGEST_PAGE),
  );
  const last = await walk(sized(far.next, LIMIT), timed);
  const again = await walk(`/v1/events?limit=${LIMIT}&count=none`, timed);
  const [early, late] = [median([...first.times, ...again.times]), median(last.times)];
  return { page, firstMs: round(early), farMs: round(late), farOfFirst: round(late / early) };
}

function nextOf(text: string): string {
  const [, next] = /"page":\{"next":"([^"]+)"/.exec(text) ?? [];
  if (next === undefined) throw new Error('The list ended before the page.');
  return next;
}

const AREAS = 300;
const WARMING = 100;

/** How long it takes to find events near a place, in a box, and by word. */
export async function findRows(url: string, sample: Sample): Promise<Record<string, Times>> {
  const { near, bbox } = areasOf(sample, AREAS);
  const listed = (queries: string[]): string[] =>
    queries.map((query) => `/v1/events?${query}&limit=${LIMIT}`);
  const worded = (words: string[]): string[] =>
    [LIMIT, LIMIT - 1, LIMIT - 2].flatMap((limit) =>
      words.map((word) => `/v1/events?q=${word}&limit=${limit}`),
    );
  // A server that has just started compiles what it runs.
  await timesOf(
    url,
    Array.from({ length: WARMING }, (_, n) => listPath(n)),
  );
  return {
    near: await timesOf(url, listed(near)),
    bbox: await timesOf(url, listed(bbox)),
    qCommon: await timesOf(url, worded(sample.words.common)),
    qMiddling: await timesOf(url, worded(sample.words.middling)),
    qRare: await timesOf(url, worded(sample.words.rare)),
  };
}

const COLD = 3;

/** Facets on a server that has just started, and what others wait meanwhile. */
export async function facetRows(file: string, sample: Sample): Promise<Record<string, unknown>> {
  const times: number[] = [];
  const others: number[] = [];
  for (let n = 0; n < COLD; n += 1) {
    const served = await startDateline(file);
    await ask(`${served.url}/v1/events/${eventPath(n, sample)}`);
    let done = false;
    const facets = ask(`${served.url}/v1/events/facets?by=type,country`).finally(() => (done = true));
    for (let m = 0; !done; m += 1)
      others.push((await ask(`${served.url}/v1/events/${eventPath(m + 1, sample)}`)).ms);
    times.push((await facets).ms);
    await served.stop();
  }
  return { coldMs: times.map(round), othersMeanwhile: summary(others) };
}

const SAMPLE_MS = 100;

/** How much a server's memory grows while it streams every event as CSV. */
export async function csvRow(file: string, sample: Sample): Promise<Record<string, unknown>> {
  const served = await startDateline(file);
  for (let n = 0; n < 200; n += 1) await ask(`${served.url}/v1/events/${eventPath(n, sample)}`);
  const before = residentMb(served.pid);
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, residentMb(served.pid))), SAMPLE_MS);
  const began = performance.now();
  const bytes = await drain(`${served.url}/v1/events.csv`);
  clearInterval(watch);
  await served.stop();
  return {
    megabytes: round(bytes / 1e6),
    seconds: round((performance.now() - began) / 1000),
    beforeMb: Math.round(before),
    growthMb: Math.round(most - before),
  };
}

/** What the list costs by how many events the database has: microseconds a request at full load. */
export async function growthRow(files: string[]): Promise<Record<string, unknown>> {
  const served = await Promise.all(files.map(startDateline));
  const rates = await throughputs(
    Object.fromEntries(served.map(({ url }, i) => [files[i] ?? '', { url, path: listPath }])),
  );
  await Promise.all(served.map((one) => one.stop()));
  const costs = files.map((file) => Math.round(1e6 / (rates[file] ?? NaN)));
  return { microseconds: costs, fromEndToEnd: round((costs.at(-1) ?? NaN) / (costs[0] ?? NaN)) };
}
