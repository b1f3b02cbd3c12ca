import { XMLParser } from 'fast-xml-parser';
import { Unreadable } from './incoming.js';
import { DEEPEST_XML } from './limits.js';
import { copyOf, oneLine, type MarkupElement } from './blocks.js';

export interface XmlElement extends MarkupElement {
  /** With its prefix, where it has one, in lower case. */
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  maxNestedTags: DEEPEST_XML,
});

/**
 * Reads XML into its root element. Documents that declare entities are refused, so that none can grow or fetch anything; what a DOCTYPE
 * points at is never loaded.
 * @throws Unreadable where it is no XML, declares entities, or is nested too deep
 */
export function parseXml(text: string): XmlElement {
  const doctype = text.search(/<!doctype/i);
  if (doctype >= 0) {
    const bracket = text.indexOf('[', doctype);
    if (bracket >= 0 && bracket < text.indexOf('>', doctype))
      throw new Unreadable('The XML declares entities of its own, which are not taken.');
  }
  let parsed: unknown;
  try {
    parsed = parser.parse(text, true);
  } catch (error) {
    // The parser's own messages repeat whole tags, however long.
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 200) : '';
    throw new Unreadable(`The XML cannot be read: ${reason}`);
  }
  const root = childrenOf(parsed).find((child) => typeof child !== 'string' && !child.name.startsWith('?'));
  if (root === undefined || typeof root === 'string') throw new Unreadable('The XML has no element.');
  return root;
}

/** The parser's ordered form: a list of `{ name: children, ":@": attributes }` and `{ "#text": words }`. */
function childrenOf(list: unknown): (XmlElement | string)[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown): (XmlElement | string)[] => {
    if (typeof item !== 'object' || item === null) return [];
    return Object.entries(item).flatMap(([name, value]): (XmlElement | string)[] => {
      if (name === ':@') return [];
      if (name === '#text') return [String(value)];
      return [{ name: name.toLowerCase(), attributes: attributesOf(item), children: childrenOf(value) }];
    });
  });
}

function attributesOf(item: object): Record<string, string> {
  const given: unknown = ':@' in item ? item[':@'] : {};
  return typeof given === 'object' && given !== null
    ? Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), String(value)]))
    : {};
}

/** Whether an element has a name, whatever its prefix. */
const isNamed = (element: XmlElement, name: string): boolean =>
  element.name === name || element.name.endsWith(`:${name}`);

/** The elements of a name right under another. */
export const childrenNamed = (element: XmlElement | null, name: string): XmlElement[] =>
  (element?.children ?? []).flatMap((child) =>
    typeof child !== 'string' && isNamed(child, name) ? [child] : [],
  );

/** The first element down a path of names, or null. */
export function at(element: XmlElement | null, ...path: string[]): XmlElement | null {
  let found = element;
  for (const name of path) found = childrenNamed(found, name)[0] ?? null;
  return found;
}

/** The first element of a name anywhere inside, or null. */
export function within(element: XmlElement | null, name: string): XmlElement | null {
  for (const child of element?.children ?? []) {
    if (typeof child === 'string') continue;
    const found = isNamed(child, name) ? child : within(child, name);
    if (found) return found;
  }
  return null;
}

/** All words inside an element as one line; null where there are none. */
export function wordsOf(element: XmlElement | null): string | null {
  if (!element) return null;
  return oneLine(copyOf(element)) || null;
}
