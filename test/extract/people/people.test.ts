import { test } from 'tap';
import { mentionOf, read, readingOf } from '../entities.js';

test('Titles and roles before and after a name tell who somebody is and for whom they speak', async (t) => {
  const before = read(
    'The tanks will come, Pentagon spokesperson Brigadier General Patrick Ryder told reporters.',
  );
  t.match(
    before.actors.find(({ slug }) => slug === 'patrick-ryder'),
    {
      kind: 'person',
      role: 'Pentagon spokesperson Brigadier General',
      country: 'US',
      parent: 'pentagon',
    },
  );
  t.match(
    before.actors.find(({ slug }) => slug === 'pentagon'),
    { parent: 'united-states' },
  );
  const after = read('John Ryder, the Pentagon’s spokesperson, said so.');
  t.match(
    after.actors.find(({ slug }) => slug === 'john-ryder'),
    { role: 'Pentagon’s spokesperson', parent: 'pentagon' },
  );
});

/** A text, a later short form in it (and which occurrence), and whom it takes up. */
const REFERENCES: [string, string, number, string][] = [
  ['Oleksii Stepanov said he had left. “We ran,” Stepanov said.', 'Stepanov', 1, 'oleksii-stepanov'],
  ['Oleksii Stepanov spoke. He left.', 'He', 1, 'oleksii-stepanov'],
  ['Maria Perez met John Brown. She said no.', 'She', 1, 'maria-perez'],
  [
    'Oleksii Stepanov fled. “The missile came,” said the 54-year-old.',
    'the 54-year-old',
    1,
    'oleksii-stepanov',
  ],
  [
    'Brigadier General Patrick Ryder spoke on Monday. The general said more was needed.',
    'The general',
    1,
    'patrick-ryder',
  ],
  [
    'Ukraine’s defence ministry reported a blast. The ministry said trains had burned.',
    'The ministry',
    1,
    'defence-ministry-ukraine',
  ],
  ['The Rapid Rescue Service (RRS) came first. RRS said three were hurt.', 'RRS', 2, 'rapid-rescue-service'],
  ['Putin praised Xi for a peace plan he proposed.', 'he', 1, 'xi-jinping'],
  ['Xi met Putin, but he said little.', 'he', 1, 'xi-jinping'],
  // Whom the lexicon knows by the whole name alone, because others share the last one.
  ['Supporters of Imran Khan marched. Khan was shot in the leg.', 'Khan', 1, 'imran-khan'],
  ['Imran Khan met Sara Khan. Khan said she was well.', 'Khan', 1, 'sara-khan'],
  ['Keir Starmer told the BBC so. The 61-year-old said he was sure.', 'The 61-year-old', 1, 'keir-starmer'],
  ['Joe Biden and his son Hunter Biden left. Hunter said Joe was well.', 'Hunter', 1, 'hunter-biden'],
  [
    'Alexandria Ocasio-Cortez, Democrat of New York, left for Alexandria, Virginia. Ocasio-Cortez was late.',
    'Ocasio-Cortez',
    1,
    'alexandria-ocasio-cortez',
  ],
  ['Jordan scored 30 points. Jordan said he was pleased.', 'he', 1, 'jordan'],
  ['Anna Smith met John Smith. Ms Smith left.', 'Smith', 1, 'anna-smith'],
  ['Anna Smith met John Smith. Smith left.', 'Smith', 1, 'john-smith'],
  ['Anna Smith met John Smith. Ms Smith left. Smith said so.', 'Smith', 2, 'anna-smith'],
  ['Anna Smith met John Smith. Smith said she was tired.', 'Smith', 1, 'anna-smith'],
  ['Mr Smith met Ms Smith. Anna Smith hugged John Smith.', 'Smith', 1, 'john-smith'],
  ['Mr Smith met Ms Smith. Anna Smith hugged John Smith.', 'Smith', 2, 'anna-smith'],
  ['President Ana Silva met her aunt, Eva Silva. President Silva left.', 'Silva', 1, 'ana-silva'],
  ['General Ana Silva arrived. The general spoke on Tuesday.', 'The general', 1, 'ana-silva'],
  ['General Ana Silva arrived. The general’s aides left.', 'The general', 1, 'ana-silva'],
  [
    'Peru’s Interior Ministry erred. The ministry’s plan failed.',
    'The ministry',
    1,
    'interior-ministry-peru',
  ],
];

