import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { Copy, copyOf, oneLine, type MarkupElement } from './blocks.js';
import { isoDate } from './dates.js';
import { Unreadable, type ReceivedReport } from './incoming.js';
import { MOST_ELEMENTS } from './limits.js';
import { Page } from './page.js';
import { readTags } from './tags.js';

/** What is used of Readability's nodes. */
interface DomNode {
  nodeType: number;
  localName?: string;
  textContent: string | null;
  childNodes: Iterable<DomNode>;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * The article in a web page, as @mozilla/readability finds it, with what the page says of it: title, byline, site, date, address.
 * @throws Unreadable where the page is too long, too deep, or has no words
 */
export function readHtml(html: string): ReceivedReport {
  const page = new Page();
  readTags(html, page);
  const body = page.copy();
  const article = articleIn(page);
  const content = isNode(article?.content) ? copyOf(asMarkup(article.content)) : '';
  const over = page.headings().find((heading) => content.startsWith(`${heading}\n`)) ?? '';
  const found = content.slice(over.length).trimStart();
  if (found === '' && body === '') throw new Unreadable('The page has no words.');
  const given = page.metadata();
  return {
    body: found === '' ? body : found,
    given: {
      headline: (isHeadline(over) ? over : article?.title?.trim()) || given.headline,
      byline: oneLine(article?.byline ?? '') || null,
      publisher: article?.siteName?.trim() || null,
      url: given.url,
      publishedAt: isoDate(article?.publishedTime) ?? given.publishedAt,
    },
  };
}

function articleIn(page: Page): ReturnType<Readability<unknown>['parse']> {
  const markup = page.markup();
  if (markup === null) return null;
  return new Readability<unknown>(new JSDOMParser().parse(markup), {
    serializer: (node: unknown) => node,
    maxElemsToParse: MOST_ELEMENTS,
    charThreshold: 200,
  }).parse();
}

/** Whether what stands over an article is its headline, and no name of a section ("World news"). */
const isHeadline = (heading: string): boolean => heading.split(' ').length > 2;

/** The copy of a piece of HTML, all of it: what feeds and agencies' formats carry. */
export function copyOfHtml(html: string): string {
  // Summaries of feeds are mostly plain.
  if (!/[<&]/.test(html)) return oneLine(html);
  const copy = new Copy();
  readTags(html, copy);
  return copy.text();
}

const isNode = (value: unknown): value is DomNode =>
  typeof value === 'object' && value !== null && 'nodeType' in value && 'childNodes' in value;

const asMarkup = (node: DomNode): MarkupElement => ({ name: node.localName ?? '', children: partsOf(node) });

function* partsOf({ childNodes }: DomNode): Generator<MarkupElement | string> {
  for (const child of childNodes)
    if (child.nodeType === TEXT_NODE) yield child.textContent ?? '';
    else if (child.nodeType === ELEMENT_NODE) yield asMarkup(child);
}
