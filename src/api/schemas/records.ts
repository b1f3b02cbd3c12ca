import { Type, type TSchema } from 'typebox';
import { bookkeeping, enums, nullable, offset, ref, truncated } from './common.js';

const standing = Type.Boolean({
  description:
    'False where a later version of the report no longer has its words, the report was taken back, or a re-run no longer finds it',
});

const merged = Type.Array(Type.Object({ id: Type.String(), name: Type.String() }), {
  description: 'Those that were found to be this one; each can be split from it again',
});

export const Quote = Type.Object(
  {
    id: Type.String(),
    kind: enums.quoteKind,
    text: Type.String({ description: 'Its spans, joined by an ellipsis where the attribution cuts it' }),
    spans: Type.Array(ref('Words')),
    cue: nullable(Type.Object({ text: Type.String(), start: offset, end: offset, class: enums.cueClass })),
    speaker: nullable(ref('ActorReference')),
    speakerWords: nullable(ref('Words')),
    addressee: nullable(ref('ActorReference')),
    addresseeWords: nullable(ref('Words')),
    said: nullable(ref('Interval')),
    venue: nullable(ref('Words')),
    about: Type.Object({
      actors: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
      locations: Type.Array(
        Type.Object({ id: Type.String(), name: Type.String(), lat: Type.Number(), lon: Type.Number() }),
      ),
    }),
    context: ref('Words'),
    report: ref('ReportReference'),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    standing,
    ...bookkeeping,
  },
  {
    $id: 'Quote',
    description: 'Who said what: the words, the cue, the speaker and the sentence around them',
  },
);

export const Event = Type.Object(
  {
    id: Type.String(),
    type: enums.eventType,
    mode: nullable(Type.String({ description: 'PLOVER mode' })),
    quad: enums.quad,
    cameoRoot: Type.String({ description: 'CAMEO root code' }),
    contexts: Type.Array(Type.String({ description: 'PLOVER context' })),
    summary: Type.String({ description: "Made of the report's own words" }),
    evidence: Type.Array(ref('Words'), { description: 'Where the report tells it, the fullest first' }),
    trigger: ref('Words'),
    actors: Type.Array(
      Type.Object({
        id: nullable(Type.String()),
        name: nullable(Type.String()),
        role: Type.Unsafe<string>({ type: 'string', enum: ['actor', 'recipient'] }),
        kind: nullable(enums.actorKind),
        country: nullable(Type.String()),
        text: Type.String(),
        start: offset,
        end: offset,
      }),
    ),
    locations: Type.Array(
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        kind: enums.locationKind,
        country: nullable(Type.String()),
        lat: Type.Number(),
        lon: Type.Number(),
        text: Type.String(),
        start: offset,
        end: offset,
      }),
    ),
    occurred: nullable(ref('Interval')),
    quantities: Type.Array(
      Type.Object({
        kind: enums.quantityKind,
        low: Type.Number(),
        high: nullable(Type.Number({ description: 'Null where the words leave it open' })),
        approximate: Type.Boolean(),
        unit: nullable(Type.String()),
        text: Type.String(),
        start: offset,
        end: offset,
      }),
    ),
    modality: enums.modality,
    claimedBy: nullable(ref('ActorReference')),
    claimedByWords: nullable(ref('Words')),
    source: nullable(
      Type.Object(
        {
          dataset: enums.dataset,
          version: nullable(Type.String()),
          id: Type.String({ description: "The table's own id of the row" }),
        },
        { description: 'The event table that it is a row of; null for what was read in copy' },
      ),
    ),
    report: ref('ReportReference'),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    story: nullable(
      Type.Object(
        {
          id: Type.String({ description: 'The event that told it first' }),
          events: Type.Integer({ description: 'Events of all reports that tell it' }),
          publishers: Type.Integer({ description: 'Publishers that carry those reports' }),
        },
        {
          description:
            'The happening that events of several reports tell: agreed in type, actors, place and time',
        },
      ),
    ),
    standing,
    ...bookkeeping,
  },
  { $id: 'Event', description: 'Who did what to whom, where and when, with the words that say so' },
);

export const Actor = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    kind: enums.actorKind,
    role: nullable(Type.String()),
    country: nullable(Type.String({ description: 'ISO 3166-1 alpha-2' })),
    aliases: Type.Array(Type.String()),
    parent: nullable(ref('ActorReference')),
    merged,
    mentions: Type.Integer({ description: 'How often reports mention them' }),
    ...bookkeeping,
  },
  {
    $id: 'Actor',
    description: 'A person, an organisation, a government, an armed force, a group, a medium or a country',
  },
);

