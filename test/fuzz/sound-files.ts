/** A small file of each format, as its readers like it. */
export const SOUND_FILES: Readonly<Record<string, string>> = {
  'a.txt':
    'date 2021-01-06\nMill burns down\n\nThe mill is gone, the owner told Reuters on 5 March 2021.\n\nNobody was hurt.',
  'a.md':
    '---\ntitle: Mill\ndate: 2021-01-06\nauthor: [A. Writer]\n---\n# Mill burns down\n\nThe **mill** is [gone](https://a.example/x "t").\n\n- one\n- two `code`\n',
  'a.html':
    '<!DOCTYPE html><html lang="en"><head><title>Mill burns | Harbour Post</title><meta property="article:published_time" content="2021-01-06T10:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Mill burns","datePublished":"2021-01-06","publisher":{"name":"Harbour Post"},"author":[{"name":"Jane Doe"}]}</script></head><body><article><h1>Mill burns</h1><div class="byline">By Jane Doe | 6 January 2021</div><p>The mill is gone, the owner said on Monday.</p><figure><figcaption>A mill</figcaption></figure><p>Nobody was hurt.</p></article><footer>&copy; 2021 Harbour Post</footer></body></html>',
  'a.json':
    '{"id":"a","headline":"Mill burns","outlet":"Harbour Post","published":"2021-01-06","url":"https://a.example/mill","authors":["Jane Doe"],"language":"en","body":"The mill is gone.\\n\\nNobody was hurt."}',
  'a.jsonl':
    '{"headline":"Mill burns","body":"The mill is gone.","date":"6 January 2021"}\n{"title":"Mill built","content":"It stands again.","publishedAt":"2022-02-03T10:00:00Z"}\n',
  'feed.json':
    '{"version":"https://jsonfeed.org/version/1.1","title":"Harbour Post","items":[{"id":"1","title":"Mill burns","content_html":"<p>The mill is gone.</p>","date_published":"2021-01-06T10:00:00Z","url":"https://a.example/1"}]}',
  'a.rss':
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title><language>en</language><item><title>Mill burns</title><link>https://a.example/1</link><guid>1</guid><pubDate>Wed, 06 Jan 2021 10:00:00 GMT</pubDate><author>a@b.example (Jane Doe)</author><description><![CDATA[<p>The mill is gone &amp; nobody was hurt.</p>]]></description></item></channel></rss>',
  'a.atom':
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry><id>1</id><title type="html">Mill &lt;b&gt;burns&lt;/b&gt;</title><link href="https://a.example/1"/><published>2021-01-06T10:00:00Z</published><content type="xhtml"><div>The mill is gone.</div></content></entry></feed>',
  'a.xml':
    '<urlset xmlns:news="x"><url><loc>https://a.example/1</loc><news:news><news:publication><news:name>Harbour Post</news:name></news:publication><news:publication_date>2021-01-06</news:publication_date><news:title>Mill</news:title></news:news></url></urlset>',
  'a.eml':
    'From: Harbour Post <post@a.example>\nSubject: =?utf-8?q?Mill_burns?=\nDate: Wed, 06 Jan 2021 10:00:00 +0100\nMessage-ID: <1@a.example>\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nThe mill is gone.\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>The mill is =\ngone.</p>\n--b--\n',
  'a.mbox':
    'From post@a.example Wed Jan  6 10:00:00 2021\nFrom: Post <post@a.example>\nSubject: Mill\n\nThe mill is gone.\n>From the quay.\n\nFrom post@a.example Thu Jan  7 10:00:00 2021\nSubject: Mill again\n\nIt stands.\n',
};

/** A `coverage.yaml` with all that it may say. */
export const SOUND_SETTINGS =
  'defaults:\n  outlet: Harbour Post\n  language: en\nfiles:\n  "2021/**":\n    published: 2021-01\n  a.txt:\n    headline: Mill\n    url: https://a.example/\narticles:\n  a#1:\n    outlet: null\noutlets:\n  Harbour Post: [HP, The Post]\nfeeds:\n  - https://a.example/feed\n  - url: https://b.example/feed\n    every: 30m\n';