test('Short forms, roles, acronyms and pronouns are tied to whom they take up', async (t) => {
  for (const [text, words, occurrence, actor] of REFERENCES)
    t.equal(readingOf(read(text), words, occurrence), actor, `${words}: ${text}`);
});

/** A text, a body of a state that it names without the state (and which occurrence), and whose it is; null for nobody's. */
const BODIES: [string, string, number, string | null][] = [
  [
    'LIMA, Peru, Nov 3 — The Interior Ministry erred, a judge said.',
    'Interior Ministry',
    1,
    'interior-ministry-peru',
  ],
  [
    'KYIV (Reuters) - Russian missiles hit Odesa. The Air Force downed 12, it said. The army lost ground.',
    'The army',
    1,
    'armed-forces-ukraine',
  ],
  [
    'Ukraine’s parliament voted on Monday. The Ministry of Health objected.',
    'Ministry of Health',
    1,
    'health-ministry-ukraine',
  ],
  [
    'Ukraine voted on Monday. The foreign ministry objected.',
    'The foreign ministry',
    1,
    'foreign-ministry-ukraine',
  ],
  [
    'Peru voted on Monday. The Justice Ministry objected. The foreign ministry did not.',
    'The foreign ministry',
    1,
    'foreign-ministry-peru',
  ],
  [
    'Peru’s Interior Ministry objected on Monday. The government did not.',
    'The government',
    1,
    'government-peru',
  ],
  [
    'PARIS, May 5 (Reuters) - France and Germany quarrelled. The government will appeal.',
    'The government',
    1,
    'government-france',
  ],
  [
    'PARIS, May 5 (Reuters) - France erred. Germany’s government agreed. The government will appeal.',
    'The government',
    1,
    'government-germany',
  ],
  [
    'WASHINGTON — Congress passed the bill. The Supreme Court upheld it.',
    'Supreme Court',
    1,
    'us-supreme-court',
  ],
  [
    'WASHINGTON — Congress passed the bill on Sudan. The Foreign Ministry objected.',
    'Foreign Ministry',
    1,
    'foreign-ministry-sudan',
  ],
  [
    'Gaza was hit, Israel said. Israel said it struck Hamas. The military gave no number.',
    'The military',
    1,
    'israel-defense-forces',
  ],
  [
    'Mali and Germany met. He will go if the government in Oslo agrees.',
    'the government',
    1,
    'government-norway',
  ],
  ['The Health Ministry said 12 people had died.', 'Health Ministry', 1, 'health-ministry'],
  ['The foreign ministry objected.', 'The foreign ministry', 1, null],
  ['France, Spain, Italy and Chad met. They ate. They sang. They slept. The navy left.', 'The navy', 1, null],
];

test('A body of a state is that of the country that the report is about', async (t) => {
  for (const [text, words, nth, actor] of BODIES)
    t.equal(mentionOf(read(text), words, nth)?.actor ?? null, actor, text);
});

test('A state is an it and no namesake of its', async (t) => {
  t.equal(mentionOf(read('Jordan said it would host talks.'), 'Jordan')?.actor, 'jordan');
  t.match(
    read('Jordan said it would host talks.').actors.find(({ slug }) => slug === 'jordan'),
    { kind: 'country' },
  );
});

test('Two people of one surname stay two', async (t) => {
  const found = read('Anna Smith met John Smith on Monday. Mr Smith said nothing.');
  t.same(
    found.actors
      .filter(({ kind }) => kind === 'person')
      .map(({ slug }) => slug)
      .sort(),
    ['anna-smith', 'john-smith'],
  );
});

test('Mr and Ms are no roles', async (t) => {
  t.match(
    read('Mr John Smith met Ms Anna Smith.').actors.map(({ role }) => role),
    [null, null],
  );
});

test('A storm is nobody, by its whole name and by what it was given', async (t) => {
  for (const text of [
    'Hurricane Maria hit Dominica before it reached Puerto Rico. Maria killed 31 people.',
    'A powerful storm Eunice battered Ireland. Eunice killed one man.',
  ])
    t.same(
      read(text).actors.filter(({ kind }) => kind === 'person'),
      [],
      text,
    );
});

test('A pronoun that nobody fits stays open', async (t) => {
  t.equal(mentionOf(read('She said the rain would end.'), 'She')?.actor, null);
  t.equal(mentionOf(read('Anna Perez left. He stayed.'), 'He')?.actor, null);
});
