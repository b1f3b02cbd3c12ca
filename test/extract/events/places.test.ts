import t from 'tap';
import { eventOf } from './told.js';

/* Where an event happened: the place that its own words are attached to. Written before looking at what the code makes of it. */

const PLACES: [text: string, type: string, places: string[]][] = [
  ['Gunmen abducted 87 schoolchildren in northwest Nigeria.', 'ASSAULT', ['Nigeria']],
  ['Thirty protesters were arrested in Minsk, the ministry said.', 'COERCE', ['Minsk']],
  ['UNRWA delivered flour to Beit Hanoun.', 'AID', ['Beit Hanoun']],
  ['Police in Mozambique opened fire on marchers in the city of Nampula.', 'ASSAULT', ['Nampula']],
  ['Russia shelled two villages in Ukraine’s Kherson region.', 'ASSAULT', ['Kherson']],
  [
    'Partisans blew up a bridge in Melitopol. Police later detained four people in the city.',
    'COERCE',
    ['Melitopol'],
  ],
  ['In Canada, Trudeau met two writers who had condemned the war.', 'ACCUSE', []],
  [
    'Students rallied in Bangkok on Monday. Her partner, the Bhumjaithai Party, quit the government.',
    'RETREAT',
    [],
  ],
  ['GENEVA, March 21 (Reuters) - Rebels attacked a convoy in South Sudan.', 'ASSAULT', ['South Sudan']],
  ['MOSCOW, March 21 (Reuters) - Ukraine shelled Belgorod.', 'ASSAULT', ['Belgorod']],
  ['Speaking in Brussels, Jens Stoltenberg condemned the strike.', 'ACCUSE', ['Brussels']],
  ['Police in Lima arrested 30 people.', 'COERCE', ['Lima']],
  ['In Karachi, gunmen killed a cleric.', 'ASSAULT', ['Karachi']],
  ['A bomb exploded outside a mosque in Peshawar.', 'ASSAULT', ['Peshawar']],
  ['Two villages near Goma were attacked.', 'ASSAULT', ['Goma']],
  ['Protesters marched in Warsaw and Krakow.', 'PROTEST', ['Warsaw', 'Krakow']],
  ['The minister, who studied in London, met union leaders in Harare.', 'CONSULT', ['Harare']],
  ['The army, based in Entebbe, attacked rebels in Beni.', 'ASSAULT', ['Beni']],
  ['Xi Jinping arrived in Riyadh for talks.', 'CONSULT', ['Riyadh']],
  ['On Monday Niger accused Chad of firing on a post near Diffa.', 'ACCUSE', []],
  ['On Monday Niger accused Chad of firing on a post near Diffa.', 'ASSAULT', ['Diffa']],
  ['A court in Paris convicted a doctor of killing 12 patients in Rouen.', 'SANCTION', ['Paris']],
  ['Faye flew to Bamako. He met the rebels there.', 'CONSULT', ['Bamako']],
  ['Rebels attacked Mopti. There were clashes, and police arrested two men there.', 'COERCE', ['Mopti']],
  ['Israel deported 70 prisoners to Egypt.', 'COERCE', ['Egypt']],
  ['Police used tear gas to disperse protesters in Tbilisi.', 'ASSAULT', ['Tbilisi']],
  [
    'Students marched through Lima. Police fired tear gas at them, and 37 people were detained.',
    'COERCE',
    ['Lima'],
  ],
  ['Students marched through Lima on Monday. Police killed a man on Tuesday.', 'ASSAULT', []],
  ['A strike on a market in Taiz killed nine people.', 'ASSAULT', ['Taiz']],
  ['Workers protested outside parliament in Colombo.', 'PROTEST', ['Colombo']],
  ['Israel struck targets in Damascus.', 'ASSAULT', ['Damascus']],
  ['The ship was hijacked off Somalia.', 'ASSAULT', ['Somalia']],
  ['Soldiers were sent from Kampala to Goma.', 'MOBILIZE', ['Goma']],
  ['Officials in Kabul said Pakistan had bombed a house in Khost.', 'ASSAULT', ['Khost']],
  ['Kharkiv was hit by two missiles.', 'ASSAULT', ['Kharkiv']],
  ['Two people were killed when a shell hit a bus in Kherson.', 'ASSAULT', ['Kherson']],
  ['The talks will be held in Doha on Sunday.', 'CONSULT', ['Doha']],
  ['Rebels seized the town of Rutshuru.', 'ASSAULT', ['Rutshuru']],
  ['Villagers blocked a road near Cusco.', 'PROTEST', ['Cusco']],
  ['A court in The Hague convicted the commander.', 'SANCTION', ['The Hague']],
  ['The Kremlin said Russia had withdrawn troops from Bucha.', 'RETREAT', ['Bucha']],
  ['The two presidents met in Vienna before flying to Rome.', 'CONSULT', ['Vienna']],
  ['At a summit in Addis Ababa, African leaders agreed to set up a fund.', 'AGREE', ['Addis Ababa']],
  ['Gunmen stormed a school in Chibok, a town in north-eastern Nigeria.', 'ASSAULT', ['Chibok']],
  ['Firefighters from Spain rescued a child in Antakya.', 'AID', ['Antakya']],
  ['The US shot down a drone over Syria.', 'ASSAULT', ['Syria']],
  ['Two people were killed by shelling in Kharkiv on Monday, the mayor said.', 'ASSAULT', ['Kharkiv']],
  ['Police arrested the banker at an airport outside Madrid.', 'COERCE', ['Madrid']],
  ['France condemned Iran.', 'ACCUSE', []],
  ['Fighting raged around Bakhmut.', 'ASSAULT', ['Bakhmut']],
  ['Gunmen from Chad attacked a village in Darfur.', 'ASSAULT', ['Darfur']],
  ['Turkish troops entered Afrin, a town in northern Syria.', 'MOBILIZE', ['Afrin']],
  ['The city of Bunia was attacked by rebels.', 'ASSAULT', ['Bunia']],
  ['Police fired tear gas in the Senegalese city of Ziguinchor.', 'ASSAULT', ['Ziguinchor']],
];

t.test('the place is the one that the telling words are attached to', async (t) => {
  for (const [text, type, places] of PLACES)
    t.same(
      eventOf(text, type)?.locations.map((one) => one.text),
      places,
      text,
    );
});

const CAPITALS: [text: string, type: string, location: string | undefined][] = [
  ['Students marched through the capital. The junta in Niger has banned rallies.', 'PROTEST', 'niamey'],
  ['Haitian gangs attacked two police stations in the capital on Monday.', 'ASSAULT', 'port-au-prince'],
  ['Drones struck an oil depot near the Sudanese capital.', 'ASSAULT', 'khartoum'],
  ['Thousands rallied in Georgia’s capital.', 'PROTEST', 'tbilisi'],
  ['Gunmen attacked a hotel in the capital of Mali.', 'ASSAULT', 'bamako'],
  ['Soldiers opened fire in the capital, Conakry, on Monday.', 'ASSAULT', 'conakry'],
  ['Gunmen attacked a hotel in the capital.', 'ASSAULT', undefined],
];

t.test(
  '"the capital" is that of the state named with it, else of the one that the report is about',
  async (t) => {
    for (const [text, type, location] of CAPITALS)
      t.equal(eventOf(text, type)?.locations[0]?.location, location, text);
  },
);
