import { ask } from '../api.js';

interface Description {
  components: { schemas: Record<string, { properties?: Record<string, { enum?: string[] }> }> };
}

let description: Promise<Description> | undefined;

/** The values that a part of a record takes, as the API describes them. */
export async function choicesOf(
  schema: 'Event' | 'Quote' | 'Actor' | 'Location',
  part: string,
): Promise<string[]> {
  description ??= ask<Description>('/openapi.json');
  const { components } = await description;
  return components.schemas[schema]?.properties?.[part]?.enum ?? [];
}
