import t from 'tap';
import { findTimes } from '../../../src/extract/times/index.js';
import { readDocument } from '../../../src/text/document.js';

/** Published on a Wednesday. */
const PUBLISHED = '2023-03-22';

const PHRASES: [words: string, from: string, to: string, precision: string][] = [
  ['He came on Tuesday.', '2023-03-21', '2023-03-22', 'day'],
  ['He came on Wednesday.', '2023-03-22', '2023-03-23', 'day'],
  ['He came on Thursday.', '2023-03-16', '2023-03-17', 'day'],
  ['He will come on Thursday.', '2023-03-23', '2023-03-24', 'day'],
  ['He came last Wednesday.', '2023-03-15', '2023-03-16', 'day'],
  ['He came on Monday night.', '2023-03-20T18', '2023-03-21T06', 'hour'],
  ['He came yesterday.', '2023-03-21', '2023-03-22', 'day'],
  ['He comes tomorrow.', '2023-03-23', '2023-03-24', 'day'],
  ['They struck overnight, he said on Wednesday.', '2023-03-21T18', '2023-03-22T06', 'hour'],
  ['He left five days ago.', '2023-03-17', '2023-03-18', 'day'],
  ['He left two weeks ago.', '2023-03-05', '2023-03-12', 'week'],
  ['He came last week.', '2023-03-13', '2023-03-20', 'week'],
  ['He came last month.', '2023-02-01', '2023-03-01', 'month'],
  ['He came earlier this year.', '2023-01-01', '2024-01-01', 'year'],
  ['It fell in January and February.', '2023-01-01', '2023-03-01', 'month'],
  ['It fell in December.', '2022-12-01', '2023-01-01', 'month'],
  ['It fell on 3 May 2019.', '2019-05-03', '2019-05-04', 'day'],
  ['It fell on May 3, 2019.', '2019-05-03', '2019-05-04', 'day'],
  ['It fell on March 3.', '2023-03-03', '2023-03-04', 'day'],
  ['It fell on October 3.', '2022-10-03', '2022-10-04', 'day'],
  ['It began in 2014.', '2014-01-01', '2015-01-01', 'year'],
  ['It fell for three days.', '2023-03-19', '2023-03-23', 'approximate'],
  ['It fell in recent weeks.', '2023-03-01', '2023-03-23', 'approximate'],
];

const timesOf = (words: string, publishedAt: string | null) =>
  findTimes(readDocument(words), { headline: null, publishedAt, publisher: null });

t.test('times count from the day of publication', async (t) => {
  for (const [words, from, to, precision] of PHRASES) {
    const [time] = timesOf(words, PUBLISHED);
    t.match(time, { precision }, words);
    t.ok(time?.from.startsWith(from) && time.to.startsWith(to), `${words} ${time?.from} ${time?.to}`);
    t.equal(words.slice(time?.start, time?.end), time?.text);
  }
});

t.test('what no calendar has and what is no time is none', async (t) => {
  for (const words of [
    'He may go.',
    'They march on.',
    'It fell on 31 February 2019.',
    'Room 2019 is free.',
    'The sun set.',
  ])
    t.same(timesOf(words, PUBLISHED), [], words);
});

t.test('without a day of publication only dates with a year are told', async (t) => {
  t.same(timesOf('He came on Tuesday, last week, and in May.', null), []);
  t.equal(timesOf('He came on 3 May 2019.', null).length, 1);
});
