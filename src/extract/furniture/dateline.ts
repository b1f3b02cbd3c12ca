import { AGENCY_TAGS } from '../../lexicon/furniture.js';
import { fold } from '../../text/fold.js';

/** What stands before the first words of a report. */
export interface Dateline {
  /** As it is written: "LIMA, Peru". */
  place: string | null;
  /** ISO 8601 date; null where the line names no day, or no year is known. */
  date: string | null;
  agency: string | null;
  /** Where the copy begins. */
  end: number;
}

const LONGEST = 120;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Names that are capitalised, with the small words inside them: "Port-au-Prince", "Rio de Janeiro". */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|do|del|la|las|los|el|al|of|the|and|upon|sur|am|an der) ){0,2}\p{Lu}[\p{L}.'’-]*){0,3}`;
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const PLACE = new RegExp(`^${NAME}(?:[,/] ?${NAME}){0,2}(?=[,.:(/\\s–—-])`, 'u');
const DAY = new RegExp(`^(?:(${MONTH})\\s(\\d{1,2})|(\\d{1,2})\\s(${MONTH}))(?:,?\\s(\\d{4}))?(?!\\w)`, 'i');
const TAG = /^(?:\(([^()]{2,40})\)|\/([A-Z][\p{L} ]{1,20})\/)/u;
const DASH = /^\.? ?[-–—―]{1,3}(?= |$)/;

/** Reads a line from left to right. */
class Reader {
  at = 0;

  constructor(readonly line: string) {}

  take(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.line.slice(this.at));
    if (found) this.at += found[0].length;
    return found;
  }

  between(): void {
    this.take(/^[\s,.:]{1,3}/);
  }
}

/**
 * Reads the dateline that a report's first paragraph begins with: place, day and agency in the orders that agencies write them. A
 * place alone is one only in capitals before a dash: "Lima - the capital" is copy.
 * @param paragraph the first paragraph of copy
 * @param publishedAt ISO 8601; the year of a day without one
 */
export function readDateline(paragraph: string, publishedAt: string | null): Dateline | null {
  const reader = new Reader(paragraph.slice(0, LONGEST));
  const first = agencyOf(reader);
  if (first !== null) {
    if (!reader.take(DASH)) return null;
    reader.between();
  }
  const start = reader.at;
  let day = dayOf(reader, publishedAt);
  const place = day ? null : placeOf(reader);
  reader.between();
  day ??= dayOf(reader, publishedAt);
  if (day) reader.between();
  const agency = first ?? agencyOf(reader);
  const dash = reader.take(DASH) !== null;
  if (first !== null && !dash) {
    return { place: null, date: null, agency, end: start };
  }
  const isOne = agency === null ? dash && place !== null && isInCapitals(place) : dash || day !== null;
  if (!isOne) return null;
  reader.take(/^[\s.:-]{1,4}/);
  return { place, date: day?.date ?? null, agency, end: reader.at };
}

function agencyOf(reader: Reader): string | null {
  const from = reader.at;
  const [, bracketed, slashed] = reader.take(TAG) ?? [];
  const agency =
    AGENCY_TAGS[
      fold(bracketed ?? slashed ?? '')
        .split(/[/,]/)[0]
        ?.trim() ?? ''
    ] ?? null;
  if (agency === null) reader.at = from;
  return agency;
}

function placeOf(reader: Reader): string | null {
  const from = reader.at;
  const words = reader.take(PLACE)?.[0] ?? null;
  if (words === null) return null;
  // The month that follows is part of the day: "LIMA, May 6".
  const month = new RegExp(`[,.] ?${MONTH}$`, 'i').exec(words);
  if (month && /^\s\d{1,2}\b/.test(reader.line.slice(reader.at))) {
    reader.at = from + month.index;
    return words.slice(0, month.index);
  }
  return words;
}

function dayOf(reader: Reader, publishedAt: string | null): { date: string | null } | null {
  const [whole, month, day, dayFirst, monthAfter, given] = reader.take(DAY) ?? [];
  if (whole === undefined) return null;
  const m = MONTHS.indexOf((month ?? monthAfter ?? '').slice(0, 3).toLowerCase());
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  const year = given === undefined ? new Date(published).getUTCFullYear() : Number(given);
  const time = nearest(year, m, Number(day ?? dayFirst), given === undefined ? published : null);
  return { date: Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10) };
}

const HALF_YEAR_MS = 183 * 86_400_000;

/** A day of the year before or after, where that is nearer to the publication: "Dec. 31" in a report of 1 January. */
function nearest(year: number, month: number, day: number, published: number | null): number {
  const time = Date.UTC(year, month, day);
  if (new Date(time).getUTCDate() !== day) return Number.NaN;
  if (published === null || Math.abs(time - published) <= HALF_YEAR_MS) return time;
  return Date.UTC(year + (time > published ? -1 : 1), month, day);
}

/** The town at least: "BAKHMUT, Ukraine". */
const isInCapitals = (place: string): boolean => {
  const town = place.split(/[,/]/)[0] ?? '';
  return town === town.toUpperCase() && /\p{Lu}{3}/u.test(town);
};
