import { randomBytes } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import type { Store } from '../../store/open.js';
import { lastSequence } from '../../store/read/changes.js';
import { pendingOf, putDelivery } from '../../store/webhooks/deliveries.js';
import { Leases } from '../../store/webhooks/leases.js';
import { listWebhooks, readWebhook, type Webhook } from '../../store/webhooks/subscribers.js';
import { readQueryString } from '../query/string.js';
import { readSubscription } from '../query/subscription.js';
import type { Troubles } from '../troubles.js';
import { attempt, type Sending } from './attempt.js';
import { messageOf, MOST_CHANGES } from './message.js';
import { RETRYING } from './retry.js';

/** How webhooks are delivered. */
export interface Delivering extends Partial<Omit<Sending, 'networks'>>, Pick<Sending, 'networks'> {
  /** After how long other processes take over from one that was killed, in milliseconds. */
  leaseMs?: number;
}

/** How often is looked for what there is to deliver, in milliseconds. */
const LOOK_MS = 250;
const TIMEOUT_MS = 15_000;
/** How long the feed may be read for one message. */
const READING_MS = 60_000;
const LEASE_MS = 5_000;
/** How often a lease is renewed while it lasts. */
const RENEWALS = 4;
const HOLD_MS = 30_000;
const REST_MS = 2_000;
/** A stretch of the feed with nothing for a webhook is written down when it is so long. */
const WORTH_KEEPING = 1_000;

/**
 * Tells webhooks of changes, each in order and at its own pace. All that must outlive the process is in the database before it is sent: a
 * message whose answer was never kept is sent again, under the same id. Of several processes on one database the one that holds a webhook's
 * lease tells it.
 */
export class Deliveries {
  readonly #store: Store;
  readonly #log: FastifyBaseLogger;
  readonly #troubles: Troubles;
  readonly #options: Required<Delivering>;
  /** Webhooks that are being told, by their number. */
  readonly #busy = new Map<number, Promise<void>>();
  /** How far the feed holds nothing for a webhook, where that is not written down. */
  readonly #passed = new Map<number, { query: string; through: number }>();
  /** Webhooks whose state could not be read or kept, and until when they are let be: a full disk is no reason to send again and again. */
  readonly #held = new Map<number, number>();
  /** Opened when there is something to tell for the first time. */
  #leases: Leases | null = null;
  #looking: NodeJS.Timeout | undefined;
  #renewing: NodeJS.Timeout | undefined;
  #stopped = false;
  /** Nothing is looked for before, because something failed. */
  #restUntil = 0;

  constructor(store: Store, log: FastifyBaseLogger, troubles: Troubles, options: Delivering) {
    this.#store = store;
    this.#log = log;
    this.#troubles = troubles;
    this.#options = { retrying: RETRYING, timeoutMs: TIMEOUT_MS, leaseMs: LEASE_MS, ...options };
  }

  start(): void {
    this.#looking = setInterval(() => this.#safely(() => this.#look()), LOOK_MS).unref();
    this.#renewing = setInterval(
      () => this.#safely(() => this.#renew()),
      this.#options.leaseMs / RENEWALS,
    ).unref();
  }

  /** Begins nothing more, and waits for what is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#looking);
    await Promise.all(this.#busy.values());
    clearInterval(this.#renewing);
    this.#leases?.close();
  }

  /** What a timer throws would end the process. */
  #safely(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#restUntil = Date.now() + REST_MS;
      this.#tellOf(error, 'Webhooks could not be looked after.');
    }
  }

  #tellOf(error: unknown, what: string): void {
    if (this.#troubles.tell(error) === null) this.#log.error(error, what);
  }

  #look(): void {
    const { db, condition } = this.#store;
    if (this.#stopped || !db.open || condition.broken !== null || this.#restUntil > Date.now()) return;
    for (const webhook of listWebhooks(this.#store)) {
      const { number, id } = webhook;
      if (this.#busy.has(number) || !this.#hasWork(webhook) || !this.#claim(number)) continue;
      const told = this.#tell(webhook)
        .catch((error: unknown) => {
          this.#held.set(number, Date.now() + HOLD_MS);
          this.#tellOf(error, `The webhook ${id} could not be told.`);
        })
        .finally(() => {
          this.#busy.delete(number);
          this.#safely(() => this.#leases?.free(number));
        });
      this.#busy.set(number, told);
    }
  }

  #claim(webhook: number): boolean {
    this.#leases ??= new Leases(this.#store.file, this.#options.leaseMs);
    return this.#leases.claim(webhook);
  }

  #renew(): void {
    for (const webhook of this.#busy.keys()) this.#claim(webhook);
  }

  #hasWork(webhook: Webhook): boolean {
    if (webhook.status !== 'active' || (this.#held.get(webhook.number) ?? 0) > Date.now()) return false;
    if (webhook.pending > 0) {
      const next = pendingOf(this.#store, webhook.number);
      return next !== null && Date.parse(next.nextAt) <= Date.now();
    }
    return this.#through(webhook) < lastSequence(this.#store);
  }

  #through({ number, query, sequence }: Webhook): number {
    const passed = this.#passed.get(number);
    return passed?.query === query ? Math.max(passed.through, sequence) : sequence;
  }

  /** Tells a webhook until there is nothing more, or it fails, or another process has its lease. */
  async #tell({ id, number }: Webhook): Promise<void> {
    while (!this.#stopped && this.#claim(number)) {
      const webhook = readWebhook(this.#store, id);
      if (!webhook || !this.#hasWork(webhook)) return;
      const pending = pendingOf(this.#store, webhook.number);
      if (!pending) await this.#prepare(webhook);
      else if (!(await attempt(this.#store, webhook, pending, this.#options))) return;
    }
  }

  /** Reads the feed on and writes down the next message. */
  async #prepare(webhook: Webhook): Promise<void> {
    const subscription = { ...readSubscription(readQueryString(webhook.query)), records: true };
    const since = this.#through(webhook);
    const { changes, through } = await this.#store.heavy.run(
      'tellChanges',
      [subscription, since, MOST_CHANGES],
      { client: `webhook ${webhook.id}`, deadlineMs: READING_MS, patient: true },
    );
    const created = new Date().toISOString();
    const { body, told } = messageOf(webhook.id, changes, created);
    const [first] = told;
    const last = told.at(-1);
    if (!first || !last) {
      this.#passed.set(webhook.number, { query: webhook.query, through });
      if (through - webhook.sequence >= WORTH_KEEPING) await putDelivery(this.#store, webhook, through, null);
      return;
    }
    await putDelivery(this.#store, webhook, told.length < changes.length ? last.sequence : through, {
      id: `msg_${randomBytes(16).toString('base64url')}`,
      firstSequence: first.sequence,
      lastSequence: last.sequence,
      changes: told.length,
      created,
      payload: body,
    });
  }
}
