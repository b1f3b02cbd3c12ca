import type { WebhookStatus } from '../generated/client.js';
import type { Store } from '../open.js';
import { lastSequence } from '../read/changes.js';
import { prepared, type Reader } from '../read/list.js';
import { inFastTransaction } from '../write/transaction.js';
import { insertRow, updateRow, type Row } from '../write/rows.js';

/** An address that is told of changes. */
export interface Webhook {
  number: number;
  id: string;
  url: string;
  query: string;
  description: string | null;
  status: WebhookStatus;
  secret: string;
  formerSecret: string | null;
  formerUntil: string | null;
  sequence: number;
  by: string;
  created: string;
  updated: string;
  pending: number;
  dead: number;
}

const COLUMNS = `id AS number, slug AS id, url, query, description, status, secret, formerSecret, formerUntil, sequence, "by", created, updated,
  (SELECT count(*) FROM Delivery WHERE webhookId = Webhook.id AND state = 'pending') AS pending,
  (SELECT count(*) FROM Delivery WHERE webhookId = Webhook.id AND state = 'dead') AS dead`;

/** More than so many are not taken: each reads the feed for itself. */
export const MOST_WEBHOOKS = 100;

/** There are as many webhooks as may be. */
export class TooManyWebhooks extends Error {}

export const listWebhooks = (store: Reader): Webhook[] =>
  prepared(store.db, `SELECT ${COLUMNS} FROM Webhook ORDER BY Webhook.id`).all() as Webhook[];

export const readWebhook = (store: Reader, id: string): Webhook | null =>
  (prepared(store.db, `SELECT ${COLUMNS} FROM Webhook WHERE slug = ?`).get(id) as Webhook | undefined) ??
  null;

/** What a new webhook is made of. */
export interface NewWebhook {
  id: string;
  url: string;
  query: string;
  description: string | null;
  secret: string;
  /** The change after which it is told; null for the last there is. */
  since: number | null;
  by: string;
  at: string;
}

/** @throws TooManyWebhooks */
export async function addWebhook(
  store: Store,
  { id, url, query, description, secret, since, by, at }: NewWebhook,
): Promise<void> {
  await inFastTransaction(store, (db) => {
    const count = prepared(db, 'SELECT count(*) FROM Webhook').pluck().get() as number;
    if (count >= MOST_WEBHOOKS)
      throw new TooManyWebhooks(`There are ${MOST_WEBHOOKS} webhooks already: take one away first.`);
    const sequence = Math.min(since ?? Number.MAX_SAFE_INTEGER, lastSequence({ db }));
    insertRow(db, 'Webhook', {
      slug: id,
      url,
      query,
      description,
      secret,
      sequence,
      by,
      created: at,
      updated: at,
    });
  });
}

/** Sets columns of a webhook; false where there is none. */
export const changeWebhook = (store: Store, id: string, row: Row): Promise<boolean> =>
  inFastTransaction(store, (db) => {
    const webhook = readWebhook({ db }, id);
    if (webhook && Object.keys(row).length > 0) updateRow(db, 'Webhook', webhook.number, row);
    return webhook !== null;
  });

/** Takes a webhook away with all that was to be delivered; false where there is none. */
export const removeWebhook = (store: Store, id: string): Promise<boolean> =>
  inFastTransaction(store, (db) => prepared(db, 'DELETE FROM Webhook WHERE slug = ?').run(id).changes > 0);
