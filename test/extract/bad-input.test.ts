import { readFileSync } from 'node:fs';
import t from 'tap';
import { ROOT } from '../../src/root.js';
import { read } from './entities.js';
import { broken } from './promise.js';

t.setTimeout(600_000);

const REPORT = readFileSync(new URL('seed/reports/xi-putin-moscow.txt', ROOT), 'utf8');

t.test('ten thousand names are ten thousand people, each where they stand', async (t) => {
  const letters = (i: number): string =>
    i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(+digit));
  const text = Array.from({ length: 10_000 }, (_, i) => `Anna Zu${letters(i)}son told the police.`).join(' ');
  const found = read(text);
  t.same(broken(text, found), []);
  const people = found.actors.filter(({ name, kind }) => kind === 'person' && name.startsWith('Anna Zu'));
  t.equal(people.length, 10_000);
});

t.test('a text of five megabytes whose first mark never closes is read to its end', async (t) => {
  const text = `“It never closes. ${`${REPORT}\n\n`.repeat(Math.ceil(5e6 / REPORT.length))}`;
  t.ok(Buffer.byteLength(text) > 5e6);
  const found = read(text);
  t.same(broken(text, found), []);
  const last = text.length - REPORT.length;
  for (const kind of ['mentions', 'quotes', 'events'] as const) {
    const inLast = JSON.stringify(found[kind]).match(/"start":\d+/g) ?? [];
    t.ok(
      inLast.some((start) => Number(start.slice('"start":'.length)) > last),
      `${kind} at the end`,
    );
  }
  t.ok(
    found.quotes.every(({ spans }) => spans.every((span) => span.end - span.start < 2_000)),
    'no quote runs away',
  );
});

t.test('text without a capital, or with capitals alone, is no different in its offsets', async (t) => {
  for (const text of [REPORT.toLowerCase(), REPORT.toUpperCase()]) {
    const found = read(text);
    t.equal(found.language, 'en');
    t.same(broken(text, found), []);
    t.ok(found.quotes.length > 10, `${found.quotes.length} quotes`);
  }
});

t.test('in text all in capitals a verb is no part of a name', async (t) => {
  const found = read(
    'PENTAGON SPOKESMAN PATRICK RYDER TOLD REPORTERS ON TUESDAY. OLEKSII STEPANOV SAID HE HAD LEFT BAKHMUT.',
  );
  const named = found.mentions.filter(({ form }) => form === 'name').map(({ text }) => text);
  for (const name of ['PATRICK RYDER', 'OLEKSII STEPANOV', 'BAKHMUT']) t.ok(named.includes(name), name);
  t.notOk(
    named.some((name) => /TOLD|SAID|LEFT/.test(name)),
    named.join(', '),
  );
});

t.test('control characters between the words move no offset', async (t) => {
  const text = REPORT.replace(/ /g, (space, at: number) =>
    at % 3 === 0 ? `${space}\0` : at % 3 === 1 ? '\u001b ' : space,
  );
  const found = read(text);
  t.same(broken(text, found), []);
  t.ok(found.mentions.length > 0);
});
