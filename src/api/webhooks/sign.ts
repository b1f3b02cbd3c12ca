import { createHmac, randomBytes } from 'node:crypto';

/*
 * Standard Webhooks (standardwebhooks.com): the receiver checks `webhook-signature`, an HMAC-SHA256 of id, timestamp and body.
 */

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** Random bytes; documentation's examples need the same each time. */
export type Random = (bytes: number) => Buffer;

export const makeSecret = (random: Random = randomBytes): string =>
  PREFIX + random(SECRET_BYTES).toString('base64');

/** The headers of one attempt: signed by each secret, so that a receiver may change to a new one at leisure. */
export function signedHeaders(
  id: string,
  seconds: number,
  body: string,
  secrets: string[],
): Record<string, string> {
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  };
}
