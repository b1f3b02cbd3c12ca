import { again, capital, repeated, small } from './words.js';
import type { Made } from './texts.js';

const each =
  (part: (i: number) => string): Made =>
  (size) =>
    repeated(size, part);
/** The part that grows between what stands before and after it. */
const inside =
  (before: string, make: Made, after = ''): Made =>
  (size) =>
    before + make(Math.max(0, size - before.length - after.length)) + after;
const nested =
  (open: string, close: string): Made =>
  (size) => {
    const depth = Math.floor(size / (open.length + close.length));
    return open.repeat(depth) + close.repeat(depth);
  };

const SENTENCE = 'Ana Ruiz told the police of Lima. ';

/** Hostile HTML of every kind. */
export const HTML: Readonly<Record<string, Made>> = {
  'nested div': nested('<div>', '</div>'),
  'div nested as deep as may be': again(`${'<div>a '.repeat(390)}${'</div>'.repeat(390)}`),
  'div and words nested as deep as an article': again(
    `${`<div>${SENTENCE}`.repeat(50)}${'</div>'.repeat(50)}`,
  ),
  'chains of line breaks': again('a<br><br>'),
  'lines of spans': again('<span>a</span><br>'),
  'headings of sections': again('<section><h1>a b c</h1><p>word</p></section>'),
  'nested div never closed': again('<div>'),
  'nested b with words': again('<b>word '),
  'nested tables': again('<table><tr><td>'),
  'list items never closed': again('<li>'),
  'list items': again('<li>word</li>'),
  'paragraphs never closed': again('<p>word '),
  'line breaks': again('a<br>'),
  entities: again('&amp;'),
  'entities of numbers': again('&#8220;a&#x201d;'),
  'entities unfinished': again('&a'),
  ampersands: again('&'),
  'one tag with many attributes': inside(
    '<p ',
    each((i) => `${small(i)}=1 `),
    '>word</p>',
  ),
  'one attribute': inside('<p title="', again('a '), '">word</p>'),
  'attributes never closed': inside('<p title="', again('<a b='), ''),
  'one tag never closed': inside('<p ', again('a')),
  'opening marks': again('<'),
  'opening marks apart': again('< '),
  'opening marks and letters': again('<a'),
  'closing tags': again('</p>'),
  'closing tags of others': inside('<div>', again('</b>')),
  comments: again('<!---->'),
  'one comment never closed': inside('<!--', again('- ')),
  'comments never closed': again('<!--'),
  CDATA: inside('<p>', again('<![CDATA[a]]>'), '</p>'),
  declarations: again('<!DOCTYPE html>'),
  scripts: again('<script>a</script>'),
  'one script never closed': inside('<script>', again('</scrip')),
  styles: again('<style>a{}</style>'),
  headings: again('<h1>Word word word</h1>'),
  links: each((i) => `<a href="/${small(i)}">${capital(i)}</a> `),
  'links of metadata': again('<meta property="a" content="b"><link rel="canonical" href="c">'),
  images: again('<img src="a.jpg">'),
  svg: inside('<svg>', again('<g>'), '</svg>'),
  templates: again('<template>'),
  selects: again('<select><option>a'),
  frames: again('<frameset><frame>'),
  'an article of paragraphs': each(() => `<p>${SENTENCE}</p>`),
  'an article of div': each(() => `<div><span>${SENTENCE}</span><br><br></div>`),
  'a table': each((i) => `<tr><td>${small(i)}<td>${i}`),
  'white space': inside('<p>a', again(' \n'), 'b</p>'),
};

const newsml = (inlineXml: Made): Made =>
  inside(
    '<newsItem><contentSet><inlineXML><html><body><p>Rain fell.</p>',
    inlineXml,
    '</body></html></inlineXML></contentSet></newsItem>',
  );
const rss = (items: Made): Made => inside('<rss><channel>', items, '</channel></rss>');
const nitf = (content: Made): Made =>
  inside('<nitf><body><body.content><p>Rain fell.</p>', content, '</body.content></body></nitf>');
/** The description of one item. */
const item = (description: Made): Made =>
  rss(inside('<item><title>Rain</title><description>', description, '</description></item>'));

/** Hostile XML of every kind. */
export const XML: Readonly<Record<string, Made>> = {
  'nested elements': nested('<a>', '</a>'),
  'elements never closed': again('<a>'),
  'empty elements': nitf(again('<a/>')),
  'paragraphs of NITF': nitf(again('<p>a</p>')),
  'paragraphs of NewsML': newsml(again('<p>a</p>')),
  'line breaks of NewsML': newsml(again('a<br/>')),
  'CDATA in one element': nitf(again('<![CDATA[a]]>')),
  'CDATA of an item': item(again('<![CDATA[a]]>')),
  'one CDATA of markup': item(inside('<![CDATA[', again('<div>'), ']]>')),
  'CDATA never closed': again('<a><![CDATA['),
  'comments in one element': nitf(again('<!--a-->')),
  'comments never closed': again('<!--'),
  instructions: nitf(again('<?a b?>')),
  'instructions never closed': again('<?a '),
  entities: item(again('&amp;')),
  'entities of numbers': item(again('&#65;')),
  'entities twice': item(again('&amp;amp;')),
  'markup of entities': item(again('&lt;b&gt;')),
  ampersands: item(again('&')),
  'one tag with many attributes': inside(
    '<nitf ',
    each((i) => `${small(i)}="1" `),
    '></nitf>',
  ),
  'one attribute': inside('<nitf a="', again('a '), '"></nitf>'),
  'one tag never closed': inside('<nitf ', again('a')),
  'opening marks': inside('<nitf>', again('<'), '</nitf>'),
  'closing tags': inside('<nitf>', again('</a>')),
  'a DOCTYPE of entities': inside('<!DOCTYPE a [', again('<!ENTITY a "b">'), ']><a/>'),
  'a DOCTYPE never closed': inside('<!DOCTYPE a ', again('a ')),
  DOCTYPEs: again('<!DOCTYPE a>'),
  items: rss(again('<item><title>Rain fell</title></item>')),
  'items never closed': rss(again('<item>')),
  prefixes: nitf(each((i) => `<${small(i)}:p>a</${small(i)}:p>`)),
  'one name': inside('<', again('a:'), '/>'),
  'white space': nitf(again(' \n')),
};
