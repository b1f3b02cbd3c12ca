import { readSubscription } from '../query/subscription.js';
import { readQueryString } from '../query/string.js';
import { Problem } from '../problems.js';

const NOT_SAVED = ['since', 'limit', 'include'];

/**
 * Checks a query before it is saved.
 * @throws Problem 400 naming each part that is wrong
 */
export function checkQuery(text: string): void {
  const query = readQueryString(text);
  const faults = Object.keys(query)
    .filter((name) => NOT_SAVED.includes(name))
    .map((name) => ({ path: name, message: 'is no part of a saved query' }));
  try {
    readSubscription(query, faults);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(
      400,
      'The query cannot be saved.',
      error.errors.map(({ path, message }) => ({ path: `query.${path}`, message })),
    );
  }
}
