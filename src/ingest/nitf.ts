import { copyOf } from './blocks.js';
import { isoDate } from './dates.js';
import { Unreadable, type ReceivedReport } from './incoming.js';
import { at, wordsOf, within, type XmlElement } from './xml.js';

const WITHDRAWN = new Set(['canceled', 'cancelled', 'withheld']);

/**
 * A story in NITF (News Industry Text Format, IPTC).
 * @throws Unreadable where it has no words
 */
export function readNitf(root: XmlElement): ReceivedReport {
  const docdata = at(root, 'head', 'docdata');
  const head = at(root, 'body', 'body.head');
  const content = at(root, 'body', 'body.content');
  const headline = wordsOf(at(head, 'hedline', 'hl1')) ?? wordsOf(at(root, 'head', 'title'));
  const retracts = WITHDRAWN.has(docdata?.attributes['management-status']?.toLowerCase() ?? '');
  const body = [content, at(root, 'body', 'body.end')]
    .flatMap((part) => (part ? [copyOf(part)] : []))
    .filter(Boolean)
    .join('\n\n');
  if (body === '' && !retracts) throw new Unreadable('The NITF has no body.content.');
  const dateline = at(head, 'dateline');
  return {
    body: body || headline || 'Withdrawn',
    given: {
      headline,
      byline: wordsOf(at(head, 'byline')),
      datelinePlace: wordsOf(at(dateline, 'location')),
      publisher: at(root, 'head', 'pubdata')?.attributes['name'] ?? wordsOf(at(head, 'distributor')),
      agency: docdata ? (within(docdata, 'doc.copyright')?.attributes['holder'] ?? null) : null,
      publishedAt:
        isoDate(at(docdata, 'date.release')?.attributes['norm']) ??
        isoDate(at(docdata, 'date.issue')?.attributes['norm']) ??
        isoDate(at(root, 'head', 'pubdata')?.attributes['date.publication']) ??
        isoDate(at(dateline, 'story.date')?.attributes['norm']),
      sourceId: at(docdata, 'doc-id')?.attributes['id-string'] ?? null,
      retracts,
    },
  };
}
