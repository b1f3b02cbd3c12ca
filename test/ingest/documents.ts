/* One story in every format, written for these tests. */

const PARAGRAPHS = [
  'Floods closed the port of Callao on Monday.',
  '“We lost two boats,” Mayor Ana Ruiz said.',
  'The army sent trucks to the harbour, and the ministry of transport said that it would reopen the road before the weekend.',
];
const HTML = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n');

export const NEWSML = `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:wire:1" version="1" standard="NewsML-G2" standardversion="2.30">
  <itemMeta>
    <provider literal="wire"><name>Wire</name></provider>
    <versionCreated>2024-05-06T11:00:00Z</versionCreated>
    <firstCreated>2024-05-06T10:00:00Z</firstCreated>
    <pubStatus qcode="stat:usable"/>
  </itemMeta>
  <contentMeta>
    <located><name>Lima</name></located>
    <by>By Tom Hale</by>
    <headline>Floods close port</headline>
  </contentMeta>
  <contentSet>
    <inlineXML contenttype="application/xhtml+xml">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Floods</title></head><body>${HTML}</body></html>
    </inlineXML>
  </contentSet>
</newsItem>`;

export const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.5/specification/dtd/nitf-3-5.dtd">
<nitf>
  <head><title>Floods</title>
    <docdata management-status="usable"><doc-id id-string="wire.1"/><date.issue norm="20240506T100000Z"/><doc.copyright holder="Wire"/></docdata>
    <pubdata name="The Bugle" date.publication="20240506T120000Z"/>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Floods close port</hl1></hedline>
      <byline>By <person>Tom Hale</person></byline>
      <distributor>Wire</distributor>
      <dateline><location>LIMA</location></dateline>
    </body.head>
    <body.content><block>
      <p>Floods closed the port of <location>Callao</location> on Monday.</p>
      <media media-type="image"><media-caption>Photo: boats in Callao</media-caption></media>
      ${PARAGRAPHS.slice(1)
        .map((words) => `<p>${words}</p>`)
        .join('')}
    </block></body.content>
  </body>
</nitf>`;

export const NINJS = JSON.stringify({
  uri: 'urn:wire:1',
  type: 'text',
  headline: 'Floods close port',
  byline: 'Tom Hale',
  infosource: [{ name: 'Wire' }],
  versioncreated: '2024-05-06T10:00:00Z',
  body_html: HTML,
});

export const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
  <channel>
    <title>The Bugle</title>
    <item>
      <title>Floods &amp; rain close port</title>
      <link>https://bugle.example/1</link>
      <guid>bugle-1</guid>
      <pubDate>Mon, 06 May 2024 10:00:00 GMT</pubDate>
      <description>A summary alone.</description>
      <media:content url="https://bugle.example/1.jpg"><media:description>Photo: boats</media:description></media:content>
      <content:encoded><![CDATA[${HTML}<script>alert("Subscribe")</script>]]></content:encoded>
    </item>
    <item><title>Snow</title><description>Snow fell in Puno, the governor said.</description></item>
    <item><title>Nothing but a title</title></item>
  </channel>
</rss>`;

export const ATOM = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>The Bugle</title>
  <entry>
    <title type="html">Floods &lt;b&gt;close&lt;/b&gt; port</title>
    <link rel="self" href="https://bugle.example/1.atom"/><link href="https://bugle.example/1"/>
    <id>tag:bugle.example,2024:1</id>
    <author><name>Tom Hale</name></author>
    <published>2024-05-06T10:00:00Z</published>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML}</div></content>
  </entry>
</feed>`;

export const HTML_PAGE = `<!doctype html>
<html lang="en"><head>
  <title>Floods close port</title>
  <meta property="og:site_name" content="The Bugle">
  <meta property="article:published_time" content="2024-05-06T10:00:00Z">
  <link rel="canonical" href="https://bugle.example/1">
  <script>alert("tracking")</script>
</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <div class="cookie-banner">We use cookies. Accept all cookies.</div>
  <article><h1>Floods close port</h1>
    <div class="story">${HTML}
      ${'<p>Boats lay on the quay, and the fishermen of the harbour, who had been there since dawn, waited for word from the ministry.</p>'.repeat(4)}
    </div>
  </article>
  <footer>Subscribe to our newsletter.</footer>
</body></html>`;
