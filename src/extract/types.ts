import type { EventType } from '../lexicon/plover.js';
import type { Truncation } from '../text/limits.js';
import type { Span, TextSpan } from '../text/span.js';

/*
 * What extraction finds in one report. Plain data: spans are UTF-16 offsets into the body, references between
 * records are keys (`slug`), so that a finding can be printed, compared and stored without the Document.
 */

export const ACTOR_KINDS = [
  'person',
  'organisation',
  'government',
  'armed_force',
  'group',
  'media',
  'country',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const LOCATION_KINDS = ['country', 'region', 'city', 'place', 'water'] as const;
export type LocationKind = (typeof LOCATION_KINDS)[number];

export const MENTION_FORMS = ['name', 'role', 'pronoun', 'demonym'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** How far a time can be trusted: `approximate` is a span that the text only suggests ("in recent weeks"). */
export const PRECISIONS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'approximate'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const QUOTE_KINDS = ['direct', 'indirect', 'mixed'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

export const CUE_CLASSES = [
  'statement',
  'question',
  'demand',
  'promise',
  'denial',
  'threat',
  'belief',
  'expectation',
] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

export const MODALITIES = ['asserted', 'claimed', 'denied', 'planned', 'possible'] as const;
export type Modality = (typeof MODALITIES)[number];

export const QUANTITY_KINDS = [
  'killed',
  'wounded',
  'displaced',
  'detained',
  'people',
  'weapons',
  'money',
  'duration',
  'distance',
  'count',
] as const;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

export interface FoundActor {
  /** Stable and readable: `vladimir-putin`, `general-staff-ukraine`. The lexicon's for whom it knows, else made from the name. */
  slug: string;
  name: string;
  kind: ActorKind;
  /** What the report or the lexicon says of them: "Pentagon spokesperson", "president of Russia". */
  role: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  aliases: string[];
  /** Slug of the actor that this one is part of or speaks for; that actor is in `Extraction.actors` too. */
  parent: string | null;
}

export interface FoundLocation {
  /** `bakhmut`; where several places share a name, the most populous has the plain slug and the others `paris-us-tx`. */
  slug: string;
  name: string;
  kind: LocationKind;
  lat: number;
  lon: number;
  /** ISO 3166-1 alpha-2; null for what belongs to no single country. */
  country: string | null;
  /** First-level division, by GeoNames' code. */
  admin1: string | null;
  geonamesId: number | null;
  /** How far the place may lie from its point, in kilometres, where the text tells it by distance ("30 km north of Kyiv"). */
  precisionKm: number | null;
  /** Slug of the place around it (town → region → country); that location is in `Extraction.locations` too. */
  parent: string | null;
  aliases: string[];
}

/** Words that stand for an actor or a place. Exactly one of `actor` and `location` is set, or neither where unresolved. */
export interface FoundMention extends TextSpan {
  form: MentionForm;
  actor: string | null;
  location: string | null;
  /**
   * Of an actor that is named by a place: that place ("Russia" in "Russia said"), a toponym for maps and measures.
   * It places no event: where something happened is `location` alone, so that both readings of a word never count twice.
   */
  place?: string;
  /** Of a point told by distance: how far off it may be, in kilometres. The place that it counts from is a mention inside this one. */
  precisionKm?: number;
  /** The whole noun phrase, with title, role and apposition: "Pentagon spokesperson Brigadier General Patrick Ryder". */
  phrase: Span;
  /** Grammar for co-reference, where known. */
  number: 'singular' | 'plural' | null;
  gender: 'female' | 'male' | 'neuter' | null;
  /** Confidence of the reference, 0 to 1. */
  confidence: number;
}

/** A half-open interval of time, ISO 8601 in UTC, with how precisely the words give it. */
export interface TimeInterval {
  from: string;
  to: string;
  precision: Precision;
}

export interface FoundTime extends TextSpan, TimeInterval {}

/** Words for somebody, with the actor they were resolved to; null where the text does not say who it is. */
export interface Reference extends TextSpan {
  actor: string | null;
}

export interface FoundQuote {
  kind: QuoteKind;
  /** The content's parts in order, without its outer quotation marks; more than one where an attribution cuts it. */
  spans: TextSpan[];
  cue: TextSpan | null;
  cueClass: CueClass;
  speaker: Reference | null;
  addressee: Reference | null;
  /** When it was said: the attribution's time, else the published date; null where neither is known. */
  said: TimeInterval | null;
  /** "on the Kremlin's website". */
  venue: TextSpan | null;
  about: { actors: string[]; locations: string[] };
  /** The sentence or sentences that the content and its attribution stand in. */
  context: TextSpan;
  confidence: number;
}

export interface FoundQuantity extends TextSpan {
  kind: QuantityKind;
  /** The least and the most that the words allow; equal for an exact figure, `high` null when open ("tens of thousands"). */
  low: number;
  high: number | null;
  approximate: boolean;
  /** What is counted: "Shahed-136 drones", "Abrams battle tanks"; a currency (ISO 4217) for money; a unit for durations and distances. */
  unit: string | null;
}

export interface FoundEvent {
  /** PLOVER type, upper case as PLOVER writes it. */
  type: EventType;
  mode: string | null;
  contexts: string[];
  summary: string;
  /** The sentences or clauses that tell it, the fullest first. */
  evidence: TextSpan[];
  trigger: TextSpan;
  actors: Reference[];
  recipients: Reference[];
  /** Slugs of `Extraction.locations`, with the words that place it there. */
  locations: (TextSpan & { location: string })[];
  occurred: TimeInterval | null;
  quantities: FoundQuantity[];
  modality: Modality;
  /** Who claims or denies it, when it stands inside an attributed statement. */
  claimedBy: Reference | null;
  confidence: number;
}

export interface Extraction {
  /** ISO 639-1; `und` where it could not be told. */
  language: string;
  actors: FoundActor[];
  locations: FoundLocation[];
  mentions: FoundMention[];
  times: FoundTime[];
  quotes: FoundQuote[];
  events: FoundEvent[];
  /** The limits that the text met; empty where everything in it was read and told, as in any news. */
  truncated: Truncation[];
}

/** What is known of a report besides its body. */
export interface ReportContext {
  headline: string | null;
  /** ISO 8601 date or date and time; relative times count from it. */
  publishedAt: string | null;
  publisher: string | null;
}
