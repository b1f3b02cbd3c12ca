import type { EventRecord, QuoteRecord } from './api.js';
import { published, when } from './dates.js';
import { h, joined, link } from './dom.js';
import { quoted, REVIEWS, spoken } from './labels.js';
import { copyButton } from './parts/copy.js';
import { reviewable } from './review/cards.js';
import { source } from './source.js';
import { tellings } from './tellings.js';

/** One event with who, whom, where and when, and the way back to its words. */
export function eventCard(event: EventRecord): HTMLElement {
  const told = event.claimedBy
    ? [`${event.modality} by `, link(`#/actor/${event.claimedBy.id}`, event.claimedBy.name)]
    : [event.claimedByWords ? `${event.modality} by ${event.claimedByWords.text}` : event.modality];
  const places = event.locations.map(({ id, name }) => link(`#/place/${id}`, name));
  return reviewable(
    { kind: 'events', record: event },
    h(
      'li',
      { class: `card ${event.quad} ${event.review}`, id: `record-${event.id}` },
      h('p', { dir: 'auto', class: 'says' }, event.summary),
      whoToWhom(event),
      h(
        'p',
        { class: 'meta' },
        h('span', { class: 'type' }, spoken(event.type) + (event.mode ? `: ${spoken(event.mode)}` : '')),
        ` (${spoken(event.quad)}) · `,
        ...told,
        ` · ${when(event.occurred)}`,
        ...places.flatMap((place) => [' · ', place]),
      ),
      foot(event),
      tellings(event),
    ),
  );
}

/** One quote with speaker, date and the way back to its words. */
export function quoteCard(quote: QuoteRecord): HTMLElement {
  const speaker = quote.speaker
    ? link(`#/actor/${quote.speaker.id}`, quote.speaker.name)
    : h('span', {}, quote.speakerWords?.text ?? 'nobody named');
  const role = quote.speaker?.role ? `, ${quote.speaker.role}` : '';
  return reviewable(
    { kind: 'quotes', record: quote },
    h(
      'li',
      { class: `card spoken ${quote.review}`, id: `record-${quote.id}` },
      h('blockquote', { dir: 'auto' }, ...inContext(quote)),
      h('p', {}, '— ', speaker, role),
      h(
        'p',
        { class: 'meta' },
        `${quote.kind} · ${when(quote.said)}${quote.venue ? ` · ${quote.venue.text}` : ''} `,
        copyButton(attributed(quote)),
      ),
      foot(quote),
    ),
  );
}

/** Words in quotation marks stand alone; others stand in their sentence, which says how they were said. */
export function inContext({ kind, text, spans, context }: QuoteRecord): (Node | string)[] {
  if (kind === 'direct') return [quoted(text)];
  let from = context.start;
  const inside = spans.filter(({ start, end }) => context.start <= start && end <= context.end);
  if (inside.length < spans.length) return [text];
  const pieces = inside.flatMap(({ start, end, text: words }) => {
    const before = context.text.slice(from - context.start, start - context.start);
    from = end;
    return [h('span', { class: 'around' }, before), words];
  });
  return [...pieces, h('span', { class: 'around' }, context.text.slice(from - context.start))];
}

/** The quote as text with its attribution, ready to go into a story. */
export function attributed(quote: QuoteRecord): string {
  const name = quote.speaker?.name ?? quote.speakerWords?.text ?? 'speaker not named';
  const role = quote.speaker?.role ? `, ${quote.speaker.role}` : '';
  const { agency, publisher, headline, url } = quote.report;
  const source = [[agency, publisher].filter(Boolean).join(' / '), `“${headline}”`, url]
    .filter(Boolean)
    .join(', ');
  const words = quote.kind === 'direct' ? quoted(quote.text) : quote.context.text;
  return `${words} — ${name}${role}${quote.kind === 'indirect' ? ' (indirect)' : ''}, ${when(quote.said)}. Source: ${source}`;
}

function whoToWhom({ actors }: EventRecord): HTMLElement | null {
  const named = (role: string): (Node | string)[] =>
    joined(
      actors
        .filter((actor) => actor.role === role)
        .map(({ id, name, text }) => (id === null ? text : link(`#/actor/${id}`, name ?? text))),
      ', ',
    );
  const [who, whom] = [named('actor'), named('recipient')];
  if (who.length + whom.length === 0) return null;
  return h(
    'p',
    { class: 'who' },
    ...(who.length > 0 ? who : ['not named']),
    ...(whom.length > 0 ? [' → ', ...whom] : []),
  );
}

function foot({ id, review, origin, confidence, report }: EventRecord | QuoteRecord): HTMLElement {
  const { sign, word } = REVIEWS[review] ?? { sign: '', word: review };
  const sure = `${Math.round(100 * confidence)} % sure`;
  const machine = review === 'unreviewed' ? `machine ${sure}` : `machine was ${sure}`;
  const made = origin === 'editor' ? 'added by an editor' : machine;
  return h(
    'p',
    { class: 'meta foot' },
    h('span', { class: `review ${review}` }, `${sign} ${word}`),
    ` · ${made}`,
    h(
      'span',
      { class: 'origin' },
      ' · ',
      h(
        'a',
        { href: `#/report/${report.id}?record=${id}`, 'aria-label': `In the report: ${report.headline}` },
        'in the report',
      ),
      ` · ${source(report)} · `,
      published(report.publishedAt),
    ),
  );
}
