import t from 'tap';
import { readDocumentOf } from '../../src/ingest/formats.js';
import { hasMoreItems } from '../../src/ingest/items.js';

const HOLDS: [what: string, xml: string, items: number][] = [
  ['RSS', '<rss><channel><item>a</item><item/><ITEM >b</ITEM></channel></rss>', 3],
  ['a prefix', '<r:RDF><rss:item rdf:about="a">a</rss:item></r:RDF>', 1],
  ['Atom', '<feed><entry>a</entry><entry\n xml:lang="en">b</entry></feed>', 2],
  ['NewsML-G2', '<newsMessage><itemSet><newsItem guid="a"><itemMeta/></newsItem></itemSet></newsMessage>', 1],
  ['items among words', '<item><![CDATA[<item>]]></item><!-- <item> --><item>&lt;item></item>', 2],
  ['other names', '<items><itemref/><entrypoint/></items>', 0],
  ['words that never close', '<item><![CDATA[<item><item>', 1],
];

t.test('the items of a document are counted before it is read', (t) => {
  for (const [what, xml, items] of HOLDS) {
    t.equal(hasMoreItems(xml, items - 1), items > 0, what);
    t.equal(hasMoreItems(xml, items), false, what);
  }
  t.end();
});

t.test('a feed of 100,000 items is refused before a tree of it is made', (t) => {
  const feed = `<rss><channel>${'<item><title>Rain</title><description>It rained.</description></item>'.repeat(100_000)}</channel></rss>`;
  const before = process.cpuUsage();
  t.throws(() => readDocumentOf('xml', feed, 500), { message: 'The document holds more than 500 reports.' });
  const { user, system } = process.cpuUsage(before);
  t.ok(user + system < 200_000, `${user + system} µs`);
  t.end();
});

t.test('marks that count as no item cost no more than their length', (t) => {
  const cost = (xml: string): number => {
    const before = process.cpuUsage();
    t.equal(hasMoreItems(xml, 1), false);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  for (const piece of ['<', '<a:', '<![CDATA[', '<!--', '<![CDATA[a]]>'])
    t.ok(cost(piece.repeat(500_000)) < 2_000_000, piece);
  t.end();
});
