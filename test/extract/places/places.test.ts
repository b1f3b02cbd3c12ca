import { test } from 'tap';
import { read, readingOf } from '../entities.js';

/** A text, words in it, and the slug of the place they stand for. */
const PLACES: [string, string, string][] = [
  ['Shelling hit the town of Chasiv Yar just west of Bakhmut.', 'Chasiv Yar', 'chasiv-yar'],
  ['An explosion was heard in Dzhankoi in Crimea.', 'Dzhankoi', 'dzhankoy'],
  ['Dzhankoi', 'Dzhankoi', 'dzhankoy'],
  ['Dzhankoi.', 'Dzhankoi', 'dzhankoy'],
  ['Dzhankoi was quiet on Monday.', 'Dzhankoi', 'dzhankoy'],
  ['Fighting went on near Kharkov in Ukraine.', 'Kharkov', 'kharkiv'],
  ['The mayor of Paris, Texas, spoke on Monday.', 'Paris', 'paris-us-tx'],
  ['Thousands marched in Paris on Monday.', 'Paris', 'paris'],
  ['Police in Athens, Ga., and in Atlanta made arrests.', 'Athens', 'athens-us-ga'],
  ['They crossed the Black Sea near Sevastopol.', 'Black Sea', 'black-sea'],
  ['It flew over the Korean peninsula.', 'Korean peninsula', 'korean-peninsula'],
  ['The storm reached Metcalfe County, Kentucky.', 'Metcalfe County', 'metcalfe-county'],
  ['Officials in Washington met on Tuesday.', 'Washington', 'washington-d-c'],
  ['The Washington state governor spoke near Seattle.', 'Seattle', 'seattle'],
  ['Aid reached Port-au-Prince in Haiti.', 'Port-au-Prince', 'port-au-prince'],
  ['Troops crossed the Dnipro near Nova Kakhovka. Dnipro was calm.', 'Dnipro', 'dnieper'],
  ['A shop in Dnipro burned, the Dnipro city council said.', 'Dnipro', 'dnipro'],
  ['Georgia’s governor signed the bill.', 'Georgia', 'georgia-us-region-ga'],
  ['Georgia’s governor signed it. Farmers wept.', 'Georgia', 'georgia-us-region-ga'],
  ['Farmers in Georgia wept. Georgia’s governor signed it.', 'Georgia', 'georgia-us-region-ga'],
  ['The Georgia Supreme Court ruled in Atlanta.', 'Georgia', 'georgia-us-region-ga'],
  ['Farmers wept in Georgia, whose parliament met in Tbilisi.', 'Georgia', 'georgia'],
  ['Lawmakers in Georgia voted. Georgia’s prime minister did not.', 'Georgia', 'georgia'],
  ['The Lebanese city of Tripoli was calm.', 'Tripoli', 'tripoli-lb-09'],
  ['Libya’s capital, Tripoli, was calm.', 'Tripoli', 'tripoli'],
  ['Shells hit Lebanon’s Tripoli.', 'Tripoli', 'tripoli-lb-09'],
  ['The Venezuelan city of Valencia was dark. It rained in Valencia.', 'Valencia', 'valencia'],
  ['The vessel waited in the Red Sea off Egypt.', 'Red Sea', 'red-sea'],
];

test('Names of places are resolved by what stands around them', async (t) => {
  for (const [text, words, slug] of PLACES)
    t.equal(readingOf(read(text), words), `@${slug}`, `${words}: ${text}`);
});

test('The other places of a report choose between namesakes', async (t) => {
  const found = read(
    'The Huntsville fire chief met the Walker County judge. Both live near Houston, Texas, and Huntsville is calm.',
  );
  t.match(
    found.locations.find(({ name }) => name === 'Huntsville'),
    { country: 'US', admin1: 'TX' },
  );
  t.match(
    found.locations.find(({ name }) => name === 'Walker County'),
    { admin1: 'TX' },
  );
});

test('A publisher speaks for the places around it', async (t) => {
  const text = 'A Springfield man was arrested on Monday, police said.';
  const at = (publisher: string | null): string | null | undefined =>
    read(text, publisher).locations.find(({ name }) => name === 'Springfield')?.admin1;
  t.equal(at('Cincinnati Enquirer'), 'OH');
  t.equal(at('Boston Globe'), 'MA');
});

test('A division in a publisher’s name speaks before a town in it', async (t) => {
  const text = 'A fire destroyed a barn in Paris on Monday. Crews came from Puryear.';
  const at = (publisher: string): string[] =>
    read(text, publisher)
      .locations.filter(({ name }) => name === 'Paris')
      .map(({ country, admin1 }) => `${country} ${admin1}`);
  t.same(at('Paris Post-Intelligencer (Tennessee)'), ['US TN']);
  t.same(at('Texas Tribune'), ['US TX']);
});

test('A place brings the places around it', async (t) => {
  const { locations } = read('Shelling hit Bakhmut on Monday.');
  const chain: string[] = [];
  for (
    let at = locations.find(({ slug }) => slug === 'bakhmut');
    at;
    at = locations.find(({ slug }) => slug === at?.parent)
  )
    chain.push(at.name);
  t.same(chain, ['Bakhmut', 'Donetsk', 'Ukraine']);
});

test('A place that no gazetteer has takes the point of the place it lies in', async (t) => {
  const { locations } = read('A man was shot on Orchard Street in Louisville, Kentucky, on Monday.');
  const street = locations.find(({ name }) => name === 'Orchard Street');
  t.match(street, { kind: 'place', geonamesId: null, parent: 'louisville' });
});

test('Text in another language, and words that are no names, give little', async (t) => {
  for (const text of [
    'he went home and they said nothing about it.',
    '',
    '   ',
    '\u0000\u0007',
    'ID OK OR IN',
  ])
    t.same(read(text).locations, [], JSON.stringify(text));
});
