import { when, type EventRecord, type QuoteRecord } from './api.js';
import { h } from './dom.js';

const link = (href: string, text: string): HTMLAnchorElement => h('a', { href }, text);
const sure = (confidence: number, review: string): string =>
  `${review}, ${Math.round(100 * confidence)} % sure`;

/** One event with the way back to its words. */
export function eventCard(event: EventRecord): HTMLElement {
  const places = event.locations.map(({ id, name }) => link(`#/?location=${id}`, name));
  const claim = event.claimedBy ? `, claimed by ${event.claimedBy.name}` : '';
  return h(
    'li',
    { class: `card ${event.quad}`, id: `record-${event.id}` },
    h('p', {}, event.summary),
    h(
      'p',
      { class: 'meta' },
      `${event.type}${event.mode ? ` (${event.mode})` : ''} · ${event.modality}${claim} · ${when(event.occurred)} `,
      ...places.flatMap((place) => [' · ', place]),
    ),
    h(
      'p',
      { class: 'meta' },
      link(`#/report/${event.report.id}?record=${event.id}`, 'the words'),
      ` · ${sure(event.confidence, event.review)}`,
    ),
  );
}

/** One quote with speaker, date and the way back to its words. */
export function quoteCard(quote: QuoteRecord): HTMLElement {
  const speaker = quote.speaker
    ? link(`#/quotes?speaker=${quote.speaker.id}`, quote.speaker.name)
    : h('span', {}, quote.speakerWords?.text ?? 'nobody named');
  const role = quote.speaker?.role ? `, ${quote.speaker.role}` : '';
  const attribution = `“${quote.text}” (${quote.speaker?.name ?? quote.speakerWords?.text ?? 'unknown'}${role}, ${when(quote.said)})`;
  return h(
    'li',
    { class: 'card', id: `record-${quote.id}` },
    h('blockquote', {}, quote.text),
    h('p', {}, '— ', speaker, role),
    h(
      'p',
      { class: 'meta' },
      `${quote.kind} · ${when(quote.said)} · `,
      link(`#/report/${quote.report.id}?record=${quote.id}`, 'the words'),
      ` · ${sure(quote.confidence, quote.review)} · `,
      h('button', { class: 'action', click: () => void navigator.clipboard.writeText(attribution) }, 'Copy'),
    ),
  );
}
