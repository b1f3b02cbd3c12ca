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
  const collect = global.gc;
  if (!collect) return t.comment('run with --expose-gc');
  const answers = new Answers();
  collect();
  const before = process.memoryUsage();
  for (let n = 0; n < 10_000; n += 1)
    answers.set(`http://localhost application/json /v1/events?limit=${n}`, answer(`{"n":${n}}`));
  collect();
  const after = process.memoryUsage();
  const taken = after.heapUsed - before.heapUsed + after.external - before.external;
  t.ok(answers.bytes >= taken * 0.8, `${answers.bytes} told, ${taken} taken`);
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

t.test('headers that differ but mean the same cost nothing', async (t) => {
  const { app } = await configuredApp(t, {}, { seeded: true });
  const long = (n: number) => `application/json;v=${n}${'x'.repeat(14_000)}, */*`;
  const first = await app.inject({ url: '/v1/events', headers: { accept: long(0) } });
  const before = process.memoryUsage().heapUsed;
  for (let n = 1; n <= 3_000; n += 1) {
    const { statusCode } = await app.inject({ url: '/health/live', headers: { accept: long(n) } });
    if (statusCode !== 200) t.fail(`${statusCode}`);
  }
  for (let n = 1; n <= 1_500; n += 1)
    await app.inject({ url: '/v1/locations?limit=1', headers: { accept: long(n) } });
  global.gc?.();
  t.comment(`${Math.round((process.memoryUsage().heapUsed - before) / 1e6)} MB more`);
  const csv = await app.inject({ url: '/v1/events', headers: { accept: `text/csv, ${long(1)}` } });
  t.match(csv.headers['content-type'], /^text\/csv/, 'and what asks for another form gets it');
  const again = await app.inject({ url: '/v1/events', headers: { accept: long(0) } });
  t.equal(again.body, first.body);
});
