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

const SEARCHES = [
  `SELECT 'report' AS kind, r.slug AS id, r.headline AS title, snippet(ReportSearch, -1, ?, ?, '…', ${WORDS}) AS snippet, bm25(ReportSearch, 4, 1) AS rank
   FROM ReportSearch JOIN Report r ON r.id = ReportSearch.rowid WHERE ReportSearch MATCH ? AND r.status = 'live' ORDER BY rank LIMIT ?`,
  `SELECT 'quote' AS kind, q.slug AS id, coalesce((SELECT name FROM Actor WHERE id = q.speakerId), q.speakerText, '') AS title, snippet(QuoteSearch, -1, ?, ?, '…', ${WORDS}) AS snippet, bm25(QuoteSearch) AS rank
   FROM QuoteSearch JOIN Quote q ON q.id = QuoteSearch.rowid WHERE QuoteSearch MATCH ? AND q.review <> 'rejected' AND q.standing ORDER BY rank LIMIT ?`,
  `SELECT 'event' AS kind, e.slug AS id, e.summary AS title, snippet(EventSearch, -1, ?, ?, '…', ${WORDS}) AS snippet, bm25(EventSearch, 2, 1) AS rank
   FROM EventSearch JOIN Event e ON e.id = EventSearch.rowid WHERE EventSearch MATCH ? AND e.review <> 'rejected' AND e.standing ORDER BY rank LIMIT ?`,
];

const NAMES = [
  `SELECT 'actor' AS kind, a.slug AS id, a.name AS title, min(n.alias) AS snippet, -20.0 AS rank FROM ActorAlias n JOIN Actor a ON a.id = n.actorId
   WHERE n.folded >= ? AND n.folded < ? AND a.review <> 'rejected' GROUP BY a.id LIMIT ?`,
  `SELECT 'location' AS kind, l.slug AS id, l.name AS title, min(n.alias) AS snippet, -20.0 AS rank FROM LocationAlias n JOIN Location l ON l.id = n.locationId
   WHERE n.folded >= ? AND n.folded < ? AND l.review <> 'rejected' GROUP BY l.id LIMIT ?`,
];

/** Records of every kind that hold the words of a search, the best first; actors and places by how their names begin. */
export function find(store: Reader, words: string, limit: number): Hit[] {
  const query = matchQuery(words);
  if (query === null) return [];
  const texts = SEARCHES.flatMap((sql) => prepared(store.db, sql).all(OPEN, CLOSE, query, limit) as Found[]);
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
