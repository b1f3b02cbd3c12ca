import { Unreadable } from './incoming.js';

/*
 * How the formats are told apart. What reads them stands elsewhere: a server has documents read by other processes, and need not load it.
 */

export type Format = 'text' | 'html' | 'xml' | 'ninjs';

/** The formats by media type. Which XML it is, its root element says. */
export const MEDIA_TYPES: Readonly<Record<string, Format>> = {
  'text/plain': 'text',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'application/rss+xml': 'xml',
  'application/atom+xml': 'xml',
  'application/rdf+xml': 'xml',
  'application/nitf+xml': 'xml',
  'application/vnd.iptc.g2.newsitem+xml': 'xml',
  'application/vnd.iptc.g2.newsmessage+xml': 'xml',
  'application/ninjs+json': 'ninjs',
  'application/vnd.iptc.ninjs+json': 'ninjs',
};

/**
 * JSON without a way to exhaust the stack.
 * @throws Unreadable where it is none
 */
export function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new Unreadable('It is not JSON.');
  }
}

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a JSON value is a story in ninjs (IPTC News in JSON, 1.x or 2.x). */
export const isNinjs = (value: unknown): value is Json =>
  isObject(value) && typeof value['uri'] === 'string' && !('body' in value);
