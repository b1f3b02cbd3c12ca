import t from 'tap';
import { seededApp } from '../seeded.js';

/** Compressed, in bytes. */
const MOST_SCRIPT = 250 * 1024;

t.test('the page and the embeds are light, and name no other host', async (t) => {
  const { app } = await seededApp(t);
  for (const url of ['/', '/embed', '/embed/map']) {
    const { body } = await app.inject({ url });
    const scripts = [...body.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, src = '']) => src);
    t.ok(scripts.length > 0, `${url} has a script`);
    let bytes = 0;
    for (const src of scripts) {
      const answer = await app.inject({ url: src, headers: { 'accept-encoding': 'gzip' } });
      t.equal(answer.statusCode, 200, src);
      t.equal(answer.headers['content-encoding'], 'gzip');
      bytes += answer.rawPayload.length;
    }
    t.ok(bytes < MOST_SCRIPT, `${url} sends ${bytes} bytes of script`);
    t.notMatch(body, /(?:src|href)="(?:https?:)?\/\//);
    t.notMatch(body, /<script(?![^>]*src=)/, 'no script stands in the page itself');
  }
});
