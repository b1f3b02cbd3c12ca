import t from 'tap';
import { readDateline } from '../../../src/extract/furniture/dateline.js';

const PUBLISHED = '2024-05-07T08:00:00.000Z';
const REST = 'Rain fell on the port for a third day.';

/** First words of copy as agencies write them, and what they say. */
const DATELINES: [start: string, place: string | null, date: string | null, agency: string | null][] = [
  ['LIMA, May 6 (Reuters) - ', 'LIMA', '2024-05-06', 'Reuters'],
  ['LIMA/BOGOTA, May 6 (Reuters) - ', 'LIMA/BOGOTA', '2024-05-06', 'Reuters'],
  ['May 6 (Reuters) - ', null, '2024-05-06', 'Reuters'],
  ['PORT-AU-PRINCE, Dec. 31 (Reuters) - ', 'PORT-AU-PRINCE', '2023-12-31', 'Reuters'],
  ['LIMA, Peru (AP) — ', 'LIMA, Peru', null, 'AP'],
  ['RIO DE JANEIRO (AP) — ', 'RIO DE JANEIRO', null, 'AP'],
  ['WASHINGTON (AP) -- ', 'WASHINGTON', null, 'AP'],
  ['Paris, May 6, 2023 (AFP) - ', 'Paris', '2023-05-06', 'AFP'],
  ['Paris (AFP) – ', 'Paris', null, 'AFP'],
  ['Berlin (dpa) - ', 'Berlin', null, 'dpa'],
  ['Berlin (dpa/tmn) - ', 'Berlin', null, 'dpa'],
  ['BEIJING, May 6 (Xinhua) -- ', 'BEIJING', '2024-05-06', 'Xinhua'],
  ['(Bloomberg) -- ', null, null, 'Bloomberg'],
  ['MOSCOW, May 6. /TASS/. ', 'MOSCOW', '2024-05-06', 'TASS'],
  ['MOSCOW. May 6 (Interfax) - ', 'MOSCOW', '2024-05-06', 'Interfax'],
  ['SEOUL, May 6 (Yonhap) -- ', 'SEOUL', '2024-05-06', 'Yonhap'],
  ['TOKYO, May 6 (Kyodo) - ', 'TOKYO', '2024-05-06', 'Kyodo'],
  ['(ANSA) - ROME, MAY 6 - ', 'ROME', '2024-05-06', 'ANSA'],
  ['Madrid, 6 May (EFE).- ', 'Madrid', '2024-05-06', 'EFE'],
  ['New Delhi, May 6 (PTI) ', 'New Delhi', '2024-05-06', 'PTI'],
  ['New Delhi, May 6 (IANS) ', 'New Delhi', '2024-05-06', 'IANS'],
  ['May 6 (UPI) -- ', null, '2024-05-06', 'UPI'],
  ['Kyiv, Ukraine (CNN) — ', 'Kyiv, Ukraine', null, 'CNN'],
  ['(CNN) — ', null, null, 'CNN'],
  ['BAKHMUT, Ukraine — ', 'BAKHMUT, Ukraine', null, null],
  ['LONDON – ', 'LONDON', null, null],
];

t.test('datelines of every habit are read', async (t) => {
  for (const [start, place, date, agency] of DATELINES) {
    const found = readDateline(start + REST, PUBLISHED);
    t.match(found, { place, date, agency }, start);
    t.equal((start + REST).slice(found?.end), REST, `the copy after ${start}`);
  }
});

t.test('a day without a year has none where nothing says when the report was published', async (t) => {
  t.match(readDateline(`LIMA, May 6 (Reuters) - ${REST}`, null), { place: 'LIMA', date: null });
  t.match(readDateline(`LIMA, Feb 30 (Reuters) - ${REST}`, PUBLISHED), { place: 'LIMA', date: null });
});

const COPY = [
  'Lima - the capital of Peru - saw rain.',
  'May 6 was the wettest day in years.',
  'May said (in Parliament) that she would go.',
  'President Ana Ruiz (left) met workers.',
  'The Associated Press (AP) reported rain.',
  'NATO (which has 32 members) met on Monday.',
  'UN - what is it good for?',
  'In Lima, May 6 (Tuesday) was a holiday.',
  '— Ana Ruiz, mayor',
  '',
];

t.test('copy that only begins alike has no dateline', async (t) => {
  for (const line of COPY) t.equal(readDateline(line, PUBLISHED), null, line);
});

t.test('a line of capitals, brackets and dashes is read in no time', async (t) => {
  for (const line of [
    'A '.repeat(100_000),
    '('.repeat(100_000),
    'LIMA, '.repeat(50_000),
    '-'.repeat(100_000),
  ]) {
    const started = performance.now();
    readDateline(line, PUBLISHED);
    t.ok(performance.now() - started < 200);
  }
});
