import { request } from 'node:http';
import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { EXAMPLES, requestOf, seededIds } from '../../src/api/examples.js';
import { configuredApp, listening } from '../configured.js';

interface Taking {
  id: string;
  method: 'POST' | 'PATCH';
  url: string;
  /** Whether it is asked for without a body too. */
  optional: boolean;
}

interface Operation {
  operationId: string;
  requestBody?: { content: Record<string, { schema: { anyOf?: { type?: string }[] } }> };
}

/** Every route that takes a body. */
async function takingBodies(app: FastifyInstance): Promise<Taking[]> {
  await app.ready();
  const { paths } = JSON.parse(JSON.stringify(app.swagger())) as {
    paths: Record<string, Record<string, Operation>>;
  };
  const ids = await seededIds(app);
  return Object.values(paths).flatMap((methods) =>
    Object.entries(methods).flatMap(([method, { operationId, requestBody }]): Taking[] => {
      const example = EXAMPLES[operationId];
      if (!requestBody || !example) return [];
      const [content] = Object.values(requestBody.content);
      const optional = content?.schema.anyOf?.some(({ type }) => type === 'null') ?? false;
      const { url } = requestOf(example, ids);
      return [{ id: operationId, method: method === 'patch' ? 'PATCH' : 'POST', url, optional }];
    }),
  );
}

t.test('what needs a body says so where none comes', async (t) => {
  const { app } = await configuredApp(t, {}, { seeded: true });
  const all = await takingBodies(app);
  const routes = all.filter(({ optional }) => !optional);
  t.ok(all.length >= 18 && routes.length >= 12, `${all.length} take one, ${routes.length} need it`);
  for (const { id, method, url } of routes)
    for (const [name, headers, payload, statuses] of [
      ['nothing', {}, undefined, [400]],
      ['content-length 0', { 'content-length': '0' }, undefined, [400]],
      ['a type and no body', { 'content-type': 'application/json' }, undefined, [400]],
      ['white space', { 'content-type': 'application/json' }, ' \n', [400]],
      ['no type', {}, Buffer.from('{"a":1}'), [415]],
      ['null', { 'content-type': 'application/json' }, 'null', [400]],
      ['a list', { 'content-type': 'application/json' }, '[]', [400]],
      ['a string', { 'content-type': 'application/json' }, '"text"', [400]],
      ['an unknown type', { 'content-type': 'image/gif' }, 'GIF89a', [415]],
      ['no type of media', { 'content-type': 'json' }, '{}', [415]],
    ] as const) {
      const answer = await app.inject({
        method,
        url,
        headers: { 'if-match': '*', ...headers },
        ...(payload === undefined ? {} : { payload }),
      });
      t.ok(
        statuses.some((status) => status === answer.statusCode),
        `${id}, ${name}: ${answer.statusCode} ${answer.body}`,
      );
      t.match(answer.headers['content-type'], /^application\/problem\+json/);
    }
});

t.test('words are taken by what reads words alone', async (t) => {
  const { app } = await configuredApp(t, {}, { seeded: true });
  for (const { id, method, url } of await takingBodies(app))
    for (const type of ['text/plain', 'text/html', 'application/xml', 'application/ninjs+json']) {
      const reads = id === 'extract' || id === 'storeReport';
      const answer = await app.inject({
        method,
        url,
        headers: { 'if-match': '*', 'content-type': type },
        payload: type === 'application/ninjs+json' ? '{"uri":"urn:a"}' : 'Rain fell in Oslo on Monday.',
      });
      t.ok(answer.statusCode < 500, `${id}, ${type}: ${answer.statusCode}`);
      if (reads) t.not(answer.statusCode, 415, `${id}, ${type}`);
      else t.match(answer, { statusCode: 415, body: /application\/json/ }, `${id}, ${type}: ${answer.body}`);
    }
});

t.test('what takes a body or none goes on without', async (t) => {
  const { app } = await configuredApp(t, {}, { seeded: true });
  for (const { id, method, url } of (await takingBodies(app)).filter(({ optional }) => optional)) {
    const answer = await app.inject({ method, url, headers: { 'if-match': '*' } });
    t.notOk([400, 415, 500].includes(answer.statusCode), `${id}: ${answer.statusCode} ${answer.body}`);
  }
});

t.test('over a real connection too, chunked or not', async (t) => {
  const { app } = await configuredApp(t, {});
  const port = await listening(app);
  const status = (headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      request(
        { port, host: '127.0.0.1', method: 'POST', path: '/v1/reports', headers, agent: false },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        },
      )
        .once('error', reject)
        .end();
    });
  t.equal(await status({ 'content-length': '0' }), 400);
  t.equal(await status({ 'transfer-encoding': 'chunked', 'content-type': 'text/plain' }), 400);
  t.equal(await status({ 'transfer-encoding': 'chunked' }), 415);
});
