import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { copyOf, oneLine, type MarkupElement } from './blocks.js';
import { isoDate } from './dates.js';
import { Unreadable, type ReceivedReport, type ReportMetadata } from './incoming.js';

/** Longest page, in characters; articles' pages are a tenth of it. */
const LONGEST = 4 * 1024 * 1024;
const MOST_ELEMENTS = 50_000;
const DEEPEST = 400;
/** Most marks that may open a tag, whether or not they do: parsers spend a node on each. */
const MOST_OPENINGS = 200_000;
/** Most of them that open none: each is a text of its own to the parser, and it joins them one inside the other. */
const MOST_STRAY = 1_000;

/** What is used of linkedom's nodes. */
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
  if (html.length > LONGEST) throw new Unreadable(`The page is longer than ${LONGEST / 1024 / 1024} MB.`);
  checkDepth(html);
  const document = documentOf(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const page = pageMetadata(document);
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => oneLine(textContent ?? ''));
  const body = copyOf(asMarkup(bodyOf(document)));
  const article = new Readability<unknown>(document, {
    serializer: (node: unknown) => node,
    maxElemsToParse: MOST_ELEMENTS,
    charThreshold: 200,
  }).parse();
  const content = isNode(article?.content) ? copyOf(asMarkup(article.content)) : '';
  const over = headings.find((heading) => content.startsWith(`${heading}\n`)) ?? '';
  const found = content.slice(over.length).trimStart();
  if (found === '' && body === '') throw new Unreadable('The page has no words.');
  return {
    body: found === '' ? body : found,
    given: {
      headline: (isHeadline(over) ? over : article?.title?.trim()) || page.headline,
      byline: oneLine(article?.byline ?? '') || null,
      publisher: article?.siteName?.trim() || null,
      url: page.url,
      publishedAt: isoDate(article?.publishedTime) ?? page.publishedAt,
    },
  };
}

/** Whether what stands over an article is its headline, and no name of a section ("World news"). */
const isHeadline = (heading: string): boolean => heading.split(' ').length > 2;

/** The copy of a piece of HTML, all of it: what feeds and agencies' formats carry. */
export function copyOfHtml(html: string): string {
  // Summaries of feeds are mostly plain: they need no tree.
  if (!/[<&]/.test(html)) return oneLine(html);
  if (html.length > LONGEST) throw new Unreadable(`The HTML is longer than ${LONGEST / 1024 / 1024} MB.`);
  checkDepth(html);
  return copyOf(asMarkup(bodyOf(documentOf(`<html><body>${html}</body></html>`))));
}

const documentOf = (html: string): Page => new DOMParser().parseFromString(html, 'text/html');

/** What is used of linkedom's documents. */
interface Page {
  body: unknown;
  querySelector(
    selector: string,
  ): { getAttribute(name: string): string | null; textContent: string | null } | null;
  querySelectorAll(selector: string): Iterable<{ textContent: string | null }>;
}

function pageMetadata(document: Page): ReportMetadata {
  const attribute = (selector: string, name: string): string | null =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || null;
  const url =
    attribute('link[rel="canonical"]', 'href') ?? attribute('meta[property="og:url"]', 'content') ?? '';
  return {
    headline: document.querySelector('title')?.textContent?.trim() ?? null,
    url: /^https?:\/\//.test(url) ? url : null,
    publishedAt: isoDate(
      attribute('meta[property="article:published_time"]', 'content') ??
        attribute('time[datetime]', 'datetime'),
    ),
  };
}

const isNode = (value: unknown): value is DomNode =>
  typeof value === 'object' && value !== null && 'nodeType' in value && 'childNodes' in value;

function bodyOf({ body }: Page): DomNode {
  if (!isNode(body)) throw new Unreadable('The page has no body.');
  return body;
}

function asMarkup(node: DomNode): MarkupElement {
  const children: (MarkupElement | string)[] = [];
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT_NODE) children.push(child.textContent ?? '');
    else if (child.nodeType === ELEMENT_NODE) children.push(asMarkup(child));
  }
  return { name: node.localName ?? '', children };
}

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th'.split(
    ' ',
  ),
);

/** Refuses what is nested or numbered beyond any article before a tree is made of it: trees of hostile pages cost too much. */
function checkDepth(html: string): void {
  let openings = 0;
  let stray = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (++openings > MOST_OPENINGS) throw new Unreadable(`The HTML has more than ${MOST_OPENINGS} tags.`);
    if (!/[a-z/!?]/i.test(html.charAt(at + 1)) && ++stray > MOST_STRAY)
      throw new Unreadable(`The HTML has more than ${MOST_STRAY} marks "<" that open no tag.`);
  }
  let depth = 0;
  let elements = 0;
  for (const [, close = '', name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (VOID.has(name.toLowerCase())) continue;
    elements += close ? 0 : 1;
    depth = Math.max(0, depth + (close ? -1 : 1));
    if (depth > DEEPEST) throw new Unreadable(`The HTML is nested more than ${DEEPEST} deep.`);
    if (elements > MOST_ELEMENTS) throw new Unreadable(`The HTML has more than ${MOST_ELEMENTS} elements.`);
  }
}
