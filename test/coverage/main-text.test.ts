import { describe, expect, test } from 'vitest';
import { lightHtml } from '../../src/coverage/html/light-html.ts';
import { linkedStory } from '../../src/coverage/html/linked-story.ts';
import { mainText } from '../../src/coverage/html/main-text.ts';
import { parsePage } from '../../src/coverage/html/page.ts';

const FIRST =
  'The bridge over the river was closed again on Monday morning, the town of Alder said, after cracks.';
const SECOND =
  'Engineers will look at the second pillar this week, and buses will take the long way round until then.';
const THIRD =
  'A new bridge would cost nine million, more than the town has set aside for roads in the whole decade.';
const STORY = [FIRST, SECOND, THIRD];
const BODY = STORY.map((line) => `<p>${line}</p>`).join('');

function linesOf(html: string): string[] {
  return mainText(parsePage(`<html><body>${html}</body></html>`)).split('\n');
}

describe('mainText()', () => {
  test.each([
    ['a caption', `<figure><img src="x"><figcaption>The bridge</figcaption></figure>${BODY}`],
    ['a share bar', `${BODY}<div class="share-bar"><a href="#">Post it</a></div>`],
    [
      'a list of other stories',
      `${BODY}<div class="related-links"><ul><li><a href="/a">Otters seen</a></li></ul></div>`,
    ],
    [
      'an unnamed list of links',
      `${BODY}<ul><li><a href="/a">Otters seen</a></li><li><a href="/b">Mill</a></li></ul>`,
    ],
    ['a byline and a date', `<div class="byline">By Ada Reed</div><time>5 May 2024</time>${BODY}`],
    ['a heading over nothing', `${BODY}<h3>Comments</h3>`],
    [
      'a newsletter prompt',
      `${BODY}<div class="newsletter"><p>All that Alder talks about, in your inbox every morning at seven, and free of charge too.</p></div>`,
    ],
    [
      'a card of another story',
      `${BODY}<article><h3><a href="/o">Otters seen</a></h3><p>At the pond.</p></article>`,
    ],
    [
      'other stories under a heading',
      `${BODY}<section><h2>More news</h2><article><h3>Otters seen</h3><p>Three otters were seen at the mill pond on Sunday, for the first time since the flood of 1998.</p></article></section>`,
    ],
    [
      'the next story',
      `${BODY}<div class="next-story"><h2>Otters seen</h2><p>Three otters were seen at the mill pond on Sunday, for the first time since the flood of 1998.</p></div>`,
    ],
    [
      'an offer',
      `${BODY}<div class="paywall"><h3>Read on</h3><p>Unlimited access to everything that we publish, for one pound a week. Cancel anytime.</p></div>`,
    ],
    [
      'a caption in a layout of tables',
      `<table class="image"><tr><td><img src="x"></td></tr><tr><td>The bridge at noon</td></tr></table>${BODY}`,
    ],
    [
      'a linked line',
      `<p>${FIRST}</p><p><a href="/o">Otters seen at the mill pond</a></p><p>${SECOND}</p><p>${THIRD}</p>`,
    ],
  ])('leaves out %s', (_, html) => {
    expect(linesOf(`<article class="article-body">${html}</article>`)).toEqual(STORY);
  });

  test.each(['share', 'related', 'cookie', 'promo newsletter', 'sidebar'])(
    'keeps a story whose wrapper is named %j',
    (name) => {
      expect(linesOf(`<div class="${name}"><h1>Closed</h1>${BODY}</div>`)).toEqual(STORY);
    },
  );

  test('keeps a story inside a form, as some systems write pages', () => {
    expect(linesOf(`<form id="aspnet"><div class="article-text">${BODY}</div></form>`)).toEqual(
      STORY,
    );
  });

  test('keeps lists, subheadings, quotes and tables of the story', () => {
    const lines = linesOf(
      `<div itemprop="articleBody"><p>${FIRST}</p><h2>What is next</h2><ul><li>One lane</li><li>No lorries</li></ul>` +
        `<blockquote>It held.</blockquote><p>${SECOND}</p><h2>The cost</h2><table><tr><td>Pillar</td><td>2</td></tr></table><p>${THIRD}</p></div>`,
    );
    expect(lines).toEqual([
      FIRST,
      'What is next',
      'One lane',
      'No lorries',
      'It held.',
      SECOND,
      'The cost',
      'Pillar',
      '2',
      THIRD,
    ]);
  });

  test('keeps a story that is sold, and one shorter than its comments', () => {
    const [brief = ''] = linesOf(
      `<div class="paywall"><p>${FIRST}</p></div><section class="comments"><p>${SECOND}</p><p>${THIRD}</p></section>`,
    );
    expect(brief).toBe(FIRST);
  });

  test('takes the cell of the story on a page laid out as a table', () => {
    const cells = `<td>News<br>Sports<br>Guest book</td><td>${BODY}</td><td>12 Feb: Ice on the pond</td>`;
    expect(linesOf(`<table><tr>${cells}</tr></table>`)).toEqual(STORY);
  });

  test('neither glues nor parts words at inline markup', () => {
    const [line] = linesOf(
      `<article><p>Half<em>way</em> <time>on Monday</time>, <a href="/x">the town</a> said that the bridge was shut for good and all.</p>${BODY}</article>`,
    );
    expect(line).toBe(
      'Halfway on Monday, the town said that the bridge was shut for good and all.',
    );
  });

  test('parts paragraphs at line breaks', () => {
    expect(linesOf(`<div class="story-body">${STORY.join('<br><br>')}</div>`)).toEqual(STORY);
  });

  test('reads all posts of a live blog, in the order of the page', () => {
    const posts = STORY.map(
      (line) =>
        `<div class="post"><time>12:00</time><div itemprop="articleBody"><p>${line}</p></div></div>`,
    );
    expect(linesOf(`<main>${posts.join('')}</main>`)).toEqual(STORY);
  });
});

