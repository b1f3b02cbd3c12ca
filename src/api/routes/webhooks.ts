import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import type { DeliveryState } from '../../store/generated/enums.js';
import type { Store } from '../../store/open.js';
import { deliveriesOf, replay, type Delivery } from '../../store/webhooks/deliveries.js';
import {
  addWebhook,
  changeWebhook,
  listWebhooks,
  readWebhook,
  removeWebhook,
  TooManyWebhooks,
  type Webhook,
} from '../../store/webhooks/subscribers.js';
import { insufficient, refuse } from '../plugins/access.js';
import { Problem, type Fault } from '../problems.js';
import { once, type RawQuery } from '../query/grammar.js';
import { ref } from '../schemas/common.js';
import { NewWebhook, WebhookPatch } from '../schemas/webhooks.js';
import { addressesOf, ForbiddenAddress, readAddress, type Networks } from '../webhooks/address.js';
import { checkQuery } from '../webhooks/query.js';
import { makeSecret, type Random } from '../webhooks/sign.js';
import { whole } from './changes.js';
import { problems } from './lists.js';

interface Given {
  now: () => string;
  random: Random;
  networks: Networks;
  openWrites: boolean;
}

type OfOne = FastifyRequest<{ Params: { id: string } }>;

const Id = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });
const None = Type.Object({}, { additionalProperties: false });
const one = { ...ref('Webhook'), description: 'The webhook' };
const REFUSED = [400, 401, 403] as const;
const Replaying = Type.Object(
  {
    deliveries: Type.Optional(
      Type.Array(Type.String(), { maxItems: 1_000, description: 'Their ids; else all of them' }),
    ),
  },
  { additionalProperties: false },
);
const MOST_DELIVERIES = 200;
const FORMER_MS = 24 * 3_600_000;
const STATES = ['pending', 'delivered', 'dead'] as const;

/** Webhooks: who is told of changes. They hold addresses and secrets, so all of it needs a key with scope admin where writing needs one. */
export function webhookRoutes(app: FastifyInstance, store: Store, given: Given): void {
  void app.register((scope, _options, done) => {
    guardWebhooks(scope, given.openWrites);
    routes(scope, store, given);
    done();
  });
}

function guardWebhooks(app: FastifyInstance, openWrites: boolean): void {
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, private: true };
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('cache-control', 'no-store');
    if (request.scope === 'admin' || (request.scope === null && openWrites)) return done();
    if (request.scope !== null) return done(insufficient(reply, 'admin'));
    done(refuse(reply, 401, 'Webhooks need a key with scope admin: Authorization: Bearer KEY.'));
  });
}

