import { DATASET_NAMES } from '../../lexicon/datasets/names.js';
import { Type, type TSchema } from 'typebox';
import {
  ACTOR_KINDS,
  CUE_CLASSES,
  LOCATION_KINDS,
  MENTION_FORMS,
  MODALITIES,
  PRECISIONS,
  QUANTITY_KINDS,
  QUOTE_KINDS,
} from '../../extract/types.js';
import { EVENT_TYPES, QUAD_CLASSES } from '../../lexicon/plover.js';
import { LIMIT_NAMES } from '../../text/limits.js';

/** One of a list of words. */
export const oneOf = (values: readonly string[], description?: string) =>
  Type.Unsafe<string>({ type: 'string', enum: [...values], ...(description ? { description } : {}) });

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const REVIEWS = ['unreviewed', 'confirmed', 'corrected', 'rejected'] as const;
export const TYPES = EVENT_TYPES.map((type) => type.toLowerCase());

export const enums = {
  actorKind: oneOf(ACTOR_KINDS),
  locationKind: oneOf(LOCATION_KINDS),
  mentionForm: oneOf(MENTION_FORMS),
  quoteKind: oneOf(QUOTE_KINDS),
  cueClass: oneOf(CUE_CLASSES, 'Speech told apart from thought: what kind of saying the cue is'),
  precision: oneOf(PRECISIONS, 'How far the words allow to trust the time'),
  quantityKind: oneOf(QUANTITY_KINDS),
  modality: oneOf(MODALITIES, 'Whether it is told as a fact, claimed, denied, planned or possible'),
  eventType: oneOf(TYPES, 'PLOVER event type'),
  quad: oneOf(QUAD_CLASSES),
  reportStatus: oneOf(
    ['live', 'corrected', 'retracted'],
    'corrected: a later version took its place; retracted: its sender took it back',
  ),
  dataset: oneOf(DATASET_NAMES, 'An event table that was imported'),
  review: oneOf(REVIEWS, 'What an editor made of it'),
  origin: oneOf(['machine', 'editor'], 'Who made the record'),
};

export const offset = Type.Integer({
  minimum: 0,
  description: 'UTF-16 code units from the start of the body',
});

/** Words of a report with where they stand: `body.slice(start, end) === text`. */
export const Words = Type.Object(
  { text: Type.String(), start: offset, end: offset },
  { $id: 'Words', description: 'Words of the report: body.slice(start, end) === text' },
);

export const Interval = Type.Object(
  {
    from: Type.String({ description: 'First instant, ISO 8601 in UTC' }),
    to: Type.String({ description: 'First instant after it, ISO 8601 in UTC' }),
    precision: enums.precision,
  },
  { $id: 'Interval', description: 'A half-open interval of time' },
);

export const ref = (id: string) => Type.Ref(`${id}#`);

export const bookkeeping = {
  review: enums.review,
  origin: enums.origin,
  created: Type.String(),
  updated: Type.String(),
  revision: Type.Integer(),
};

export const ActorReference = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    role: nullable(Type.String({ description: 'What they are: "president of Russia"' })),
    kind: enums.actorKind,
    country: nullable(Type.String({ description: 'ISO 3166-1 alpha-2' })),
  },
  { $id: 'ActorReference' },
);

export const ReportReference = Type.Object(
  {
    id: Type.String(),
    headline: Type.String(),
    publisher: nullable(Type.String()),
    agency: nullable(Type.String()),
    publishedAt: nullable(Type.String()),
    url: nullable(Type.String()),
    status: enums.reportStatus,
  },
  { $id: 'ReportReference' },
);

/** RFC 9457. */
export const Problem = Type.Object(
  {
    type: Type.String({ description: 'What kind of problem; stable' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.Optional(Type.String()),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          path: Type.String({ description: 'The parameter or the part of the body' }),
          message: Type.String({ description: 'What it takes' }),
        }),
        { maxItems: 20 },
      ),
    ),
    more: Type.Optional(Type.Integer({ description: 'How many more errors there are' })),
    existing: Type.Optional(Type.String({ description: 'Id of the record that is there already' })),
    current: Type.Optional(
      Type.Object(
        {
          etag: Type.String(),
          revision: Type.Integer(),
          updated: Type.String(),
          by: nullable(Type.String()),
          reason: nullable(Type.String()),
        },
        { description: 'Where a record was changed meanwhile: its state now, and who last changed it' },
      ),
    ),
  },
  { $id: 'Problem', description: 'A problem document (RFC 9457)' },
);

/** The limits of `src/text/limits.ts` that a text met. */
export const truncated = Type.Array(
  Type.Object({
    limit: oneOf(
      LIMIT_NAMES,
      'word, line, context: characters of a word, of a sentence, of a context on either side; sentence: words of one; parts: recipients of an event, and quantities; records: characters of their JSON for each of the text',
    ),
    most: Type.Integer({ description: 'The limit, in its unit' }),
    times: Type.Integer({ description: 'How often it was met: what was divided, shortened or left out' }),
  }),
  { description: 'The limits that the text met; empty where all of it was read and told, as in any news' },
);
