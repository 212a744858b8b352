import { readMarkedText } from '../../src/answering/writers/read-marked-text.ts';
import { createReplyReader } from '../../src/answering/writers/read-reply.ts';
import { assembleArticle } from '../../src/coverage/assemble-article.ts';
import type { Article } from '../../src/coverage/article.ts';
import { EMPTY_DRAFT, type Draft } from '../../src/coverage/draft.ts';
import { createCreditFinder } from '../../src/coverage/find-credits.ts';
import { formatOf } from '../../src/coverage/formats/format-of.ts';
import { relateArticles } from '../../src/coverage/relate-articles.ts';
import { parseSettings } from '../../src/coverage/settings/load-settings.ts';
import { globMatcher } from '../../src/coverage/settings/glob.ts';
import { NOTHING_STATED } from '../../src/coverage/settings/settings.ts';
import { settleArticles } from '../../src/coverage/settle-articles.ts';
import { splitPassages } from '../../src/coverage/split-passages.ts';
import { fitBody } from '../../src/discord/render/budget.ts';
import { escapeBlock } from '../../src/discord/render/escape.ts';
import { CoverageError } from '../../src/errors.ts';
import { analyse } from '../../src/language/analyse.ts';
import { sentences } from '../../src/language/sentences.ts';
import { testArticle } from '../support/edition-contract.ts';
import { testQuestion } from '../support/test-question.ts';

type Job = (text: string) => unknown;

const STORY = '<p>The mill is gone. Nobody was hurt, the owner said.</p>';
const LINKED_DATA = '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"';
const ITEM = '<rss><channel><title>Harbour Post</title><item><title>Mill</title>';
const ITEM_END = '</item></channel></rss>';
const CLAIM = '{"answerable":"full","claims":[{"text":"';

const credits = createCreditFinder({ outlets: ['Harbour Post'] });

/** Everything that is given a text whose length somebody else decides. */
export const TEXT_JOBS: Readonly<Record<string, Job>> = {
  'a text file': reads('a.txt'),
  'a Markdown file': reads('a.md'),
  'a page': reads('a.html'),
  'the story of a page': reads('a.html', '<title>x</title><article><p>', '</p></article>'),
  'the title of a page': reads('a.html', '<title>', `</title><body>${STORY}`),
  'the byline of a page': reads(
    'a.html',
    '<h1>Mill burns</h1><div class="byline">',
    `</div>${STORY}`,
  ),
  'the date of a page': reads('a.html', `<h1>Mill burns</h1>${STORY}<time>`, '</time>'),
  'an attribute of a page': reads('a.html', '<h1>Mill</h1><p class="', `">The mill.</p>${STORY}`),
  'a script of a page': reads('a.html', '<script>', `</script><h1>Mill</h1>${STORY}`),
  'linked data of a page': reads('a.html', LINKED_DATA, `"}</script>${STORY}`),
  'a JSON file': reads('a.json'),
  'fields of a JSON file': readFields,
  'a JSON lines file': reads('a.jsonl'),
  'an XML file': reads('a.xml'),
  'an item of a feed': reads('a.rss', `${ITEM}<description>`, `</description>${ITEM_END}`),
  'the author of an item': reads('a.rss', `${ITEM}<author>`, `</author>${ITEM_END}`),
  'a sitemap': reads('a.xml', '<urlset><url><loc>', '</loc></url></urlset>'),
  'a mail': reads('a.eml'),
  'the text of a mail': reads('a.eml', 'From: A <a@b.example>\nSubject: Mill\n\n'),
  'the page in a mail': reads('a.eml', 'From: A <a@b.example>\nContent-Type: text/html\n\n'),
  'an mbox file': reads('a.mbox', 'From a@b.example Mon Jan 4 10:00:00 2021\nSubject: Mill\n\n'),
  'coverage.yaml': settingsOf,
  'a pattern for files': (text) => globMatcher(text.slice(0, 200))(text),
  'the body of an article': (text) => assembled({ text }),
  'what is stated of an article': (text) => assembled(statedAs(text)),
  'the notes of an article': (body) => settleArticles([testArticle({ id: 'a', body })], []),
  'the credits of an article': (body) => credits(testArticle({ id: 'a', body })),
  'copies and corrections': (body) => relateArticles(twoOf(body)),
  'the passages of a body': (text) => splitPassages(text),
  sentences,
  'the words of a text': (text) => analyse(text, 'en'),
  'an answer in marked text': readMarkedText,
  'an answer in JSON': replyOf,
  'text for Discord': (text) => escapeBlock(text),
  'text that is cut for Discord': (text) => fitBody(text, 2000),
};

function reads(path: string, before = '', after = ''): Job {
  const format = formatOf(path);
  if (format === null) throw new Error(`No format reads ${path}`);
  return (text) => format.read({ path, text: before + text + after });
}

function readFields(text: string): unknown {
  const fields = ['id', 'headline', 'outlet', 'date', 'author', 'url', 'language', 'body'];
  return reads('a.json')(JSON.stringify(Object.fromEntries(fields.map((name) => [name, text]))));
}

function assembled(fields: Partial<Draft>): unknown {
  return assembleArticle({ ...EMPTY_DRAFT, ...fields }, 'a.txt', NOTHING_STATED, '2026-01-01');
}

function statedAs(value: string): Partial<Draft> {
  const stated = [{ value, source: 'markup' } as const];
  const texts = { headline: value, updated: value, url: value, language: value, id: value };
  return {
    ...texts,
    text: STORY,
    outlets: stated,
    dates: stated,
    kinds: [value],
    authors: [value],
  };
}

function twoOf(body: string): Article[] {
  return [testArticle({ id: 'a', body }), testArticle({ id: 'b', body: `${body} And again.` })];
}

function settingsOf(text: string): unknown {
  try {
    return parseSettings(text, 'coverage.yaml');
  } catch (error) {
    if (error instanceof CoverageError) return error.message;
    throw error;
  }
}

function replyOf(text: string): unknown {
  const reader = createReplyReader({ evidence: [], question: testQuestion('What burnt?') });
  reader.push(CLAIM + text);
  return reader.finish();
}
