import type { Store } from '../../store/open.js';
import { recordAttempt, type Delivery } from '../../store/webhooks/deliveries.js';
import type { Webhook } from '../../store/webhooks/subscribers.js';
import type { Networks } from './address.js';
import { waitAfter, type Retrying } from './retry.js';
import { send } from './send.js';
import { signedHeaders } from './sign.js';

/** How a message is sent. */
export interface Sending {
  networks: Networks;
  retrying: Retrying;
  /** For one attempt, all of it. */
  timeoutMs: number;
}

/** What is kept of an error, in characters. */
const MOST_ERROR = 300;

/**
 * Sends a message once and keeps how that went.
 * @returns whether the next message may follow: false where this one must be tried again later, or another process sent it too
 */
export async function attempt(
  store: Store,
  webhook: Webhook,
  delivery: Delivery,
  { networks, retrying, timeoutMs }: Sending,
): Promise<boolean> {
  const body = delivery.payload ?? '';
  const begun = Date.now();
  const former =
    webhook.formerSecret !== null && (webhook.formerUntil ?? '') > new Date(begun).toISOString()
      ? [webhook.formerSecret]
      : [];
  const headers = signedHeaders(delivery.id, Math.floor(begun / 1000), body, [webhook.secret, ...former]);
  const answer = await send(webhook.url, headers, body, networks, timeoutMs);
  const delivered = answer.status !== null && answer.status >= 200 && answer.status < 300;
  const gone = answer.status === 410;
  const attempts = delivery.attempts + 1;
  const dead = !delivered && (gone || attempts >= retrying.attempts);
  const now = Date.now();
  const wait = delivered || dead ? 0 : waitAfter(attempts, answer, now, Math.random(), retrying);
  const went = {
    state: delivered ? ('delivered' as const) : dead ? ('dead' as const) : ('pending' as const),
    attempts,
    nextAt: new Date(now + wait).toISOString(),
    lastStatus: answer.status,
    lastError: answer.error?.slice(0, MOST_ERROR) ?? null,
    ended: delivered || dead ? new Date(now).toISOString() : null,
  };
  const kept = await recordAttempt(store, webhook.number, delivery, went, gone);
  return kept && (delivered || dead);
}
