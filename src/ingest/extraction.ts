import { extract, type Extraction } from '../extract/index.js';
import type { IncomingReport } from './incoming.js';

/** Everything Dateline finds in a report that came in. */
export const extractionOf = ({ body, headline, publishedAt, publisher }: IncomingReport): Extraction =>
  extract(body, { headline, publishedAt, publisher });
