import type { Document } from '../../text/document.js';
import type { FoundActor, FoundLocation, FoundMention, ReportContext } from '../types.js';

/** The people, organisations and places of a report, and every mention of them. */
export interface Entities {
  actors: FoundActor[];
  locations: FoundLocation[];
  /** Sorted by start; they may nest ("Ukraine's defence ministry" holds "Ukraine") but do not cross. */
  mentions: FoundMention[];
}

export function findEntities(_document: Document, _context: ReportContext): Entities {
  return { actors: [], locations: [], mentions: [] };
}
