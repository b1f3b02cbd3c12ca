import { readFileSync, writeFileSync } from 'node:fs';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { ROOT } from '../root.js';
import { withSeededApp } from './seeded.js';

const FILE = new URL('README.md', ROOT);

/** A request as the README shows it, with its answer below. */
export const REQUEST_AND_ANSWER =
  /(```sh\ncurl (?:-H '[^']*' -d '([^']*)' )?'http:\/\/localhost:3000([^']*)'\n```\n\n```json\n)([\s\S]*?)(\n```)/g;

/** What an app answers to a request of the README, with its payload where it has one. */
export const answerTo = (
  app: FastifyInstance,
  url: string,
  payload: string | undefined,
): Promise<LightMyRequestResponse> =>
  payload === undefined
    ? app.inject({ url })
    : app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json' } });

/** Puts the seeded data's real answers below the README's requests. */
export async function refreshReadme(): Promise<void> {
  const text = readFileSync(FILE, 'utf8');
  await withSeededApp(async (app) => {
    const answers: string[] = [];
    for (const [, , payload, url = ''] of text.matchAll(REQUEST_AND_ANSWER)) {
      const response = await answerTo(app, url, payload);
      answers.push(JSON.stringify(response.json(), null, 2));
    }
    let next = 0;
    const fresh = text.replace(
      REQUEST_AND_ANSWER,
      (_whole, request: string, _payload: string, _url: string, _answer: string, end: string) =>
        `${request}${answers[next++] ?? ''}${end}`,
    );
    writeFileSync(FILE, fresh);
  });
}
