import { GDELT_COLUMNS } from '../../lexicon/datasets/gdelt.js';
import type { Dataset } from '../../lexicon/datasets/names.js';
import { readAcled } from './acled.js';
import { readGdelt } from './gdelt.js';
import type { Cells, DatasetRow } from './row.js';
import { readUcdp } from './ucdp.js';

/** How the table of a data set is written, and what each row is. */
export interface Table {
  dataset: Dataset;
  /** Names of the columns, in lower case where the file names them; null where its first row does. */
  columns: readonly string[] | null;
  /** Columns without which it is not that table. */
  needed: readonly string[];
  read: (cells: Cells) => DatasetRow;
}

export const TABLES = {
  acled: {
    dataset: 'acled',
    columns: null,
    needed:
      'event_id_cnty event_date time_precision sub_event_type actor1 country location latitude longitude fatalities'.split(
        ' ',
      ),
    read: readAcled,
  },
  ucdp: {
    dataset: 'ucdp-ged',
    columns: null,
    needed:
      'id type_of_violence side_a side_b where_prec country latitude longitude date_prec date_start date_end best high low'.split(
        ' ',
      ),
    read: readUcdp,
  },
  gdelt: { dataset: 'gdelt', columns: GDELT_COLUMNS, needed: [], read: readGdelt },
} as const satisfies Record<string, Table>;

export type TableFormat = keyof typeof TABLES;

/** The version of a data set that a file's name tells ("GEDEvent_v24_1.csv" is 24.1); null where it tells none. */
export function versionIn(name: string, format: TableFormat): string | null {
  if (format === 'gdelt') return '2.0';
  const [, major, minor] = (format === 'ucdp' && /(?:_v|ged)(\d{2})[._]?(\d{1,2})/i.exec(name)) || [];
  return major === undefined ? null : `${major}.${minor}`;
}

/** What separates the cells of a table, and whose table it is, by its first line; null where it is none of them. */
export function recognise(firstLine: string): { format: TableFormat; delimiter: string } | null {
  if (firstLine.split('\t').length === GDELT_COLUMNS.length && /^\d+\t\d{8}\t/.test(firstLine))
    return { format: 'gdelt', delimiter: '\t' };
  for (const delimiter of [',', ';', '\t']) {
    const names = columnsOf(firstLine, delimiter);
    for (const format of ['acled', 'ucdp'] as const)
      if (TABLES[format].needed.every((name) => names.includes(name))) return { format, delimiter };
  }
  return null;
}

const columnsOf = (line: string, delimiter: string): string[] => line.split(delimiter).map(columnOf);

/** A column's name as tables are read by it. */
export const columnOf = (name: string): string =>
  name
    .replace(/^\uFEFF/, '')
    .replaceAll('"', '')
    .trim()
    .toLowerCase();
