import fastify, { type FastifyRequest } from 'fastify';
import { openFile } from '../../../src/store/connection.js';
import { includedRows, inclusionsOf } from '../../../src/store/read/include.js';
import { jsonOf, readRecord } from '../../../src/store/read/records.js';

/*
 * Fastify over prepared statements alone, which build the same JSON as Dateline: no grammar of queries, no validation, no caching, no
 * cursors. `statement.ts DATABASE`
 */

interface Asked {
  location: number;
  from: number;
  to: number;
  limit: number;
}

const db = openFile(process.argv[2] ?? '');
const found = db.prepare<[number, number, number, number], { id: number; json: string }>(
  `SELECT e.id AS id, ${jsonOf('events')} AS json FROM (
     SELECT id, time FROM EventKey WHERE kind = 1 AND key = ? AND time < ? AND until > ? AND shown ORDER BY time DESC, id DESC LIMIT ?
   ) page CROSS JOIN Event e ON e.id = page.id ORDER BY page.time DESC, page.id DESC`,
);
const inclusions = inclusionsOf('events', ['actors', 'locations']).map((inclusion) => ({
  kind: inclusion.kind,
  rows: db.prepare<{ page: string }, string>(includedRows(inclusion, jsonOf(inclusion.kind))).pluck(),
}));
const app = fastify();
app.get('/events', (request: FastifyRequest<{ Querystring: Record<keyof Asked, string> }>, reply) => {
  const { location, from, to, limit } = request.query;
  const rows = found.all(Number(location), Number(to), Number(from), Number(limit));
  const page = JSON.stringify(rows.map(({ id }) => id));
  const included = inclusions.map(({ kind, rows }) => `"${kind}":[${rows.all({ page }).join(',')}]`);
  return reply
    .type('application/json; charset=utf-8')
    .send(`{"data":[${rows.map(({ json }) => json).join(',')}],"included":{${included.join(',')}}}`);
});
app.get('/events/:id', (request: FastifyRequest<{ Params: { id: string } }>, reply) =>
  reply.type('application/json; charset=utf-8').send(readRecord({ db }, 'events', request.params.id)),
);
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
