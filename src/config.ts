/** How the server is set up; every option is an environment variable (README, Configuration). */
export interface Config {
  /** SQLite file. */
  database: string;
  host: string;
  port: number;
  /** Longest accepted body, in bytes. */
  bodyLimit: number;
  logLevel: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** An option has a value that it does not take. */
export class ConfigError extends Error {}

/**
 * Reads the options from environment variables.
 * @throws ConfigError naming the variable and what it takes
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  return {
    database: env['DATELINE_DB'] ?? 'data/dateline.db',
    host: env['HOST'] ?? '127.0.0.1',
    port: integer(env, 'PORT', 3000, 0, 65_535),
    bodyLimit: integer(env, 'BODY_LIMIT', 8 * 1024 * 1024, 1024, 1024 ** 3),
    logLevel: oneOf(env, 'LOG_LEVEL', 'warn', LOG_LEVELS),
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
