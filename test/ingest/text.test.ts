import t from 'tap';
import { readText } from '../../src/ingest/text.js';

const COPY = 'A court in Lima sentenced a former minister to six years on Monday.';

t.test('plain text that begins with its headline is read on to its dateline', async (t) => {
  for (const between of ['', 'By Tom Hale\n\n']) {
    const read = readText(`Court jails former minister\n\n${between}LIMA, May 6 (Reuters) - ${COPY}`, {
      publishedAt: '2024-05-07',
    });
    t.match(read, {
      headline: 'Court jails former minister',
      dateline: { place: 'LIMA', date: '2024-05-06' },
      agency: 'Reuters',
    });
  }
});

t.test('a dateline further down is no report’s own', async (t) => {
  const read = readText(`${COPY}\n\nBOGOTA (AP) - A court there did the same.`, {});
  t.match(read, { headline: COPY.slice(0, -1), dateline: { place: null, date: null }, agency: null });
});
