import { test } from 'tap';
import { mentionOf, read, readingOf } from '../entities.js';

/** A sentence, words in it (and which occurrence), and what they stand for: an actor, "@" a place, null for neither. */
type Reading = [string, string, string | null, number?];

const METONYMS: Reading[] = [
  ['Paris condemned the coup on Monday.', 'Paris', 'government-france'],
  ['Protesters marched in Paris on Monday.', 'Paris', '@paris'],
  ['Talks between Tehran and Washington stalled.', 'Tehran', 'government-iran'],
  ['Talks between Tehran and Washington stalled.', 'Washington', 'government-united-states'],
  ['London and Dublin agreed a deal.', 'London', 'government-united-kingdom'],
  ['London and Dublin agreed a deal.', 'Dublin', 'government-ireland'],
  ['Pyongyang fired two missiles into the sea.', 'Pyongyang', 'government-north-korea'],
  ['The missile flew over Pyongyang.', 'Pyongyang', '@pyongyang'],
  ['Addis Ababa accused Cairo of meddling.', 'Addis Ababa', 'government-ethiopia'],
  ['Addis Ababa accused Cairo of meddling.', 'Cairo', 'government-egypt'],
  ['The ambassador was summoned to Jakarta.', 'Jakarta', '@jakarta'],
  ['Nairobi denied the claim.', 'Nairobi', 'government-kenya'],
  ['He was born in Nairobi.', 'Nairobi', '@nairobi'],
  ['Beijing also recalled its envoy.', 'Beijing', 'government-china'],
  ['Moscow was accused of delay.', 'Moscow', 'government-russia'],
  ['Warsaw is ready to talk.', 'Warsaw', 'government-poland'],
  ['Kyiv was quiet at dawn.', 'Kyiv', '@kyiv'],
  ['Damascus was rocked by two blasts.', 'Damascus', '@damascus'],
  ['Flights between Tehran and Baghdad resumed.', 'Tehran', '@tehran'],
  ['Flights between Tehran and Baghdad resumed.', 'Baghdad', '@baghdad'],
  ['A trade deal between Ottawa and Beijing lapsed.', 'Ottawa', 'government-canada'],
  ['A trade deal between Ottawa and Beijing lapsed.', 'Beijing', 'government-china'],
  ['The city of Beijing was dark.', 'Beijing', '@beijing'],
  ['Fighting spread in central Mozambique.', 'Mozambique', '@mozambique'],
  ['A dam burst near Córdoba, Argentina, on Monday.', 'Argentina', '@argentina'],
  ['Brazil, Argentina and Chile signed the pact.', 'Argentina', 'argentina'],
  ['He condemned the invasion of Ukraine.', 'Ukraine', 'ukraine'],
  ['The Élysée confirmed the visit.', 'Élysée', 'elysee'],
  ['The Kremlin said the talks were useful.', 'Kremlin', 'kremlin'],
  ['Zhongnanhai has not commented.', 'Zhongnanhai', 'zhongnanhai'],
  ['Rideau Hall announced the appointment.', 'Rideau Hall', 'rideau-hall'],
  ['The Knesset passed the bill on Tuesday.', 'Knesset', 'knesset'],
  ['The Sejm voted to lift his immunity.', 'Sejm', 'sejm'],
  ['The Majlis approved the budget.', 'Majlis', 'majlis'],
  ['The Storting rejected the motion.', 'Storting', 'storting'],
  ['The Rajya Sabha was adjourned.', 'Rajya Sabha', 'rajya-sabha'],
  ['Kirchberg ruled against the company.', 'Kirchberg', 'kirchberg'],
];

const DEMONYMS: Reading[] = [
  ['Ukrainian forces withdrew from Lyman.', 'Ukrainian forces', 'armed-forces-ukraine'],
  ['Kenyan troops landed in Haiti.', 'Kenyan troops', 'armed-forces-kenya'],
  ['Western officials denied it.', 'Western', 'the-west'],
  ['The Burmese junta freed him.', 'Burmese', 'myanmar'],
  ['Emirati officials visited Doha.', 'Emirati', 'united-arab-emirates'],
  ['Two Nigerien soldiers died.', 'Nigerien', 'niger'],
  ['A Kuwaiti court jailed him.', 'Kuwaiti', 'kuwait'],
];

