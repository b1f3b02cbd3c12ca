import ipaddr from 'ipaddr.js';
import { isLoopback } from './loopback.js';

/** How the server is set up; every option is an environment variable (README, Configuration). */
export interface Config {
  /** SQLite file. */
  database: string;
  host: string;
  port: number;
  /** Longest accepted body, in bytes. */
  bodyLimit: number;
  /** How long the work for a read, or for a chunk of an export, may take, in milliseconds. */
  deadlineMs: number;
  /** How long a client may take to send a whole request, in seconds. */
  requestTimeout: number;
  /** Connections that are held at once; more are closed. */
  maxConnections: number;
  logLevel: string;
  /** Origins whose pages may read the API; `*` is any, none is none. */
  corsOrigins: string[];
  /** Sites that may show the embeds in a frame; `*` is any, none is this server alone. */
  embedOrigins: string[];
  /** Whether who has no key may read. */
  openReads: boolean;
  /** Whether who has no key may write. */
  openWrites: boolean;
  /** Requests a minute from one address; 0 is without limit. */
  rateLimit: number;
  /** Names besides those of this machine that requests may be sent to, with or without a port; `*` is any. */
  allowedHosts: string[];
  /** The proxies whose X-Forwarded headers are believed: how many there are, or their addresses and networks; none is null. */
  trustProxy: number | string[] | null;
  /** Where clients find this server, without a slash at its end; null where that is what they ask it by. */
  publicUrl: string | null;
  /** Networks that are not the public internet and yet may be sent to by webhooks: addresses, CIDR, or `*` for any. */
  webhookNetworks: string[];
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** What a proxy's address may be called by besides (Fastify's own names of networks). */
const NETWORK_NAMES = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** An option has a value that it does not take. */
export class ConfigError extends Error {}

/**
 * Reads the options from environment variables.
 * @throws ConfigError naming the variable and what it takes
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const host = env['HOST'] ?? '127.0.0.1';
  return {
    database: env['DATELINE_DB'] ?? 'data/dateline.db',
    host,
    port: integer(env, 'PORT', 3000, 0, 65_535),
    bodyLimit: integer(env, 'BODY_LIMIT', 8 * 1024 * 1024, 1024, 1024 ** 3),
    deadlineMs: 1000 * integer(env, 'DEADLINE', 10, 1, 3_600),
    requestTimeout: integer(env, 'REQUEST_TIMEOUT', 60, 1, 3_600),
    maxConnections: integer(env, 'MAX_CONNECTIONS', 1_000, 1, 1_000_000),
    logLevel: oneOf(env, 'LOG_LEVEL', 'warn', LOG_LEVELS),
    openReads: oneOf(env, 'READS', isLoopback(host) ? 'open' : 'key', ['open', 'key']) === 'open',
    openWrites: oneOf(env, 'WRITES', 'key', ['open', 'key']) === 'open',
    corsOrigins: list(env, 'CORS_ORIGINS'),
    embedOrigins: list(env, 'EMBED_ORIGINS'),
    rateLimit: integer(env, 'RATE_LIMIT', 0, 0, 1_000_000),
    allowedHosts: hosts(env, 'ALLOWED_HOSTS'),
    trustProxy: proxies(env, 'TRUST_PROXY'),
    publicUrl: address(env, 'PUBLIC_URL'),
    webhookNetworks: networks(env, 'WEBHOOK_NETWORKS'),
  };
}

function integer(
  env: Record<string, string | undefined>,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const given = env[name];
  if (given === undefined || given === '') return fallback;
  const value = Number(given);
  if (!/^\d+$/.test(given) || value < least || value > most)
    throw new ConfigError(`${name} takes a whole number from ${least} to ${most}, not "${given}".`);
  return value;
}

function list(env: Record<string, string | undefined>, name: string): string[] {
  const values = split(env, name);
  for (const value of values)
    if (value !== '*' && !/^https?:\/\/[^/\s;'"]+$/.test(value))
      throw new ConfigError(
        `${name} takes origins with commas between (https://desk.example) or *, not "${value}".`,
      );
  return values;
}

function networks(env: Record<string, string | undefined>, name: string): string[] {
  const values = split(env, name);
  for (const value of values)
    if (value !== '*' && !ipaddr.isValid(value) && !ipaddr.isValidCIDR(value))
      throw new ConfigError(
        `${name} takes addresses and networks with commas between (10.0.0.0/8) or *, not "${value}".`,
      );
  return values;
}

function hosts(env: Record<string, string | undefined>, name: string): string[] {
  const values = split(env, name).map((value) => value.toLowerCase());
  for (const value of values)
    if (value !== '*' && !/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/.test(value))
      throw new ConfigError(
        `${name} takes names of hosts with commas between (desk.example, desk.example:8080) or *, not "${value}".`,
      );
  return values;
}

function proxies(env: Record<string, string | undefined>, name: string): number | string[] | null {
  const values = split(env, name);
  const [first] = values;
  if (first === undefined || (values.length === 1 && first === '0')) return null;
  if (values.length === 1 && /^[1-9]\d?$/.test(first)) return Number(first);
  for (const value of values)
    if (!NETWORK_NAMES.has(value) && !ipaddr.isValid(value) && !ipaddr.isValidCIDR(value))
      throw new ConfigError(
        `${name} takes how many proxies there are (1), or their addresses and networks with commas between (loopback, 10.0.0.0/8), not "${value}".`,
      );
  return values;
}

function address(env: Record<string, string | undefined>, name: string): string | null {
  const given = env[name];
  if (given === undefined || given === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  const { protocol, username, password, search, hash } = url ?? {};
  if (!url || !/^https?:$/.test(protocol ?? '') || [username, password, search, hash].some(Boolean))
    throw new ConfigError(
      `${name} takes an http or https address without a query (https://desk.example/dateline), not "${given}".`,
    );
  return url.origin + url.pathname.replace(/\/$/, '');
}

const split = (env: Record<string, string | undefined>, name: string): string[] =>
  (env[name] ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');

function oneOf(
  env: Record<string, string | undefined>,
  name: string,
  fallback: string,
  values: string[],
): string {
  const given = env[name];
  if (given === undefined || given === '') return fallback;
  if (!values.includes(given))
    throw new ConfigError(`${name} takes one of ${values.join(', ')}, not "${given}".`);
  return given;
}
