import t from 'tap';
import { isoDate } from '../../src/ingest/dates.js';
import { decodeText } from '../../src/ingest/decode.js';
import { readDocumentOf, sniff } from '../../src/ingest/formats.js';
import type { Format } from '../../src/ingest/media-types.js';
import { HTML_PAGE, NEWSML, NINJS, NITF, RSS, ATOM } from './documents.js';

const COPY = 'Floods closed the port of Callao on Monday.\n\n“We lost two boats,” Mayor Ana Ruiz said.';

t.test('every format gives the same copy and what its sender says of it', async (t) => {
  const cases: [string, Format, string, object][] = [
    [
      'NewsML-G2',
      'xml',
      NEWSML,
      {
        headline: 'Floods close port',
        byline: 'By Tom Hale',
        agency: 'Wire',
        sourceId: 'urn:wire:1',
        datelinePlace: 'Lima',
        publishedAt: '2024-05-06T10:00:00.000Z',
      },
    ],
    [
      'NITF',
      'xml',
      NITF,
      {
        headline: 'Floods close port',
        byline: 'By Tom Hale',
        publisher: 'The Bugle',
        agency: 'Wire',
        sourceId: 'wire.1',
        datelinePlace: 'LIMA',
        publishedAt: '2024-05-06T10:00:00.000Z',
      },
    ],
    [
      'ninjs',
      'ninjs',
      NINJS,
      {
        headline: 'Floods close port',
        byline: 'Tom Hale',
        agency: 'Wire',
        sourceId: 'urn:wire:1',
        publishedAt: '2024-05-06T10:00:00.000Z',
      },
    ],
    [
      'RSS',
      'xml',
      RSS,
      {
        headline: 'Floods & rain close port',
        publisher: 'The Bugle',
        url: 'https://bugle.example/1',
        publishedAt: '2024-05-06T10:00:00.000Z',
      },
    ],
    [
      'Atom',
      'xml',
      ATOM,
      {
        headline: 'Floods close port',
        byline: 'Tom Hale',
        publisher: 'The Bugle',
        url: 'https://bugle.example/1',
        publishedAt: '2024-05-06T10:00:00.000Z',
      },
    ],
    [
      'HTML',
      'html',
      HTML_PAGE,
      {
        headline: 'Floods close port',
        publisher: 'The Bugle',
        url: 'https://bugle.example/1',
        publishedAt: '2024-05-06T10:00:00.000Z',
      },
    ],
  ];
  for (const [name, format, content, given] of cases) {
    const [report] = readDocumentOf(format, content);
    t.ok(report?.body.startsWith(COPY), `${name}: ${report?.body}`);
    t.match(report?.given, given, name);
    t.notMatch(report?.body, /cookie|Subscribe|alert\(|Photo:/, `${name} leaves out what is no copy`);
  }
});

t.test('each item of a feed or message is a report', async (t) => {
  t.equal(readDocumentOf('xml', RSS).length, 2);
  t.equal(readDocumentOf('xml', ATOM).length, 1);
  const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${NEWSML}${NEWSML}</itemSet></newsMessage>`;
  t.equal(readDocumentOf('xml', message.replaceAll(/<\?xml[^>]*\?>/g, '')).length, 2);
});

t.test('the headline of a page is the one that stands over the article', (t) => {
  const text =
    '<p>OSLO, May 6 - The ferry to Bergen stopped on Monday because of a storm, the harbour office said in a statement to passengers who had waited since the morning.</p><p>It is to leave again on Tuesday at noon, when the wind has fallen, the office said, and tickets stay valid until then.</p>';
  const over = '<h1>Storm stops ferry to Bergen</h1>';
  const headline = 'Storm stops ferry to Bergen';
  const pages: [title: string, body: string, headline: string][] = [
    ['Site | News', `<article>${over}${text}</article>`, headline],
    ['Oslo: Storm stops ferry to Bergen', `<article>${over}${text}</article>`, headline],
    [`${headline} - The Daily Post`, `${over}<div>${text}</div>`, headline],
    [`${headline} - The Daily Post`, `<h1>The Daily Post</h1><div>${text}</div>`, headline],
    [`${headline} - Post`, `<main><h1>News</h1>${text}</main>`, headline],
    [
      `${headline} - Post`,
      `<article>${text}</article><article><h1>Ten cakes for spring</h1></article>`,
      headline,
    ],
  ];
  for (const [title, body, wanted] of pages) {
    const [read] = readDocumentOf(
      'html',
      `<html><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav>${body}</body></html>`,
    );
    t.equal(read?.given.headline, wanted, `${title}: ${body.slice(0, 40)}`);
    t.match(read?.body, /^OSLO, May 6/, 'the headline is no part of the copy');
  }
  t.end();
});

t.test('a withdrawn story says so, with or without words', async (t) => {
  t.match(readDocumentOf('xml', NEWSML.replace('stat:usable', 'stat:canceled'))[0]?.given, {
    retracts: true,
  });
  t.match(readDocumentOf('xml', NITF.replace('"usable"', '"canceled"'))[0]?.given, { retracts: true });
  t.match(readDocumentOf('ninjs', '{"uri":"urn:wire:1","pubstatus":"canceled"}')[0]?.given, {
    retracts: true,
  });
});

const HOSTILE: [name: string, format: Format, content: string, reason: RegExp][] = [
  [
    'a bomb of entities',
    'xml',
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss>&b;</rss>',
    /entities/,
  ],
  [
    'an external entity',
    'xml',
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>',
    /entities/,
  ],
  ['XML nested deep', 'xml', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`, /cannot be read/],
  ['XML that is none', 'xml', '<rss><channel></rss>', /cannot be read/],
  ['XML of another kind', 'xml', '<invoice/>', /<invoice>/],
  ['a feed without items', 'xml', '<rss><channel><title>Empty</title></channel></rss>', /no item/],
  ['HTML nested deep', 'html', '<div>'.repeat(100_000), /deep/],
  ['HTML with too many elements', 'html', '<div></div>'.repeat(100_000), /elements/],
  ['HTML of more tags than articles have', 'html', '<p>a</p>'.repeat(150_000), /more than 50000 elements/],
  ['50 MB of HTML', 'html', '<p>a</p>'.repeat(6_553_600), /longer/],
  ['HTML without words', 'html', '<html><body><script>alert(1)</script></body></html>', /no words/],
  ['JSON nested deep', 'ninjs', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /uri/],
  ['ninjs without words', 'ninjs', '{"uri":"urn:wire:1"}', /no words/],
];

t.test('what is hostile or is no report is refused with its reason', async (t) => {
  for (const [name, format, content, reason] of HOSTILE)
    t.throws(() => readDocumentOf(format, content), { message: reason }, name);
});

t.test('characters are read in the encoding that a document has', async (t) => {
  const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>Perú</a>', 'latin1');
  t.match(decodeText(latin), /Perú/);
  t.match(decodeText(Buffer.from('\uFEFFPerú', 'utf16le')), /Perú/);
  t.match(decodeText(Buffer.from([0xcf, 0xf0]), 'windows-1251'), /Пр/);
  t.throws(() => decodeText(Buffer.from([0x41, 0xff])), { message: /not UTF-8/ });
  t.throws(() => decodeText(Buffer.from('a'), 'klingon'), { message: /klingon/ });
});

t.test('dates of every format come out as ISO 8601', async (t) => {
  const table: [string, string | null][] = [
    ['2024-05-06', '2024-05-06'],
    ['20240506', '2024-05-06'],
    ['20240506T100000Z', '2024-05-06T10:00:00.000Z'],
    ['20240506T100000+0200', '2024-05-06T08:00:00.000Z'],
    ['2024-05-06T10:00:00', '2024-05-06T10:00:00.000Z'],
    ['Mon, 06 May 2024 10:00:00 GMT', '2024-05-06T10:00:00.000Z'],
    ['2024-13-06', null],
    ['May or so', null],
    ['', null],
  ];
  for (const [given, date] of table) t.equal(isoDate(given), date, given);
});

t.test('a document without a name shows its format by its first characters', async (t) => {
  for (const [content, format] of [
    [NITF, 'xml'],
    [RSS, 'xml'],
    [HTML_PAGE, 'html'],
    ['Rain fell.', 'text'],
    ['<3 for Lima', 'text'],
  ] as const)
    t.equal(sniff(content), format);
});