const NAMED_FOR_PLACES: Reading[] = [
  ['Jordan said the border was closed.', 'Jordan', 'jordan'],
  ['Paris Hilton arrived late.', 'Paris Hilton', 'paris-hilton'],
  ['The Washington Post reported it.', 'The Washington Post', 'washington-post'],
  ['Manchester United beat Chelsea on Sunday.', 'Manchester United', 'manchester-united'],
  ['Deutsche Bank cut 300 jobs.', 'Deutsche Bank', 'deutsche-bank'],
  ['Bank of China reported a profit.', 'Bank of China', 'bank-of-china'],
  ['Chelsea Clinton spoke in Boston.', 'Chelsea Clinton', 'chelsea-clinton'],
];

const UNHEARD_OF: Reading[] = [
  ['Dagny Ruud fell.', 'Dagny Ruud', 'dagny-ruud'],
  ['Dagny Ruud slept badly. Ruud said she was tired.', 'Ruud', 'dagny-ruud'],
  ['Torvald Quisp resigned on Monday.', 'Torvald Quisp', 'torvald-quisp'],
  ['Police arrested farmer Dumi Zwane.', 'Dumi Zwane', 'dumi-zwane'],
  ['Nurse Yaw Bell wept.', 'Yaw Bell', 'yaw-bell'],
  ['Witness Kwesi Boadu saw it.', 'Kwesi Boadu', 'kwesi-boadu'],
  ['Researcher Ulla Brix won a prize.', 'Ulla Brix', 'ulla-brix'],
  ['Judge Peter Stone sentenced Mark Stone.', 'Mark Stone', 'mark-stone'],
  ['Grace Church burned.', 'Grace Church', null],
  ['Green Dot fell by 3 percent.', 'Green Dot', null],
];

const TEAMS_AND_SHIPS: Reading[] = [
  ['Chelsea beat Arsenal.', 'Chelsea', 'chelsea'],
  ['Chelsea beat Arsenal.', 'Arsenal', 'arsenal'],
  ['Everton lost to Preston.', 'Preston', 'preston'],
  ['Lincoln drew with Kimberley.', 'Lincoln', 'lincoln'],
  ['Police beat protesters in Preston.', 'Preston', '@preston'],
  ['France beat Wales 24-10.', 'France', 'france'],
  ['The tanker Sofia Star was hit. The Sofia Star sank.', 'Sofia Star', null],
  ['The tanker Sofia Star was hit. The Sofia Star sank.', 'Sofia Star', null, 2],
  ['The ferry Estonia sank in 1994.', 'Estonia', null],
  ['The ferry Estonia sank in 1994. Estonia remembers it.', 'Estonia', 'estonia'],
];

const REFERENCES: Reading[] = [
  ['Health Minister Rosa Lind resigned. The minister said she was tired.', 'The minister', 'rosa-lind'],
  ['Health Minister Rosa Lind resigned. The minister said she was tired.', 'she', 'rosa-lind'],
  ['The Ministry of Health closed schools. The ministry said so.', 'The ministry', 'ministry-of-health'],
  ['The Rapid Support Forces attacked. The RSF said it had won.', 'RSF', 'rapid-support-forces'],
  ['Colonel Jan Novak spoke. The colonel said no.', 'The colonel', 'jan-novak'],
  ['Tom Baker, 54, fled. The 54-year-old lost his house.', 'The 54-year-old', 'tom-baker'],
  ['Anna Berg met Lars Holm. He thanked her.', 'He', 'lars-holm'],
  ['Anna Berg met Lars Holm. He thanked her.', 'her', 'anna-berg'],
  ['President Xi arrived. Xi Jinping will meet Putin. Xi smiled.', 'Xi', 'xi-jinping', 2],
  ['The company Acme Holdings fell. The firm cut jobs.', 'The firm', 'acme-holdings'],
  ['The African Union (AU) met. The AU condemned the coup.', 'AU', 'african-union', 2],
  ['The Kivu Aid Network (KAN) left. KAN said it was unsafe.', 'KAN', 'kivu-aid-network', 2],
  ['The Civil Aviation Authority of Nepal (CAAN) met. CAAN said so.', 'CAAN', 'civil-aviation-authority', 2],
  ['The 39-year-old carpenter, Joao Pires, fled.', 'The 39-year-old carpenter', 'joao-pires'],
  ['The minister, Ana Silva, wept.', 'The minister', 'ana-silva'],
  ['Houthi rebels fired at ships. They said more would follow.', 'They', 'houthis'],
  ['The United Nations suspended deliveries. It accused the rebels.', 'It', 'united-nations'],
  ['Lars Holm met Tom Baker. Holm urged him to resign.', 'him', 'tom-baker'],
  ['Vladimir Putin said his country would resume talks.', 'his country', 'russia'],
  ['The Israeli army struck. It said a tunnel was hit.', 'It', 'israel-defense-forces'],
];

