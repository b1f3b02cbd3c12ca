import { CAMEO_COUNTRIES, GDELT_PLACE_KINDS } from '../../lexicon/datasets/gdelt.js';
import { alpha2Of } from '../../lexicon/places/country-codes.js';
import type { RowActor } from './actors.js';
import { CAMEO_MEANINGS, ROLES } from './codes.js';
import { eventOf, type Placed } from './event.js';
import { Line } from './line.js';
import { countryNamed, type RowPlace } from './places.js';
import { NoEvent, RowRefused, shown, type Cells, type DatasetRow } from './row.js';
import { around, dayOf } from './times.js';

/** GDELT is coded by a machine from one sentence; several sources make it likelier. */
const CONFIDENCE = { one: 0.4, several: 0.5 };

/** A row of GDELT 2.0's event table. */
export function readGdelt(cells: Cells): DatasetRow {
  const line = new Line();
  const sourceId = cells.required('GLOBALEVENTID');
  if (!/^\d{1,18}$/.test(sourceId)) throw new RowRefused(`GLOBALEVENTID is no number: ${shown(sourceId)}.`);
  line.cell(sourceId, 'GDELT ');
  const date = cells.required('SQLDATE');
  line.cell(date);
  const code = cells.required('EventCode');
  const meaning = CAMEO_MEANINGS.get(code);
  if (!meaning && /^0[12]/.test(code))
    throw new NoEvent(`CAMEO ${code.slice(0, 2)} is a ${code.startsWith('01') ? 'comment' : 'appeal'}`);
  if (!meaning) throw new RowRefused(`EventCode is not CAMEO's: ${shown(code)}.`);
  const actors = actorOf(cells, line, 'Actor1');
  const trigger = line.cell(`CAMEO ${code}`);
  const recipients = actorOf(cells, line, 'Actor2');
  const place = placeOf(cells, line);
  line.optional(cells.get('SOURCEURL'));
  return eventOf(
    {
      sourceId,
      meaning,
      cameoRoot: code.slice(0, 2),
      trigger,
      actors,
      recipients,
      place,
      occurred: around(dayOf(date), 'day'),
      quantities: [],
      confidence: Number(cells.get('NumSources')) > 1 ? CONFIDENCE.several : CONFIDENCE.one,
    },
    line,
  );
}

function actorOf(cells: Cells, line: Line, column: 'Actor1' | 'Actor2'): Placed<RowActor>[] {
  const name = cells.get(`${column}Name`);
  if (name === '') return [];
  const code = cells.get(`${column}CountryCode`);
  const role = ROLES.get(cells.get(`${column}Type1Code`));
  const it: RowActor = {
    name: properCase(name),
    kind: role?.kind ?? (code === '' ? 'organisation' : 'group'),
    country: CAMEO_COUNTRIES[code] ?? alpha2Of(code),
  };
  if (role) it.noun = role.noun;
  return [{ it, words: line.cell(name) }];
}

/** GDELT's names are in capitals. */
const properCase = (name: string): string =>
  name.toLowerCase().replace(/(?:^|[\s('-])\p{L}/gu, (start) => start.toUpperCase());

function placeOf(cells: Cells, line: Line): Placed<RowPlace> | null {
  const kind = GDELT_PLACE_KINDS[cells.get('ActionGeo_Type')];
  const full = cells.get('ActionGeo_FullName');
  if (kind === undefined || full === '' || cells.get('ActionGeo_Lat') === '') return null;
  const point = { lat: cells.degrees('ActionGeo_Lat', 90), lon: cells.degrees('ActionGeo_Long', 180) };
  const names = full.split(', ');
  const words = line.cell(names[0] ?? full);
  line.more(full.slice(words.text.length));
  const country = countryNamed(names.at(-1) ?? '');
  const region = names.length > 2 ? (names.at(-2) ?? '') : '';
  return { it: { name: words.text, kind, ...point, country, region }, words };
}
