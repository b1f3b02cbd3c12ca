import type { Kind } from '../../store/read/records.js';
import type { Row } from './csv.js';

/** One record as GeoJSON features (RFC 7946): a location is a point, an event a point for each of its places, or one without. */
export function features(kind: Kind, json: string): string {
  const row = JSON.parse(json) as Row;
  if (kind === 'locations') return feature(row['id'], row, row);
  const places = Array.isArray(row['locations']) ? (row['locations'] as Row[]) : [];
  if (places.length === 0) return feature(row['id'], null, row);
  return places.map((place) => feature(`${String(row['id'])}@${String(place['id'])}`, place, row)).join(',');
}

const feature = (id: unknown, place: Row | null, properties: Row): string =>
  JSON.stringify({
    type: 'Feature',
    id,
    geometry: place ? { type: 'Point', coordinates: [place['lon'], place['lat']] } : null,
    properties,
  });
