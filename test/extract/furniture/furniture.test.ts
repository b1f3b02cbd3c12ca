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

t.test('a report in capitals is copy, not cross-heads alone', async (t) => {
  t.same(kindsOf(['THE PRESIDENT SPOKE ON MONDAY.', 'HE SAID NOTHING NEW.', 'HE LEFT.']), [
    'body',
    'body',
    'body',
  ]);
});
