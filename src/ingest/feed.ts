import { copyOf, oneLine } from './blocks.js';
import { isoDate } from './dates.js';
import { copyOfHtml } from './html.js';
import { Unreadable, type ReceivedReport } from './incoming.js';
import { at, childrenNamed, wordsOf, type XmlElement } from './xml.js';

/**
 * Each item of an RSS (0.9 to 2.0) or Atom feed that has words, as a report: the whole article where the feed carries it, else its summary.
 * @throws Unreadable where there is none
 */
export function readFeed(root: XmlElement): ReceivedReport[] {
  const reports = root.name === 'feed' ? readAtom(root) : readRss(root);
  if (reports.length === 0) throw new Unreadable('The feed has no item with words.');
  return reports;
}

function readRss(root: XmlElement): ReceivedReport[] {
  const channel = at(root, 'channel');
  const publisher = textOf(channel, 'title');
  return [...childrenNamed(channel, 'item'), ...childrenNamed(root, 'item')].flatMap((item) => {
    const html = rawOf(item, 'content:encoded') || rawOf(item, 'description');
    return reportOf(copyOfHtml(html), {
      headline: textOf(item, 'title'),
      byline: textOf(item, 'dc:creator') ?? textOf(item, 'author'),
      publisher: textOf(item, 'source') ?? publisher,
      url: addressOf(textOf(item, 'link')),
      publishedAt: isoDate(textOf(item, 'pubdate')) ?? isoDate(textOf(item, 'dc:date')),
      sourceId: textOf(item, 'guid'),
    });
  });
}

function readAtom(feed: XmlElement): ReceivedReport[] {
  const publisher = textOf(feed, 'title');
  return childrenNamed(feed, 'entry').flatMap((entry) => {
    const content = exactly(entry, 'content') ?? exactly(entry, 'summary');
    const links = childrenNamed(entry, 'link');
    const link = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
    return reportOf(content ? atomText(content) : '', {
      headline: textOf(entry, 'title'),
      byline: wordsOf(at(entry, 'author', 'name')),
      publisher: wordsOf(at(entry, 'source', 'title')) ?? publisher,
      url: addressOf(link?.attributes['href'] ?? null),
      publishedAt: isoDate(textOf(entry, 'published')) ?? isoDate(textOf(entry, 'updated')),
      sourceId: textOf(entry, 'id'),
    });
  });
}

function reportOf(body: string, given: ReceivedReport['given']): ReceivedReport[] {
  return body === '' ? [] : [{ body, given }];
}

/** Atom's text: plain, HTML as text, or XHTML as elements. */
function atomText(content: XmlElement): string {
  const type = content.attributes['type'] ?? 'text';
  if (type === 'xhtml' || type.endsWith('xml')) return copyOf(content);
  const words = content.children.filter((child) => typeof child === 'string').join('');
  return type === 'text' ? words.trim() : copyOfHtml(words);
}

/** An element of exactly that name: `content` is not `media:content`. */
const exactly = (element: XmlElement | null, name: string): XmlElement | null =>
  childrenNamed(element, name.slice(name.indexOf(':') + 1)).find((child) => child.name === name) ?? null;

const rawOf = (element: XmlElement | null, name: string): string => {
  const found = exactly(element, name);
  return found ? found.children.filter((child) => typeof child === 'string').join('') : '';
};

/** Titles carry markup as text at times. */
function textOf(element: XmlElement | null, name: string): string | null {
  const words = wordsOf(exactly(element, name));
  if (words === null) return null;
  return oneLine(/<[a-z]/i.test(words) ? copyOfHtml(words) : words) || null;
}

const addressOf = (text: string | null): string | null =>
  text !== null && /^https?:\/\/\S+$/.test(text) ? text : null;
