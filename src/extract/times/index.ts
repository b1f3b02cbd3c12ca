import type { Document } from '../../text/document.js';
import type { FoundTime, ReportContext } from '../types.js';

/** Every expression of time in the document, resolved against the published date. */
export function findTimes(_document: Document, _context: ReportContext): FoundTime[] {
  return [];
}
