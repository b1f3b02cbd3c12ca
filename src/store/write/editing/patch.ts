import type { Edited, PartsOf } from './parts.js';
import { locateWords } from './words.js';

/** A JSON Merge Patch (RFC 7396) put onto a value: objects part by part, all else in place of what was there, null takes away. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const merged: Record<string, unknown> =
    typeof target === 'object' && target !== null && !Array.isArray(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) merged[name] = mergePatch(merged[name], value);
  return merged;
}

/**
 * The parts of a record as a patch makes them, its words found in the report.
 * @param patch checked against the API's schema of the kind; a part that it takes away is null
 * @throws Unfit where words are not in the report
 */
export const patched = <Kind extends Edited>(
  parts: PartsOf[Kind],
  body: string | null,
  patch: object,
): PartsOf[Kind] =>
  // The schema holds the patch to the parts of its kind.
  mergePatch(parts, body === null ? patch : locateWords(patch, body)) as PartsOf[Kind];
