import type {
  ActorKind,
  CueClass,
  FoundQuantity,
  LocationKind,
  Modality,
  QuoteKind,
  TimeInterval,
} from '../../../extract/types.js';
import type { TextSpan } from '../../../text/span.js';
import type { EventType } from '../../generated/client.js';

/*
 * What a record says, part by part, in the terms of the API; other records stand in it by their ids. Patches, revisions and re-runs all
 * speak of these parts.
 */

export interface EventParts {
  type: EventType;
  mode: string | null;
  contexts: string[];
  summary: string;
  evidence: TextSpan[];
  trigger: TextSpan;
  actors: (TextSpan & { id: string | null; role: 'actor' | 'recipient' })[];
  locations: (TextSpan & { id: string })[];
  occurred: TimeInterval | null;
  quantities: FoundQuantity[];
  modality: Modality;
  claimedBy: string | null;
  claimedByWords: TextSpan | null;
  confidence: number;
}

export interface QuoteParts {
  kind: QuoteKind;
  spans: TextSpan[];
  cue: (TextSpan & { class: CueClass }) | null;
  speaker: string | null;
  speakerWords: TextSpan | null;
  addressee: string | null;
  addresseeWords: TextSpan | null;
  said: TimeInterval | null;
  venue: TextSpan | null;
  about: { actors: string[]; locations: string[] };
  context: TextSpan;
  confidence: number;
}

export interface ActorParts {
  name: string;
  kind: ActorKind;
  role: string | null;
  country: string | null;
  /** Names besides its own that find it. */
  aliases: string[];
  parent: string | null;
}

export interface LocationParts {
  name: string;
  kind: LocationKind;
  lat: number;
  lon: number;
  country: string | null;
  admin1: string | null;
  geonamesId: number | null;
  /** How far off the point may be; null where it is the place's own. */
  precisionKm: number | null;
  aliases: string[];
  parent: string | null;
}

/** The parts of each kind of record that editors work on. */
export interface PartsOf {
  event: EventParts;
  quote: QuoteParts;
  actor: ActorParts;
  location: LocationParts;
}

export type Edited = keyof PartsOf;

/** What is asked for cannot be so; the message says why in words for the editor. */
export class Unfit extends Error {
  constructor(
    /** The part that is not right. */
    readonly part: string,
    message: string,
  ) {
    super(message);
  }
}
