import { Agent, get } from 'node:http';
import autocannon from 'autocannon';

/** A request that is made again and again; `path` gives the address of the nth. */
export interface Load {
  url: string;
  path: (n: number) => string;
  headers?: Record<string, string>;
}

const CONNECTIONS = 10;
const SECONDS = 2;
const ROUNDS = 3;

/** Requests a second of several servers, the median of rounds that take turns, so that what else the machine does falls on all. */
export async function throughputs<Name extends string>(
  loads: Record<Name, Load>,
): Promise<Record<Name, number>> {
  const names = Object.keys(loads) as Name[];
  const rates = new Map<Name, number[]>(names.map((name) => [name, []]));
  let n = 0;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) {
      const { url, path, headers = {} } = loads[name];
      const result = await autocannon({
        url,
        connections: CONNECTIONS,
        duration: SECONDS,
        requests: [{ setupRequest: (request) => ({ ...request, headers, path: path((n += 1)) }) }],
      });
      const refused = result['4xx'] + result['5xx'] + result.errors;
      if (refused > 0) throw new Error(`${name} refused ${refused} requests of ${url}${path(0)}`);
      rates.get(name)?.push(result.requests.total / result.duration);
    }
  return Object.fromEntries(names.map((name) => [name, Math.round(median(rates.get(name) ?? []))])) as Record<
    Name,
    number
  >;
}

/** Milliseconds of requests made one after another. */
export interface Times {
  requests: number;
  p50: number;
  p99: number;
  most: number;
}

/** Asks for one address after another. */
export async function timesOf(url: string, paths: string[]): Promise<Times> {
  const times: number[] = [];
  for (const path of paths) times.push((await ask(url + path)).ms);
  return summary(times);
}

export function summary(times: number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN);
  return { requests: times.length, p50: at(0.5), p99: at(0.99), most: at(1) };
}

const agent = new Agent({ keepAlive: true });

/** One request: its answer and how long it took until the last byte, in milliseconds. */
export function ask(url: string): Promise<{ text: string; ms: number; headers: Record<string, unknown> }> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200)
          resolve({ text, ms: performance.now() - began, headers: response.headers });
        else reject(new Error(`${response.statusCode} of ${url}: ${text.slice(0, 300)}`));
      });
    }).on('error', reject);
  });
}

/** How many bytes an answer has, which are not kept. */
export function drain(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve(bytes));
      response.on('error', reject);
    }).on('error', reject);
  });
}

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

export const round = (value: number): number => Math.round(value * 100) / 100;
