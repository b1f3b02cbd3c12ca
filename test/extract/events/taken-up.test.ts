import t from 'tap';
import { extract } from '../../../src/extract/index.js';

/* A judgement of a deed is a judgement of who did it, as far as the report has told that. */

type Row = [text: string, type: string, recipients: (string | null)[]];

const ROWS: Row[] = [
  [
    'The European Union imposed tariffs on Vietnamese steel. Japan praised the decision.',
    'SUPPORT',
    ['european-union'],
  ],
  ['The United States froze aid to Chad. France criticised it.', 'ACCUSE', ['united-states']],
  [
    'The United States imposed sanctions on Chad. Iran voiced anger. Kenya welcomed the sanctions.',
    'SUPPORT',
    ['united-states'],
  ],
  ['Armenia pledged to release 11 prisoners. Azerbaijan welcomed the promise.', 'SUPPORT', ['armenia']],
  ['Poland accused Belarus of smuggling migrants. Belarus rejected the accusation.', 'REJECT', ['poland']],
  ['Israel bombed Rafah. Egypt condemned the violence against civilians.', 'ACCUSE', ['israel']],
  [
    'Canada urged Jordan to take in refugees. Jordan rejected the idea, and Iraq condemned it.',
    'ACCUSE',
    ['canada'],
  ],
  ['Chad signed a treaty in 1998. Niger criticised it.', 'ACCUSE', []],
  ['The measure was welcomed by Angola.', 'SUPPORT', []],
  ['Israel bombed Rafah. The attack was condemned by Egypt.', 'ACCUSE', ['israel']],
];

t.test('what is said of a deed is said of who did it', async (t) => {
  for (const [text, type, recipients] of ROWS) {
    const { events } = extract(text, { headline: null, publishedAt: '2023-03-22', publisher: null });
    const judgement = events.findLast((event) => event.type === type);
    t.same(
      judgement?.recipients.map(({ actor }) => actor),
      recipients,
      text,
    );
    for (const { start, end, text: words } of judgement?.recipients ?? [])
      t.equal(text.slice(start, end), words, 'in words of the report');
  }
});

t.test('a visit to a town is one to its state, where the report names that', (t) => {
  const { events } = extract('Mali is in turmoil. Senegal’s president, Omar Fall, flew to Bamako.', {
    headline: null,
    publishedAt: '2023-03-22',
    publisher: null,
  });
  t.match(events[0], { type: 'CONSULT', recipients: [{ text: 'Bamako', actor: 'mali' }] });
  t.end();
});
