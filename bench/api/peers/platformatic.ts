import { buildServer } from '@platformatic/db';

/*
 * Platformatic DB over a database file: `platformatic.ts FILE IGNORED,TABLES`. Prints its address. It does not start over tables whose
 * primary keys are text, so it is given those alone that the measured requests read.
 */

const [file = '', ignored = ''] = process.argv.slice(2);
const app = await buildServer({
  server: { hostname: '127.0.0.1', port: 0, logger: { level: 'error' } },
  db: {
    connectionString: `sqlite://${file}`,
    graphql: true,
    openapi: true,
    ignore: Object.fromEntries(ignored.split(',').map((table) => [table, true])),
  },
});
process.stdout.write(`${await app.start()}\n`);