function routes(app: FastifyInstance, store: Store, { now, random, networks }: Given): void {
  const existing = (id: string): Webhook => {
    const webhook = readWebhook(store, id);
    if (!webhook) throw new Problem(404, `There is no webhook called ${id}.`);
    return webhook;
  };
  app.get(
    '/webhooks',
    {
      schema: {
        operationId: 'listWebhooks',
        summary: 'Who is told of changes',
        tags: ['webhooks'],
        querystring: None,
        response: {
          200: Type.Object({ data: Type.Array(ref('Webhook')) }, { description: 'All of them' }),
          ...problems(...REFUSED),
        },
      },
    },
    () => ({ data: listWebhooks(store).map((webhook) => shown(webhook)) }),
  );
  app.post(
    '/webhooks',
    {
      schema: {
        operationId: 'addWebhook',
        summary: 'Has an address told of the changes that a query finds; answers the secret that signs them',
        tags: ['webhooks'],
        querystring: None,
        body: NewWebhook,
        response: { 201: one, ...problems(...REFUSED, 409) },
      },
    },
    async (request: FastifyRequest<{ Body: Static<typeof NewWebhook> }>, reply) => {
      const { url, query = '', description = null, since = null } = request.body;
      await checkAddress(url, networks);
      checkQuery(query);
      const id = `wh_${random(12).toString('hex')}`;
      const secret = makeSecret(random);
      try {
        const by = request.editor;
        await addWebhook(store, { id, url, query, description, secret, since, by, at: now() });
      } catch (error) {
        if (error instanceof TooManyWebhooks) throw new Problem(409, error.message);
        throw error;
      }
      return reply
        .code(201)
        .header('location', `/v1/webhooks/${id}`)
        .send({ ...shown(existing(id)), secret });
    },
  );
  app.post(
    '/webhooks/:id/secret',
    {
      schema: {
        operationId: 'rotateSecret',
        summary: 'Makes a new secret; for a day messages are signed with the one before too',
        tags: ['webhooks'],
        params: Id,
        querystring: None,
        response: { 200: one, ...problems(...REFUSED, 404) },
      },
    },
    async ({ params: { id } }: OfOne) => {
      const { secret: formerSecret } = existing(id);
      const at = now();
      const secret = makeSecret(random);
      const formerUntil = new Date(Date.parse(at) + FORMER_MS).toISOString();
      await changeWebhook(store, id, { secret, formerSecret, formerUntil, updated: at });
      return { ...shown(existing(id)), secret, formerSecretUntil: formerUntil };
    },
  );
  app.get(
    '/webhooks/:id/deliveries',
    {
      schema: {
        operationId: 'listDeliveries',
        summary:
          'The messages of a webhook, the latest first: those being tried, given up, and the last delivered',
        tags: ['webhooks'],
        params: Id,
        querystring: Type.Object(
          {
            state: Type.Optional(
              Type.Array(Type.String(), { description: `One of ${STATES.join(', ')}; else all` }),
            ),
            before: Type.Optional(
              Type.Array(Type.String(), { description: 'Those before the `next` of another answer' }),
            ),
            limit: Type.Optional(
              Type.Array(Type.String(), { description: `1 to ${MOST_DELIVERIES}; else ${MOST_DELIVERIES}` }),
            ),
          },
          { additionalProperties: false },
        ),
        response: {
          200: Type.Object(
            {
              data: Type.Array(ref('WebhookDelivery')),
              next: Type.Union([Type.Integer(), Type.Null()], { description: 'What to ask for as `before`' }),
            },
            { description: 'Messages' },
          ),
          ...problems(...REFUSED, 404),
        },
      },
    },
    (request: FastifyRequest<{ Params: { id: string }; Querystring: RawQuery }>) => {
      const { query } = request;
      const faults: Fault[] = [];
      const named = once(query, 'state', faults);
      const state = STATES.find((known) => known === named) ?? null;
      if (named !== undefined && state === null)
        faults.push({ path: 'state', message: `takes one of ${STATES.join(', ')}` });
      const given = once(query, 'before', faults);
      const before = given === undefined ? null : whole(given, 'before', 0, Number.MAX_SAFE_INTEGER, faults);
      const limit = whole(
        once(query, 'limit', faults) ?? String(MOST_DELIVERIES),
        'limit',
        1,
        MOST_DELIVERIES,
        faults,
      );
      if (faults.length > 0) throw new Problem(400, 'Some parameters are not right.', faults);
      const { number } = existing(request.params.id);
      const found = deliveriesOf(store, number, state, before, limit);
      return {
        data: found.map(shownDelivery),
        next: found.length < limit ? null : (found.at(-1)?.number ?? null),
      };
    },
  );
  app.post(
    '/webhooks/:id/replay',
    {
      schema: {
        operationId: 'replayDeliveries',
        summary: 'Tries messages again that were given up, in their order, before newer ones',
        tags: ['webhooks'],
        params: Id,
        querystring: None,
        body: Type.Union([Replaying, Type.Null()]),
        response: {
          200: Type.Object({ replayed: Type.Integer() }, { description: 'How many will be tried again' }),
          ...problems(...REFUSED, 404),
        },
      },
    },
    async (
      request: FastifyRequest<{ Params: { id: string }; Body: Static<typeof Replaying> | null | undefined }>,
    ) => ({
      replayed: await replay(
        store,
        existing(request.params.id).number,
        request.body?.deliveries ?? null,
        new Date().toISOString(),
      ),
    }),
  );
  app.get(
    '/webhooks/:id',
    {
      schema: {
        operationId: 'getWebhook',
        summary: 'One webhook',
        tags: ['webhooks'],
        params: Id,
        querystring: None,
        response: { 200: one, ...problems(...REFUSED, 404) },
      },
    },
    ({ params: { id } }: OfOne) => shown(existing(id)),
  );
  app.patch(
    '/webhooks/:id',
    {
      schema: {
        operationId: 'patchWebhook',
        summary: 'Changes a webhook, pauses it or takes it up again',
        tags: ['webhooks'],
        params: Id,
        querystring: None,
        body: WebhookPatch,
        response: { 200: one, ...problems(...REFUSED, 404) },
      },
    },
    async (request: FastifyRequest<{ Params: { id: string }; Body: Static<typeof WebhookPatch> }>) => {
      const { id } = request.params;
      const { body } = request;
      existing(id);
      if (body.url !== undefined) await checkAddress(body.url, networks);
      if (body.query !== undefined) checkQuery(body.query);
      await changeWebhook(store, id, { ...body, updated: now() });
      return shown(existing(id));
    },
  );
  app.delete(
    '/webhooks/:id',
    {
      schema: {
        operationId: 'removeWebhook',
        summary: 'Takes a webhook away with all that was to be delivered',
        tags: ['webhooks'],
        params: Id,
        querystring: None,
        response: { 204: { description: 'It is gone' }, ...problems(...REFUSED, 404) },
      },
    },
    async ({ params: { id } }: OfOne, reply) => {
      if (!(await removeWebhook(store, id))) throw new Problem(404, `There is no webhook called ${id}.`);
      return reply.code(204).send();
    },
  );
}

/** A webhook as it is answered: never with its secrets. */
const shown = ({
  number: _,
  secret: _secret,
  formerSecret: _former,
  formerUntil: _until,
  ...webhook
}: Webhook) => webhook;

const shownDelivery = (delivery: Delivery) => ({
  id: delivery.id,
  state: delivery.state satisfies DeliveryState,
  first: delivery.firstSequence,
  last: delivery.lastSequence,
  changes: delivery.changes,
  attempts: delivery.attempts,
  next: delivery.state === 'pending' ? delivery.nextAt : null,
  lastStatus: delivery.lastStatus,
  lastError: delivery.lastError,
  created: delivery.created,
  ended: delivery.ended,
});

/**
 * Checks where a webhook goes. A name that does not resolve now may do so later.
 * @throws Problem 400
 */
async function checkAddress(address: string, networks: Networks): Promise<void> {
  try {
    await addressesOf(readAddress(address), networks);
  } catch (error) {
    if (error instanceof ForbiddenAddress)
      throw new Problem(400, 'Nothing is sent to that address.', [{ path: 'url', message: error.message }]);
  }
}
