import { Type, type TObject, type TProperties, type TSchema } from 'typebox';
import type { Edited } from '../../store/write/editing/parts.js';
import { CONTEXTS } from '../../lexicon/plover.js';
import { enums, nullable, oneOf, offset } from './common.js';

/*
 * What editors send: the parts of each kind of record, as a JSON Merge Patch and as a new record. Words may be named by themselves where
 * the report has them once, else with their start.
 */

const closed = <T extends TProperties>(properties: T, options: object = {}): TObject<T> =>
  Type.Object(properties, { additionalProperties: false, minProperties: 1, ...options });

const words = {
  text: Type.Optional(Type.String({ minLength: 1, maxLength: 100_000 })),
  start: Type.Optional(offset),
  end: Type.Optional(offset),
};
const Words = closed(words, {
  description: 'Words of the report: `text` where it has them once, else with `start`; or `start` and `end`',
});
const id = (kind: string) => Type.String({ minLength: 1, maxLength: 300, description: `Id of ${kind}` });
const text = (maxLength: number, description?: string) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', ...(description ? { description } : {}) });
const instant = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' });
const time = nullable(
  closed({
    from: Type.Optional(instant),
    to: Type.Optional(instant),
    precision: Type.Optional(enums.precision),
  }),
);
const country = nullable(Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2' }));
const list = <T extends TSchema>(items: T, most = 1_000) => Type.Array(items, { maxItems: most });
const names = list(text(300), 500);

/** By kind: the parts that an editor may set. */
const PARTS = {
  event: {
    type: enums.eventType,
    mode: nullable(text(40, 'PLOVER mode of the type')),
    contexts: list(oneOf(CONTEXTS)),
    summary: text(1_000),
    evidence: list(Words),
    trigger: Words,
    actors: list(closed({ ...words, id: nullable(id('an actor')), role: oneOf(['actor', 'recipient']) })),
    locations: list(closed({ ...words, id: id('a location') })),
    occurred: time,
    quantities: list(
      closed({
        ...words,
        kind: enums.quantityKind,
        low: Type.Number(),
        high: nullable(Type.Number()),
        approximate: Type.Boolean(),
        unit: nullable(text(100)),
      }),
    ),
    modality: enums.modality,
    claimedBy: nullable(id('an actor')),
    claimedByWords: nullable(Words),
  },
  quote: {
    kind: enums.quoteKind,
    spans: Type.Array(Words, { minItems: 1, maxItems: 100 }),
    cue: nullable(closed({ ...words, class: Type.Optional(enums.cueClass) })),
    speaker: nullable(id('an actor')),
    speakerWords: nullable(Words),
    addressee: nullable(id('an actor')),
    addresseeWords: nullable(Words),
    said: time,
    venue: nullable(Words),
    about: closed({
      actors: Type.Optional(list(id('an actor'))),
      locations: Type.Optional(list(id('a location'))),
    }),
    context: Words,
  },
  actor: {
    name: text(300),
    kind: enums.actorKind,
    role: nullable(text(300)),
    country,
    aliases: names,
    parent: nullable(id('an actor')),
  },
  location: {
    name: text(300),
    kind: enums.locationKind,
    lat: Type.Number({ minimum: -90, maximum: 90 }),
    lon: Type.Number({ minimum: -180, maximum: 180 }),
    country,
    admin1: nullable(text(20)),
    geonamesId: nullable(Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })),
    precisionKm: nullable(Type.Number({ minimum: 0, maximum: 20_038 })),
    aliases: names,
    parent: nullable(id('a location')),
  },
} satisfies Record<Edited, TProperties>;

export const reason = Type.Optional(
  nullable(Type.String({ maxLength: 1_000, description: 'Why; kept with the change' })),
);

const review = Type.Optional(
  oneOf(
    ['confirmed', 'rejected', 'unreviewed'],
    'What the editor found, `unreviewed` to take it back; left out where parts are set',
  ),
);

const optional = (parts: TProperties): TProperties =>
  Object.fromEntries(Object.entries(parts).map(([name, schema]) => [name, Type.Optional(schema)]));

/** A JSON Merge Patch (RFC 7396) of one kind of record. */
export const patchOf = (kind: Edited): TSchema => closed({ review, reason, ...optional(PARTS[kind]) });

const { name, kind: actorKind } = PARTS.actor;
const { kind: locationKind, lat, lon } = PARTS.location;
const inReport = {
  report: Type.Optional(id('the report whose words stand for it')),
  mentions: Type.Optional(list(Words)),
};

/** A new record of one kind: what must be said of it, and what may be. */
const CREATION: Record<Edited, TProperties> = {
  event: { report: id('its report'), type: PARTS.event.type, trigger: PARTS.event.trigger },
  quote: { report: id('its report'), spans: PARTS.quote.spans },
  actor: { name, kind: actorKind, ...inReport },
  location: { name, kind: locationKind, lat, lon, ...inReport },
};

export const creationOf = (kind: Edited): TSchema =>
  closed({ ...optional(PARTS[kind]), reason, ...CREATION[kind] });

export const Merging = closed({ into: id('the one that it is'), reason });
export const Splitting = closed({ reason }, { minProperties: 0 });

export const Undoing = closed(
  {
    revision: Type.Optional(
      Type.Integer({ minimum: 1, description: 'The first revision to take back; the last where left out' }),
    ),
    reason,
  },
  { minProperties: 0 },
);

/** What editors and re-runs made of a record. */
export const Revisions = Type.Object(
  {
    data: Type.Array(
      Type.Object({
        revision: Type.Integer(),
        action: oneOf(
          ['added', 'changed', 'undone', 'merged', 'split', 'superseded', 'reextracted'],
          'superseded: by a later version of its report; reextracted: by a re-run; all others are an editor’s',
        ),
        by: Type.String({ description: 'Name of the key, `local` where none is needed' }),
        reason: nullable(Type.String()),
        at: Type.String(),
        before: Type.Unknown({ description: 'The parts that changed, as they were; other records by id' }),
        after: Type.Unknown({ description: 'The parts that changed, as they became' }),
      }),
    ),
  },
  { $id: 'Revisions', description: 'What was made of a record, the latest first' },
);
