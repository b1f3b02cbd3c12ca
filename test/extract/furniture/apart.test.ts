import t from 'tap';
import { extract } from '../../../src/extract/index.js';

const SENTENCE = 'Police arrested 12 protesters on Monday, the mayor said.';

t.test('no record takes the words of a dateline along, and its place is read', async (t) => {
  for (const dateline of [
    'LIMA - ',
    'LIMA (Reuters) - ',
    'LIMA, March 5 (Reuters) – ',
    'LIMA (AP) — ',
    'LIMA, March 5 (AFP) — ',
    'LIMA, Peru (AP) — ',
  ]) {
    const body = `${dateline}${SENTENCE}\n\nShops were closed in the old town, traders said.`;
    const context = { headline: null, publishedAt: '2024-03-05', publisher: null };
    const { events, quotes, mentions } = extract(body, context);
    t.match(events, [{ type: 'COERCE', summary: SENTENCE }], dateline);
    t.match(quotes[0]?.spans, [{ text: 'Police arrested 12 protesters on Monday' }], dateline);
    t.match(mentions[0], { text: /^LIMA/, location: 'lima' }, dateline);
  }
});

t.test('a dateline below a headline is set apart too, but not one that sentences stand before', async (t) => {
  const context = { headline: null, publishedAt: '2024-03-05', publisher: null };
  const below = extract(`Twelve held in Lima after march\n\nLIMA (Reuters) - ${SENTENCE}`, context);
  t.match(below.quotes.at(-1)?.spans, [{ text: 'Police arrested 12 protesters on Monday' }]);
  const after = extract(`Nobody was hurt, police said.\n\nLIMA (Reuters) - ${SENTENCE}`, context);
  t.match(after.quotes.at(-1)?.spans, [{ text: /^LIMA/ }]);
});

t.test('copy that begins as a dateline might is left whole', async (t) => {
  const body = 'Lima - the capital of Peru - was calm on Monday, the mayor said.';
  const { quotes } = extract(body, { headline: null, publishedAt: '2024-03-05', publisher: null });
  t.match(quotes[0]?.spans, [{ text: /^Lima - the capital/ }]);
});
