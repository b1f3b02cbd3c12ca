import { test } from 'tap';
import { read } from '../entities.js';

/** A place as a report names it, its country, GeoNames' point, and how many kilometres off it may be; GeoNames' id where it is one place. */
type Spot = [name: string, country: string | null, lat: number, lon: number, km: number, id?: number];

const SPOTS: Spot[] = [
  // Capitals and great cities
  ['London', 'GB', 51.51, -0.13, 15, 2643743],
  ['Paris', 'FR', 48.85, 2.35, 15, 2988507],
  ['Berlin', 'DE', 52.52, 13.41, 15, 2950159],
  ['Moscow', 'RU', 55.75, 37.62, 15, 524901],
  ['Beijing', 'CN', 39.91, 116.4, 15, 1816670],
  ['Tokyo', 'JP', 35.69, 139.69, 15, 1850147],
  ['Cairo', 'EG', 30.06, 31.25, 15, 360630],
  ['Nairobi', 'KE', -1.28, 36.82, 15, 184745],
  ['Lima', 'PE', -12.04, -77.03, 15, 3936456],
  ['Canberra', 'AU', -35.28, 149.13, 15, 2172517],
  ['Ottawa', 'CA', 45.41, -75.7, 15, 6094817],
  ['Kabul', 'AF', 34.53, 69.17, 15, 1138958],
  ['Ulaanbaatar', 'MN', 47.91, 106.88, 20],
  ['New York', 'US', 40.71, -74.01, 20, 5128581],
  ['Washington', 'US', 38.9, -77.04, 15, 4140963],
  ['Sydney', 'AU', -33.87, 151.21, 20, 2147714],
  ['Istanbul', 'TR', 41.01, 28.95, 25, 745044],
  ['Mumbai', 'IN', 19.07, 72.88, 20, 1275339],
  ['Lagos', 'NG', 6.45, 3.39, 30, 2332459],
  ['Mexico City', 'MX', 19.43, -99.13, 20, 3530597],
  // Other spellings, marks and former names
  ['Kyiv', 'UA', 50.45, 30.52, 15, 703448],
  ['Kiev', 'UA', 50.45, 30.52, 15, 703448],
  ['Kharkov', 'UA', 49.98, 36.25, 20, 706483],
  ['Odesa', 'UA', 46.48, 30.72, 20, 698740],
  ['Dzhankoi', 'UA', 45.71, 34.39, 15],
  ['Avdiivka', 'UA', 48.14, 37.75, 15],
  ['Bakhmut', 'UA', 48.59, 38.0, 15],
  ['Rangoon', 'MM', 16.81, 96.16, 20, 1298824],
  ['Gothenburg', 'SE', 57.71, 11.97, 20, 2711537],
  ['Cologne', 'DE', 50.93, 6.95, 15, 2886242],
  ['Geneva', 'CH', 46.2, 6.15, 15, 2660646],
  ['Seville', 'ES', 37.38, -5.97, 15, 2510911],
  // More than one word, an apostrophe, a hyphen
  ["Cox's Bazar", 'BD', 21.44, 91.97, 15],
  ["King's Lynn", 'GB', 52.75, 0.4, 15],
  ["Xi'an", 'CN', 34.26, 108.93, 20, 1790630],
  ["Sana'a", 'YE', 15.35, 44.21, 20, 71137],
  ['Port-au-Prince', 'HT', 18.54, -72.34, 20],
  ['Rostov-on-Don', 'RU', 47.23, 39.72, 20, 501175],
  ['Khan Younis', 'PS', 31.35, 34.31, 15],
  ['Deir ez-Zor', 'SY', 35.33, 40.14, 20],
  ['Mazar-i-Sharif', 'AF', 36.7, 67.11, 20],
  ['Ho Chi Minh City', 'VN', 10.82, 106.63, 20, 1566083],
  ['Rio de Janeiro', 'BR', -22.91, -43.18, 25, 3451190],
  ['San Francisco', 'US', 37.77, -122.42, 20, 5391959],
  // Chosen among namesakes by what stands beside
  ['Paris, Texas', 'US', 33.66, -95.56, 15],
  ['Athens, Ga.', 'US', 33.96, -83.38, 20],
  ['London, Ontario', 'CA', 42.98, -81.23, 20],
  ['Birmingham, Alabama', 'US', 33.52, -86.8, 20],
  ['Tripoli, Lebanon', 'LB', 34.44, 35.85, 15],
  ['Valencia, Venezuela', 'VE', 10.16, -68.0, 20],
  ['Hyderabad, Pakistan', 'PK', 25.39, 68.37, 20],
  ['Portland, Maine', 'US', 43.66, -70.26, 20],
  // Countries, divisions, waters and lands
  ['Ukraine', 'UA', 49, 32, 60, 690791],
  ['Brazil', 'BR', -10, -55, 60, 3469034],
  ['South Africa', 'ZA', -29, 24, 60, 953987],
  ['California', 'US', 37.25, -119.75, 60, 5332921],
  ['Crimea', 'UA', 45.25, 34.25, 60, 703883],
  ['Black Sea', null, 43, 34, 200],
  ['Red Sea', null, 20, 38, 350],
  ['Sinai', 'EG', 29.5, 34, 100],
];

const RADIUS_KM = 6371;

function kilometres(a: { lat: number; lon: number }, lat: number, lon: number): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const h =
    Math.sin(rad(lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(lat)) * Math.sin(rad(lon - a.lon) / 2) ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.sqrt(h));
}

test('Sixty places of the world are where GeoNames puts them', async (t) => {
  t.equal(SPOTS.length, 60);
  for (const [name, country, lat, lon, km, id] of SPOTS) {
    const { mentions, locations } = read(`Thousands of people gathered in ${name} on Monday.`);
    const first = name.split(',')[0];
    const mention = mentions.find(({ text }) => text === first || text === name || text === `the ${name}`);
    const place = locations.find(({ slug }) => slug === mention?.location);
    if (!place) {
      t.fail(`${name}: not found`);
      continue;
    }
    const off = kilometres(place, lat, lon);
    t.ok(off <= km, `${name}: ${place.lat}, ${place.lon} is ${Math.round(off)} km off`);
    t.equal(place.country, country, `${name}: country`);
    if (id !== undefined) t.equal(place.geonamesId, id, `${name}: GeoNames id`);
  }
});
