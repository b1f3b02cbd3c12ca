/*
 * Records as JSON, built by SQLite itself: half the time of building them as objects (DESIGN.md, Measured). Each part is an SQL expression
 * over the table's alias: r Report, q Quote, e Event, a Actor, l Location.
 */

/** SQL that makes a JSON object of SQL expressions by name. */
export const object = (fields: Record<string, string>): string =>
  `json_object(${Object.entries(fields)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')})`;

const whenSet = (column: string, json: string): string =>
  `CASE WHEN ${column} IS NULL THEN NULL ELSE ${json} END`;

const span = (prefix: string): string =>
  object({ text: `${prefix}Text`, start: `${prefix}Start`, end: `${prefix}End` });

const interval = (prefix: string): string =>
  whenSet(
    `${prefix}From`,
    object({ from: `${prefix}From`, to: `${prefix}To`, precision: `${prefix}Precision` }),
  );

const bookkeeping = (alias: string): Record<string, string> => ({
  review: `${alias}.review`,
  origin: `${alias}.origin`,
  created: `${alias}.created`,
  updated: `${alias}.updated`,
  revision: `${alias}.revision`,
});

const actorReference = (id: string): string =>
  `(SELECT ${object({ id: 's.slug', name: 's.name', role: 's.role', kind: 's.kind', country: 's.country' })} FROM Actor s WHERE s.id = ${id})`;

const reportReference = (id: string): string =>
  `(SELECT ${object({
    id: 'p.slug',
    headline: 'p.headline',
    publisher: 'p.publisher',
    agency: 'p.agency',
    publishedAt: 'p.publishedAt',
    url: 'p.url',
    status: 'p.status',
  })} FROM Report p WHERE p.id = ${id})`;

/** A report in a list: without its words. */
export const REPORT_LINE = {
  id: 'r.slug',
  headline: 'r.headline',
  byline: 'r.byline',
  dateline: object({ place: 'r.datelinePlace', date: 'r.datelineDate' }),
  language: 'r.language',
  publisher: 'r.publisher',
  agency: 'r.agency',
  credits: 'r.credits',
  url: 'r.url',
  publishedAt: 'r.publishedAt',
  ingestedAt: 'r.ingestedAt',
  contentHash: 'r.contentHash',
  version: 'r.version',
  supersedes: '(SELECT o.slug FROM Report o WHERE o.id = r.supersedesId)',
  status: 'r.status',
  supersededBy: '(SELECT n.slug FROM Report n WHERE n.supersedesId = r.id ORDER BY n.id DESC LIMIT 1)',
  sourceId: 'r.sourceId',
  dataset: 'r.dataset',
  datasetVersion: 'r.datasetVersion',
  carriers: `(SELECT json_group_array(${object({
    publisher: 'c.publisher',
    agency: 'c.agency',
    headline: 'c.headline',
    url: 'c.url',
    publishedAt: 'c.publishedAt',
    similarity: 'c.similarity',
  })}) FROM (SELECT * FROM Carrier WHERE reportId = r.id ORDER BY id) c)`,
  quotes: `(SELECT count(*) FROM Quote q WHERE q.reportId = r.id AND q.review <> 'rejected')`,
  events: `(SELECT count(*) FROM Event e WHERE e.reportId = r.id AND e.review <> 'rejected')`,
  created: 'r.created',
  updated: 'r.updated',
  revision: 'r.revision',
};

const MENTIONS = `(SELECT json_group_array(${object({
  start: 'm.start',
  end: 'm."end"',
  text: 'm.text',
  form: 'm.form',
  actor: '(SELECT slug FROM Actor WHERE id = m.actorId)',
  location: '(SELECT slug FROM Location WHERE id = m.locationId)',
  precisionKm: '(SELECT precisionKm FROM Location WHERE id = m.locationId)',
  confidence: 'm.confidence',
})}) FROM (SELECT * FROM Mention WHERE reportId = r.id ORDER BY start) m)`;

/** A report with its body and mentions, and what was cut of them. */
export const REPORT = {
  ...REPORT_LINE,
  body: 'r.body',
  mentions: MENTIONS,
  truncated: `json(ifnull(r.truncated, '[]'))`,
};

export const QUOTE = {
  id: 'q.slug',
  kind: 'q.kind',
  text: 'q.text',
  spans: 'json(q.spans)',
  cue: whenSet(
    'q.cueText',
    object({ text: 'q.cueText', start: 'q.cueStart', end: 'q.cueEnd', class: 'q.cueClass' }),
  ),
  speaker: actorReference('q.speakerId'),
  speakerWords: whenSet('q.speakerText', span('q.speaker')),
  addressee: actorReference('q.addresseeId'),
  addresseeWords: whenSet('q.addresseeText', span('q.addressee')),
  said: interval('q.said'),
  venue: whenSet('q.venueText', span('q.venue')),
  about: object({
    actors: `(SELECT json_group_array(${object({ id: 's.slug', name: 's.name' })}) FROM QuoteActor x JOIN Actor s ON s.id = x.actorId AND s.mergedIntoId IS NULL WHERE x.quoteId = q.id)`,
    locations: `(SELECT json_group_array(${object({ id: 's.slug', name: 's.name', lat: 's.lat', lon: 's.lon' })}) FROM QuoteLocation x JOIN Location s ON s.id = x.locationId AND s.mergedIntoId IS NULL WHERE x.quoteId = q.id)`,
  }),
  context: span('q.context'),
  report: reportReference('q.reportId'),
  confidence: 'q.confidence',
  standing: `json(iif(q.standing, 'true', 'false'))`,
  ...bookkeeping('q'),
};

