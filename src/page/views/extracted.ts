import type { Mention, Words } from '../api.js';
import { h } from '../dom.js';
import { plural, quoted, spoken } from '../labels.js';
import { empty } from '../parts/states.js';
import { letFollow, withWay } from './follow.js';
import { highlighted } from './highlights.js';

/** What `POST /v1/extract` finds in a text. */
export interface Extracted {
  quotes: { kind: string; spans: Words[]; speaker: Words | null; confidence: number }[];
  events: {
    type: string;
    mode: string | null;
    summary: string;
    modality: string;
    trigger: Words;
    confidence: number;
  }[];
  mentions: Mention[];
}

/** The text with what would be stored of it marked, and the records, each leading to the other. */
export function extracted(text: string, { quotes, events, mentions }: Extracted): HTMLElement {
  const said = quotes.map((quote, i) => ({
    ...quote,
    id: `quote-${i}`,
    speaker: null,
    speakerWords: quote.speaker,
  }));
  const done = events.map((event, i) => ({ ...event, id: `event-${i}` }));
  const cards = [
    ...said.map(({ id, kind, spans, speakerWords, confidence }) => ({
      start: spans[0]?.start ?? 0,
      card: card(
        id,
        h('blockquote', { dir: 'auto' }, wordsOf(kind, spans)),
        `${kind} · ${speakerWords?.text ?? 'nobody named'}`,
        confidence,
      ),
    })),
    ...done.map(({ id, type, mode, summary, modality, trigger, confidence }) => ({
      start: trigger.start,
      card: card(
        id,
        h('p', { dir: 'auto', class: 'says' }, summary),
        `${spoken(type)}${mode === null ? '' : `: ${spoken(mode)}`} · ${modality}`,
        confidence,
      ),
    })),
  ].sort((a, b) => a.start - b.start);
  const counts = [
    plural(quotes.length, 'quote'),
    plural(events.length, 'event'),
    plural(mentions.length, 'mention'),
  ];
  const view = h(
    'div',
    {},
    h('h3', {}, `Would be stored: ${counts.slice(0, 2).join(', ')} and ${counts[2]}`),
    h('div', { class: 'body' }, ...highlighted({ body: text, mentions }, said, done)),
    cards.length > 0
      ? h('ul', { class: 'list' }, ...cards.map((one) => one.card))
      : empty('No quote and no event was found.'),
  );
  letFollow(view);
  return view;
}

function wordsOf(kind: string, spans: Words[]): string {
  const text = spans.map((span) => span.text).join(' … ');
  return kind === 'direct' ? quoted(text) : text;
}

const card = (id: string, words: HTMLElement, about: string, confidence: number): HTMLElement =>
  withWay(
    h(
      'li',
      { class: 'card', id: `record-${id}` },
      words,
      h('p', { class: 'meta' }, `${about} · machine ${Math.round(100 * confidence)} % sure`),
    ),
  );
