import { UCDP_VIOLENCE } from '../../lexicon/datasets/ucdp.js';
import type { ActorKind, LocationKind, TimeInterval } from '../../extract/types.js';
import { eventOf, type Placed } from './event.js';
import { Line } from './line.js';
import { countryNamed, type RowPlace } from './places.js';
import { RowRefused, shown, type Cells, type DatasetRow } from './row.js';
import { between, dayOf } from './times.js';

/** UCDP's precision of dates: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 more. */
const TIMES = { 1: 'day', 2: 'approximate', 3: 'week', 4: 'month', 5: 'year' } as const;
/** Its precision of places: 1 the place, 2 near it, 3 a second-level division, 4 a first-level one, 5 along a line or in an area, 6 the country, 7 waters or the air. */
const PLACES: Readonly<Record<string, LocationKind>> = {
  1: 'city',
  2: 'city',
  3: 'region',
  4: 'region',
  5: 'place',
  6: 'country',
  7: 'water',
};
/** UCDP is coded by people; what it calls unclear (event_clarity 2) is told of several events together. */
const CLEAR = 0.95;
const UNCLEAR = 0.85;

/** A row of UCDP's Georeferenced Event Dataset. */
export function readUcdp(cells: Cells): DatasetRow {
  const line = new Line();
  const sourceId = cells.required('id');
  line.cell(sourceId, 'UCDP GED ');
  const occurred = timeOf(cells);
  const start = cells.required('date_start').slice(0, 10);
  const end = cells.required('date_end').slice(0, 10);
  line.cell(start === end ? start : `${start} to ${end}`);
  const code = cells.required('type_of_violence');
  const violence = UCDP_VIOLENCE[code];
  if (!violence) throw new RowRefused(`type_of_violence is none: ${shown(code)}.`);
  const trigger = line.cell(violence.name);
  const party = (name: string, civilians: ActorKind) => {
    const kind: ActorKind = /^government of /i.test(name) ? 'government' : civilians;
    return { it: { name, kind, country: null }, words: line.cell(name) };
  };
  const actors = [party(cells.required('side_a'), 'group')];
  const recipients = [party(cells.required('side_b'), 'group')];
  const place = placeOf(cells, line);
  const [best, low, high] = [cells.count('best'), cells.count('low'), cells.count('high')];
  const killed = line.cell(low === high ? String(best) : `${best} (${low} to ${high})`, 'deaths ');
  line.optional(cells.get('source_headline'));
  line.optional(cells.get('source_article'), 'source ');
  const quantity = { kind: 'killed', low, high, approximate: low !== high, unit: null, ...killed } as const;
  return eventOf(
    {
      sourceId,
      meaning: { type: 'ASSAULT', mode: null, contexts: [...violence.contexts] },
      cameoRoot: violence.cameoRoot,
      trigger,
      actors,
      recipients,
      place,
      occurred,
      quantities: high > 0 ? [quantity] : [],
      confidence: cells.get('event_clarity') === '2' ? UNCLEAR : CLEAR,
    },
    line,
  );
}

function timeOf(cells: Cells): TimeInterval {
  const precision = TIMES[cells.get('date_prec') as '1'] as TimeInterval['precision'] | undefined;
  if (precision === undefined) throw new RowRefused(`date_prec is none: ${shown(cells.get('date_prec'))}.`);
  const first = dayOf(cells.required('date_start'));
  const last = dayOf(cells.required('date_end'));
  if (last < first) throw new RowRefused('date_end is before date_start.');
  return between(first, last, precision);
}

function placeOf(cells: Cells, line: Line): Placed<RowPlace> {
  const code = cells.get('where_prec');
  const kind = PLACES[code];
  if (kind === undefined) throw new RowRefused(`where_prec is none: ${shown(code)}.`);
  const nation = cells.required('country');
  const names = [cells.get('where_coordinates'), cells.get('adm_2'), cells.get('adm_1'), nation];
  // What the precision leaves of the place: a division, or the country alone.
  const from = { 3: 1, 4: 2, 6: 3 }[code] ?? 0;
  const [name = nation, ...wider] = names.slice(from).filter(Boolean);
  const words = line.cell(name);
  line.more(wider.map((each) => `, ${each}`).join(''));
  const point = { lat: cells.degrees('latitude', 90), lon: cells.degrees('longitude', 180) };
  // "Kabul city" and "Helmand province" are Kabul and Helmand.
  const plain = name.replace(/ (?:city|town|village|province|region|state|governorate|district)$/i, '');
  const region = cells.get('adm_1').replace(/ (?:province|region|state|governorate)$/i, '');
  return { it: { name: plain, kind, ...point, country: countryNamed(nation), region }, words };
}
