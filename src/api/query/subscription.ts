import { Type, type TSchema } from 'typebox';
import type { Kind } from '../../store/read/records.js';
import type { Subscription } from '../../store/read/subscription.js';
import { Problem, type Fault } from '../problems.js';
import { once, readFilters, type RawQuery } from './grammar.js';
import { MEANINGS, VALUES, type ValueType } from './values.js';

const KINDS = Object.keys(VALUES) as Kind[];
const OWN = ['records', 'include', 'since', 'limit'];

/** The query's schema of a feed: what kinds of records, the filters of their lists, and parameters of its own. */
export function subscriptionSchema(own: Record<string, string>): TSchema {
  const many = (description: string): TSchema => Type.Optional(Type.Array(Type.String(), { description }));
  const filters = new Map<string, string>();
  for (const kind of KINDS)
    for (const [name, { takes }] of Object.entries<ValueType>(VALUES[kind]))
      filters.set(name, [filters.get(name) ?? MEANINGS[name], `${kind} ${takes}`].filter(Boolean).join('; '));
  return Type.Object(
    {
      ...Object.fromEntries(Object.entries(own).map(([name, description]) => [name, many(description)])),
      records: many(
        `Kinds of records, with commas between: ${KINDS.join(', ')}; else every kind that takes the filters`,
      ),
      include: many('record: each record comes along as it is now, in `current`'),
      ...Object.fromEntries([...filters].map(([name, description]) => [name, many(description)])),
    },
    { additionalProperties: false },
  );
}

/**
 * Reads which changes are asked for. Where no kinds are named, they are those whose lists take the filters.
 * @throws Problem 400 naming each parameter that is wrong and what it takes; `faults` are those found before
 */
export function readSubscription(query: RawQuery, faults: Fault[] = []): Subscription {
  const include = once(query, 'include', faults);
  if (include !== undefined && include !== 'record')
    faults.push({ path: 'include', message: 'takes record' });
  const names = Object.keys(query).filter((name) => !OWN.includes(name));
  const named = once(query, 'records', faults)
    ?.split(',')
    .map((kind) => kind.trim());
  const read = (named ?? KINDS).map((kind) => readKind(kind, names, query));
  const right = read.filter((one) => one.faults.length === 0);
  // Kinds that were named must all take the filters; else one is enough.
  if (named !== undefined || right.length === 0) {
    const [wrong] = read.sort((a, b) => Number(a.foreign) - Number(b.foreign));
    faults.push(...(named === undefined ? (wrong?.faults ?? []) : read.flatMap((one) => one.faults)));
  }
  if (faults.length > 0) throw new Problem(400, 'Some parameters are not right.', faults);
  const kinds = right.flatMap(({ kind }) => (kind ? [kind] : []));
  return {
    kinds: [...new Set(kinds)],
    filters: Object.fromEntries(right.map(({ kind, filters }) => [kind ?? '', filters])),
    filtered: names.length > 0,
    records: include === 'record',
  };
}

/** The filters of one kind of record, or what is wrong with them; `foreign` where its list does not take them. */
function readKind(name: string, names: string[], query: RawQuery) {
  const kind = KINDS.find((one) => one === name);
  if (!kind)
    return {
      kind: null,
      filters: [],
      foreign: true,
      faults: [{ path: 'records', message: `takes ${KINDS.join(', ')}` }],
    };
  const unknown = names.filter((one) => !Object.hasOwn(VALUES[kind], one));
  if (unknown.length > 0)
    return {
      kind,
      filters: [],
      foreign: true,
      faults: unknown.map((path) => ({ path, message: `is no filter of ${kind}` })),
    };
  try {
    return { kind, filters: readFilters(kind, query), foreign: false, faults: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind, filters: [], foreign: false, faults: error.errors };
  }
}
