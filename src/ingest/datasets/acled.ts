import { alpha2Of } from '../../lexicon/places/country-codes.js';
import type { RowActor } from './actors.js';
import { ACLED_KINDS, ACLED_MEANINGS } from './codes.js';
import { eventOf, type Placed } from './event.js';
import { Line } from './line.js';
import { countryNamed, type RowPlace } from './places.js';
import { NoEvent, RowRefused, shown, type Cells, type DatasetRow } from './row.js';
import { around, dayOf } from './times.js';

const TIMES = { 1: 'day', 2: 'week', 3: 'month' } as const;
/** ACLED is coded by people; 1 of its geographic precision is the place itself, 3 the division alone. */
const CONFIDENCE: Readonly<Record<string, number>> = { 1: 0.95, 2: 0.9, 3: 0.85 };

/** A row of an ACLED export. */
export function readAcled(cells: Cells): DatasetRow {
  const line = new Line();
  const sourceId = cells.required('event_id_cnty');
  line.cell(sourceId, 'ACLED ');
  const date = cells.required('event_date');
  line.cell(date);
  const precision = TIMES[cells.get('time_precision') as '1'] as 'day' | undefined;
  if (precision === undefined)
    throw new RowRefused(`time_precision is none: ${shown(cells.get('time_precision'))}.`);
  const subType = cells.required('sub_event_type');
  const meaning = ACLED_MEANINGS.get(subType.toLowerCase());
  if (!meaning && subType.toLowerCase() !== 'other')
    throw new RowRefused(`sub_event_type is not known: ${shown(subType)}.`);
  if (!meaning) throw new NoEvent('ACLED\'s "Other" says no type of event');
  const trigger = line.cell(subType);
  const country = alpha2Of(cells.get('iso')) ?? countryNamed(cells.required('country'));
  const actors = actorsOf(cells, line, '1');
  const recipients = actorsOf(cells, line, '2');
  const place = placeOf(cells, line, country);
  const fatalities = cells.count('fatalities');
  const killed = line.cell(String(fatalities), 'fatalities ');
  line.optional(cells.get('notes'));
  line.optional(cells.get('source'), 'source ');
  const quantity = {
    kind: 'killed',
    low: fatalities,
    high: fatalities,
    approximate: false,
    unit: null,
    ...killed,
  } as const;
  return eventOf(
    {
      sourceId,
      meaning,
      cameoRoot: null,
      trigger,
      actors,
      recipients,
      place,
      occurred: around(dayOf(date), precision),
      quantities: fatalities > 0 ? [quantity] : [],
      confidence: CONFIDENCE[cells.get('geo_precision')] ?? 0.85,
    },
    line,
  );
}

/** An actor and those that ACLED says were with it, which are many in one cell. */
function actorsOf(cells: Cells, line: Line, n: '1' | '2'): Placed<RowActor>[] {
  const name = cells.get(`actor${n}`);
  if (name === '') return [];
  const kind = ACLED_KINDS.get(cells.get(`inter${n}`).toLowerCase()) ?? 'group';
  const main = { it: { name, kind, country: null }, words: line.cell(name) };
  const others = (cells.get(`assoc_actor_${n}`) || cells.get(`assoc_actor_${n}_name`))
    .split(/; ?/)
    .filter(Boolean);
  return [
    main,
    ...others.map((other) => ({
      it: { name: other, kind: 'group' as const, country: null },
      words: line.cell(other, 'with '),
    })),
  ];
}

function placeOf(cells: Cells, line: Line, country: string | null): Placed<RowPlace> {
  const region = cells.get('admin1');
  const lat = cells.degrees('latitude', 90);
  const lon = cells.degrees('longitude', 180);
  // Of the least precise the location is the division's seat, which stands for the division.
  const wide = cells.get('geo_precision') === '3' && region !== '';
  const location = cells.required('location');
  const words = line.cell(wide ? region : location);
  line.more(
    [...(wide ? [] : [region]), cells.get('country')]
      .filter(Boolean)
      .map((each) => `, ${each}`)
      .join(''),
  );
  return { it: { name: words.text, kind: wide ? 'region' : 'city', lat, lon, country, region }, words };
}
