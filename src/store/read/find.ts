import { fold } from '../../text/fold.js';
import { prepared, type Reader } from './list.js';
import { matchQuery } from './search.js';

/** A record that a search found. */
export interface Hit {
  kind: 'report' | 'quote' | 'event' | 'actor' | 'location';
  id: string;
  title: string;
  /** Words around what was found, in parts, so that what matched can be marked without markup in the words. */
  snippet: { text: string; match: boolean }[];
  /** Greater is better. */
  score: number;
}

/** Marks around what matched; no report holds them (the private use area is cut out of nothing else). */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const WORDS = 24;

interface Found {
  kind: Hit['kind'];
  id: string;
  title: string;
  snippet: string;
  rank: number;
}

/**
 * Matches of one kind that are ranked at most. Words that more records have tell them apart no more, and weighing a million of them takes
 * a second: the latest come then, with nothing for a score.
 */
const MOST_RANKED = 5_000;

/** One kind of text that is searched. */
interface Text {
  table: string;
  kind: Hit['kind'];
  /** SQL of a hit's title. */
  title: string;
  from: string;
  shown: string;
  /** What a match in each column is worth. */
  weights: string;
}

const TEXTS: Text[] = [
  {
    table: 'ReportSearch',
    kind: 'report',
    title: 'r.headline',
    from: 'Report r',
    shown: `r.status = 'live'`,
    weights: '4, 1',
  },
  {
    table: 'QuoteSearch',
    kind: 'quote',
    title: `coalesce((SELECT name FROM Actor WHERE id = r.speakerId), r.speakerText, '')`,
    from: 'Quote r',
    shown: `r.review <> 'rejected' AND r.standing`,
    weights: '1, 1',
  },
  {
    table: 'EventSearch',
    kind: 'event',
    title: 'r.summary',
    from: 'Event r',
    shown: `r.review <> 'rejected' AND r.standing`,
    weights: '2, 1',
  },
];

/** SQL of the hits in one kind of text, the best or the latest first. */
const hitsIn = ({ table, kind, title, from, shown, weights }: Text, ranked: boolean): string =>
  `SELECT '${kind}' AS kind, r.slug AS id, ${title} AS title, snippet(${table}, -1, ?, ?, '…', ${WORDS}) AS snippet,
     ${ranked ? `bm25(${table}, ${weights})` : '0.0'} AS rank
   FROM ${table} CROSS JOIN ${from} ON r.id = ${table}.rowid WHERE ${table} MATCH ? AND ${shown}
   ORDER BY ${ranked ? 'rank' : `${table}.rowid DESC`} LIMIT ?`;

const NAMES = [
  `SELECT 'actor' AS kind, a.slug AS id, a.name AS title, min(n.alias) AS snippet, -20.0 AS rank FROM ActorAlias n JOIN Actor a ON a.id = n.actorId
   WHERE n.folded >= ? AND n.folded < ? AND a.review <> 'rejected' AND a.mergedIntoId IS NULL GROUP BY a.id LIMIT ?`,
  `SELECT 'location' AS kind, l.slug AS id, l.name AS title, min(n.alias) AS snippet, -20.0 AS rank FROM LocationAlias n JOIN Location l ON l.id = n.locationId
   WHERE n.folded >= ? AND n.folded < ? AND l.review <> 'rejected' AND l.mergedIntoId IS NULL GROUP BY l.id LIMIT ?`,
];

/** Records of every kind that hold the words of a search, the best first; actors and places by how their names begin. */
export function find(store: Reader, words: string, limit: number): Hit[] {
  const query = matchQuery(words);
  if (query === null) return [];
  const texts = TEXTS.flatMap((text) => {
    const sql = hitsIn(text, !isCommon(store, text.table, query));
    return prepared(store.db, sql).all(OPEN, CLOSE, query, limit) as Found[];
  });
  const prefix = fold(words.replace(/[*"]/g, ''));
  const names =
    prefix === ''
      ? []
      : NAMES.flatMap((sql) => prepared(store.db, sql).all(prefix, `${prefix}\u{10ffff}`, limit) as Found[]);
  return [...names, ...texts]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ snippet, rank, ...hit }) => ({
      ...hit,
      snippet: partsOf(snippet),
      score: Math.round(-1000 * rank) / 1000,
    }));
}

const isCommon = ({ db }: Reader, table: string, query: string): boolean =>
  prepared(db, `SELECT 1 FROM ${table} WHERE ${table} MATCH ? LIMIT 1 OFFSET ${MOST_RANKED}`).get(query) !==
  undefined;

function partsOf(snippet: string): Hit['snippet'] {
  return snippet
    .split(OPEN)
    .flatMap((piece, i) => {
      const [inside = '', outside = ''] = i === 0 ? ['', piece] : piece.split(CLOSE);
      return [
        { text: inside, match: true },
        { text: outside, match: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
