import { readFileSync } from 'node:fs';
import fastify from 'fastify';

/* The most that Fastify can do: the bytes of a file from memory. `memory.ts FILE` */

const bytes = readFileSync(process.argv[2] ?? '');
const app = fastify();
app.get('/', (_request, reply) => reply.type('application/json; charset=utf-8').send(bytes));
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