export const EVENT = {
  id: 'e.slug',
  type: 'e.type',
  mode: 'e.mode',
  quad: 'e.quad',
  cameoRoot: 'e.cameoRoot',
  contexts: '(SELECT json_group_array(context) FROM EventContext WHERE eventId = e.id)',
  summary: 'e.summary',
  evidence: 'json(e.evidence)',
  trigger: span('e.trigger'),
  actors: `(SELECT json_group_array(${object({
    id: 's.slug',
    name: 's.name',
    role: 'x.role',
    kind: 's.kind',
    country: 's.country',
    text: 'x.text',
    start: 'x.start',
    end: 'x."end"',
  })}) FROM (SELECT * FROM EventActor WHERE eventId = e.id ORDER BY role, ordinal) x LEFT JOIN Actor s ON s.id = x.actorId)`,
  locations: `(SELECT json_group_array(${object({
    id: 's.slug',
    name: 's.name',
    kind: 's.kind',
    country: 's.country',
    lat: 's.lat',
    lon: 's.lon',
    text: 'x.text',
    start: 'x.start',
    end: 'x."end"',
  })}) FROM (SELECT * FROM EventLocation WHERE eventId = e.id ORDER BY ordinal) x JOIN Location s ON s.id = x.locationId)`,
  occurred: interval('e.occurred'),
  quantities: `(SELECT json_group_array(${object({
    kind: 'x.kind',
    low: 'x.low',
    high: 'x.high',
    approximate: `json(iif(x.approximate, 'true', 'false'))`,
    unit: 'x.unit',
    text: 'x.text',
    start: 'x.start',
    end: 'x."end"',
  })}) FROM (SELECT * FROM Quantity WHERE eventId = e.id ORDER BY ordinal) x)`,
  modality: 'e.modality',
  claimedBy: actorReference('e.claimedById'),
  claimedByWords: whenSet('e.claimedByText', span('e.claimedBy')),
  source: whenSet(
    'e.sourceId',
    `(SELECT ${object({ dataset: 'd.dataset', version: 'd.datasetVersion', id: 'e.sourceId' })} FROM Report d WHERE d.id = e.reportId)`,
  ),
  report: reportReference('e.reportId'),
  confidence: 'e.confidence',
  story: `(SELECT ${object({
    id: 'f.slug',
    events: 'f.storyEvents',
    publishers: 'e.storyPublishers',
  })} FROM Event f WHERE f.id = e.storyId)`,
  standing: `json(iif(e.standing, 'true', 'false'))`,
  ...bookkeeping('e'),
};

/** The records that were merged into one. */
const mergedInto = (table: 'Actor' | 'Location', alias: string): string =>
  `(SELECT json_group_array(${object({ id: 'm.slug', name: 'm.name' })}) FROM (SELECT slug, name FROM ${table} WHERE mergedIntoId = ${alias}.id ORDER BY slug) m)`;

export const ACTOR = {
  id: 'a.slug',
  name: 'a.name',
  kind: 'a.kind',
  role: 'a.role',
  country: 'a.country',
  aliases:
    '(SELECT json_group_array(alias) FROM (SELECT alias FROM ActorAlias WHERE actorId = a.id AND alias <> a.name ORDER BY alias))',
  parent: actorReference('a.parentId'),
  merged: mergedInto('Actor', 'a'),
  mentions: 'a.mentionCount',
  ...bookkeeping('a'),
};

export const LOCATION = {
  id: 'l.slug',
  name: 'l.name',
  kind: 'l.kind',
  lat: 'l.lat',
  lon: 'l.lon',
  country: 'l.country',
  admin1: 'l.admin1',
  geonamesId: 'l.geonamesId',
  precisionKm: 'l.precisionKm',
  aliases:
    '(SELECT json_group_array(alias) FROM (SELECT alias FROM LocationAlias WHERE locationId = l.id AND alias <> l.name ORDER BY alias))',
  parent: `(SELECT ${object({ id: 's.slug', name: 's.name', kind: 's.kind' })} FROM Location s WHERE s.id = l.parentId)`,
  merged: mergedInto('Location', 'l'),
  mentions: 'l.mentionCount',
  ...bookkeeping('l'),
};