export const Location = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    kind: enums.locationKind,
    lat: Type.Number(),
    lon: Type.Number(),
    country: nullable(Type.String({ description: 'ISO 3166-1 alpha-2' })),
    admin1: nullable(Type.String({ description: 'First-level division' })),
    geonamesId: nullable(Type.Integer()),
    precisionKm: nullable(
      Type.Number({
        description:
          'How far off its point may be, in kilometres, where a text tells it by distance ("30 km north of Kyiv")',
      }),
    ),
    aliases: Type.Array(Type.String()),
    parent: nullable(Type.Object({ id: Type.String(), name: Type.String(), kind: enums.locationKind })),
    merged,
    mentions: Type.Integer({ description: 'How often reports mention it' }),
    ...bookkeeping,
  },
  { $id: 'Location', description: 'A place on the map' },
);

const reportFields = {
  id: Type.String(),
  headline: Type.String(),
  byline: nullable(Type.String()),
  dateline: Type.Object({ place: nullable(Type.String()), date: nullable(Type.String()) }),
  language: Type.String({ description: 'ISO 639-1' }),
  publisher: nullable(Type.String()),
  agency: nullable(Type.String()),
  credits: nullable(Type.String()),
  url: nullable(Type.String()),
  publishedAt: nullable(Type.String()),
  ingestedAt: Type.String(),
  contentHash: Type.String({ description: 'SHA-256 of the normalised body' }),
  version: Type.Integer(),
  supersedes: nullable(Type.String()),
  status: enums.reportStatus,
  supersededBy: nullable(Type.String({ description: 'The later version' })),
  sourceId: nullable(Type.String({ description: "The sender's own id of the story" })),
  dataset: nullable({ ...enums.dataset, description: 'The event table whose rows are its words' }),
  datasetVersion: nullable(Type.String()),
  carriers: Type.Array(
    Type.Object({
      publisher: nullable(Type.String()),
      agency: nullable(Type.String()),
      headline: Type.String(),
      url: nullable(Type.String()),
      publishedAt: nullable(Type.String()),
      similarity: Type.Number({ description: '1 where the words are the same' }),
    }),
    { description: 'Who else carries it, the same or nearly' },
  ),
  quotes: Type.Integer({ description: 'How many it has' }),
  events: Type.Integer({ description: 'How many it has' }),
  created: Type.String(),
  updated: Type.String(),
  revision: Type.Integer(),
};

export const ReportLine = Type.Object(reportFields, {
  $id: 'ReportLine',
  description: 'A report without its words',
});

export const Report = Type.Object(
  {
    ...reportFields,
    body: Type.String({ description: 'As it came; all offsets count in it' }),
    mentions: Type.Array(
      Type.Object({
        start: offset,
        end: offset,
        text: Type.String(),
        form: enums.mentionForm,
        actor: nullable(Type.String()),
        location: nullable(Type.String()),
        precisionKm: nullable(Type.Number({ description: 'Of its location' })),
        confidence: Type.Number(),
      }),
    ),
    truncated,
  },
  { $id: 'Report', description: 'A report as it came, with every mention of an actor or a place' },
);

/** What `include` asked for, each record once. */
export const Included = Type.Object(
  {
    reports: Type.Optional(Type.Array(ref('ReportLine'))),
    quotes: Type.Optional(Type.Array(ref('Quote'))),
    events: Type.Optional(Type.Array(ref('Event'))),
    actors: Type.Optional(Type.Array(ref('Actor'))),
    locations: Type.Optional(Type.Array(ref('Location'))),
  },
  {
    $id: 'Included',
    description: 'The records that these speak of, each once, where `include` asked for them',
  },
);

/** One record, with those that it speaks of where they were asked for. */
export const oneWithIncluded = (record: string): TSchema =>
  Type.Intersect([ref(record), Type.Object({ included: Type.Optional(ref('Included')) })]);

/** A page of records. */
export const listOf = (record: string): TSchema =>
  Type.Object({
    data: Type.Array(ref(record)),
    page: Type.Object({
      next: nullable(Type.String({ description: 'Address of the next page' })),
      prev: nullable(Type.String({ description: 'Address of the page before' })),
    }),
    included: Type.Optional(ref('Included')),
    count: Type.Optional(Type.Integer({ description: 'How many in all, where count=exact asked for it' })),
  });
