import ipaddr from 'ipaddr.js';

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
  /** Networks that are not the public internet and yet may be sent to by webhooks: addresses, CIDR, or `*` for any. */
  webhookNetworks: string[];
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Addresses that only this machine reaches. */
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

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
    logLevel: oneOf(env, 'LOG_LEVEL', 'warn', LOG_LEVELS),
    openReads: oneOf(env, 'READS', LOOPBACK.has(host) ? 'open' : 'key', ['open', 'key']) === 'open',
    openWrites: oneOf(env, 'WRITES', 'key', ['open', 'key']) === 'open',
    corsOrigins: list(env, 'CORS_ORIGINS'),
    embedOrigins: list(env, 'EMBED_ORIGINS'),
    rateLimit: integer(env, 'RATE_LIMIT', 0, 0, 1_000_000),
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
