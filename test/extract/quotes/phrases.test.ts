import t from 'tap';
import { extract } from '../../../src/extract/index.js';
import type { FoundQuote } from '../../../src/extract/types.js';

/*
 * What is found, phrase by phrase: text, kind, content in parts, cue, speaker. Many kinds of news: none of these sentences are in the
 * text that the model learnt from.
 */

type Row = [text: string, kind: string, content: string[], cue: string | null, speaker: string | null];

const quotesOf = (text: string): FoundQuote[] =>
  extract(text, { headline: null, publishedAt: '2023-03-22', publisher: null }).quotes;

const GROUPS: Record<string, Row[]> = {
  'marks of every kind': [
    ['"We won," said Maria Lopez.', 'direct', ['We won,'], 'said', 'Maria Lopez'],
    ['“We won,” said Maria Lopez.', 'direct', ['We won,'], 'said', 'Maria Lopez'],
    ['‘We won,’ said Maria Lopez.', 'direct', ['We won,'], 'said', 'Maria Lopez'],
    ["'We won,' said Maria Lopez.", 'direct', ['We won,'], 'said', 'Maria Lopez'],
    ['„We have won,“ said Maria Lopez.', 'direct', ['We have won,'], 'said', 'Maria Lopez'],
    ['Maria Lopez said: „We have won.“', 'direct', ['We have won.'], 'said', 'Maria Lopez'],
    ['«We have won», said Maria Lopez.', 'direct', ['We have won'], 'said', 'Maria Lopez'],
    ['« We have won », said Maria Lopez.', 'direct', ['We have won'], 'said', 'Maria Lopez'],
    ['»We have won«, said Maria Lopez.', 'direct', ['We have won'], 'said', 'Maria Lopez'],
  ],
  'quotes inside quotes are part of what was said': [
    [
      '“He told me ‘never again’ and left,” Maria Lopez said.',
      'direct',
      ['He told me ‘never again’ and left,'],
      'said',
      'Maria Lopez',
    ],
    [
      '“The court said ‘the law is “clear” on this’ last year,” the lawyer told reporters.',
      'direct',
      ['The court said ‘the law is “clear” on this’ last year,'],
      'told',
      'the lawyer',
    ],
  ],
  'a quote cut in two by its attribution': [
    [
      '“We were in the kitchen,” he said. “The kitchen was all that was left.”',
      'direct',
      ['We were in the kitchen,', 'The kitchen was all that was left.'],
      'said',
      'he',
    ],
    [
      '“I do not know,” he said, “whether they will come.”',
      'direct',
      ['I do not know,', 'whether they will come.'],
      'said',
      'he',
    ],
    ['Two people, police said, were hurt.', 'indirect', ['Two people', 'were hurt'], 'said', 'police'],
    [
      'Two people, according to police, were hurt.',
      'indirect',
      ['Two people', 'were hurt'],
      'according to',
      'police',
    ],
  ],
  'words after a colon, set off as a paragraph': [
    [
      'Anna Berg said in a statement:\n\nThe road was closed for three days and nobody came.\n\nThe mayor left.',
      'direct',
      ['The road was closed for three days and nobody came.'],
      'said',
      'Anna Berg',
    ],
    [
      'The minister wrote:\n\n“We will rebuild every house that was destroyed.”',
      'direct',
      ['We will rebuild every house that was destroyed.'],
      'wrote',
      'The minister',
    ],
  ],
  'speech over paragraphs is one quote': [
    [
      '“The road was closed, and nobody came.\n\n“We had to walk for hours,” Anna Berg said.',
      'direct',
      ['The road was closed, and nobody came.\n\n“We had to walk for hours,'],
      'said',
      'Anna Berg',
    ],
  ],
  'attribution before, in the middle and after, with inversion': [
    [
      'The minister said the bridge would reopen.',
      'indirect',
      ['the bridge would reopen'],
      'said',
      'The minister',
    ],
    [
      'According to police, two people were hurt.',
      'indirect',
      ['two people were hurt'],
      'According to',
      'police',
    ],
    [
      'Two people were hurt, according to police.',
      'indirect',
      ['Two people were hurt'],
      'according to',
      'police',
    ],
    ['Two people were hurt, police said.', 'indirect', ['Two people were hurt'], 'said', 'police'],
    [
      'The ceasefire is holding, said a statement released by China.',
      'indirect',
      ['The ceasefire is holding'],
      'said',
      'a statement',
    ],
    ['“Where is the money?” asked the judge.', 'direct', ['Where is the money?'], 'asked', 'the judge'],
    ['“Stop!” he shouted.', 'direct', ['Stop!'], 'shouted', 'he'],
  ],
  'verbs of every class': [
    [
      'Judge Ellen Park asked whether the witness had seen the car.',
      'indirect',
      ['whether the witness had seen the car'],
      'asked',
      'Judge Ellen Park',
    ],
    [
      'The agency warned that the river could flood.',
      'indirect',
      ['that the river could flood'],
      'warned',
      'The agency',
    ],
    ['The minister vowed to fight corruption.', 'indirect', ['to fight corruption'], 'vowed', 'The minister'],
    [
      'The company denied that it had broken the law.',
      'indirect',
      ['that it had broken the law'],
      'denied',
      'The company',
    ],
    [
      'The bank believes that prices will rise.',
      'indirect',
      ['that prices will rise'],
      'believes',
      'The bank',
    ],
    [
      'The president hopes that talks will resume.',
      'indirect',
      ['that talks will resume'],
      'hopes',
      'The president',
    ],
    ['Rebels threatened to blow up the dam.', 'indirect', ['to blow up the dam'], 'threatened', 'Rebels'],
  ],
  passives: [
    ['The general is said to have fled to Dubai.', 'indirect', ['to have fled to Dubai'], 'said', null],
    [
      'The court was told that the driver had been drinking.',
      'indirect',
      ['that the driver had been drinking'],
      'told',
      null,
    ],
    ['Residents were told to leave their homes.', 'indirect', ['to leave their homes'], 'told', null],
    [
      'Mr Osei was quoted as saying that the plant would close.',
      'indirect',
      ['that the plant would close'],
      'quoted',
      'Mr Osei',
    ],
  ],
  'conjoined statements with one cue': [
    [
      'The minister said that the talks had failed and that the border would stay shut.',
      'indirect',
      ['that the talks had failed and that the border would stay shut'],
      'said',
      'The minister',
    ],
  ],
  'speakers: collective, institutional, documents, unnamed': [
    [
      'Both sides said the talks were constructive.',
      'indirect',
      ['the talks were constructive'],
      'said',
      'Both sides',
    ],
    [
      'Moscow and Beijing said they would deepen their partnership.',
      'indirect',
      ['they would deepen their partnership'],
      'said',
      'Moscow and Beijing',
    ],
    [
      'A joint statement said the two countries would trade in yuan.',
      'indirect',
      ['the two countries would trade in yuan'],
      'said',
      'A joint statement',
    ],
    [
      'The indictment alleges that the mayor took bribes.',
      'indirect',
      ['that the mayor took bribes'],
      'alleges',
      'The indictment',
    ],
    [
      'A spokesman for the Kremlin said that the visit was planned.',
      'indirect',
      ['that the visit was planned'],
      'said',
      'A spokesman for the Kremlin',
    ],
    [
      'Nato’s secretary general, Jens Stoltenberg, said: “Ukraine needs more.”',
      'direct',
      ['Ukraine needs more.'],
      'said',
      'Nato’s secretary general, Jens Stoltenberg',
    ],
    [
      'Shares fell after the chief executive, Jane Doe, said profits would be lower than expected.',
      'indirect',
      ['profits would be lower than expected'],
      'said',
      'the chief executive, Jane Doe',
    ],
    [
      'A senior official, who spoke on condition of anonymity, said the plan was dead.',
      'indirect',
      ['the plan was dead'],
      'said',
      'A senior official',
    ],
  ],
  'court, sport, business': [
    [
      'Prosecutor Li Wei told the jury on Monday: “He lied to you.”',
      'direct',
      ['He lied to you.'],
      'told',
      'Prosecutor Li Wei',
    ],
    [
      '“I am proud of this team,” said coach Jürgen Klopp after the 3-1 win over Everton.',
      'direct',
      ['I am proud of this team,'],
      'said',
      'coach Jürgen Klopp',
    ],
    [
      'Klopp said after the game that his players were tired.',
      'indirect',
      ['that his players were tired'],
      'said',
      'Klopp',
    ],
    [
      'The report says that emissions rose by 3 percent.',
      'indirect',
      ['that emissions rose by 3 percent'],
      'says',
      'The report',
    ],
  ],
};

