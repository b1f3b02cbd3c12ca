import { Type } from 'typebox';
import { enums, nullable, offset, oneOf, ref, truncated } from './common.js';

const text = (description: string) => Type.Optional(nullable(Type.String({ maxLength: 2_000, description })));

const PUBLISHED = String.raw`^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$`;
const WEB_ADDRESS = String.raw`^\s*(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\/].*)?$`;

/** What strings of a pattern are, for whoever sent others. */
export const PATTERNS: Record<string, string> = {
  [PUBLISHED]: 'takes an ISO 8601 date, or date and time with its zone',
  [WEB_ADDRESS]: 'takes an http or https address',
};

const published = Type.Optional(
  nullable(
    Type.String({
      description: 'ISO 8601 date, or date and time with its zone; "on Tuesday" counts from it',
      pattern: PUBLISHED,
      examples: ['2024-03-05'],
    }),
  ),
);

const address = Type.String({
  maxLength: 2_000,
  description: 'Where it was published: http or https',
  pattern: WEB_ADDRESS,
  examples: ['https://desk.example/flood'],
});

/** What may be said of a report beside its words. */
export const metadata = {
  headline: text('Headline'),
  publisher: text('Who published it'),
  agency: text('The agency it came from'),
  url: Type.Optional(nullable(address)),
  publishedAt: published,
  byline: text('Who wrote it'),
  datelinePlace: text('Where it was written'),
  credits: text('Who else worked on it'),
  sourceId: text("The sender's own id or slug of the story; the same again is a later version"),
  supersedes: text('Id of the report that this one corrects'),
};

const retracts = Type.Optional(
  nullable(Type.Boolean({ description: 'Whether the sender takes the story back' })),
);

export const IncomingReport = Type.Object(
  { body: Type.String({ minLength: 1, description: "The report's words" }), ...metadata, retracts },
  { $id: 'IncomingReport', additionalProperties: false },
);

export const TextToExtract = Type.Object(
  { text: Type.String({ minLength: 1, description: 'A report, or any part of one' }), ...metadata },
  { $id: 'TextToExtract', additionalProperties: false },
);

/** The same, where the body is plain text and the rest stands in the address. */
export const MetadataQuery = Type.Object(
  Object.fromEntries(
    Object.keys(metadata).map((name) => [
      name,
      Type.Optional(
        Type.Array(name === 'url' ? address : Type.String({ maxLength: 2_000 }), { maxItems: 1 }),
      ),
    ]),
  ),
  { additionalProperties: false },
);

/** What became of each report of a feed or message. */
export const Arrivals = Type.Object(
  {
    reports: Type.Array(
      Type.Object({
        id: nullable(Type.String({ description: 'The report, or the one of which it is a copy' })),
        arrival: oneOf(
          ['stored', 'duplicate', 'carried', 'corrected', 'retracted', 'unknown'],
          'carried: a copy of a report that is there; unknown: takes back what is not here',
        ),
      }),
      { description: 'In the order of the document' },
    ),
  },
  { $id: 'Arrivals' },
);

const reference = Type.Object({
  text: Type.String(),
  start: offset,
  end: offset,
  actor: nullable(Type.String({ description: 'Id of the actor' })),
});

export const Extraction = Type.Object(
  {
    language: Type.String(),
    actors: Type.Array(
      Type.Object({
        slug: Type.String(),
        name: Type.String(),
        kind: enums.actorKind,
        role: nullable(Type.String()),
        country: nullable(Type.String()),
        aliases: Type.Array(Type.String()),
        parent: nullable(Type.String()),
      }),
    ),
    locations: Type.Array(
      Type.Object({
        slug: Type.String(),
        name: Type.String(),
        kind: enums.locationKind,
        lat: Type.Number(),
        lon: Type.Number(),
        country: nullable(Type.String()),
        admin1: nullable(Type.String()),
        geonamesId: nullable(Type.Integer()),
        precisionKm: nullable(Type.Number()),
        parent: nullable(Type.String()),
        aliases: Type.Array(Type.String()),
      }),
    ),
    mentions: Type.Array(
      Type.Object({
        text: Type.String(),
        start: offset,
        end: offset,
        form: enums.mentionForm,
        actor: nullable(Type.String()),
        location: nullable(Type.String()),
        precisionKm: Type.Optional(Type.Number()),
        confidence: Type.Number(),
      }),
    ),
    times: Type.Array(
      Type.Object({
        text: Type.String(),
        start: offset,
        end: offset,
        from: Type.String(),
        to: Type.String(),
        precision: enums.precision,
      }),
    ),
    quotes: Type.Array(
      Type.Object({
        kind: enums.quoteKind,
        spans: Type.Array(ref('Words')),
        cue: nullable(ref('Words')),
        cueClass: enums.cueClass,
        speaker: nullable(reference),
        addressee: nullable(reference),
        said: nullable(ref('Interval')),
        venue: nullable(ref('Words')),
        about: Type.Object({ actors: Type.Array(Type.String()), locations: Type.Array(Type.String()) }),
        context: ref('Words'),
        confidence: Type.Number(),
      }),
    ),
    events: Type.Array(
      Type.Object({
        type: enums.eventType,
        mode: nullable(Type.String()),
        contexts: Type.Array(Type.String()),
        summary: Type.String(),
        evidence: Type.Array(ref('Words')),
        trigger: ref('Words'),
        actors: Type.Array(reference),
        recipients: Type.Array(reference),
        locations: Type.Array(
          Type.Object({ text: Type.String(), start: offset, end: offset, location: Type.String() }),
        ),
        occurred: nullable(ref('Interval')),
        quantities: Type.Array(
          Type.Object({
            kind: enums.quantityKind,
            low: Type.Number(),
            high: nullable(Type.Number()),
            approximate: Type.Boolean(),
            unit: nullable(Type.String()),
            text: Type.String(),
            start: offset,
            end: offset,
          }),
        ),
        modality: enums.modality,
        claimedBy: nullable(reference),
        confidence: Type.Number(),
      }),
    ),
    truncated,
  },
  { $id: 'Extraction', description: 'What would be stored of a text' },
);
