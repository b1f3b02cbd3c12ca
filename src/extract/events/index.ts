import type { Document } from '../../text/document.js';
import type { Entities } from '../people/index.js';
import type { FoundEvent, FoundQuote, FoundTime, ReportContext } from '../types.js';

/** Every event that the document tells of. */
export function findEvents(
  _document: Document,
  _entities: Entities,
  _times: readonly FoundTime[],
  _quotes: readonly FoundQuote[],
  _context: ReportContext,
): FoundEvent[] {
  return [];
}