for (const [name, rows] of Object.entries(GROUPS))
  t.test(name, async (t) => {
    for (const [text, kind, content, cue, speaker] of rows)
      t.match(
        quotesOf(text).map((quote) => [
          quote.kind,
          quote.spans.map((span) => span.text),
          quote.cue?.text ?? null,
          quote.speaker?.text ?? null,
        ]),
        [[kind, content, cue, speaker]],
        text,
      );
  });

t.test('two statements of one sentence are two quotes', async (t) => {
  for (const [text, ...expected] of [
    [
      'The mayor praised the crews, adding that the road would open soon.',
      'The mayor: the crews',
      'The mayor: that the road would open soon',
    ],
    [
      'The suspect pleaded not guilty and told police he acted alone.',
      'The suspect: not guilty',
      'The suspect: he acted alone',
    ],
    [
      'The prime minister called the vote “a disgrace” and promised to appeal.',
      'The prime minister: the vote “a disgrace”',
      'The prime minister: to appeal',
    ],
  ] as const)
    t.same(
      quotesOf(text).map(({ speaker, spans }) => `${speaker?.text ?? ''}: ${spans[0]?.text ?? ''}`),
      expected,
      text,
    );
});

t.test('a part in marks makes a statement mixed, the marks inside', async (t) => {
  const [quote] = quotesOf('The ministry said the attack was “barbaric and cowardly”.');
  t.same([quote?.kind, quote?.spans[0]?.text], ['mixed', 'the attack was “barbaric and cowardly”']);
});

