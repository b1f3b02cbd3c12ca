import t from 'tap';
import { extract } from '../../../src/extract/index.js';
import type { FoundQuote } from '../../../src/extract/types.js';

/*
 * Line by line what must be found, in the styles of wire copy: of each text all its quotes, with kind, content in parts, cue and speaker.
 * The sentences were written before looking at what the code makes of them.
 */

type Expected = [kind: string, content: string[], cue: string | null, speaker: string | null];

const quotesOf = (text: string): FoundQuote[] =>
  extract(text, { headline: null, publishedAt: '2023-03-22', publisher: null }).quotes;

const GROUPS: Record<string, [text: string, quotes: Expected[]][]> = {
  'who speaks and what is said, by grammar': [
    [
      'A person briefed on the talks said the sides were close to a deal.',
      [['indirect', ['the sides were close to a deal'], 'said', 'A person briefed on the talks']],
    ],
    [
      'A diplomat briefed on the plan told reporters that the border would open on Friday.',
      [['indirect', ['that the border would open on Friday'], 'told', 'A diplomat briefed on the plan']],
    ],
    [
      'The plan would ruin small practices, argued the dentists’ association.',
      [['indirect', ['The plan would ruin small practices'], 'argued', 'the dentists’ association']],
    ],
    [
      'The report’s claim that the dam was unsafe was rejected by the ministry.',
      [['indirect', ['that the dam was unsafe'], 'claim', 'The report']],
    ],
    [
      'The ministry’s allegation that rebels burned the mill was denied by the rebels.',
      [['indirect', ['that rebels burned the mill'], 'allegation', 'The ministry']],
    ],
    [
      'The mayor is alleged to have taken bribes from builders.',
      [['indirect', ['to have taken bribes from builders'], 'alleged', null]],
    ],
    [
      '“The valley is empty now,” Ines Duarte said. “Everyone has gone to the coast.\n\n“Nobody will come back,” said Rui Alves.',
      [
        ['direct', ['The valley is empty now,', 'Everyone has gone to the coast.'], 'said', 'Ines Duarte'],
        ['direct', ['Nobody will come back,'], 'said', 'Rui Alves'],
      ],
    ],
    [
      'Made Wirawan said the volcano was quiet.',
      [['indirect', ['the volcano was quiet'], 'said', 'Made Wirawan']],
    ],
  ],
  'what one is quoted as saying': [
    [
      'Nasser Kanaani was quoted by state media as saying Tehran would respond.',
      [['indirect', ['Tehran would respond'], 'quoted', 'Nasser Kanaani']],
    ],
    [
      'Kanaani was cited by the agency as saying: “Tehran will respond.”',
      [['direct', ['Tehran will respond.'], 'cited', 'Kanaani']],
    ],
    [
      '“We will respond,” Kanaani was quoted as saying by the IRNA news agency.',
      [['direct', ['We will respond,'], 'quoted', 'Kanaani']],
    ],
    [
      'The IRNA agency cited a commander as saying the strike was a warning.',
      [
        ['indirect', ['a commander as saying the strike was a warning'], 'cited', 'The IRNA agency'],
        ['indirect', ['the strike was a warning'], 'saying', 'a commander'],
      ],
    ],
  ],
  'what is another’s, and where speech ends': [
    [
      'The truce is holding, the minister of defence, Ana Ruiz, said on Monday.',
      [['indirect', ['The truce is holding'], 'said', 'the minister of defence, Ana Ruiz']],
    ],
    [
      'Talks will resume, the EU’s envoy, Josep Vila, told reporters.',
      [['indirect', ['Talks will resume'], 'told', 'the EU’s envoy, Josep Vila']],
    ],
    [
      '“Were there warnings?” asked Senator Lena Ortiz. “Yes,” replied the general.',
      [
        ['direct', ['Were there warnings?'], 'asked', 'Senator Lena Ortiz'],
        ['direct', ['Yes,'], 'replied', 'the general'],
      ],
    ],
    [
      'Doctors warned the hospital would run out of fuel within 48 hours, the Red Cross said.',
      [
        [
          'indirect',
          ['Doctors warned the hospital would run out of fuel within 48 hours'],
          'said',
          'the Red Cross',
        ],
        ['indirect', ['the hospital would run out of fuel within 48 hours'], 'warned', 'Doctors'],
      ],
    ],
    ['Fighters attacked the town with mortars.', []],
    ['Gunmen attacked a church in Kano, killing 15.', []],
    ['Israel attacked Gaza City on Monday.', []],
    ['The army attacked the plan as naive.', [['indirect', ['the plan as naive'], 'attacked', 'The army']]],
    ['Trump attacked journalists.', [['indirect', ['journalists'], 'attacked', 'Trump']]],
    [
      '“If they come,” he said, “we will be ready,” pointing to a row of rifles.',
      [['direct', ['If they come,', 'we will be ready,'], 'said', 'he']],
    ],
  ],
  'marks of every kind': [
    [
      '«La route est coupée», said mayor Jean Roux.',
      [['direct', ['La route est coupée'], 'said', 'mayor Jean Roux']],
    ],
    [
      '“The quarry goes on, Mr Ames said. The mill closed in May. “We are done,” said Ms Lee. “Nobody called,” she said.',
      [
        ['indirect', ['The quarry goes on'], 'said', 'Mr Ames'],
        ['direct', ['We are done,'], 'said', 'Ms Lee'],
        ['direct', ['Nobody called,'], 'said', 'she'],
      ],
    ],
    [
      'Greta Holm said: „The harbour stays shut, and nobody knows why.“',
      [['direct', ['The harbour stays shut, and nobody knows why.'], 'said', 'Greta Holm']],
    ],
    [
      '« The vote was stolen », said the deputy Luc Perrin. « We shall appeal. »',
      [['direct', ['The vote was stolen', 'We shall appeal.'], 'said', 'the deputy Luc Perrin']],
    ],
    [
      '“The pumps failed at dawn,” said Inge Dahl, the harbour master.',
      [['direct', ['The pumps failed at dawn,'], 'said', 'Inge Dahl, the harbour master']],
    ],
    [
      '"Nobody warned us," Tomas Reyes told the inquiry.',
      [['direct', ['Nobody warned us,'], 'told', 'Tomas Reyes']],
    ],
    [
      "'The ferry was overloaded,' Captain Yusuf Demir said.",
      [['direct', ['The ferry was overloaded,'], 'said', 'Captain Yusuf Demir']],
    ],
    [
      '‘The ferry was overloaded,’ Captain Yusuf Demir said.',
      [['direct', ['The ferry was overloaded,'], 'said', 'Captain Yusuf Demir']],
    ],
    [
      '„Die Brücke ist gesperrt“, said police chief Karl Weber.',
      [['direct', ['Die Brücke ist gesperrt'], 'said', 'police chief Karl Weber']],
    ],
    ['‚The line is closed‘, said Karl Weber.', [['direct', ['The line is closed'], 'said', 'Karl Weber']]],
    ['Karl Weber said: ‚The line is closed.‘', [['direct', ['The line is closed.'], 'said', 'Karl Weber']]],
    [
      'Amélie Roche told reporters: « The strike goes on. »',
      [['direct', ['The strike goes on.'], 'told', 'Amélie Roche']],
    ],
    [
      '«The strike goes on», Amélie Roche told reporters.',
      [['direct', ['The strike goes on'], 'told', 'Amélie Roche']],
    ],
    [
      '‹The strike goes on›, said Amélie Roche.',
      [['direct', ['The strike goes on'], 'said', 'Amélie Roche']],
    ],
    [
      'Amélie Roche said: ‹The strike goes on.›',
      [['direct', ['The strike goes on.'], 'said', 'Amélie Roche']],
    ],
  ],
  'quotes inside quotes': [
    [
      '«The signs read “closed” all winter», said the deputy Luc Perrin.',
      [['direct', ['The signs read “closed” all winter'], 'said', 'the deputy Luc Perrin']],
    ],
    [
      '„They call it ‚peace‘ in the capital,“ said Greta Holm.',
      [['direct', ['They call it ‚peace‘ in the capital,'], 'said', 'Greta Holm']],
    ],
    [
      '“They shouted ‘get out’ and fired twice,” the baker Samir Haddad said.',
      [['direct', ['They shouted ‘get out’ and fired twice,'], 'said', 'the baker Samir Haddad']],
    ],
    [
      '"My mother kept saying \'run\' all night," said Lina Kask.',
      [['direct', ["My mother kept saying 'run' all night,"], 'said', 'Lina Kask']],
    ],
  ],
  'speech over paragraphs': [
    [
      '“The first night was quiet.\n\n“On the second they came with dogs.\n\n“By the third we were gone,” said the shepherd Ivo Mark.',
      [
        [
          'direct',
          [
            'The first night was quiet.\n\n“On the second they came with dogs.\n\n“By the third we were gone,',
          ],
          'said',
          'the shepherd Ivo Mark',
        ],
      ],
    ],
    [
      '“The snow fell all week.\n\n“By Friday the roof had gone,” said Marta Nilsen.',
      [['direct', ['The snow fell all week.\n\n“By Friday the roof had gone,'], 'said', 'Marta Nilsen']],
    ],
    [
      '“Prices doubled.\n\n“Then the shops closed,” Omar Aziz told the broadcaster.',
      [['direct', ['Prices doubled.\n\n“Then the shops closed,'], 'told', 'Omar Aziz']],
    ],
  ],
  'quotes cut in two': [
    [
      '“If the well dries up,” the shepherd Ivo Mark warned, “the village will have to move.”',
      [
        [
          'direct',
          ['If the well dries up,', 'the village will have to move.'],
          'warned',
          'the shepherd Ivo Mark',
        ],
      ],
    ],
    [
      '“The road is mined,” Captain Lena Brandt said. “We go on foot.”\n\n“Nobody goes alone,” said Sergeant Piet Mol.',
      [
        ['direct', ['The road is mined,', 'We go on foot.'], 'said', 'Captain Lena Brandt'],
        ['direct', ['Nobody goes alone,'], 'said', 'Sergeant Piet Mol'],
      ],
    ],
    [
      '“The verdict,” said lawyer Priya Nair, “is a disgrace to this country.”',
      [['direct', ['The verdict,', 'is a disgrace to this country.'], 'said', 'lawyer Priya Nair']],
    ],
    [
      '“We lost everything,” Olena Kovalenko said. “Even the photographs burned.”',
      [['direct', ['We lost everything,', 'Even the photographs burned.'], 'said', 'Olena Kovalenko']],
    ],
  ],
  'blocks after a colon': [
    [
      'The hospital said in a statement:\n\nThe ward was closed on Monday for repairs to the roof.\n\nThe mayor left.',
      [['direct', ['The ward was closed on Monday for repairs to the roof.'], 'said', 'The hospital']],
    ],
    [
      'The club wrote on its website:\n\n“The match will be replayed on Sunday behind closed doors.”',
      [['direct', ['The match will be replayed on Sunday behind closed doors.'], 'wrote', 'The club']],
    ],
  ],
  'scare quotes and titles are no speech': [
    ['Critics of the “golden visa” scheme gathered outside the ministry.', []],
    ['The documentary “Salt and Iron” opens on Friday.', []],
    ['Troops moved into the so-called “buffer zone” overnight.', []],
    ['Her novel “The Salt Road” sold a million copies.', []],
    ['Farmers sell “organic” eggs at the market.', []],
  ],
  'attribution before, between, after and inverted': [
    [
      'He said that the water was rising and that roads were closed, adding that schools would stay shut.',
      [
        ['indirect', ['that the water was rising and that roads were closed'], 'said', 'He'],
        ['indirect', ['that schools would stay shut'], 'adding', 'He'],
      ],
    ],
    [
      'The hangar, the inspectors said, had been empty for weeks.',
      [['indirect', ['The hangar', 'had been empty for weeks'], 'said', 'the inspectors']],
    ],
    [
      'The coroner said the driver died instantly.',
      [['indirect', ['the driver died instantly'], 'said', 'The coroner']],
    ],
    [
      'Airline officials said on Thursday that all 84 passengers were safe.',
      [['indirect', ['that all 84 passengers were safe'], 'said', 'Airline officials']],
    ],
    [
      'According to the coast guard, the trawler sank within minutes.',
      [['indirect', ['the trawler sank within minutes'], 'According to', 'the coast guard']],
    ],
    [
      'The trawler sank within minutes, according to the coast guard.',
      [['indirect', ['The trawler sank within minutes'], 'according to', 'the coast guard']],
    ],
    [
      'The trawler, according to the coast guard, sank within minutes.',
      [['indirect', ['The trawler', 'sank within minutes'], 'according to', 'the coast guard']],
    ],
    [
      'The fire started in the kitchen, investigators said on Friday.',
      [['indirect', ['The fire started in the kitchen'], 'said', 'investigators']],
    ],
    [
      'The fire, investigators believe, started in the kitchen.',
      [['indirect', ['The fire', 'started in the kitchen'], 'believe', 'investigators']],
    ],
    [
      'Talks will resume next week, said a spokeswoman for the union.',
      [['indirect', ['Talks will resume next week'], 'said', 'a spokeswoman for the union']],
    ],
    [
      'Exports fell for a third month, announced the statistics office.',
      [['indirect', ['Exports fell for a third month'], 'announced', 'the statistics office']],
    ],
  ],
  'verbs of asking, warning, promising, denying, believing and expecting': [
    [
      'A senator asked why the dam had not been inspected.',
      [['indirect', ['why the dam had not been inspected'], 'asked', 'A senator']],
    ],
    [
      'The envoy warned that fighting could spread to the capital.',
      [['indirect', ['that fighting could spread to the capital'], 'warned', 'The envoy']],
    ],
    [
      'The airline promised to refund all tickets.',
      [['indirect', ['to refund all tickets'], 'promised', 'The airline']],
    ],
    [
      'The general denied that his men had fired on the crowd.',
      [['indirect', ['that his men had fired on the crowd'], 'denied', 'The general']],
    ],
    [
      'Most economists believe the recession is over.',
      [['indirect', ['the recession is over'], 'believe', 'Most economists']],
    ],
    [
      'The ministry expects the harvest to be the largest in a decade.',
      [['indirect', ['the harvest to be the largest in a decade'], 'expects', 'The ministry']],
    ],
  ],
  'nouns beside the cue': [
    [
      'The hospital said in a statement that the patient had recovered.',
      [['indirect', ['that the patient had recovered'], 'said', 'The hospital']],
    ],
    [
      'Officials rejected the claim that the vaccine was unsafe.',
      [['indirect', ['the claim that the vaccine was unsafe'], 'rejected', 'Officials']],
    ],
    [
      'In a statement, the hospital said the patient had recovered.',
      [['indirect', ['the patient had recovered'], 'said', 'the hospital']],
    ],
  ],
  passives: [
    [
      'The glacier is thought to have lost a third of its ice.',
      [['indirect', ['to have lost a third of its ice'], 'thought', null]],
    ],
    [
      'The pilot is believed to have ejected over the sea.',
      [['indirect', ['to have ejected over the sea'], 'believed', null]],
    ],
    ['The hostages are said to be alive.', [['indirect', ['to be alive'], 'said', null]]],
    ['Investors were told that the fund was safe.', [['indirect', ['that the fund was safe'], 'told', null]]],
  ],
  participles: [
    [
      'The vote was fair, the observers said, noting that turnout had doubled.',
      [
        ['indirect', ['The vote was fair'], 'said', 'the observers'],
        ['indirect', ['that turnout had doubled'], 'noting', 'the observers'],
      ],
    ],
    [
      'Turnout was high, the commission said, adding that results were due on Monday.',
      [
        ['indirect', ['Turnout was high'], 'said', 'the commission'],
        ['indirect', ['that results were due on Monday'], 'adding', 'the commission'],
      ],
    ],
    [
      'The minister resigned on Sunday, saying he had lost the confidence of the party.',
      [['indirect', ['he had lost the confidence of the party'], 'saying', 'The minister']],
    ],
  ],
  'conjoined statements': [
    [
      'The auditor said the books were in order and that no money was missing.',
      [['indirect', ['the books were in order and that no money was missing'], 'said', 'The auditor']],
    ],
    [
      'The orchard was lost, the farmer said, and that insurance would not pay.',
      [['indirect', ['The orchard was lost', 'and that insurance would not pay'], 'said', 'the farmer']],
    ],
    [
      'Police said the man was armed, and his lawyer said he was not.',
      [
        ['indirect', ['the man was armed'], 'said', 'Police'],
        ['indirect', ['he was not'], 'said', 'his lawyer'],
      ],
    ],
    [
      'The army said it had struck a depot, but the rebels said the shell had hit a school.',
      [
        ['indirect', ['it had struck a depot'], 'said', 'The army'],
        ['indirect', ['the shell had hit a school'], 'said', 'the rebels'],
      ],
    ],
    [
      'The minister said the strike was illegal and warned that workers could be dismissed.',
      [
        ['indirect', ['the strike was illegal'], 'said', 'The minister'],
        ['indirect', ['that workers could be dismissed'], 'warned', 'The minister'],
      ],
    ],
    [
      'The agency said that the reactor was stable and that no radiation had leaked.',
      [['indirect', ['that the reactor was stable and that no radiation had leaked'], 'said', 'The agency']],
    ],
    [
      'The union said that wages had fallen and that a strike was likely.',
      [['indirect', ['that wages had fallen and that a strike was likely'], 'said', 'The union']],
    ],
  ],
  'statements of which a part is quoted': [
    [
      'The commissioner said the plan was “dead on arrival” and would not be revived.',
      [['mixed', ['the plan was “dead on arrival” and would not be revived'], 'said', 'The commissioner']],
    ],
    [
      'The treaty is “a piece of paper”, the ambassador said.',
      [['mixed', ['The treaty is “a piece of paper”'], 'said', 'the ambassador']],
    ],
    [
      'The judge called the evidence “thin and contradictory”.',
      [['mixed', ['the evidence “thin and contradictory”'], 'called', 'The judge']],
    ],
    [
      'The bank said growth would be “slightly weaker” this year.',
      [['mixed', ['growth would be “slightly weaker” this year'], 'said', 'The bank']],
    ],
  ],
  'speakers of every kind': [
    [
      'Court papers say the driver slept at the wheel.',
      [['indirect', ['the driver slept at the wheel'], 'say', 'Court papers']],
    ],
    [
      'The office of the mayor said the parade would go ahead.',
      [['indirect', ['the parade would go ahead'], 'said', 'The office of the mayor']],
    ],
    [
      'The White House said the meeting had been productive.',
      [['indirect', ['the meeting had been productive'], 'said', 'The White House']],
    ],
    [
      'The General Staff of Ukraine’s Armed Forces said on Wednesday that 16 drones had been shot down.',
      [
        [
          'indirect',
          ['that 16 drones had been shot down'],
          'said',
          'The General Staff of Ukraine’s Armed Forces',
        ],
      ],
    ],
    [
      'Both sides said the ceasefire was holding.',
      [['indirect', ['the ceasefire was holding'], 'said', 'Both sides']],
    ],
    [
      'Both sides accused each other of breaking the truce.',
      [['indirect', ['each other of breaking the truce'], 'accused', 'Both sides']],
    ],
    [
      'Washington and Seoul said they would hold drills in August.',
      [['indirect', ['they would hold drills in August'], 'said', 'Washington and Seoul']],
    ],
    [
      'Police and prosecutors said the man acted alone.',
      [['indirect', ['the man acted alone'], 'said', 'Police and prosecutors']],
    ],
    [
      'A joint statement said the pipeline would be finished by 2026.',
      [['indirect', ['the pipeline would be finished by 2026'], 'said', 'A joint statement']],
    ],
    [
      'The indictment says the accountant moved $4 million to Cyprus.',
      [['indirect', ['the accountant moved $4 million to Cyprus'], 'says', 'The indictment']],
    ],
    [
      'People familiar with the matter said the merger was off.',
      [['indirect', ['the merger was off'], 'said', 'People familiar with the matter']],
    ],
    [
      'A Western diplomat, speaking on condition of anonymity, said the deal was close.',
      [['indirect', ['the deal was close'], 'said', 'A Western diplomat']],
    ],
    [
      'Neither side said when the talks would resume.',
      [['indirect', ['when the talks would resume'], 'said', 'Neither side']],
    ],
    [
      'Two of the survivors said the captain had fled.',
      [['indirect', ['the captain had fled'], 'said', 'Two of the survivors']],
    ],
    [
      'Hungary, Poland and Slovakia said they would extend the grain ban.',
      [['indirect', ['they would extend the grain ban'], 'said', 'Hungary, Poland and Slovakia']],
    ],
    [
      'The president of the European Commission, Ursula von der Leyen, said the bloc would act.',
      [
        [
          'indirect',
          ['the bloc would act'],
          'said',
          'The president of the European Commission, Ursula von der Leyen',
        ],
      ],
    ],
  ],
};

