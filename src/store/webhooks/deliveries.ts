import type { DeliveryState } from '../generated/client.js';
import type { Store } from '../open.js';
import { prepared, type Reader } from '../read/list.js';
import { inFastTransaction } from '../write/transaction.js';
import { insertRow, updateRow } from '../write/rows.js';
import type { Webhook } from './subscribers.js';

/** One message to a webhook. */
export interface Delivery {
  number: number;
  id: string;
  payload: string | null;
  firstSequence: number;
  lastSequence: number;
  changes: number;
  state: DeliveryState;
  attempts: number;
  nextAt: string;
  lastStatus: number | null;
  lastError: string | null;
  created: string;
  ended: string | null;
}

const COLUMNS =
  'id AS number, slug AS id, payload, firstSequence, lastSequence, changes, state, attempts, nextAt, lastStatus, lastError, created, ended';

/** Delivered messages that are kept for each webhook, without what they said. */
const MOST_DELIVERED = 100;

/** The message that is next: the oldest that is neither delivered nor given up, so that each webhook is told in order. */
export const pendingOf = (store: Reader, webhook: number): Delivery | null =>
  (prepared(
    store.db,
    `SELECT ${COLUMNS} FROM Delivery WHERE webhookId = ? AND state = 'pending' ORDER BY Delivery.id LIMIT 1`,
  ).get(webhook) as Delivery | undefined) ?? null;

/** The messages of a webhook, the latest first. */
export const deliveriesOf = (
  store: Reader,
  webhook: number,
  state: DeliveryState | null,
  before: number | null,
  limit: number,
): Delivery[] =>
  prepared(
    store.db,
    `SELECT ${COLUMNS} FROM Delivery WHERE webhookId = ? AND state = ifnull(?, state) AND Delivery.id < ifnull(?, 9e18) ORDER BY Delivery.id DESC LIMIT ?`,
  ).all(webhook, state, before, limit) as Delivery[];

/** What a new message is made of. */
export type NewDelivery = Pick<Delivery, 'id' | 'firstSequence' | 'lastSequence' | 'changes' | 'created'> & {
  payload: string;
};

/**
 * Puts a message before a webhook, which has then been told of the feed as far as `through`; none where the filters let nothing through.
 * Nothing where the webhook is no longer as it was read: it was taken away, its query is another, or another process told it meanwhile. So
 * each change is in one message.
 */
export const putDelivery = (
  store: Store,
  webhook: Pick<Webhook, 'number' | 'query' | 'sequence'>,
  through: number,
  message: NewDelivery | null,
): Promise<void> =>
  inFastTransaction(store, (db) => {
    const { number, query, sequence } = webhook;
    const moved = prepared(
      db,
      'UPDATE Webhook SET sequence = ? WHERE id = ? AND query = ? AND sequence = ?',
    ).run(through, number, query, sequence).changes;
    if (moved === 0 || !message) return;
    const { id, ...row } = message;
    insertRow(db, 'Delivery', { slug: id, webhookId: number, nextAt: message.created, ...row });
  });

/** How an attempt went. */
export interface Attempt {
  state: DeliveryState;
  attempts: number;
  nextAt: string;
  lastStatus: number | null;
  lastError: string | null;
  ended: string | null;
}

/**
 * Keeps how an attempt went; `gone` where the receiver wants nothing more.
 * @returns whether it was kept: not where the message is no longer as it was read, because another process sent it too
 */
export const recordAttempt = (
  store: Store,
  webhook: number,
  { number, attempts }: Pick<Delivery, 'number' | 'attempts'>,
  attempt: Attempt,
  gone: boolean,
): Promise<boolean> =>
  inFastTransaction(store, (db) => {
    const stands = prepared(
      db,
      "SELECT 1 FROM Delivery WHERE id = ? AND attempts = ? AND state = 'pending'",
    ).get(number, attempts);
    if (stands === undefined) return false;
    updateRow(db, 'Delivery', number, {
      ...attempt,
      ...(attempt.state === 'delivered' ? { payload: null } : {}),
    });
    if (gone)
      prepared(db, "UPDATE Webhook SET status = 'gone', updated = ? WHERE id = ?").run(
        attempt.nextAt,
        webhook,
      );
    if (attempt.state === 'delivered')
      prepared(
        db,
        `DELETE FROM Delivery WHERE webhookId = ? AND state = 'delivered' AND id <
           (SELECT min(id) FROM (SELECT id FROM Delivery WHERE webhookId = ? AND state = 'delivered' ORDER BY id DESC LIMIT ${MOST_DELIVERED}))`,
      ).run(webhook, webhook);
    return true;
  });

/**
 * Lets messages that were given up be tried anew, in their order.
 * @param ids those; null for all of the webhook
 * @returns how many
 */
export const replay = (store: Store, webhook: number, ids: string[] | null, now: string): Promise<number> =>
  inFastTransaction(
    store,
    (db) =>
      prepared(
        db,
        `UPDATE Delivery SET state = 'pending', attempts = 0, nextAt = ?, ended = NULL
         WHERE webhookId = ? AND state = 'dead' AND (? OR slug IN (SELECT value FROM json_each(?)))`,
      ).run(now, webhook, ids === null ? 1 : 0, JSON.stringify(ids ?? [])).changes,
  );

/** How many messages are in each state, for the metrics. */
export const countDeliveries = (store: Reader): { state: string; count: number }[] =>
  prepared(store.db, 'SELECT state, count(*) AS count FROM Delivery GROUP BY state').all() as {
    state: string;
    count: number;
  }[];