t.test('titles and scare quotes are no speech', async (t) => {
  for (const text of [
    'The so-called “special operation” went into its second year.',
    'She read “War and Peace” on the train.',
    'His album “Blue Nights” won a prize.',
  ])
    t.same(quotesOf(text), [], text);
});

t.test('a quotation alone in the next paragraph goes on with the same speaker', async (t) => {
  const quotes = quotesOf(
    '“The road was closed,” Anna Berg said.\n\n“We had to walk for hours,” she added.\n\n“Nobody helped.”',
  );
  t.same(
    quotes.map(({ cue, speaker }) => [cue?.text ?? null, speaker?.actor]),
    [
      ['said', 'anna-berg'],
      ['added', 'anna-berg'],
      [null, 'anna-berg'],
    ],
  );
});

t.test('descriptions, pronouns and documents are resolved; nobody is invented', async (t) => {
  for (const [text, actor] of [
    ['Oleksii Stepanov lost his house. “Everything burned,” the 54-year-old said.', 'oleksii-stepanov'],
    ['Angela Merkel arrived late. She said the summit had been useful.', 'angela-merkel'],
    ['“The road is closed for good,” said a statement released by China.', 'china'],
    ['Nato’s secretary general, Jens Stoltenberg, said: “Ukraine needs more.”', 'jens-stoltenberg'],
    ['A spokesman for the Kremlin said that the visit was planned.', 'kremlin'],
    ['Xi and Putin said in a joint statement that the world was changing.', 'xi-jinping'],
    ['One witness said the gunman had shouted.', null],
    ['A lawyer for the family said the verdict was a relief.', null],
    ['A senior official said the plan was dead.', null],
    ['The Republican nominee and his aides said the debate would go ahead.', null],
    ['The German chancellor and the French president said the plan was ready.', 'germany'],
    ['The harvest failed, farmer Jan Novak said.', 'jan-novak'],
    ['In April Angela Merkel said the summit had been useful.', 'angela-merkel'],
    ['Made Wirawan said the volcano was quiet.', 'made-wirawan'],
    ['Given Angela Merkel said so, aides said the plan was dead.', 'angela-merkel'],
  ] as const)
    t.equal(quotesOf(text)[0]?.speaker?.actor, actor, text);
});

t.test('addressee, venue, time and subject matter', async (t) => {
  const [told] = quotesOf('The general told Putin that the town had fallen.');
  t.same([told?.addressee?.text, told?.addressee?.actor], ['Putin', 'vladimir-putin']);
  t.equal(quotesOf('Residents were told to leave their homes.')[0]?.addressee?.text, 'Residents');
  t.equal(quotesOf('He told reporters that the team was ready.')[0]?.addressee?.text, 'reporters');
  const [site] = quotesOf('Putin said on the Kremlin’s website that Turkey would not yield.');
  t.equal(site?.venue?.text, 'on the Kremlin’s website');
  t.same(site?.about.actors, ['turkey']);
  t.same(quotesOf('The general said that troops had left Bakhmut.')[0]?.about.locations, ['bakhmut']);
  const [jury] = quotesOf('Prosecutor Li Wei told the jury on Monday: “He lied to you.”');
  t.same([jury?.said?.from.slice(0, 10), jury?.said?.precision], ['2023-03-20', 'day']);
});

t.test('the class of a cue depends on what follows it', async (t) => {
  for (const [text, cueClass] of [
    ['The minister called for an inquiry into the deaths.', 'demand'],
    ['The minister called the vote “a disgrace”.', 'statement'],
    ['The company agreed that prices were high.', 'statement'],
    ['The coach asked why the goal had been disallowed.', 'question'],
    ['The envoy demanded that the prisoners be freed.', 'demand'],
    ['The union vowed to strike next week.', 'promise'],
    ['The company denied that it had broken the law.', 'denial'],
    ['Rebels threatened to blow up the dam.', 'threat'],
    ['The bank believes that prices will rise.', 'belief'],
    ['Analysts expect the bank to raise rates.', 'expectation'],
  ] as const)
    t.equal(quotesOf(text)[0]?.cueClass, cueClass, text);
});