for (const [name, rows] of Object.entries(GROUPS))
  t.test(name, async (t) => {
    for (const [text, expected] of rows)
      t.same(
        quotesOf(text).map((quote): Expected => [
          quote.kind,
          quote.spans.map((span) => span.text),
          quote.cue?.text ?? null,
          quote.speaker?.text ?? null,
        ]),
        expected,
        text,
      );
  });

t.test('speakers are resolved, and nobody is invented', async (t) => {
  for (const [text, i, actor] of [
    ['Halyna Bondar waited at the station. “Nobody came,” the 61-year-old said.', 0, 'halyna-bondar'],
    ['Kwame Mensah, 23, was shot in the leg. “I thought I would die,” the student said.', 0, 'kwame-mensah'],
    ['Christine Lagarde spoke in Frankfurt. Inflation would stay high, she said.', 0, 'christine-lagarde'],
    ['Emmanuel Macron met union leaders. He promised that the law would be reviewed.', 0, 'emmanuel-macron'],
    ['“The talks were frank,” said a joint statement issued by Japan.', 0, 'japan'],
    ['A spokeswoman for the State Department said the visas had been revoked.', 0, 'state-department'],
    ['A passer-by said he heard three shots.', 0, null],
    ['An insider said the ship was never inspected.', 0, null],
    ['A source in the ministry said the list was fake.', 0, null],
    [
      '“It snowed for days,” said Dagny Ruud.\n\n“Then the power failed.”\n\n“Then the water.”',
      2,
      'dagny-ruud',
    ],
    ['Paris and Berlin said the tariff would be lifted in May.', 0, 'government-france'],
    ['Sources close to the negotiations said a deal was near.', 0, null],
    ['Sources said the chairman would step down.', 0, null],
    ['Witnesses said they heard three shots.', 0, null],
    ['Officials said on Monday that the dam was safe.', 0, null],
    ['Rescuers said the mine was empty.', 0, null],
    ['An official, who asked not to be named, said the minister would resign.', 0, null],
    ['“It was dark,” Rosa Alvarez said.\n\n“We heard the water before we saw it.”', 1, 'rosa-alvarez'],
    ['Beijing said the balloon was a civilian airship.', 0, 'government-china'],
    ['The Kremlin said it knew nothing of the plan.', 0, 'kremlin'],
  ] as const)
    t.equal(quotesOf(text)[i]?.speaker?.actor, actor, text);
});

