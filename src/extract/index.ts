import { readDocument } from '../text/document.js';
import { Cuts } from '../text/limits.js';
import { splitParagraphs } from '../text/paragraphs.js';
import { findEvents } from './events/index.js';
import { markFurniture, setDatelineApart } from './furniture/index.js';
import { findEntities } from './people/index.js';
import { detectLanguage } from './language.js';
import { findQuotes } from './quotes/index.js';
import { withinRoom } from './room.js';
import { findTimes } from './times/index.js';
import type { Extraction, ReportContext } from './types.js';

export type * from './types.js';

/**
 * Everything Dateline finds in one report. Pure: the same words give the same records, no clock, no I/O. It reads English; a
 * report in a language that it knows for another is answered with that language and no records, rather than with nonsense.
 * @param body the report's text as stored; every offset counts in it, in UTF-16 code units
 * @param context headline, publication time and publisher; all may be null
 */
export function extract(body: string, context: ReportContext): Extraction {
  const language = detectLanguage(body);
  if (language !== 'en' && language !== 'und')
    return {
      language,
      actors: [],
      locations: [],
      mentions: [],
      times: [],
      quotes: [],
      events: [],
      truncated: [],
    };
  const cuts = new Cuts();
  const paragraphs = markFurniture(body, splitParagraphs(body));
  const document = readDocument(body, setDatelineApart(body, paragraphs, context.publishedAt));
  for (const { limit, times } of document.truncated) cuts.add(limit, times);
  const entities = findEntities(document, context);
  const times = findTimes(document, context);
  const quotes = findQuotes(document, entities, times, context, cuts);
  const events = findEvents(document, entities, times, quotes, context, cuts);
  const found = withinRoom({ language, ...entities, times, quotes, events }, body.length, cuts);
  return { ...found, truncated: cuts.all() };
}
