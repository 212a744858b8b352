import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/coverage/article.ts';
import { createCreditFinder } from '../../src/coverage/find-credits.ts';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { relateArticles } from '../../src/coverage/relate-articles.ts';
import { sharedPath } from '../support/shared.ts';

const { articles, skipped, warnings } = await readCoverage([sharedPath('coverage')], {
  now: new Date('2026-01-15T12:00:00Z'),
});
const creditsOf = createCreditFinder({
  outlets: new Set(articles.flatMap(({ outlet }) => outlet ?? [])),
});
const byNumber = new Map(articles.map((article) => [article.id.slice(0, 3), article]));

function article(number: string): Article {
  const found = byNumber.get(number);
  if (!found) throw new Error(`article ${number} was not read`);
  return found;
}

function credited(number: string, originator: string): string {
  const { body } = article(number);
  return creditsOf(article(number))
    .filter((credit) => credit.originator === originator)
    .map(({ start, end }) => body.slice(start, end))
    .join(' ');
}

/** What stands before the first paragraph on its line: a date, and the name of a section. */
const HEADER = /^(?:date \d{4}-\d{2}(?:-\d{2})?(?: Celebrities)?)?$/;

/** The lines of a file that are not empty, spaced as bodies are. */
function linesOf({ path }: Article): readonly string[] {
  return readFileSync(sharedPath(`coverage/${path}`), 'utf8')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/**
 * What a careful reader would write down; unknown where the text does not say. `left` are the lines, from 0,
 * that are no part of the story: headline, captions, pull quotes, teasers, share lines.
 */
const GOLD = [
  {
    number: '000',
    left: [0, 7, 13, 18, 19, 20],
    outlet: 'Inquisitr',
    published: null,
    notBefore: null,
    language: 'en',
    originators: ['Celeb Dirty Laundry', 'Vanity Fair'],
  },
  {
    number: '001',
    left: [],
    outlet: 'E! News',
    published: '2021-01-06',
    notBefore: null,
    language: 'en',
    originators: [],
  },
  {
    number: '002',
    left: [5],
    outlet: null,
    published: '2021-01',
    notBefore: null,
    language: 'nl',
    originators: ['Page Six', 'People'],
  },
  {
    number: '003',
    left: [0, 1, 2, 13, 17],
    outlet: 'CELEB',
    published: null,
    notBefore: null,
    language: 'en',
    originators: ['DailyWire', 'Vanity Fair', 'People', 'E! News'],
  },
  {
    number: '004',
    left: [0],
    outlet: null,
    published: null,
    notBefore: '2021-01-18',
    language: 'en',
    originators: ['People', 'Us Weekly', 'The Sun'],
  },
];

describe('the first coverage', () => {
  test('is read whole, without a complaint', () => {
    expect(articles).toHaveLength(5);
    expect({ skipped, warnings }).toEqual({ skipped: [], warnings: [] });
  });

  test.each(GOLD)('has the metadata of article $number', (gold) => {
    expect(article(gold.number)).toMatchObject({
      outlet: gold.outlet,
      outletSource: gold.outlet === null ? null : 'text',
      published: gold.published,
      publishedSource: gold.published === null ? null : 'header',
      notBefore: gold.notBefore,
      language: gold.language,
      updated: null,
      url: null,
      kind: null,
      authors: [],
      notes: [],
    });
  });

  test.each(GOLD)('has every paragraph of article $number, and nothing else', (gold) => {
    const left: readonly number[] = gold.left;
    const story = linesOf(article(gold.number)).filter((_, line) => !left.includes(line));
    const paragraphs = article(gold.number).body.split('\n\n');
    expect(paragraphs.slice(1)).toEqual(story.slice(1));
    const [first = '', opening = ''] = [story[0], paragraphs[0]];
    expect(first.endsWith(opening)).toBe(true);
    expect(first.slice(0, first.length - opening.length).trim()).toMatch(HEADER);
  });

  test.each(GOLD)('credits who article $number credits', ({ number, originators }) => {
    const found = creditsOf(article(number)).map(({ originator }) => originator);
    expect([...new Set(found)]).toEqual(originators);
  });

  test('has bodies without captions, share lines, teasers and pull quotes', () => {
    for (const { body } of articles) {
      expect(body).not.toMatch(/\[(?:Featured )?Image by|^Share this|^More from|^Quote |^date /m);
      expect(body).not.toMatch(/^Kim K and Kanye$|^Kanye West$|^Kim Kardashian$|Against$/m);
      expect(body).not.toMatch(/\n{3}|\r|^\s|\s$/);
    }
  });

  test('keeps the sentences of the story', () => {
    expect(article('000').body.split('\n\n')).toHaveLength(15);
    expect(article('001').body.split('\n\n')).toHaveLength(14);
    expect(article('002').body).toMatch(/^Er is /);
    expect(article('002').body).toContain('\n\nKorte verzoening\n\n');
    expect(article('003').body).toMatch(/^Reality superstar /);
    expect(article('004').body).toMatch(/time will tell\.$/);
  });

  test('takes the headline from the text, or derives it from its beginning', () => {
    expect(article('000').headline).toMatch(/^Kim Kardashian, Kanye West/);
    expect(article('003').headline).toMatch(/Separate Lives$/);
    expect(article('004').headline).toMatch(/^Why Kim/);
    for (const number of ['001', '002']) {
      const { headline, body } = article(number);
      expect(headline.length).toBeLessThanOrEqual(101);
      expect(body.startsWith(headline.replace(/…$/, ''))).toBe(true);
    }
  });

  test('credits whole quotations, and what the source says next', () => {
    const people = credited('004', 'People');
    expect(people).toContain('okay with it');
    expect(people).toContain('best life');
    expect(people).not.toContain('for a while');
    expect(credited('004', 'Us Weekly')).toContain('other than Kanye');
    expect(credited('000', 'Celeb Dirty Laundry')).toContain('newfound');
    expect(credited('000', 'Celeb Dirty Laundry')).toContain('four weeks');
    expect(credited('003', 'Vanity Fair')).toContain('on Thursday');
    expect(credited('003', 'People')).toContain('very proud');
    expect(credited('003', 'People')).not.toContain('on Thursday');
    expect(credited('003', 'E! News')).toContain('all be together');
  });

  test('does not credit what the outlet says itself', () => {
    expect(credited('004', 'People')).not.toContain('rings a bell');
    expect(credited('000', 'Vanity Fair')).not.toContain('Celeb Dirty Laundry');
  });

  test('takes five reports of one affair for five stories, none a copy of another', () => {
    const { leads, links } = relateArticles(articles);
    expect(links).toEqual([]);
    expect([...leads].filter(([id, lead]) => id !== lead)).toEqual([]);
  });
});
