import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { FACETS, INTERVALS, type Counted } from '../../store/read/aggregate.js';
import { idNamed } from '../../store/read/records.js';
import type { Store } from '../../store/open.js';
import { budgetOf } from '../plugins/budget.js';
import { Problem, type Fault } from '../problems.js';
import { filterSchema, once, readFilters, type RawQuery } from '../query/grammar.js';
import { enums, oneOf } from '../schemas/common.js';
import { problems } from './lists.js';

const MOST_COUNTS = 500;
const DEFAULT_COUNTS = 20;
const MOST_HITS = 100;
const MOST_PLACES = 2_000;

type Query = FastifyRequest<{ Querystring: RawQuery }>;

const Count = Type.Object({
  value: Type.String(),
  name: Type.Optional(Type.String({ description: 'For people, where the value is an id' })),
  count: Type.Integer(),
});

/** Counts, timelines, relations and search. */
export function analysisRoutes(app: FastifyInstance, store: Store): void {
  for (const kind of ['events', 'quotes'] as const) {
    facetRoute(app, store, kind);
    timelineRoute(app, store, kind);
  }
  placeRoute(app, store);
  relationRoute(app, store);
  searchRoute(app, store);
}

function facetRoute(app: FastifyInstance, store: Store, kind: Counted): void {
  const names = Object.keys(FACETS[kind]);
  app.get(
    `/${kind}/facets`,
    {
      schema: {
        operationId: kind === 'events' ? 'countEvents' : 'countQuotes',
        summary: `How many ${kind} have each value, with the filters of the list`,
        tags: [kind],
        querystring: filterSchema(kind, {
          by: `What to count by, with commas between: ${names.join(', ')}`,
          limit: `Values of each, 1 to ${MOST_COUNTS}; else ${DEFAULT_COUNTS}`,
        }),
        response: {
          200: Type.Object(
            { facets: Type.Record(Type.String(), Type.Array(Count)) },
            { description: 'The most frequent values first' },
          ),
          ...problems(400),
        },
      },
    },
    async (request: Query, reply) => {
      const { query } = request;
      const faults: Fault[] = [];
      const by = (once(query, 'by', faults) ?? '').split(',').map((name) => name.trim());
      if (by.some((name) => !names.includes(name)))
        faults.push({ path: 'by', message: `takes ${names.join(', ')}` });
      const limit = readCount(once(query, 'limit', faults), DEFAULT_COUNTS, MOST_COUNTS, faults);
      const filters = readFilters(kind, query, faults);
      const budget = budgetOf(request, reply);
      const counts = await Promise.all(
        [...new Set(by)].map(
          async (name) =>
            [name, await store.heavy.run('countBy', [kind, name, filters, limit], budget)] as const,
        ),
      );
      return { facets: Object.fromEntries(counts) };
    },
  );
}

function timelineRoute(app: FastifyInstance, store: Store, kind: Counted): void {
  app.get(
    `/${kind}/timeline`,
    {
      schema: {
        operationId: kind === 'events' ? 'timelineOfEvents' : 'timelineOfQuotes',
        summary: `How many ${kind} begin in each hour, day, week or month, with the filters of the list`,
        tags: [kind],
        querystring: filterSchema(kind, {
          interval: `${INTERVALS.join(', ')}; else day. Weeks begin on Monday`,
        }),
        response: {
          200: Type.Object(
            {
              interval: oneOf(INTERVALS),
              data: Type.Array(Type.Object({ from: Type.String(), count: Type.Integer() })),
            },
            { description: 'Intervals that have any, in order' },
          ),
          ...problems(400),
        },
      },
    },
    async (request: Query, reply) => {
      const { query } = request;
      const faults: Fault[] = [];
      const asked = once(query, 'interval', faults) ?? 'day';
      const interval = INTERVALS.find((name) => name === asked);
      if (!interval) faults.push({ path: 'interval', message: `takes ${INTERVALS.join(', ')}` });
      const filters = readFilters(kind, query, faults);
      const given = [kind, interval ?? 'day', filters] as const;
      const data = await store.heavy.run('countOver', [...given], budgetOf(request, reply));
      return { interval: interval ?? 'day', data };
    },
  );
}

