import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from '../root.js';
import { withSeededApp } from './seeded.js';

const FILE = new URL('README.md', ROOT);

/** A request as the README shows it, with its answer below. */
export const REQUEST_AND_ANSWER =
  /(```sh\ncurl (?:-H '[^']*' -d '([^']*)' )?'http:\/\/localhost:3000([^']*)'\n```\n\n```json\n)([\s\S]*?)(\n```)/g;

/** Puts the seeded data's real answers below the README's requests. */
export async function refreshReadme(): Promise<void> {
  const text = readFileSync(FILE, 'utf8');
  await withSeededApp(async (app) => {
    const answers: string[] = [];
    for (const [, , payload, url = ''] of text.matchAll(REQUEST_AND_ANSWER)) {
      const response =
        payload === undefined
          ? await app.inject({ url })
          : await app.inject({
              method: 'POST',
              url,
              payload,
              headers: { 'content-type': 'application/json' },
            });
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
