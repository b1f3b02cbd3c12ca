import { copyOf } from './blocks.js';
import { isoDate } from './dates.js';
import { Unreadable, type ReceivedReport, type ReportMetadata } from './incoming.js';
import { readNitf } from './nitf.js';
import { at, childrenNamed, within, wordsOf, type XmlElement } from './xml.js';

/** IPTC's publishing states in which a story is no longer to be used, without their scheme. */
const WITHDRAWN = new Set(['canceled', 'withheld']);

/**
 * The stories of a NewsML-G2 document: one newsItem, or a newsMessage with several.
 * @throws Unreadable where no item of it has words
 */
export function readNewsml(root: XmlElement): ReceivedReport[] {
  const items = root.name.endsWith('newsitem')
    ? [root]
    : childrenNamed(root, 'itemset').flatMap((set) => childrenNamed(set, 'newsitem'));
  const reports = items.flatMap((item) => readItem(item));
  if (reports.length === 0) throw new Unreadable('The NewsML-G2 has no news item with words.');
  return reports;
}

function readItem(item: XmlElement): ReceivedReport[] {
  const given = itemMetadata(item);
  const nitf = within(at(item, 'contentset'), 'nitf');
  const inside = nitf ? readNitf(nitf) : null;
  const body = inside?.body ?? contentOf(item);
  if (body === '' && !given.retracts) return [];
  const stated = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== false),
  );
  return [{ body: body || given.headline || 'Withdrawn', given: { ...inside?.given, ...stated } }];
}

function contentOf(item: XmlElement): string {
  const set = at(item, 'contentset');
  const html = at(within(at(set, 'inlinexml'), 'html'), 'body');
  const inline = html ?? at(set, 'inlinexml') ?? at(set, 'inlinedata');
  return inline ? copyOf(inline) : '';
}

function itemMetadata(item: XmlElement): ReportMetadata {
  const meta = at(item, 'itemmeta');
  const content = at(item, 'contentmeta');
  const provider = at(meta, 'provider');
  const located = at(content, 'located');
  const status = at(meta, 'pubstatus')?.attributes['qcode'] ?? '';
  return {
    headline: wordsOf(at(content, 'headline')),
    byline: wordsOf(at(content, 'by')),
    datelinePlace: located ? (wordsOf(at(located, 'name')) ?? wordsOf(located)) : null,
    agency: wordsOf(at(provider, 'name')) ?? provider?.attributes['literal'] ?? null,
    credits: wordsOf(at(content, 'creditline')),
    publishedAt:
      isoDate(wordsOf(at(content, 'contentcreated'))) ??
      isoDate(wordsOf(at(meta, 'firstcreated'))) ??
      isoDate(wordsOf(at(meta, 'versioncreated'))),
    sourceId: item.attributes['guid'] ?? null,
    retracts: WITHDRAWN.has(status.slice(status.indexOf(':') + 1).toLowerCase()),
  };
}
