import t from 'tap';
import { FairQueue } from '../../src/store/heavy/queue.js';

interface Work {
  client: string;
  patient: boolean;
  name: string;
}

const work = (client: string, name: string, patient = false): Work => ({ client, name, patient });
const always = (): boolean => true;

t.test('clients take turns, however much each of them asks for', (t) => {
  const queue = new FairQueue<Work>(10);
  for (const one of [work('a', 'a1'), work('a', 'a2'), work('a', 'a3'), work('b', 'b1'), work('c', 'c1')])
    queue.add(one);
  const order: string[] = [];
  for (let next = queue.take(always); next; next = queue.take(always)) order.push(next.name);
  t.strictSame(order, ['a1', 'b1', 'c1', 'a2', 'a3']);
  t.end();
});

t.test('of two clients with as much under way, the one who was served longest ago is next', (t) => {
  const queue = new FairQueue<Work>(10);
  for (const one of [work('a', 'a1'), work('b', 'b1'), work('a', 'a2'), work('b', 'b2')]) queue.add(one);
  const first = queue.take(always);
  const second = queue.take(always);
  if (first) queue.done(first);
  if (second) queue.done(second);
  t.equal(queue.take(always)?.name, 'a2');
  t.end();
});

t.test('what does not fit now waits, and what comes after it does not', (t) => {
  const queue = new FairQueue<Work>(10);
  queue.add(work('a', 'long'));
  queue.add(work('a', 'short'));
  t.equal(queue.take(({ name }) => name === 'short')?.name, 'short');
  t.equal(queue.length, 1);
  t.equal(
    queue.take((_, running) => running === 0),
    null,
    'its client has one under way',
  );
  t.end();
});

t.test('where too much waits, the client of whom most waits gives way', (t) => {
  const queue = new FairQueue<Work>(3);
  for (const name of ['a1', 'a2', 'a3']) t.equal(queue.add(work('a', name)), null);
  t.equal(queue.add(work('a', 'a4'))?.name, 'a4', 'one alone is refused himself');
  t.equal(queue.add(work('b', 'b1'))?.name, 'a3', 'another is let in for the last of those');
  t.equal(queue.length, 3);
  t.end();
});

t.test('what is patient is neither counted nor turned away', (t) => {
  const queue = new FairQueue<Work>(1);
  t.equal(queue.add(work('a', 'a1', true)), null);
  t.equal(queue.add(work('a', 'a2', true)), null);
  t.equal(queue.add(work('a', 'a3')), null);
  t.equal(queue.add(work('a', 'a4'))?.name, 'a4');
  t.end();
});

t.test('a client of whom nothing is left is forgotten', (t) => {
  const queue = new FairQueue<Work>(10);
  const one = work('a', 'a1');
  queue.add(one);
  t.equal(queue.remove(one), true);
  t.equal(queue.remove(one), false);
  t.equal(queue.take(always), null);
  t.end();
});