t.test('whom the speaker tells, asks or warns', async (t) => {
  for (const [text, addressee] of [
    ['Zelensky told Biden that the shells were running out.', 'Biden'],
    ['The foreign minister told the BBC that sanctions were working.', 'the BBC'],
    ['The judge asked the jury to disregard the remark.', 'the jury'],
    ['The landlord assured tenants that the heating would be repaired.', 'tenants'],
    ['The clerk was told that her contract would not be renewed.', 'The clerk'],
    ['Villagers were warned to boil their water.', 'Villagers'],
    ['“Go home,” the officer told the crowd.', 'the crowd'],
    ['The ministry urged residents to stay indoors.', 'residents'],
    ['He told the rally that taxes would fall.', 'the rally'],
    ['The governor issued a statement: “No one will be left behind.”', undefined],
    ['Analysts expect prices to rise.', undefined],
  ] as const)
    t.equal(quotesOf(text)[0]?.addressee?.text, addressee, text);
});

t.test('where it was said', async (t) => {
  for (const [text, venue] of [
    [
      'Stoltenberg said at a news conference in Brussels that the alliance was united.',
      'at a news conference',
    ],
    ['The governor wrote on Telegram that two drones had been shot down.', 'on Telegram'],
    ['The bank said in a report that growth would slow.', 'in a report'],
    ['“We are ready,” the general said in an interview with Le Monde.', 'in an interview'],
    ['The army said in a statement that it had opened fire.', 'in a statement'],
  ] as const)
    t.equal(quotesOf(text)[0]?.venue?.text, venue, text);
});

