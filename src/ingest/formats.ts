import { readFeed } from './feed.js';
import { readHtml } from './html.js';
import { TooManyReports, Unreadable, type ReceivedReport } from './incoming.js';
import { hasMoreItems } from './items.js';
import { isNinjs, parseJson, type Format } from './media-types.js';
import { readNinjs } from './ninjs.js';
import { readNewsml } from './newsml.js';
import { readNitf } from './nitf.js';
import { parseXml } from './xml.js';

/**
 * Reads a document of any format but Dateline's own JSON.
 * @param most items of a feed or a message that are taken; it is refused for more before any is read
 * @returns its reports: one, or for a feed or a message with several items each of them
 * @throws Unreadable saying why it cannot be taken, TooManyReports
 */
export function readDocumentOf(format: Format, content: string, most = Infinity): ReceivedReport[] {
  if (format === 'html') return [readHtml(content)];
  if (format === 'xml') {
    if (hasMoreItems(content, most)) throw new TooManyReports(most);
    return readXml(content);
  }
  if (format === 'ninjs') return [readNinjsText(content)];
  return [{ body: content, given: {} }];
}

function readXml(content: string): ReceivedReport[] {
  const root = parseXml(content);
  const name = root.name.slice(root.name.indexOf(':') + 1);
  if (name === 'nitf') return [readNitf(root)];
  if (name === 'newsitem' || name === 'newsmessage') return readNewsml(root);
  if (name === 'rss' || name === 'rdf' || name === 'feed') return readFeed(root);
  throw new Unreadable(`The XML is a <${root.name.slice(0, 100)}>; NewsML-G2, NITF, RSS and Atom are taken.`);
}

function readNinjsText(content: string): ReceivedReport {
  const value = parseJson(content);
  if (!isNinjs(value)) throw new Unreadable('The JSON is no ninjs: it has no "uri".');
  return readNinjs(value);
}

/** The format that a document's first characters show, where nothing else tells it. */
export function sniff(content: string): Format {
  const start = content.slice(0, 1_000).trimStart().toLowerCase();
  if (/^<(?:!doctype html|html|head|body)\b/.test(start)) return 'html';
  if (/^<(?:\?xml|!doctype|nitf|newsitem|newsmessage|rss|feed|rdf:)/.test(start))
    return start.includes('<html') && !start.includes('<newsitem') ? 'html' : 'xml';
  return 'text';
}
