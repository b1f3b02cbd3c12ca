import { Type } from 'typebox';
import { nullable, oneOf, ref } from './common.js';

const id = Type.String({ description: 'Id of the webhook' });
const time = Type.String({ description: 'ISO 8601 in UTC' });

const url = Type.String({
  maxLength: 2_000,
  description:
    'Where messages are posted: http or https, on the public internet unless WEBHOOK_NETWORKS says more',
});
const query = Type.String({
  maxLength: 2_000,
  description:
    'Which changes are told, as in an address of /v1/stream: records=events&type=assault&location=ukraine; all where it is empty',
});
const description = nullable(Type.String({ maxLength: 500 }));

export const NewWebhook = Type.Object(
  {
    url,
    query: Type.Optional(query),
    description: Type.Optional(description),
    since: Type.Optional(
      Type.Integer({ minimum: 0, description: 'Sequence number after which to begin; else the last' }),
    ),
  },
  { additionalProperties: false },
);

export const WebhookPatch = Type.Object(
  {
    url: Type.Optional(url),
    query: Type.Optional(query),
    description: Type.Optional(description),
    status: Type.Optional(
      oneOf(['active', 'paused'], 'paused: changes wait; active: they are told from where it stopped'),
    ),
  },
  { additionalProperties: false, minProperties: 1 },
);

export const Webhook = Type.Object(
  {
    id,
    url: Type.String(),
    query: Type.String(),
    description: nullable(Type.String()),
    status: oneOf(['active', 'paused', 'gone'], 'gone: the receiver answered 410 and is told nothing more'),
    sequence: Type.Integer({ description: 'How far in the change feed it was told' }),
    pending: Type.Integer({ description: 'Messages that are being tried' }),
    dead: Type.Integer({ description: 'Messages that were given up, to be replayed' }),
    by: Type.String({ description: 'Whose key made it' }),
    created: time,
    updated: time,
    secret: Type.Optional(
      Type.String({ description: 'What messages are signed with; told only when it is made' }),
    ),
    formerSecretUntil: Type.Optional(Type.String({ description: 'Until when the secret before signs too' })),
  },
  { $id: 'Webhook', description: 'An address that is told of the changes that a saved query finds' },
);

export const WebhookDelivery = Type.Object(
  {
    id: Type.String({ description: 'The webhook-id of the message' }),
    state: oneOf(['pending', 'delivered', 'dead']),
    first: Type.Integer({ description: 'Sequence number of its first change' }),
    last: Type.Integer({ description: 'Sequence number of its last change' }),
    changes: Type.Integer(),
    attempts: Type.Integer(),
    next: nullable(Type.String({ description: 'When it is tried next' })),
    lastStatus: nullable(Type.Integer({ description: 'What the receiver answered last' })),
    lastError: nullable(Type.String()),
    created: time,
    ended: nullable(Type.String()),
  },
  { $id: 'WebhookDelivery', description: 'A message to a webhook, and what became of it' },
);

export const WebhookMessage = Type.Object(
  {
    type: Type.Literal('records.changed'),
    timestamp: time,
    data: Type.Object({ webhook: id, changes: Type.Array(ref('Change'), { minItems: 1, maxItems: 100 }) }),
  },
  {
    $id: 'WebhookMessage',
    description: 'What is posted to a webhook: changes in order, each with its record',
  },
);
