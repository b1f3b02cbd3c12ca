import { findDateline, markFurniture } from '../extract/furniture/index.js';
import { splitParagraphs, type Paragraph } from '../text/paragraphs.js';
import type { IncomingReport, ReportMetadata } from './incoming.js';
import { webAddress } from './web-address.js';

/** A headline made from the first words of a report that came without one ends within this many characters. */
const HEADLINE_LENGTH = 90;

/**
 * A plain-text report with what its sender says of it. Byline, dateline, agency and credits are read from the text's own furniture; a missing headline
 * is made from the first words of the first paragraph.
 */
export function readText(body: string, given: ReportMetadata): IncomingReport {
  const paragraphs = markFurniture(body, splitParagraphs(body));
  const wordsOf = ({ start, end }: Paragraph): string => body.slice(start, end);
  const textOf = (kind: Paragraph['kind']): string | null =>
    paragraphs
      .filter((paragraph) => paragraph.kind === kind)
      .map((paragraph) => wordsOf(paragraph).trim())
      .join('\n') || null;
  const first = paragraphs.find(({ kind }) => kind === 'body') ?? paragraphs[0];
  const opening = first ? wordsOf(first) : body;
  const publishedAt = given.publishedAt?.trim() || null;
  const found = findDateline(body, paragraphs, publishedAt);
  const dateline = found?.dateline;
  const own = found?.paragraph === first ? dateline : undefined;
  return {
    headline: given.headline?.trim() || shorten(opening.slice(own?.end ?? 0)),
    byline: given.byline?.trim() || textOf('byline'),
    dateline: { place: given.datelinePlace?.trim() || dateline?.place || null, date: dateline?.date ?? null },
    body,
    publisher: given.publisher?.trim() || null,
    agency: given.agency?.trim() || dateline?.agency || null,
    credits: given.credits?.trim() || textOf('credits'),
    url: webAddress(given.url),
    publishedAt,
    sourceId: given.sourceId?.trim() || null,
    supersedes: given.supersedes?.trim() || null,
    retracts: given.retracts ?? false,
  };
}

/** The first sentence of a text, or as many of its words as fit with an ellipsis. */
function shorten(text: string): string {
  const line = text
    .slice(0, 4 * HEADLINE_LENGTH)
    .replace(/\s+/g, ' ')
    .trim();
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  if (sentence.length <= HEADLINE_LENGTH) return sentence.replace(/\.$/, '');
  const cut = sentence.slice(0, HEADLINE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