t.test('when it was said', async (t) => {
  for (const [text, day] of [
    ['The ministry said on Tuesday that the port would reopen.', '2023-03-21'],
    ['The mayor said yesterday that the bridge was unsafe.', '2023-03-21'],
    ['The mayor said on 3 March that the bridge was unsafe.', '2023-03-03'],
  ] as const)
    t.equal(quotesOf(text)[0]?.said?.from.slice(0, 10), day, text);
});

t.test('each class of cue', async (t) => {
  for (const [text, cueClass] of [
    ['The police chief said the road was open.', 'statement'],
    ['The company announced that the plant would close.', 'statement'],
    ['The lawyer asked whether the letter was genuine.', 'question'],
    ['Reporters wondered why the minister had left early.', 'question'],
    ['The opposition demanded that the vote be repeated.', 'demand'],
    ['The pope urged both sides to lay down their arms.', 'demand'],
    ['The prime minister pledged to cut taxes.', 'promise'],
    ['The airline promised that every passenger would be refunded.', 'promise'],
    ['The embassy denied that its staff were spies.', 'denial'],
    ['The club dismissed reports that the coach would leave.', 'denial'],
    ['The militia threatened to attack the airport.', 'threat'],
    ['Scientists warned that the glacier could collapse.', 'threat'],
    ['Many voters think the country is on the wrong track.', 'belief'],
    ['Detectives suspect that the fire was set on purpose.', 'belief'],
    ['Forecasters predict that the storm will weaken.', 'expectation'],
    ['The union hopes that talks will resume.', 'expectation'],
  ] as const)
    t.equal(quotesOf(text)[0]?.cueClass, cueClass, text);
});

t.test('what it is about', async (t) => {
  for (const [text, actors, locations] of [
    ['The analyst said that Putin would visit Tehran.', ['vladimir-putin'], ['tehran']],
    ['The envoy said that aid had reached Aleppo.', [], ['aleppo']],
    ['The historian said that Angela Merkel had wept in Dresden.', ['angela-merkel'], ['dresden']],
  ] as const)
    t.same(quotesOf(text)[0]?.about, { actors, locations }, text);
});
