import { isoDate } from './dates.js';
import { copyOfHtml } from './html.js';
import { Unreadable, type ReceivedReport } from './incoming.js';
import { isObject, type Json } from './media-types.js';

const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

const WITHDRAWN = new Set(['canceled', 'withheld']);

/**
 * A story in ninjs.
 * @throws Unreadable where it has no words
 */
export function readNinjs(story: Json): ReceivedReport {
  const headline = text(story['headline']) ?? text(list(story['headlines'])[0]?.['value']);
  const retracts = WITHDRAWN.has(text(story['pubstatus'])?.toLowerCase() ?? '');
  const body = bodyOf(story);
  if (body === '' && !retracts)
    throw new Unreadable('The ninjs has no words: body_text, body_html, body_xhtml or bodies.');
  return {
    body: body || headline || 'Withdrawn',
    given: {
      headline,
      byline: text(story['byline']),
      datelinePlace: text(story['located']),
      agency:
        text(list(story['infosources'] ?? story['infosource'])[0]?.['name']) ??
        text(story['copyrightholder']),
      credits: text(story['creditline']),
      publishedAt:
        isoDate(text(story['firstcreated']) ?? text(story['firstCreated'])) ??
        isoDate(text(story['versioncreated']) ?? text(story['versionCreated'])),
      sourceId: text(story['uri']),
      retracts,
    },
  };
}

function bodyOf(story: Json): string {
  const plain = text(story['body_text']);
  if (plain !== null) return plain;
  const html = text(story['body_html']) ?? text(story['body_xhtml']);
  if (html !== null) return copyOfHtml(html);
  const bodies = list(story['bodies']);
  const isHtml = (body: Json): boolean => /html/.test(text(body['contentType'] ?? body['contenttype']) ?? '');
  const chosen = bodies.find((body) => text(body['value']) !== null && !isHtml(body)) ?? bodies[0];
  const value = text(chosen?.['value']) ?? '';
  return chosen && isHtml(chosen) ? copyOfHtml(value) : value;
}
