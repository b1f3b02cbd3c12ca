import t from 'tap';
import { eventsOf } from './told.js';

/* What somebody says happened is claimed by them, what they deny is denied. Written before looking at what the code makes of it. */

type Told = [type: string, modality: string, claimedBy: string | null];

const CLAIMS: [text: string, events: Told[]][] = [
  [
    'Two people were killed by shelling in Kharkiv on Monday, the mayor said.',
    [['ASSAULT', 'claimed', 'the mayor']],
  ],
  ['According to the army, rebels burned down a school.', [['ASSAULT', 'claimed', 'the army']]],
  ['The ministry said that three soldiers had been killed.', [['ASSAULT', 'claimed', 'The ministry']]],
  ['“We have freed 20 hostages,” General Amin Sato said.', [['RETREAT', 'claimed', 'General Amin Sato']]],
  ['Mali denied that its soldiers had killed civilians.', [['ASSAULT', 'denied', 'Mali']]],
  ['Russia denied bombing the theatre.', [['ASSAULT', 'denied', 'Russia']]],
  [
    'Police arrested 12 people and said they had seized weapons.',
    [
      ['COERCE', 'asserted', null],
      ['COERCE', 'claimed', 'Police'],
    ],
  ],
  [
    'Nine people were shot, the health ministry said, and police detained 37.',
    [
      ['ASSAULT', 'claimed', 'the health ministry'],
      ['COERCE', 'asserted', null],
    ],
  ],
  ['The Pentagon said it had carried out an air strike in Syria.', [['ASSAULT', 'claimed', 'The Pentagon']]],
  ['Islamic State claimed responsibility for the bombing.', [['ASSAULT', 'claimed', 'Islamic State']]],
  ['Witnesses said police had fired on the crowd.', [['ASSAULT', 'claimed', 'Witnesses']]],
  [
    'Amnesty International says the army tortured detainees.',
    [['ASSAULT', 'claimed', 'Amnesty International']],
  ],
  [
    'Congo accuses Rwanda of arming the rebels.',
    [
      ['ACCUSE', 'asserted', null],
      ['AID', 'claimed', 'Congo'],
    ],
  ],
  [
    'A watchdog criticised the police for beating protesters.',
    [
      ['ACCUSE', 'asserted', null],
      ['ASSAULT', 'claimed', 'A watchdog'],
    ],
  ],
  [
    'A spokesman for the militia said its fighters had captured the airfield.',
    [['ASSAULT', 'claimed', 'A spokesman for the militia']],
  ],
  [
    'The kidnappers had released two nuns, the bishop told reporters.',
    [['RETREAT', 'claimed', 'the bishop']],
  ],
  [
    'State television reported that protesters had torched a bank.',
    [['ASSAULT', 'claimed', 'State television']],
  ],
  ['The president announced that troops had retaken the port.', [['ASSAULT', 'claimed', 'The president']]],
  ['The company has denied it funded the paramilitaries.', [['AID', 'denied', 'The company']]],
  ['The suspect denied killing the student.', [['ASSAULT', 'denied', 'The suspect']]],
  ['The group said it would release the pilots.', [['AGREE', 'planned', 'The group']]],
  ['The rebels, the army said, had burned down the hospital.', [['ASSAULT', 'claimed', 'the army']]],
  ['Sudan’s army has bombed the market, aid workers say.', [['ASSAULT', 'claimed', 'aid workers']]],
  [
    'The ministry said in a statement that police had arrested the gunman.',
    [['COERCE', 'claimed', 'The ministry']],
  ],
  [
    'Police said a man was killed but denied that officers had shot him.',
    [
      ['ASSAULT', 'claimed', 'Police'],
      ['ASSAULT', 'denied', 'Police'],
    ],
  ],
  ['Local media reported that the army had shelled two villages.', [['ASSAULT', 'claimed', 'Local media']]],
  ['The army shelled two villages, according to local media.', [['ASSAULT', 'claimed', 'local media']]],
  ['The governor confirmed that gunmen had abducted 12 pupils.', [['ASSAULT', 'claimed', 'The governor']]],
  ['The rebels claimed they had shot down a helicopter.', [['ASSAULT', 'claimed', 'The rebels']]],
  [
    'Gunmen abducted 12 pupils, the governor said, adding that troops had rescued three.',
    [
      ['ASSAULT', 'claimed', 'the governor'],
      ['AID', 'claimed', 'the governor'],
    ],
  ],
  [
    'The army rejected the accusation that it had bombed the clinic.',
    [
      ['REJECT', 'asserted', null],
      ['ASSAULT', 'denied', 'The army'],
    ],
  ],
  ['Neither the army nor the rebels have said who shelled the school.', [['ASSAULT', 'asserted', null]]],
  ['Police said no one had been arrested.', [['COERCE', 'denied', 'Police']]],
];

t.test('who says so, and who denies it', async (t) => {
  for (const [text, events] of CLAIMS)
    t.same(
      eventsOf(text).map(({ type, modality, claimedBy }): Told => [type, modality, claimedBy?.text ?? null]),
      events,
      text,
    );
});
