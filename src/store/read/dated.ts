/** The records that have a time and are read by their keys: their table, its alias, the table of their keys, and which rows are shown. */
export const DATED = {
  events: { table: 'Event', alias: 'e', keys: 'EventKey', hidden: `e.review <> 'rejected' AND e.standing` },
  quotes: { table: 'Quote', alias: 'q', keys: 'QuoteKey', hidden: `q.review <> 'rejected' AND q.standing` },
} as const;
