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
];

test('Short forms, roles, acronyms and pronouns are tied to whom they take up', async (t) => {
  for (const [text, words, occurrence, actor] of REFERENCES)
    t.equal(readingOf(read(text), words, occurrence), actor, `${words}: ${text}`);
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

test('A pronoun that nobody fits stays open', async (t) => {
  t.equal(mentionOf(read('She said the rain would end.'), 'She')?.actor, null);
  t.equal(mentionOf(read('Anna Perez left. He stayed.'), 'He')?.actor, null);
});
