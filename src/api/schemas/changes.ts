import { Type } from 'typebox';
import { nullable, oneOf } from './common.js';

/** One write of one record, as the feed, the stream and webhooks tell it. */
export const Change = Type.Object(
  {
    sequence: Type.Integer({ description: 'Grows with every write, and never comes twice' }),
    at: Type.String(),
    kind: oneOf(['created', 'updated', 'deleted']),
    record: Type.Object({
      type: oneOf(['report', 'actor', 'location', 'quote', 'event']),
      id: Type.String(),
    }),
    listed: Type.Boolean({ description: 'Whether the lists show the record now, under the filters' }),
    current: Type.Optional(
      nullable(
        Type.Object(
          {},
          {
            additionalProperties: true,
            description: 'The record as it is now; null where it is gone',
          },
        ),
      ),
    ),
  },
  { $id: 'Change', description: 'One write of one record' },
);
