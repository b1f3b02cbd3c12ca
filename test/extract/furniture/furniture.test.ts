import t from 'tap';
import { markFurniture } from '../../../src/extract/furniture/index.js';
import { splitParagraphs } from '../../../src/text/paragraphs.js';

const kindsOf = (lines: string[]): string[] => {
  const body = lines.join('\n');
  return markFurniture(body, splitParagraphs(body)).map(({ kind }) => kind);
};

const LINES: [line: string, kind: string][] = [
  ['(Reporting by Ana Ruiz in Lima; editing by Tom Hale)', 'credits'],
  ['Additional reporting by Li Wei', 'credits'],
  ['Reporting by Ana Ruiz and Tom Hale; Writing by Li Wei; Editing by Omar Haddad and Mei Tan', 'credits'],
  ['Our Standards: The Agency Trust Principles.', 'credits'],
  ['Editing by Tom Hale', 'credits'],
  ['(Writing by Tom Hale, editing by Li Wei)', 'credits'],
  ['--With assistance from Omar Haddad and Mei Tan.', 'credits'],
  ['To contact the reporter on this story: Ana Ruiz in Lima', 'credits'],
  ['Ana Ruiz in Lima and Tom Hale in Cusco contributed to this report.', 'credits'],
  ['Omar Haddad contributed reporting.', 'credits'],
  ['With inputs from agencies', 'credits'],
  ['Compiled by the newsroom', 'credits'],
  ['Translated by Mei Tan', 'credits'],
  ['Reported by Ana Ruiz', 'credits'],
  ['EMBARGOED UNTIL 00:01 GMT on Monday 6 May', 'disclaimer'],
  ['Embargo: 6 May 2024, 12:00 CET', 'disclaimer'],
  ['NOT FOR PUBLICATION BEFORE 6 May', 'disclaimer'],
  ['HOLD FOR RELEASE: Sunday', 'disclaimer'],
  ['(This story has been updated to add a comment from the mayor.)', 'disclaimer'],
  ['This story has been corrected to say that the bridge has two lanes.', 'disclaimer'],
  ['(Corrects spelling of name in paragraph 3)', 'disclaimer'],
  [
    '(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)',
    'disclaimer',
  ],
  ['This is a developing story and will be updated.', 'disclaimer'],
  [
    'Copyright 2024 The Agency. All rights reserved. This material may not be published, broadcast or rewritten.',
    'disclaimer',
  ],
  ['©2024 Agency L.P.', 'disclaimer'],
  ['More stories like this are available on bloomberg.com', 'disclaimer'],
  ["EDITOR'S NOTE: The writer is a columnist.", 'disclaimer'],
  ['See also: what the storm left', 'related'],
  ['WATCH: the bridge falls', 'related'],
  ['WHAT HAPPENS NEXT', 'crosshead'],
  ['The mayor said that reporters contributed to this.', 'body'],
  ['Editors of three papers met on Monday.', 'body'],
  ['An embargo on arms was lifted on Monday.', 'body'],
  ['Disclaimer: this report is auto generated from an agency feed.', 'disclaimer'],
  ['© 2023 The Daily Bugle. All rights reserved.', 'disclaimer'],
  ['Also read: Storm closes ports in the north', 'related'],
  ['READ MORE: Ten things to know', 'related'],
  ['FLOODS IN THE NORTH', 'crosshead'],
  ['The minister said the road would reopen on Monday.', 'body'],
  ['Read more books, the minister told pupils on Friday.', 'body'],
  ['“STOP THE WAR!”', 'body'],
  ['By Friday the water had gone.', 'body'],
];

t.test('lines around the copy are told from it', async (t) => {
  for (const [line, kind] of LINES)
    t.equal(
      kindsOf(['The first paragraph of it.', 'Second one here.', 'Third.', 'Fourth.', line, 'Last.'])[4],
      kind,
      line,
    );
});

t.test('a byline stands among the first lines', async (t) => {
  t.same(kindsOf(['By Ana Ruiz and Tom Hale', 'LIMA - Rain fell.', 'It rained.']), [
    'byline',
    'body',
    'body',
  ]);
  t.same(
    kindsOf([
      'By Saturday Morning Rain Had Stopped Everything In The Whole Northern Province',
      'It rained.',
    ])[0],
    'body',
  );
});

t.test('bylines with their agencies and desks', async (t) => {
  for (const line of [
    'By Ana Ruiz',
    'By ANA RUIZ and TOM HALE',
    'By Ana Ruiz, Tom Hale and Li Wei',
    'By Ana de la Cruz',
    'Reuters',
    '(AFP)',
    'Associated Press',
  ])
    t.equal(kindsOf([line, 'LIMA - Rain fell.', 'It rained.'])[0], 'byline', line);
});

t.test('a report in capitals is copy, not cross-heads alone', async (t) => {
  t.same(kindsOf(['THE PRESIDENT SPOKE ON MONDAY.', 'HE SAID NOTHING NEW.', 'HE LEFT.']), [
    'body',
    'body',
    'body',
  ]);
});
