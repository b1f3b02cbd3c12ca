import type { Document } from '../../text/document.js';
import type { Entities } from '../people/index.js';
import type { FoundQuote, FoundTime, ReportContext } from '../types.js';

/** Every attributed statement of the document. */
export function findQuotes(
  _document: Document,
  _entities: Entities,
  _times: readonly FoundTime[],
  _context: ReportContext,
): FoundQuote[] {
  return [];
}
