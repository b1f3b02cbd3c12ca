import { crc32 } from 'node:zlib';

/*
 * Small event tables of our own, in the columns that their publishers use.
 */

const ACLED_HEADER =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,iso,region,country,admin1,admin2,location,latitude,longitude,geo_precision,source,notes,fatalities';

export const ACLED = `${ACLED_HEADER}
UKR900001,2024-05-01,2024,1,Political violence,Explosions/Remote violence,Shelling/artillery/missile attack,Military Forces of Russia (2000-),,State forces,Military Forces of Ukraine (2019-),Civilians (Ukraine),State forces,804,Europe,Ukraine,Donetsk,Bakhmutskyi,Bakhmut,48.5956,37.9998,1,Made-up Agency,"On 1 May 2024, forces shelled a town.
Two people died, it said: ""all quiet since"".",2
UKR900002,02 May 2024,2024,2,Demonstrations,Protests,Peaceful protest,Protesters (Ukraine),,Protesters,,,,804,Europe,Ukraine,Kyiv City,,Kyiv,50.4501,30.5234,1,Made-up Agency,Residents asked for shelters.,0
UKR900003,2024-05-03,2024,3,Strategic developments,Strategic developments,Other,Government of Ukraine (2019-),,State forces,,,,804,Europe,Ukraine,Kyiv City,,Kyiv,50.4501,30.5234,1,Made-up Agency,A decree.,0
UKR900004,2024-13-03,2024,1,Political violence,Battles,Armed clash,A,,Rebel group,B,,Rebel group,804,Europe,Ukraine,Donetsk,,Bakhmut,48.5956,37.9998,1,Made-up Agency,No such month.,0
UKR900005,2024-05-04,2024,1,Political violence,Battles,Armed clash,A,,Rebel group,B,,Rebel group,804,Europe,Ukraine,Donetsk,,Bakhmut,98.5,37.9998,1,Made-up Agency,No such latitude.,0
UKR900006,2024-05-04,2024
`;

export const UCDP = `id,relid,year,type_of_violence,dyad_name,side_a,side_b,source_article,source_headline,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,country,country_id,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,best,high,low
910001,AFG-1,2017,1,Government of Afghanistan - Taleban,Government of Afghanistan,Taleban,"""Made-up Agency,2017-07-31,Blast""",Blast near embassy,1,Kabul city,Kabul province,Kabul district,34.5313,69.1367,Afghanistan,700,1,1,2017-07-31 00:00:00.000,2017-07-31 00:00:00.000,0,4,4,6,2
910002,MYA-1,2021,3,Government of Myanmar (Burma) - Civilians,Government of Myanmar (Burma),Civilians,"""Made-up Agency""",,4,Sagaing region,Sagaing region,,22.5,95.5,Myanmar (Burma),775,2,4,2021-05-01 00:00:00.000,2021-05-31 00:00:00.000,0,0,10,10,10
`;

/** A row of GDELT's 61 columns with some of them filled. */
export function gdeltRow(filled: Record<number, string>): string {
  return Array.from({ length: 61 }, (_, i) => filled[i + 1] ?? '').join('\t');
}

const BASE = {
  2: '20240501',
  26: '1',
  30: '4',
  33: '3',
  52: '4',
  53: 'Kyiv, Kyyiv, Misto, Ukraine',
  54: 'UP',
  57: '50.4333',
  58: '30.5167',
};

export const GDELT = `${[
  gdeltRow({
    ...BASE,
    1: '1100000001',
    7: 'RUSSIA',
    8: 'RUS',
    13: 'MIL',
    17: 'UKRAINE',
    18: 'UKR',
    27: '190',
    60: '20240501000000',
    61: 'https://example.org/a',
  }),
  gdeltRow({ ...BASE, 1: '1100000002', 7: 'UNITED NATIONS', 17: 'POLICE', 18: 'UKR', 23: 'COP', 27: '0333' }),
  gdeltRow({ ...BASE, 1: '1100000003', 7: 'FRANCE', 8: 'FRA', 27: '010' }),
  gdeltRow({ ...BASE, 1: '1100000004', 27: '999' }),
  'short\trow',
].join('\n')}\n`;

/** A zip of one file that is stored as it is. */
export function zipOf(name: string, content: string): Buffer {
  const [path, bytes] = [Buffer.from(name), Buffer.from(content)];
  const header = (signature: number, extra: Buffer[]): Buffer => {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(bytes.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const start = Buffer.alloc(4);
    start.writeUInt32LE(signature);
    return Buffer.concat([start, ...extra, fields]);
  };
  const local = Buffer.concat([header(0x04034b50, []), path, bytes]);
  const central = Buffer.concat([header(0x02014b50, [Buffer.from([20, 0])]), Buffer.alloc(14), path]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
