import type { Extraction } from '../../src/extract/index.js';
import type { Span, TextSpan } from '../../src/text/span.js';

type Slug = string | null | undefined;

/**
 * What of an extraction breaks promise 1 of the design: words that are not the text's at their offsets, or a reference to a record that
 * is not there.
 */
export function broken(body: string, found: Extraction): string[] {
  const actors = new Set(found.actors.map(({ slug }) => slug));
  const locations = new Set(found.locations.map(({ slug }) => slug));
  const { mentions, quotes, events, times } = found;
  const people: Slug[] = [
    ...found.actors.map(({ parent }) => parent),
    ...mentions.map(({ actor }) => actor),
    ...quotes.flatMap(({ speaker, addressee, about }) => [...about.actors, speaker?.actor, addressee?.actor]),
    ...events.flatMap((event) =>
      [...event.actors, ...event.recipients, event.claimedBy].map((reference) => reference?.actor),
    ),
  ];
  const places: Slug[] = [
    ...found.locations.map(({ parent }) => parent),
    ...mentions.flatMap(({ location, place }) => [location, place]),
    ...quotes.flatMap(({ about }) => about.locations),
    ...events.flatMap((event) => event.locations.map(({ location }) => location)),
  ];
  return [
    ...spansOf([mentions, times, quotes, events])
      .filter(({ start, end, text }) => body.slice(start, end) !== text || start >= end)
      .map(({ start, end, text }) => `${start} to ${end} is not ${JSON.stringify(text)}`),
    ...mentions
      .filter((mention) => !isAround(mention.phrase, mention))
      .map(({ text, phrase }) => `the phrase at ${phrase.start} to ${phrase.end} is not around ${text}`),
    ...mentions
      .filter(({ actor, location }) => actor !== null && location !== null)
      .map(({ text }) => `${text} is an actor and a place`),
    ...people.filter((slug) => slug && !actors.has(slug)).map((slug) => `no actor ${slug}`),
    ...places.filter((slug) => slug && !locations.has(slug)).map((slug) => `no location ${slug}`),
    ...[...times, ...quotes.map(({ said }) => said), ...events.map(({ occurred }) => occurred)]
      .filter((time) => time && !(Date.parse(time.from) < Date.parse(time.to)))
      .map((time) => `the time from ${time?.from} to ${time?.to}`),
  ];
}

/** Every span with words, however deep. */
function spansOf(value: unknown): TextSpan[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(spansOf);
  return 'start' in value && 'text' in value ? [value as TextSpan, ...inside] : inside;
}

const isAround = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
