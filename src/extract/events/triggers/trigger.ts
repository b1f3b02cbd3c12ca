import type { EventType } from '../../../lexicon/plover.js';
import type { NounPhrase, VerbGroup } from '../../../text/chunks.js';
import type { Span } from '../../../text/span.js';

/** Words that tell of an event. */
export interface Trigger extends Span {
  type: EventType;
  mode: string | null;
  contexts: string[];
  /** The verb that tells it, or that the noun stands with ("carried out an attack"). */
  group: VerbGroup | null;
  /** The noun that tells it. */
  noun: NounPhrase | null;
  object: NounPhrase | null;
  particle: string | null;
  /** Whether the object is a participant, not part of the frame. */
  openObject: boolean;
  /** The token that stands for it. */
  at: number;
}
