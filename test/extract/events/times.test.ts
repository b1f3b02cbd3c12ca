import t from 'tap';
import { eventOf } from './told.js';

/* When an event happened, counted from Wednesday, 22 March 2023. Written before looking at what the code makes of it. */

const TIMES: [text: string, type: string, from: string, precision: string][] = [
  ['Norway extended sanctions on Belarus until 2027.', 'SANCTION', '2023-03-21', 'approximate'],
  ['Spain detained 62 people after attacks on fans on Thursday.', 'COERCE', '2023-03-21', 'approximate'],
  ['He called on shopkeepers to close on Sunday.', 'REQUEST', '2023-03-21', 'approximate'],
  ['A court banned him from politics for six years.', 'COERCE', '2023-03-21', 'approximate'],
  [
    'Canada imposed sanctions on the bank in 2017 and deported its owner in January.',
    'COERCE',
    '2023-01-01',
    'month',
  ],
  ['The two leaders plan to meet in Geneva on Monday.', 'CONSULT', '2023-03-27', 'day'],
  ['Unions have called a general strike for Monday.', 'PROTEST', '2023-03-27', 'day'],
  ['Police expect thousands to protest in Nairobi on Friday.', 'PROTEST', '2023-03-24', 'day'],
  ['A protest is planned in Lagos on Saturday.', 'PROTEST', '2023-03-25', 'day'],
  ['Iran apologised for Monday’s attack.', 'SUPPORT', '2023-03-20', 'day'],
  ['Germany promised to deliver 12 howitzers by Monday.', 'AGREE', '2023-03-21', 'approximate'],
  ['Rebels attacked the base on Monday.', 'ASSAULT', '2023-03-20', 'day'],
  ['On 14 March, police arrested the editor.', 'COERCE', '2023-03-14', 'day'],
  ['Three people were killed late on Tuesday by gunmen.', 'ASSAULT', '2023-03-21', 'day'],
  ['Soldiers shelled the camp yesterday.', 'ASSAULT', '2023-03-21', 'day'],
  ['The two ministers met in January.', 'CONSULT', '2023-01-01', 'month'],
  ['Russia seized Crimea in 2014.', 'COERCE', '2014-01-01', 'year'],
  ['In February 2022, Russia invaded Ukraine.', 'ASSAULT', '2022-02-01', 'month'],
  ['The army said on Wednesday that it had killed the commander on Sunday.', 'ASSAULT', '2023-03-19', 'day'],
  ['The ministry said on Wednesday the men were arrested on Friday.', 'COERCE', '2023-03-17', 'day'],
  ['Talks will resume next Monday.', 'CONSULT', '2023-03-27', 'day'],
  [
    'Police arrested two men on Tuesday after gunmen killed a judge on Sunday.',
    'COERCE',
    '2023-03-21',
    'day',
  ],
  [
    'Police arrested two men on Tuesday after gunmen killed a judge on Sunday.',
    'ASSAULT',
    '2023-03-19',
    'day',
  ],
  ['Prosecutors accused the guards of torturing detainees in 2012.', 'ASSAULT', '2012-01-01', 'year'],
  ['Prosecutors accused the guards of torturing detainees in 2012.', 'ACCUSE', '2023-03-21', 'approximate'],
  [
    'Chad thanked Kenya for a plan it published last month, and blamed Niger.',
    'ACCUSE',
    '2023-03-21',
    'approximate',
  ],
  ['Students marched on Sunday. Police arrested 60 people.', 'COERCE', '2023-03-19', 'day'],
  ['Troops withdrew from the town at dawn on Tuesday.', 'RETREAT', '2023-03-21', 'day'],
  [
    'Gunmen attacked a bar in Soweto on Sunday. The men arrested two suspects, police said.',
    'ASSAULT',
    '2023-03-19',
    'day',
  ],
  [
    'Two people were killed by shelling in Kharkiv on Monday, the mayor said.',
    'ASSAULT',
    '2023-03-20',
    'day',
  ],
  ['A bomb killed nine people in Quetta, officials said on Tuesday.', 'ASSAULT', '2023-03-21', 'approximate'],
  ['Ghana signed the treaty on March 3, 2021.', 'SUPPORT', '2021-03-03', 'day'],
  ['The king, who visited Berlin last year, praised Germany on Monday.', 'SUPPORT', '2023-03-20', 'day'],
  ['The king, who visited Berlin last year, praised Germany on Monday.', 'CONSULT', '2022-01-01', 'year'],
  ['The two countries fought a war in 1971.', 'ASSAULT', '1971-01-01', 'year'],
  ['Japan sent generators to Ukraine last month.', 'AID', '2023-02-01', 'month'],
  ['Rebels attacked the airport last week.', 'ASSAULT', '2023-03-13', 'week'],
  ['Iran released two sailors this week.', 'RETREAT', '2023-03-20', 'week'],
];

t.test('the time is the one that the telling words give', async (t) => {
  for (const [text, type, from, precision] of TIMES) {
    const occurred = eventOf(text, type)?.occurred;
    t.same([occurred?.from.slice(0, 10), occurred?.precision], [from, precision], text);
  }
});

t.test('without a time, about when it was published', async (t) => {
  t.match(eventOf('Rebels attacked the base.', 'ASSAULT')?.occurred, { precision: 'approximate' });
});