describe('linkedStory()', () => {
  test.each([
    ['Plain words.', 'Plain words.'],
    ['<p>One.</p><p>Two &amp; three.</p>', 'One.\nTwo & three.'],
    ['&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;', 'One.\nTwo.'],
  ])('makes %j %j', (body, text) => {
    expect(linkedStory(body)).toBe(text);
  });
});

describe('lightHtml()', () => {
  test('takes out scripts, styles and comments, and leaves JSON-LD', () => {
    const linked = '<script type="application/ld+json">{"a":1}</script>';
    const page = `<p>a</p><script>var x = "<p>";</script><style>p{}</style><!-- <p>b</p> --><!-->${linked}<p>c</p>`;
    expect(lightHtml(page)).toEqual({ html: `<p>a</p>${linked}<p>c</p>` });
  });

  test('leaves of a script the fields that say when something was published', () => {
    const script =
      '<script>window.data = {"id": 7, "publishedAt": "2024-05-05T10:00:00Z"};</script>';
    expect(lightHtml(`<p>a</p>${script}`)).toEqual({
      html: '<p>a</p><script>"publishedAt": "2024-05-05T10:00:00Z"</script>',
    });
  });

  test('takes out pictures that a page holds within itself', () => {
    const page = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(50)}">`;
    expect(lightHtml(page)).toEqual({ html: '<img src="data:image/">' });
  });

  test.each([
    ['characters', 'word '.repeat(1_000_001), /characters/],
    ['tags', '<i>x</i>'.repeat(70_000), /tags/],
    ['entities', '&amp;'.repeat(70_000), /entities/],
    ['attributes of an element', `<p a=">" ${'b '.repeat(1_000_000)}>`, /attributes/],
    ['nested elements', '<div>'.repeat(13_000), /nests/],
  ])('refuses a page of too many %s', (_, page, reason) => {
    const matching: unknown = expect.stringMatching(reason);
    expect(lightHtml(page)).toEqual({ reason: matching });
  });

  test.each([
    ['scripts', '<script '.repeat(300_000)],
    ['comments', '<!-- '.repeat(100_000)],
  ])('is done with unclosed %s at once', (_, page) => {
    const started = performance.now();
    lightHtml(page);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
