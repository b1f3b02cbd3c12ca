import type { Row } from './csv.js';

/** Words of a report that something says something about. */
interface Annotated {
  id: string;
  motivation: 'identifying' | 'classifying';
  body: Row;
  start: number;
  end: number;
}

const CONTEXT = 32;
const rows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);

/**
 * The records of a report as W3C Web Annotations: each target has a text position and a text quote selector.
 * @param report, quotes, events JSON as the API answers them
 * @param base what ids begin with, which are addresses; empty where they are read from the address of the answer
 */
export function annotations(report: Row, quotes: Row[], events: Row[], base = ''): Row {
  const text = String(report['body']);
  const source = `${base}/v1/reports/${String(report['id'])}`;
  const annotated: Annotated[] = [
    ...rows(report['mentions']).flatMap((mention, i) => {
      const target = addressOf(base, mention);
      return target === null
        ? []
        : [
            {
              id: `${source}#mention-${i}`,
              motivation: 'identifying' as const,
              body: { type: 'SpecificResource', source: target, purpose: 'identifying' },
              ...spanOf(mention),
            },
          ];
    }),
    ...quotes.flatMap((quote) =>
      rows(quote['spans']).map((span, i) => record(base, 'quotes', quote, span, i)),
    ),
    ...events.flatMap((event) =>
      rows(event['evidence']).map((span, i) => record(base, 'events', event, span, i)),
    ),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}/annotations`,
    type: 'AnnotationPage',
    items: annotated.map(({ id, motivation, body, start, end }) => ({
      id,
      type: 'Annotation',
      motivation,
      body,
      target: {
        source,
        selector: [
          { type: 'TextPositionSelector', start, end },
          {
            type: 'TextQuoteSelector',
            exact: text.slice(start, end),
            prefix: text.slice(Math.max(0, start - CONTEXT), start),
            suffix: text.slice(end, end + CONTEXT),
          },
        ],
      },
    })),
  };
}

/** The address of whom or what a mention stands for; null where that is not known. */
function addressOf(base: string, { actor, location }: Row): string | null {
  if (typeof actor === 'string') return `${base}/v1/actors/${actor}`;
  return typeof location === 'string' ? `${base}/v1/locations/${location}` : null;
}

const spanOf = (row: Row): { start: number; end: number } => ({
  start: Number(row['start']),
  end: Number(row['end']),
});

const record = (base: string, kind: 'quotes' | 'events', row: Row, span: Row, i: number): Annotated => ({
  id: `${base}/v1/${kind}/${String(row['id'])}#${i}`,
  motivation: 'classifying',
  body: {
    type: 'SpecificResource',
    source: `${base}/v1/${kind}/${String(row['id'])}`,
    purpose: 'classifying',
    value: kind === 'quotes' ? row['kind'] : row['type'],
  },
  ...spanOf(span),
});
