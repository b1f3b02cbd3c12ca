import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import t from 'tap';
import { Answers, MOST_ANSWERS, MOST_BYTES } from '../../src/api/plugins/answers.js';
import { configuredApp } from '../configured.js';

const answer = (payload: string) => ({
  version: 1,
  payload,
  etag: '"a"',
  headers: { 'content-type': 'text/plain' },
});

t.test('what is kept counts with its key, and no number of answers is without end', async (t) => {
  const answers = new Answers();
  for (let n = 0; n < 30_000; n += 1) {
    answers.set(`${n} ${'x'.repeat(15_000)}`, answer('{}'));
    if (answers.bytes > MOST_BYTES || answers.count > MOST_ANSWERS) return t.fail(`${answers.bytes} bytes`);
  }
  t.ok(answers.count <= MOST_ANSWERS && answers.count > MOST_ANSWERS / 2);
  const before = process.memoryUsage().heapUsed;
  t.ok(before < 400e6, `${Math.round(before / 1e6)} MB`);
});

t.test('the size that is told is at least what it takes', async (t) => {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  const answers = new Answers();
  collect();
  const before = process.memoryUsage();
  for (let n = 0; n < 10_000; n += 1)
    answers.set(`http://localhost application/json /v1/events?limit=${n}`, answer(`{"n":${n}}`));
  collect();
  const after = process.memoryUsage();
  const taken = after.heapUsed - before.heapUsed + after.external - before.external;
  t.ok(answers.bytes >= taken, `${answers.bytes} told, ${taken} taken`);
});

t.test('large answers push the oldest out, and a key that comes again counts once', async (t) => {
  const answers = new Answers();
  const large = 'x'.repeat(1024 * 1024);
  for (let n = 0; n < 100; n += 1) answers.set(`/large/${n}`, answer(large));
  t.ok(answers.bytes <= MOST_BYTES);
  t.equal(answers.get('/large/0', 1), undefined);
  t.equal(answers.get('/large/99', 1)?.payload, large);
  const { bytes, count } = answers;
  for (let n = 0; n < 10; n += 1) answers.set('/large/99', answer(large));
  t.same([answers.bytes, answers.count], [bytes, count]);
  t.equal(answers.get('/large/99', 2), undefined, 'a write was made since');
  t.equal(answers.count, count - 1);
});

t.test('requests of endless headers are answered rightly', async (t) => {
  const { app } = await configuredApp(t, {}, { seeded: true });
  const long = (n: number) => `application/json;v=${n}${'x'.repeat(14_000)}, */*`;
  const ask = (accept: string) => app.inject({ url: '/v1/locations?limit=1', headers: { accept } });
  const first = await ask(long(0));
  for (const n of [0, 1, 0]) t.equal((await ask(long(n))).body, first.body);
  const csv = await ask(`text/csv, ${long(0)}`);
  t.match(csv.headers['content-type'], /^text\/csv/, 'what asks for another form gets it');
});