function placeRoute(app: FastifyInstance, store: Store): void {
  app.get(
    '/events/places',
    {
      schema: {
        operationId: 'placesOfEvents',
        summary:
          'How many events are at each place, by quad class, with the filters of the list: what a map needs',
        tags: ['events'],
        querystring: filterSchema('events', { limit: `Places, 1 to ${MOST_PLACES}; else ${MOST_PLACES}` }),
        response: {
          200: Type.Object(
            {
              data: Type.Array(
                Type.Object({
                  id: Type.String(),
                  name: Type.String(),
                  kind: enums.locationKind,
                  lat: Type.Number(),
                  lon: Type.Number(),
                  count: Type.Integer({ description: 'Events' }),
                  quads: Type.Record(Type.String(), Type.Integer(), { description: 'Events by quad class' }),
                }),
              ),
            },
            { description: 'The places with most events first' },
          ),
          ...problems(400),
        },
      },
    },
    async (request: Query, reply) => {
      const { query } = request;
      const faults: Fault[] = [];
      const limit = readCount(once(query, 'limit', faults), MOST_PLACES, MOST_PLACES, faults);
      const filters = readFilters('events', query, faults);
      return { data: await store.heavy.run('countAtPlaces', [filters, limit], budgetOf(request, reply)) };
    },
  );
}

function relationRoute(app: FastifyInstance, store: Store): void {
  app.get(
    '/actors/:id/relations',
    {
      schema: {
        operationId: 'relationsOfActor',
        summary: 'Who an actor acts on and is acted on by, how often, by quad class',
        tags: ['actors'],
        params: Type.Object({ id: Type.String({ minLength: 1, maxLength: 300 }) }),
        querystring: Type.Object({}, { additionalProperties: false }),
        response: {
          200: Type.Object(
            {
              data: Type.Array(
                Type.Object({
                  id: Type.String({ description: 'The other actor' }),
                  name: Type.String(),
                  role: oneOf(['actor', 'recipient'], 'The role of the actor whose relations these are'),
                  otherRole: oneOf(['actor', 'recipient'], 'The role of the other'),
                  quad: enums.quad,
                  count: Type.Integer({ description: 'Events' }),
                }),
              ),
            },
            { description: 'The most frequent first' },
          ),
          ...problems(400, 404),
        },
      },
    },
    async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
      const { params } = request;
      const id = idNamed(store, 'actors', params.id);
      if (id === null) throw new Problem(404, `There is no actor called ${params.id}.`);
      return { data: await store.heavy.run('relationsOf', [id], budgetOf(request, reply)) };
    },
  );
}

function searchRoute(app: FastifyInstance, store: Store): void {
  app.get(
    '/search',
    {
      schema: {
        operationId: 'search',
        summary: 'Reports, quotes, events, actors and places that hold the words, the best first',
        tags: ['service'],
        querystring: Type.Object(
          {
            q: Type.Optional(
              Type.Array(Type.String(), {
                description: 'Words, "a phrase", or the beginning of a word with *',
              }),
            ),
            limit: Type.Optional(Type.Array(Type.String(), { description: `1 to ${MOST_HITS}; else 20` })),
          },
          { additionalProperties: false },
        ),
        response: {
          200: Type.Object(
            {
              data: Type.Array(
                Type.Object({
                  kind: oneOf(['report', 'quote', 'event', 'actor', 'location']),
                  id: Type.String(),
                  title: Type.String(),
                  snippet: Type.Array(Type.Object({ text: Type.String(), match: Type.Boolean() })),
                  score: Type.Number({ description: 'Greater is better' }),
                }),
              ),
            },
            { description: 'What was found' },
          ),
          ...problems(400),
        },
      },
    },
    async (request: Query, reply) => {
      const { query } = request;
      const faults: Fault[] = [];
      const words = once(query, 'q', faults) ?? '';
      if (words.trim() === '' || words.length > 300)
        faults.push({ path: 'q', message: 'takes 1 to 300 characters' });
      const limit = readCount(once(query, 'limit', faults), DEFAULT_COUNTS, MOST_HITS, faults);
      if (faults.length > 0) throw new Problem(400, 'Some parameters are not right.', faults);
      return { data: await store.heavy.run('find', [words, limit], budgetOf(request, reply)) };
    },
  );
}

function readCount(text: string | undefined, fallback: number, most: number, faults: Fault[]): number {
  if (text === undefined) return fallback;
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > most)
    faults.push({ path: 'limit', message: `takes a whole number from 1 to ${most}` });
  return count;
}