for (const [kind, table] of Object.entries({
  'Capitals, palaces and parliaments act for governments, and are places where something happens': METONYMS,
  'Demonyms are actors and countries': DEMONYMS,
  'People, companies, teams and papers named for places are none': NAMED_FOR_PLACES,
  'Names that nobody knows are of people by what they do, are or sound like': UNHEARD_OF,
  'Teams that beat one another are bodies, and ships nobody': TEAMS_AND_SHIPS,
  'Short forms, roles, ages, acronyms and pronouns take up whom they mean': REFERENCES,
}))
  test(kind, async (t) => {
    for (const [sentence, words, expected, occurrence] of table)
      t.equal(readingOf(read(sentence), words, occurrence), expected, `${words}: ${sentence}`);
  });

test('Demonyms and ships put nothing on the map', async (t) => {
  for (const [sentence] of DEMONYMS.filter(
    ([, , expected]) => !['Lyman', 'Haiti', 'Doha'].includes(expected ?? ''),
  ))
    for (const { text, location } of read(sentence).mentions)
      t.notOk(
        /^(?:Ukrainian|Kenyan|Western|Burmese|Emirati|Nigerien|Kuwaiti)/.test(text) && location !== null,
        sentence,
      );
  for (const sentence of ['The USS Abraham Lincoln left port.', 'The frigate HMS Edinburgh sailed.'])
    t.same(
      read(sentence).mentions.filter(({ location }) => location !== null),
      [],
      sentence,
    );
});

/** A sentence, a person in it, and the chain of those they speak for. */
const CHAINS: [string, string, string[]][] = [
  [
    'Pentagon spokesperson Brigadier General Jane Doe told reporters.',
    'jane-doe',
    ['pentagon', 'united-states'],
  ],
  ['State Department spokesman John Park said so.', 'john-park', ['state-department', 'united-states']],
  [
    'John Park, spokesman for the French foreign ministry, said so.',
    'john-park',
    ['foreign-ministry-france', 'france'],
  ],
  ['Foreign Ministry spokeswoman Mao Ning told a briefing.', 'mao-ning', ['foreign-ministry-china', 'china']],
  ['Ukrainian Air Force spokesman Yuriy Ihnat said so.', 'yuriy-ihnat', ['air-force-ukraine', 'ukraine']],
  ['Colonel Ahmed Osman of the Sudanese army said so.', 'ahmed-osman', ['armed-forces-sudan', 'sudan']],
  ['Stefan Duran, the UN spokesman, said aid was blocked.', 'stefan-duran', ['united-nations']],
  [
    'Israeli military spokesman Rear Admiral Dan Levi spoke.',
    'dan-levi',
    ['israel-defense-forces', 'israel'],
  ],
];

test('A person speaks for a body, and the body for its state', async (t) => {
  for (const [sentence, person, chain] of CHAINS) {
    const { actors } = read(sentence);
    const found: string[] = [];
    for (
      let at = actors.find(({ slug }) => slug === person)?.parent;
      at;
      at = actors.find(({ slug }) => slug === at)?.parent
    )
      found.push(at);
    t.same(found, chain, sentence);
  }
});

test('The age ends the mention that it makes', async (t) => {
  const found = read('Tom Baker, 54, fled. The 54-year-old lost his house.');
  t.match(mentionOf(found, 'The 54-year-old'), { start: 21, end: 36 });
});
