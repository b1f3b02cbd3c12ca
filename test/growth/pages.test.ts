import t from 'tap';
import { readDocumentOf } from '../../src/ingest/formats.js';
import { MOST_ELEMENTS, MOST_PARTS } from '../../src/ingest/limits.js';

const SENTENCE =
  'Ana Ruiz &amp; Bo Larsen told the police of Lima on Monday that &ldquo;the road&rdquo; was closed, ';
const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>Road closed - Post</title><style>p{}</style></head><body><nav><a href="/">Menu</a></nav>${body}<footer>Imprint</footer></body></html>`;

t.test('a page of two megabytes is read whole', async (t) => {
  const paragraphs = Math.ceil(2e6 / (4 * SENTENCE.length));
  const words = Array.from(
    { length: paragraphs },
    (_, i) => `<p>${SENTENCE.repeat(4)}as told ${i} times.<br>It rained.</p>`,
  );
  const html = page(`<article><h1>Road closed in Lima</h1>${words.join('\n')}</article>`);
  t.ok(html.length > 2e6);
  const [report] = readDocumentOf('html', html);
  t.match(report?.given, { headline: 'Road closed in Lima' });
  t.match(
    report?.body,
    /^Ana Ruiz & Bo Larsen told the police of Lima on Monday that “the road” was closed, /,
  );
  t.notMatch(report?.body, /Menu|Imprint/);
  for (let i = 0; i < paragraphs; i += 97)
    t.ok(report?.body.includes(`as told ${i} times.`), `paragraph ${i}`);
  t.equal(report?.body.match(/It rained\./g)?.length, paragraphs);
});

t.test('hundreds of line breaks divide the copy', async (t) => {
  const lines = Array.from({ length: 800 }, (_, i) => `${SENTENCE} line ${i}.<br><br>`);
  const [report] = readDocumentOf('html', page(`<div id="article">${lines.join('')}</div>`));
  t.equal(report?.body.match(/line \d+\./g)?.length, 800);
  t.notMatch(report?.body, /Menu/);
});

t.test('all copy is taken where an article would be sought among too many parts', async (t) => {
  const lines = Array.from({ length: MOST_PARTS }, (_, i) => `line ${i}.<br>`);
  const [report] = readDocumentOf('html', page(`<div>${lines.join('')}</div>`));
  t.equal(report?.body.match(/line \d+\./g)?.length, MOST_PARTS);
  t.equal(report?.given.headline, 'Road closed - Post');
});

t.test('elements that stand deep in one another are told apart all the same', async (t) => {
  const [report] = readDocumentOf(
    'html',
    page(`${'<div>'.repeat(300)}<p>Rain fell.</p><p>It stopped.</p>${'</div>'.repeat(300)}`),
  );
  t.match(report?.body, /Rain fell\.\n\nIt stopped\./);
});

t.test('marks that open nothing, and entities, are words', async (t) => {
  const [report] = readDocumentOf('html', page(`<p>1 < 2 & 3 > 2 ${'&amp; '.repeat(200_000)}</p>`));
  t.ok(report?.body.includes('1 < 2 & 3 > 2 & & &'));
  t.ok((report?.body.length ?? 0) > 400_000);
});

t.test('a page of more elements than any article is refused, and says why', async (t) => {
  for (const element of ['<br>', '<li>', '<p>a</p>', '<img src="a">'])
    t.throws(
      () => readDocumentOf('html', element.repeat(MOST_ELEMENTS + 1)),
      { message: /more than 50000 elements/ },
      element,
    );
});

t.test('a reason does not repeat what it refuses', async (t) => {
  const long = 'a'.repeat(100_000);
  for (const xml of [`<${long}/>`, `<a ${long}></a>`, '<a>'.repeat(99) + '<b>', `<a></${long}>`])
    try {
      readDocumentOf('xml', xml);
      t.fail('it is no report');
    } catch (error) {
      t.ok(error instanceof Error && error.message.length < 300, String(error).slice(0, 100));
    }
});

t.test('markup that Readability’s document would stumble over is read', async (t) => {
  for (const odd of [
    '<p style="display">Rain fell.</p>',
    '<p style="a:b;display:none;color">x</p><p>Rain fell.</p>',
    '<a<b>Rain fell.',
    '<p "=1 a\'b=2 <c=3>Rain fell.',
    '<p =>Rain fell.',
    '<x:y>Rain fell.</x:y>',
    '<p title="a>b">Rain fell.',
  ])
    t.match(readDocumentOf('html', page(odd))[0]?.body, /Rain fell\./, odd);
});
